import type { Cell } from "../../../src/cell";
import { takeIn } from "../../../src/intake/intake";
import { findWindow } from "../../../src/intake/window";
import { averages } from "../../../src/measures/averages";
import { classify, defaultCuts } from "../../../src/measures/classes";
import { listClients } from "../../../src/measures/listing";
import { marginsOf } from "../../../src/measures/margins";
import { pricedGaps } from "../../../src/measures/potential";
import { cumulativeShare } from "../../../src/measures/shares";
import { cellStates } from "../../../src/measures/states";
import { addUp } from "../../../src/measures/year";
import { UNCLASSIFIED, type Portfolio } from "../../../src/portfolio";
import type { Answer } from "../answer";
import { clientName, headers, offeringName, textRows, TODAY, type LinesData } from "./data";
import { byClient } from "./mapped";

interface Found {
  readonly names: string[];
  readonly answer: Answer;
}

/** From a portfolio to the answer, by the same measures as the generated sheets. */
function answerOf(portfolio: Portfolio): Found {
  const listing = listClients(portfolio);
  const year = addUp(portfolio, listing);
  const revenue = [...year.total];
  const rows = revenue.length;
  const margins = revenue.map((_, row) => marginsOf(year, row).deciding?.margin ?? null);
  const { codes } = cellStates(portfolio, listing, year, new Map());
  const matrix = { rows, columns: portfolio.offerings.length, revenue: year.cells, codes };
  const found = averages(matrix, { by: "mean", seats: null, listPrices: [], rows: null });
  const open = { rows: new Uint8Array(rows).fill(1), columns: new Uint8Array(matrix.columns).fill(1) };
  return {
    names: Array.from(listing.clients, (client) => portfolio.clients[client].name),
    answer: {
      revenue,
      cumulative: cumulativeShare(revenue),
      class: classify(revenue, margins, [], defaultCuts).map((name) => "ABCD".indexOf(String(name))),
      potential: pricedGaps(matrix, found, open, null).byClient,
    },
  };
}

const settle = ({ names, answer }: Found, data: LinesData): Answer => byClient(data, names, answer);

const options = { today: TODAY, lastMonth: null, mapping: {} };

/** Clients and offerings under the data's own indices, as a table with a line of each would give them. */
function portfolioOf({ clients, offerings }: LinesData): Portfolio {
  const count = Math.max(clients, offerings);
  const cells: Cell[][] = Array.from({ length: count }, (_, at) => [
    ...[clientName(at % clients), offeringName(at % offerings), TODAY - 100, 1, 1],
  ]);
  return takeIn([{ name: "Names", cells: [headers, ...cells] }], options).portfolio;
}

/** This project from columns: window, exact sums of every part of the revenue, margins, classes, states, potentials. */
export const columns = {
  prepare(data: LinesData): Portfolio {
    const portfolio = portfolioOf(data);
    const places = portfolio.offerings.map(({ name }) => Number(name.split(" ")[1]));
    const lines = {
      ...data,
      count: data.day.length,
      offering: data.offering.map((offering) => places.indexOf(offering)),
      stream: new Uint8Array(data.day.length).fill(UNCLASSIFIED),
      order: new Int32Array(data.day.length).fill(-1),
    };
    return { ...portfolio, lines };
  },
  run(portfolio: Portfolio): Found {
    const { day, revenue, count } = portfolio.lines;
    return answerOf({ ...portfolio, window: findWindow(day, revenue, count, TODAY, null) });
  },
  settle,
};

/** This project from a sheet's rows: finding the table, reading, checking, problems with their cells, and the above. */
export const textLines = {
  prepare: (data: LinesData) => [headers, ...textRows(data)],
  run(cells: Cell[][]) {
    const { portfolio } = takeIn([{ name: "Invoices", cells }], options);
    return answerOf(portfolio);
  },
  settle,
};
