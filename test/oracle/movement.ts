import { within, yearBefore, type Window } from "./calendar";
import type { Client } from "./directory";
import { Fraction } from "./fraction";
import type { Entry } from "./ledger";
import { firstDayOf, told, type History, type Purchase } from "./purchases";

export interface BridgeAnswer {
  readonly before: number;
  readonly newClients: number;
  readonly crossSales: number;
  readonly expansion: number;
  readonly contraction: number;
  readonly lost: number;
  readonly now: number;
  readonly gross: number | null;
  readonly net: number | null;
}

const sumIn = (entries: readonly Entry[], window: Window): Fraction =>
  Fraction.sum(entries.filter((entry) => within(window, entry.month)).map((entry) => entry.revenue));

const positive = (amount: Fraction): Fraction => (amount.sign > 0 ? amount : Fraction.zero);

/** Two whole years of data. */
export const reachesBack = (history: History, window: Window): boolean => history.from <= window.first - 12;

/** From the twelve months before to the window, client by client. */
export const bridgeOf = (history: History, window: Window): BridgeAnswer => {
  const last = yearBefore(window);
  const clients = new Set(history.purchases.map((purchase) => purchase.client));
  const parts = [...clients].map((client) => {
    const own = history.purchases.filter((purchase) => purchase.client === client);
    const entries = own.flatMap((purchase) => purchase.entries);
    const there = (year: Window): boolean => entries.some((entry) => within(year, entry.month));
    const sold = own.filter(
      (purchase) => purchase.how === "cross-sale" && (purchase.first ?? 0) >= firstDayOf(window.first),
    );
    const cross = Fraction.sum(sold.map((purchase) => sumIn(purchase.entries, window)));
    const [then, now] = [sumIn(entries, last), sumIn(entries, window)];
    const stayed = there(last) && there(window);
    const change = now.minus(cross).minus(then);
    return {
      then,
      now,
      fresh: there(last) ? Fraction.zero : now,
      lost: there(last) && !there(window) ? then : Fraction.zero,
      cross: stayed ? cross : Fraction.zero,
      more: stayed ? positive(change) : Fraction.zero,
      less: stayed ? positive(change.negated()) : Fraction.zero,
    };
  });
  const total = (of: (part: (typeof parts)[number]) => Fraction): Fraction => Fraction.sum(parts.map(of));
  const [before, less, lost] = [total((p) => p.then), total((p) => p.less), total((p) => p.lost)];
  const kept = before.minus(less).minus(lost);
  const [cross, more] = [total((p) => p.cross), total((p) => p.more)];
  const rate = (amount: Fraction): number | null => (before.sign > 0 ? amount.over(before).toNumber() : null);
  return {
    before: before.toNumber(),
    newClients: total((p) => p.fresh).toNumber(),
    crossSales: cross.toNumber(),
    expansion: more.toNumber(),
    contraction: less.toNumber(),
    lost: lost.toNumber(),
    now: total((p) => p.now).toNumber(),
    gross: rate(kept),
    net: rate(kept.plus(cross).plus(more)),
  };
};

export interface ChurnAnswer {
  readonly atStart: number;
  readonly left: number;
  /** By number of offerings held in the year before. */
  readonly byProducts: ReadonlyMap<number, { atStart: number; left: number }>;
}

const productsIn = (purchases: readonly Purchase[], year: Window): number =>
  purchases.filter(({ offering, entries }) => offering !== "" && sumIn(entries, year).sign > 0).length;

/** Who was there when the window began, and who of them left in it. */
export const churnOf = (history: History, window: Window, tabled: readonly Client[]): ChurnAnswer => {
  const last = yearBefore(window);
  const clients = new Set([...tabled, ...history.purchases.map((purchase) => purchase.client)]);
  const someoneLeft = tabled.some((client) => told(client.record?.left) !== null);
  const [from, end] = [firstDayOf(window.first), firstDayOf(window.last + 1)];
  const byProducts = new Map<number, { atStart: number; left: number }>();
  for (const client of clients) {
    const own = history.purchases.filter((purchase) => purchase.client === client);
    const there = (year: Window): boolean =>
      own.some(({ entries }) => entries.some((entry) => within(year, entry.month)));
    const leftOn = told(client.record?.left) ?? Infinity;
    const start = history.startOf(client);
    const byTable = someoneLeft && client.record !== null;
    const atStart = byTable ? start !== null && start < from && leftOn >= from : there(last);
    if (!atStart) continue;
    const gone = byTable ? leftOn < end : !there(window);
    const held = productsIn(own, last);
    const group = byProducts.get(held) ?? { atStart: 0, left: 0 };
    byProducts.set(held, { atStart: group.atStart + 1, left: group.left + (gone ? 1 : 0) });
  }
  const groups = [...byProducts.values()];
  const count = (of: (group: (typeof groups)[number]) => number): number =>
    groups.reduce((sum, group) => sum + of(group), 0);
  return { atStart: count((g) => g.atStart), left: count((g) => g.left), byProducts };
};
