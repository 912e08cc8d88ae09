import { firstDay, monthOf } from "../../../src/calendar";
import type { Answer } from "../answer";
import { bucketSort } from "../rank";
import { typedAnswer } from "../typed";
import type { LinesData } from "./data";

/** Clients whose cells stay in the processor's nearest memory while they are added up. */
const BLOCK = 512;

/** First day of the twelve months that end with the latest line's, and the day behind them. */
export function windowOf(day: Int32Array): [number, number] {
  let latest = -Infinity;
  for (let line = 0; line < day.length; line++) if (day[line] > latest) latest = day[line];
  return [firstDay(monthOf(latest) - 11), firstDay(monthOf(latest) + 1)];
}

/** The window's lines, those of one block of clients behind those of another. */
function scattered({ clients, offerings, client, offering, day, revenue, cost }: LinesData) {
  const [from, to] = windowOf(day);
  const next = new Int32Array(Math.ceil(clients / BLOCK) + 1);
  for (let line = 0; line < day.length; line++) {
    if (day[line] >= from && day[line] < to) next[Math.floor(client[line] / BLOCK) + 1]++;
  }
  for (let block = 1; block < next.length; block++) next[block] += next[block - 1];
  const count = next[next.length - 1];
  const found = {
    cell: new Int32Array(count),
    revenue: new Float64Array(count),
    cost: new Float64Array(count),
  };
  for (let line = 0; line < day.length; line++) {
    if (day[line] < from || day[line] >= to) continue;
    const place = next[Math.floor(client[line] / BLOCK)]++;
    found.cell[place] = client[line] * offerings + offering[line];
    found.revenue[place] = revenue[line];
    found.cost[place] = cost[line];
  }
  return found;
}

/** From sums by cell and by client to the answer: offerings' averages, then what both tasks share. */
export function answerFrom(
  { clients, offerings }: Pick<LinesData, "clients" | "offerings">,
  cells: Float64Array,
  revenue: Float64Array,
  cost: Float64Array,
  listed: Uint8Array,
): Answer {
  const [sums, counts] = [new Float64Array(offerings), new Float64Array(offerings)];
  for (let client = 0; client < clients; client++) {
    for (let offering = 0; offering < offerings; offering++) {
      const held = Number(cells[client * offerings + offering] > 0);
      sums[offering] += cells[client * offerings + offering] * held;
      counts[offering] += held;
    }
  }
  const averages = sums.map((sum, offering) => (counts[offering] > 0 ? sum / counts[offering] : 0));
  const earned = revenue.slice();
  const marginOf = (client: number): number => (earned[client] - cost[client]) / earned[client];
  return typedAnswer(cells, offerings, revenue, marginOf, averages, bucketSort, listed);
}

/** The fastest program that we know of, with plain sums and without a check. */
export const limit = {
  prepare: (data: LinesData) => data,
  run(data: LinesData): Answer {
    const { clients, offerings } = data;
    const lines = scattered(data);
    const cells = new Float64Array(clients * offerings);
    const [revenue, cost] = [new Float64Array(clients), new Float64Array(clients)];
    const listed = new Uint8Array(clients);
    for (let line = 0; line < lines.cell.length; line++) {
      const cell = lines.cell[line];
      const client = Math.floor(cell / offerings);
      cells[cell] += lines.revenue[line];
      revenue[client] += lines.revenue[line];
      cost[client] += lines.cost[line];
      listed[client] = 1;
    }
    return answerFrom(data, cells, revenue, cost, listed);
  },
};
