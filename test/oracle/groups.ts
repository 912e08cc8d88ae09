import { within } from "./calendar";
import type { Client } from "./directory";
import { quantile } from "./flags";
import { Fraction, numberOf } from "./fraction";
import { amountOf, type Entry, type Ledger } from "./ledger";
import { atLeast } from "./margins";
import { stackShare, type Row } from "./matrix";
import { collect, keyOf } from "./names";
import { firstDayOf, type History } from "./purchases";

/** Anything with money in it: an entry, a sale. */
interface Money {
  readonly revenue: Fraction;
  readonly cost: Fraction | null;
}

const revenueOf = (some: readonly Money[]): Fraction => Fraction.sum(some.map((one) => one.revenue));
const sizeOf = (some: readonly Money[]): Fraction => Fraction.sum(some.map((one) => one.revenue.absolute()));

export const meanOf = (values: readonly Fraction[]): Fraction | null =>
  values.length === 0 ? null : Fraction.sum(values).over(Fraction.of(values.length));

/** Gross margin of those with a cost, where they make nine tenths. */
export const knownGross = (some: readonly Money[]): Fraction | null => {
  const costed = some.filter((one) => one.cost !== null);
  if (sizeOf(some).sign === 0 || !atLeast(sizeOf(costed).over(sizeOf(some)), Fraction.of(9, 10))) return null;
  return revenueOf(costed).minus(Fraction.sum(costed.map((one) => one.cost ?? Fraction.zero)));
};

/** The same as a share of their revenue. */
const knownMargin = (some: readonly Money[]): Fraction | null => {
  const [gross, of] = [knownGross(some), revenueOf(some.filter((one) => one.cost !== null))];
  return gross === null || of.sign <= 0 ? null : gross.over(of);
};

export const bestTenth = (values: readonly Fraction[]): Fraction | null =>
  values.length === 0 ? null : quantile(values, Fraction.of(9, 10));

/** Revenue and gross margin an order of the window. */
export const ordersOf = ({ used }: Ledger): { revenue: Fraction[]; gross: Fraction[] } => {
  const orders = new Map<string, Entry[]>();
  for (const entry of used) {
    if (entry.order !== null) collect(orders, `${entry.client.key} order ${entry.order}`, entry);
  }
  const all = [...orders.values()];
  return { revenue: all.map(revenueOf), gross: all.flatMap((own) => knownGross(own) ?? []) };
};

/** Revenue, gross margin and margin of each segment or offering with entries in the window. */
export const partsBy = (
  entries: readonly Entry[],
  nameOf: (entry: Entry) => string | null,
): { name: string; revenue: number; gross: number | null; margin: number | null }[] => {
  const parts = new Map<string, { name: string; own: Entry[] }>();
  for (const entry of entries) {
    const name = nameOf(entry)?.trim() ?? "";
    if (name === "") continue;
    const part = parts.get(keyOf(name)) ?? { name, own: [] };
    part.own.push(entry);
    parts.set(keyOf(name), part);
  }
  return [...parts.values()].map(({ name, own }) => ({
    name,
    revenue: revenueOf(own).toNumber(),
    gross: numberOf(knownGross(own)),
    margin: numberOf(knownMargin(own)),
  }));
};

/** Cross-sales of some clients in the window. */
export const crossSalesOf = (history: History, ledger: Ledger, whose: (client: Client) => boolean) => {
  const within12 = (how: string): Entry[] =>
    history.purchases
      .filter((purchase) => purchase.how === how && whose(purchase.client))
      .flatMap(({ entries }) => entries.filter((entry) => within(ledger.window, entry.month)));
  const sold = within12("cross-sale");
  return { revenue: revenueOf(sold), gross: knownGross(sold), unknown: revenueOf(within12("unknown")) };
};

/** What clients bought in their first 90 days, of those that began in the window and are past them. */
export const newcomersOf = (rows: readonly Row[], history: History, ledger: Ledger) => {
  const { window } = ledger;
  const [from, end] = [firstDayOf(window.first), firstDayOf(window.last + 1)];
  const start = ({ account }: Row): number => history.startOf(account.client) ?? 0;
  const isNew = (row: Row): boolean =>
    start(row) >= from &&
    start(row) < end &&
    (history.isInside(row.account.client) || start(row) >= firstDayOf(history.from + 12));
  const fresh = rows.filter(isNew);
  const settled = fresh.filter((row) => start(row) + 90 < end);
  const others = rows.filter((row) => !isNew(row));
  const bought = (row: Row): string[] =>
    history.purchases
      .filter(
        ({ client, first, how }) =>
          client === row.account.client && how !== null && (first ?? 0) <= start(row) + 90,
      ) // prettier-ignore
      .map(({ offering }) => offering);
  const stackAfter = (row: Row): Fraction[] => {
    const stack = [...row.cells.values()].filter((cell) => cell.offering.inStack && cell.state !== "N");
    const early = stack.filter((cell) => bought(row).includes(cell.offering.key));
    return stack.length === 0 ? [] : [Fraction.of(early.length, stack.length)];
  };
  return {
    fresh,
    settled,
    offerings: meanOf(settled.map((row) => Fraction.of(bought(row).length))),
    stack: meanOf(settled.flatMap(stackAfter)),
    othersStack: meanOf(others.flatMap((row) => stackShare(row) ?? [])),
  };
};

/** Revenue ÷ IT budget, of those whose budget is known. */
export const walletOf = (rows: readonly Row[]): { all: Fraction; each: Fraction[] } | null => {
  const known = rows.flatMap(({ account }) => {
    const budget = amountOf(account.client.record?.itBudget);
    return budget !== null && budget.sign > 0 ? [{ revenue: account.total, budget }] : [];
  });
  if (known.length === 0) return null;
  return {
    all: Fraction.sum(known.map((one) => one.revenue)).over(Fraction.sum(known.map((one) => one.budget))),
    each: known.map((one) => one.revenue.over(one.budget)),
  };
};
