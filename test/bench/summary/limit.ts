import type { Answer } from "../answer";
import { bucketSort, comparatorSort } from "../rank";
import { typedAnswer } from "../typed";
import { rowsOf, type SummaryData } from "./data";

/** The amounts of every offering added up, by what stands in typed arrays. */
function addedUp(cells: Float64Array, clients: number, offerings: number) {
  const revenue = new Float64Array(clients);
  const [sums, counts] = [new Float64Array(offerings), new Float64Array(offerings)];
  for (let client = 0; client < clients; client++) {
    let total = 0;
    for (let offering = 0; offering < offerings; offering++) {
      const amount = cells[client * offerings + offering];
      const held = Number(amount > 0);
      total += amount;
      sums[offering] += amount * held;
      counts[offering] += held;
    }
    revenue[client] = total;
  }
  return {
    revenue,
    averages: sums.map((sum, offering) => (counts[offering] > 0 ? sum / counts[offering] : 0)),
  };
}

const answer = (data: SummaryData, sort: (sizes: Float64Array) => Int32Array): Answer => {
  const { cells, clients, offerings, margins } = data;
  const { revenue, averages } = addedUp(cells, clients, offerings);
  return typedAnswer(cells, offerings, revenue, (client) => margins[client], averages, sort);
};

/** The fastest program that we know of: typed arrays from the start, one scatter to sort. */
export const limit = {
  prepare: (data: SummaryData) => data,
  run: (data: SummaryData) => answer(data, bucketSort),
};

/** The same, but sorted with a comparator. */
export const comparator = {
  prepare: (data: SummaryData) => data,
  run: (data: SummaryData) => answer(data, comparatorSort),
};

/** The same, from rows of numbers as a spreadsheet hands them over. */
export const rows = {
  prepare: (data: SummaryData) => ({ rows: rowsOf(data), offerings: data.offerings }),
  run({ rows, offerings }: { rows: number[][]; offerings: number }): Answer {
    const clients = rows.length;
    const cells = new Float64Array(clients * offerings);
    const margins = new Float64Array(clients);
    for (let client = 0; client < clients; client++) {
      const row = rows[client];
      for (let offering = 0; offering < offerings; offering++)
        cells[client * offerings + offering] = row[offering];
      margins[client] = row[offerings];
    }
    return answer({ cells, margins, clients, offerings }, bucketSort);
  },
};
