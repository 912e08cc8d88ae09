import { Fault } from "../fault";
import { largestFirst } from "../rank";
import { comparable, Sum } from "../sums";

/** A figure for each row; null where there is no client. */
export type Column = readonly (number | null)[];

/** The sum that shares are taken of; null where no row holds a client, so that there is nothing to take one of. */
function totalOf(revenues: Column): number | null {
  const sum = new Sum();
  let clients = 0;
  for (const revenue of revenues) {
    if (revenue === null) continue;
    sum.add(revenue);
    clients++;
  }
  const total = sum.value;
  if (total > 0) return total;
  if (clients === 0) return null;
  throw new Fault(
    "revenue/no-total",
    `Shares need a total above 0: the revenues sum to ${total}. Check the range, or leave out the credits.`,
  );
}

/** Figures by row, null where there is no client. */
function whereKnown(revenues: Column, figures: Float64Array): (number | null)[] {
  const placed = new Array<number | null>(revenues.length);
  for (let row = 0; row < placed.length; row++) placed[row] = revenues[row] === null ? null : figures[row];
  return placed;
}

/**
 * The places of the clients, largest revenue first; equal revenues keep the order given.
 *
 * @source Method, part 1: totals that are equal after rounding to 1e-6 tie.
 * @example byRevenue([20, null, 50]) // Int32Array.of(2, 0)
 */
export function byRevenue(revenues: Column): Int32Array {
  const rows = new Int32Array(revenues.length);
  const sizes = new Float64Array(revenues.length);
  let clients = 0;
  for (let row = 0; row < revenues.length; row++) {
    const revenue = revenues[row];
    if (revenue === null) continue;
    rows[clients] = row;
    sizes[clients++] = comparable(revenue);
  }
  return largestFirst(sizes.subarray(0, clients)).map((place) => rows[place]);
}

/**
 * Each client's share of the sum, credits and negative clients included.
 *
 * @param revenues Money, one currency, any order; null = no client in this row.
 * @returns Fraction per row, same order.
 * @throws Fault "revenue/no-total" when there are clients and their revenues sum to 0 or less.
 * @source Method, part 3 (% of total).
 * @example shareOfTotal([20, null, 60]) // [0.25, null, 0.75]
 */
export function shareOfTotal(revenues: Column): (number | null)[] {
  const total = totalOf(revenues);
  return revenues.map((revenue) => (revenue === null || total === null ? null : revenue / total));
}

/**
 * Cumulative share of revenue, each client counted with all larger ones.
 *
 * @param revenues Money, one currency, any order; null = no client in this row.
 * @returns Fraction per row, same order; the smallest client's is exactly 1. Ties run in the order given.
 * @throws Fault "revenue/no-total" when there are clients and their revenues sum to 0 or less.
 * @source Method, part 3.
 * @example cumulativeShare([20, 50, 30]) // [1, 0.5, 0.8]
 */
export function cumulativeShare(revenues: Column): (number | null)[] {
  const shares = new Float64Array(revenues.length);
  const order = byRevenue(revenues);
  const total = totalOf(revenues);
  if (total === null) return revenues.map(() => null);
  const running = new Sum();
  for (const row of order) {
    running.add(revenues[row] as number);
    shares[row] = running.value / total;
  }
  shares[order[order.length - 1]] = 1;
  return whereKnown(revenues, shares);
}

/**
 * Cumulative share of clients: the rank by revenue ÷ the number of clients.
 *
 * @param revenues Money, one currency, any order; null = no client in this row.
 * @returns Fraction per row, same order; the smallest client's is 1. Ties run in the order given.
 * @source Method, part 3 (cumulative % of clients).
 * @example cumulativeClients([20, null, 50]) // [1, null, 0.5]
 */
export function cumulativeClients(revenues: Column): (number | null)[] {
  const shares = new Float64Array(revenues.length);
  const order = byRevenue(revenues);
  order.forEach((row, place) => (shares[row] = (place + 1) / order.length));
  return whereKnown(revenues, shares);
}

/**
 * The cumulative share before each client: clients with equal revenue share the start of the first of them.
 *
 * @returns Fraction per row, same order; 0 for the largest.
 * @throws Fault "revenue/no-total" when there are clients and their revenues sum to 0 or less.
 * @source Method, part 4, step 1.
 * @example shareBefore([20, 50, 30]) // [0.8, 0, 0.5]
 */
export function shareBefore(revenues: Column): (number | null)[] {
  const starts = new Float64Array(revenues.length);
  const total = totalOf(revenues);
  if (total === null) return revenues.map(() => null);
  const running = new Sum();
  let [start, larger] = [0, NaN];
  for (const row of byRevenue(revenues)) {
    const revenue = revenues[row] as number;
    const size = comparable(revenue);
    if (size !== larger) start = running.value / total;
    larger = size;
    starts[row] = start;
    running.add(revenue);
  }
  return whereKnown(revenues, starts);
}

/**
 * How many of the largest clients make a share of the revenue.
 *
 * @param cumulative Cumulative shares, any order.
 * @example clientsThatMake(0.8, [1, 0.5, 0.8]) // 2
 */
export function clientsThatMake(share: number, cumulative: Column): number {
  let below = 0;
  for (const value of cumulative) if (value !== null && value < share - 1e-9) below++;
  return below + 1;
}
