import { firstDay } from "../calendar";
import { MRR, streams, type Portfolio } from "../portfolio";
import { Sums } from "../sums";

/** What was seen of a client's revenue in one offering: recurring revenue, and any in the last three months. */
export const RECURRING_ONCE = 1;
const RECENT = 2;

/** What is added up by client × stream, side by side in memory: one line changes several of them. */
export const KNOWN = 0;
export const COST = 1;
export const KNOWN_WEIGHT = 2;
export const UNKNOWN = 3;
export const UNKNOWN_WEIGHT = 4;
export const FIGURES = 5;

/** The lines of the window, by their places. */
export function linesOf({ lines, window }: Portfolio): Int32Array {
  const [from, to] = [firstDay(window.first), firstDay(window.last + 1)];
  const found = new Int32Array(lines.count);
  let count = 0;
  for (let line = 0; line < lines.count; line++) {
    // Written in any case and kept where it counts: nobody can foresee which line does.
    found[count] = line;
    count += Number(lines.day[line] >= from) & Number(lines.day[line] < to);
  }
  return found.subarray(0, count);
}

/** What lines add up to. */
export class Added {
  /** Rows × streams × the figures above. */
  readonly figures: Sums;
  /** Rows × offerings: net revenue, and what was seen of it. */
  readonly cells: Sums;
  readonly seen: Uint8Array;
  /** By row: revenue of the last three months. */
  readonly lately: Sums;
  /** By offering: revenue and cost of the lines that have a cost. */
  readonly byOffering: Sums;

  /** @param recent First day of the last three months. */
  constructor(
    rows: number,
    private readonly width: number,
    private readonly recent: number,
  ) {
    this.figures = new Sums(rows * streams.length * FIGURES);
    this.cells = new Sums(rows * width);
    this.seen = new Uint8Array(rows * width);
    this.lately = new Sums(rows);
    this.byOffering = new Sums(2 * width);
  }

  /** Multiplied and not asked, wherever an answer could not be foreseen: a wrong guess takes longer. */
  add(lines: Portfolio["lines"], rowOf: Int32Array, chosen: Int32Array): void {
    const { figures, cells, seen, lately, byOffering, width, recent } = this;
    for (let at = 0; at < chosen.length; at++) {
      const line = chosen[at];
      const row = rowOf[lines.client[line]];
      const stream = lines.stream[line];
      const amount = lines.revenue[line];
      const cost = lines.cost[line];
      const offering = lines.offering[line];
      const late = Number(lines.day[line] >= recent);
      const cell = row * width + offering;
      cells.add(cell, amount);
      seen[cell] |= (Number(stream === MRR) * RECURRING_ONCE + late * RECENT) * Number(amount !== 0);
      lately.add(row, amount * late);
      const place = (row * streams.length + stream) * FIGURES;
      if (Number.isNaN(cost)) {
        figures.add(place + UNKNOWN, amount);
        figures.add(place + UNKNOWN_WEIGHT, Math.abs(amount));
        continue;
      }
      figures.add(place + KNOWN, amount);
      figures.add(place + COST, cost);
      figures.add(place + KNOWN_WEIGHT, Math.abs(amount));
      byOffering.add(2 * offering, amount);
      byOffering.add(2 * offering + 1, cost);
    }
  }
}
