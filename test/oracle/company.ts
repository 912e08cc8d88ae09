import type { Account } from "./account";
import type { CompanyAnswer } from "./answer";
import { monthText, type Window } from "./calendar";
import { clientsMaking, type Place } from "./concentration";
import { Fraction, median, numberOf } from "./fraction";
import type { Entry, Ledger } from "./ledger";
import { costOf, revenueOf } from "./margins";
import { isFullStack, type Row } from "./matrix";
import type { Policy } from "./classes";
import { potentialOf, type Worths } from "./worth";

export interface Findings {
  readonly ledger: Ledger;
  readonly places: ReadonlyMap<Account, Place>;
  readonly rows: readonly Row[];
  readonly worths: Worths;
  readonly inProfileRows: readonly Row[];
  readonly inProfileWorths: Worths;
  readonly policy: Policy;
  readonly lost: number;
}

const firstMonth = (entries: readonly Entry[], otherwise: number): number =>
  entries.reduce((first, entry) => Math.min(first, entry.month), otherwise);

/** Below half the median of the months before it in the window; months before the first line of all are no months. */
const isLastMonthIncomplete = (ledger: Ledger): boolean => {
  const { window } = ledger;
  const first = Math.max(window.first, firstMonth([...ledger.used, ...ledger.outside], window.last));
  const revenueIn = (month: number): Fraction =>
    Fraction.sum(ledger.used.filter((entry) => entry.month === month).map((entry) => entry.revenue));
  const before = Array.from({ length: window.last - first }, (_, index) => revenueIn(first + index));
  const usual = median(before);
  return usual !== null && revenueIn(window.last).times(Fraction.of(2)).compare(usual) < 0;
};

const monthsOfData = (ledger: Ledger, window: Window): number =>
  Math.min(12, window.last - firstMonth([...ledger.used, ...ledger.outside], window.last) + 1);

const potentialOfAll = (rows: readonly Row[], worths: Worths): Fraction =>
  Fraction.sum(rows.map((row) => potentialOf(row, worths)));

const revenueOfAll = (rows: readonly Row[]): Fraction => Fraction.sum(rows.map((row) => row.account.total));

/** None when there is no revenue to compare with. */
const ratio = (part: Fraction, whole: Fraction): number | null =>
  whole.sign > 0 ? part.over(whole).toNumber() : null;

const exceeds = (share: Fraction | null, limit: Fraction): boolean =>
  share !== null && share.compare(limit) > 0;

export const companyOf = (found: Findings): CompanyAnswer => {
  const { ledger, places, rows, inProfileRows } = found;
  const { window } = ledger;
  const sales = rows.flatMap((row) => row.account.sales);
  const revenue = revenueOf(sales);
  const potential = potentialOfAll(rows, found.worths);
  const inProfileRevenue = revenueOfAll(inProfileRows);
  const inProfilePotential = potentialOfAll(inProfileRows, found.inProfileWorths);

  const here = rows.filter((row) => row.account.state !== "Left");
  const fullStack = here.filter((row) => isFullStack(row) && row.account.inProfile !== false).length;
  const listed = [...places.values()];
  const largest = listed[0]?.share ?? null;
  const topTen = listed[Math.min(10, listed.length) - 1]?.cumulative ?? null;
  const { read, used, outside, problem, totals } = ledger.sums;
  return {
    clients: rows.length,
    left: rows.length - here.length,
    new: rows.filter((row) => row.account.state === "New").length,
    lost: found.lost,
    outOfProfile: here.filter((row) => row.account.inProfile === false).length,
    notAssessed: here.filter((row) => row.account.inProfile === null).length,
    revenue: revenue.toNumber(),
    cost: numberOf(costOf(sales)),
    policy: found.policy,
    potential: potential.toNumber(),
    uplift: ratio(potential, revenue),
    fullyCrossSold: revenue.plus(potential).toNumber(),
    fullyCrossSoldRatio: ratio(revenue.plus(potential), revenue),
    inProfileRevenue: inProfileRevenue.toNumber(),
    inProfilePotential: inProfilePotential.toNumber(),
    inProfileUplift: ratio(inProfilePotential, inProfileRevenue),
    fullStackClients: fullStack,
    fullStackShare: here.length === 0 ? null : Fraction.of(fullStack, here.length).toNumber(),
    reconciliation: {
      read: read.toNumber(),
      used: used.toNumber(),
      outside: outside.toNumber(),
      problem: problem.toNumber(),
      totals: totals.toNumber(),
    },
    makes: {
      half: clientsMaking("0.5", listed),
      eighty: clientsMaking("0.8", listed),
      ninetyFive: clientsMaking("0.95", listed),
    },
    largestShare: numberOf(largest),
    topTenShare: numberOf(topTen),
    comments: {
      oneAboveTenPercent: exceeds(largest, Fraction.of(1, 10)),
      tenAboveHalf: exceeds(topTen, Fraction.of(1, 2)),
    },
    windowFirst: monthText(window.first),
    windowLast: monthText(window.last),
    monthsOfData: monthsOfData(ledger, window),
    lastMonthIncomplete: isLastMonthIncomplete(ledger),
  };
};
