import { sizeOf, type Account } from "./account";
import { lastThree, within, type Window } from "./calendar";
import { Fraction } from "./fraction";
import { atLeast, isService, revenueOf } from "./margins";
import type { StreamName } from "./records";

/** Part A of one client. Shares are null where all revenue sums to 0 or less. */
export interface Place {
  readonly rank: number;
  readonly share: Fraction | null;
  readonly cumulative: Fraction | null;
  readonly cumulativeClients: Fraction;
  /** Cumulative share before the first client of equal revenue. */
  readonly start: Fraction | null;
  readonly service: Fraction;
  readonly unclassified: Fraction;
  readonly runRate: Fraction;
}

export const streamRevenue = (account: Account, stream: StreamName | null): Fraction =>
  revenueOf(account.sales.filter((sale) => sale.stream === stream));

/** Accounts come in part A's order. */
export const placesOf = (accounts: readonly Account[], window: Window): Map<Account, Place> => {
  const sum = Fraction.sum(accounts.map((account) => account.total));
  const shareOf = (amount: Fraction): Fraction | null => (sum.sign > 0 ? amount.over(sum) : null);
  const places = new Map<Account, Place>();
  let [running, start] = [Fraction.zero, Fraction.zero];
  let previous: bigint | null = null;
  for (const [index, account] of accounts.entries()) {
    if (sizeOf(account) !== previous) [start, previous] = [running, sizeOf(account)];
    running = running.plus(account.total);
    places.set(account, {
      rank: index + 1,
      share: shareOf(account.total),
      cumulative: shareOf(running),
      cumulativeClients: Fraction.of(index + 1, accounts.length),
      start: shareOf(start),
      service: revenueOf(account.sales.filter(isService)),
      unclassified: streamRevenue(account, null),
      runRate: revenueOf(account.sales.filter((sale) => within(lastThree(window), sale.month))).times(
        Fraction.of(4),
      ),
    });
  }
  return places;
};

/** How many of the largest clients make that share of revenue. */
export const clientsMaking = (share: string, places: Iterable<Place>): number | null => {
  for (const place of places)
    if (place.cumulative !== null && atLeast(place.cumulative, Fraction.parse(share))) return place.rank;
  return null;
};
