import { Fault } from "../fault";
import { comparable, exactSum, Sums } from "../sums";

/** A figure for each row; null where there is no client. */
export type Column = readonly (number | null)[];

/** The sum that shares are taken of; null where no row holds a client, so that there is nothing to take one of. */
function totalOf(revenues: Column): number | null {
  const known = revenues.filter((revenue) => revenue !== null);
  const total = exactSum(known);
  if (total > 0) return total;
  if (known.length === 0) return null;
  throw new Fault(
    "revenue/no-total",
    `Shares need a total above 0: the revenues sum to ${total}. Check the range, or leave out the credits.`,
  );
}

/**
 * The places of the clients, largest revenue first; equal revenues keep the order given.
 *
 * @source Method, part 1: totals that are equal after rounding to 1e-6 tie.
 * @example byRevenue([20, null, 50]) // [2, 0]
 */
export function byRevenue(revenues: Column): number[] {
  const size = revenues.map((revenue) => comparable(revenue ?? 0));
  return [...revenues.keys()]
    .filter((row) => revenues[row] !== null)
    .sort((a, b) => size[b] - size[a] || a - b);
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
  const shares: (number | null)[] = revenues.map(() => null);
  const order = byRevenue(revenues);
  const total = totalOf(revenues);
  if (total === null) return shares;
  const running = new Sums(1);
  for (const row of order) {
    running.add(0, revenues[row] as number);
    shares[row] = running.at(0) / total;
  }
  shares[order[order.length - 1]] = 1;
  return shares;
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
  const shares: (number | null)[] = revenues.map(() => null);
  const order = byRevenue(revenues);
  order.forEach((row, place) => (shares[row] = (place + 1) / order.length));
  return shares;
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
  const starts: (number | null)[] = revenues.map(() => null);
  const order = byRevenue(revenues);
  const total = totalOf(revenues);
  if (total === null) return starts;
  const running = new Sums(1);
  let start = 0;
  order.forEach((row, place) => {
    const revenue = revenues[row] as number;
    const larger = place === 0 ? null : revenues[order[place - 1]];
    if (larger === null || comparable(larger) !== comparable(revenue)) start = running.at(0) / total;
    starts[row] = start;
    running.add(0, revenue);
  });
  return starts;
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
