import type { Account } from "./account";
import type { ClassSummary, OfferingAnswer } from "./answer";
import { Fraction, numberOf } from "./fraction";
import type { Offering } from "./lineup";
import { marginOfKnown, revenueOf } from "./margins";
import { stackShare, type Row } from "./matrix";
import { offeringMargin } from "./offers";
import type { Verdict } from "./portfolio";
import { offeringPotential, potentialOf, type Worths } from "./worth";

export const offeringAnswers = (
  offerings: readonly Offering[],
  rows: readonly Row[],
  worths: Worths,
  inProfileRows: readonly Row[],
  inProfileWorths: Worths,
): OfferingAnswer[] =>
  offerings.map((offering) => {
    const cells = rows.flatMap((row) => row.cells.get(offering.key) ?? []);
    const holders = cells.filter((cell) => cell.state === "Y").length;
    const applies = cells.filter((cell) => cell.state !== "N").length;
    const worth = worths.get(offering.key);
    const { name, step, stream, inStack, sold } = offering;
    return {
      name,
      step,
      stream,
      inStack,
      sold,
      holders,
      applies,
      attachRate: applies === 0 ? null : Fraction.of(holders, applies).toNumber(),
      average: numberOf(worth?.average ?? null),
      estimated: worth?.estimated ?? false,
      gaps: cells.filter((cell) => cell.gap).length,
      potential: offeringPotential(offering, rows, worths).toNumber(),
      inProfileAverage: numberOf(inProfileWorths.get(offering.key)?.average ?? null),
      inProfilePotential: offeringPotential(offering, inProfileRows, inProfileWorths).toNumber(),
      margin: numberOf(offeringMargin(offering, rows)),
    };
  });

/** Classes A to D, then all clients without one under `–`. */
export const byClass = (
  rows: readonly Row[],
  verdicts: ReadonlyMap<Account, Verdict>,
  worths: Worths,
): ClassSummary[] => {
  const all = Fraction.sum(rows.map((row) => row.account.total));
  const letterOf = (row: Row): string => verdicts.get(row.account)?.letter || "–";
  return (["A", "B", "C", "D", "–"] as const).map((letter) => {
    const own = rows.filter((row) => letterOf(row) === letter);
    const sales = own.flatMap((row) => row.account.sales);
    const stacks = own.flatMap((row) => stackShare(row) ?? []);
    return {
      class: letter,
      clients: own.length,
      revenue: revenueOf(sales).toNumber(),
      share: all.sign > 0 ? revenueOf(sales).over(all).toNumber() : null,
      margin: numberOf(marginOfKnown(own.map((row) => row.account.sales))),
      meanStackPct:
        stacks.length === 0 ? null : Fraction.sum(stacks).over(Fraction.of(stacks.length)).toNumber(),
      potential: Fraction.sum(own.map((row) => potentialOf(row, worths))).toNumber(),
    };
  });
};
