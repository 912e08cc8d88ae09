import { potentialOf } from "../../../shared/functions/gaps";
import { gridOf } from "../../../shared/functions/grid";
import { classify, defaultCuts } from "../../../src/measures/classes";
import { cumulativeShare } from "../../../src/measures/shares";
import { rowSums } from "../../../src/sums";
import type { Answer } from "../answer";
import { rowsOf, type SummaryData } from "./data";

/** This project: what CUMREVPCT, ABCDCLASS and XSELLPOTENTIAL do with the rows, checks and exact sums included. */
export const ours = {
  prepare(data: SummaryData) {
    const rows = rowsOf(data);
    return { holdings: rows.map((row) => row.slice(0, -1)), margins: rows.map((row) => row[data.offerings]) };
  },
  run({ holdings, margins }: { holdings: number[][]; margins: number[] }): Answer {
    const { matrix, clients } = gridOf("The bench", holdings);
    const revenue = [...rowSums(matrix.revenue, matrix.columns)];
    return {
      revenue,
      cumulative: cumulativeShare(revenue),
      class: classify(revenue, margins, [], defaultCuts).map((name) => "ABCD".indexOf(String(name))),
      potential: potentialOf(matrix, clients, null).byClient,
    };
  },
};
