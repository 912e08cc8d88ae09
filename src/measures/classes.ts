import { Fault } from "../fault";
import { shareBefore, type Column } from "./shares";

/** "–" is a client whose margin is not known. */
export type Class = "A" | "B" | "C" | "D" | "–";

/** Where the revenue bands and the margin grades are cut. Fractions. */
export interface Cuts {
  readonly core: number;
  readonly mid: number;
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

/** @source Method, part 4. */
export const defaultCuts: Cuts = { core: 0.8, mid: 0.95, a: 0.6, b: 0.4, c: 0.2 };

/** matrix: revenue band and margin; revenue: the band alone; margin: the grade alone. */
export type Policy = "matrix" | "revenue" | "margin";

/** Within this of a cut is at the cut. */
const NEAR = 1e-9;

/** Rows Core, Mid, Tail; columns the five margin grades, best first. */
const table: Readonly<Record<Policy, readonly string[]>> = {
  matrix: ["ABCCD", "ABCDD", "BCDDD"],
  revenue: ["AAAAA", "BBBBB", "CCCCC"],
  margin: ["ABCDD", "ABCDD", "ABCDD"],
};

/**
 * Core, Mid or Tail by the cumulative share before a client.
 *
 * @returns 0, 1 or 2.
 * @example bandOf(0.8, defaultCuts) // 1
 */
export function bandOf(start: number, cuts: Cuts): number {
  return start < cuts.core - NEAR ? 0 : start < cuts.mid - NEAR ? 1 : 2;
}

/** The lower ends of the margin grades, best first; below the last is the fifth grade. */
function gradeCuts(cuts: Cuts): readonly number[] {
  return [cuts.a, cuts.b, cuts.c, 0];
}

/**
 * The margin grade, half-open and unrounded.
 *
 * @returns 0 (best) to 4.
 * @example gradeOf(0.6, defaultCuts) // 0
 */
export function gradeOf(margin: number, cuts: Cuts): number {
  const below = (cut: number): number => Number(margin < cut - NEAR);
  return below(cuts.a) + below(cuts.b) + below(cuts.c) + below(0);
}

/**
 * The class of one client.
 *
 * @param margin Fraction; null = not known.
 * @param inProfile false caps the class at C; null (not assessed) does not.
 * @source Method, part 4, step 4.
 * @example classOf("matrix", 120, 0, 0.62, null, defaultCuts) // "A"
 */
export function classOf(
  policy: Policy,
  revenue: number,
  band: number,
  margin: number | null,
  inProfile: boolean | null,
  cuts: Cuts,
): Class {
  if (revenue <= 0) return "D";
  if (policy !== "revenue" && margin === null) return "–";
  const found = table[policy][band][policy === "revenue" ? 0 : gradeOf(margin as number, cuts)] as Class;
  return inProfile === false && found < "C" ? "C" : found;
}

/**
 * The class of every client; the policy becomes `revenue` when no margin at all is known.
 *
 * @param revenues Money, one currency, any order; null = no client in this row.
 * @param margins Fractions, same order; null = not known.
 * @param inProfile Same order; null = not assessed.
 * @returns One class per row, null where there is no client.
 * @throws Fault "revenue/no-total" when the revenues sum to 0 or less; "cuts/order" when the cuts do not descend.
 * @source Method, part 4.
 * @example classify([80, 20], [0.5, 0.1], [null, null], defaultCuts) // ["B", "D"]
 */
export function classify(
  revenues: Column,
  margins: Column,
  inProfile: readonly (boolean | null)[],
  cuts: Cuts,
  policy: Policy = "matrix",
): (Class | null)[] {
  checkCuts(cuts);
  const starts = shareBefore(revenues);
  const used = effectivePolicy(policy, revenues, margins);
  return revenues.map((revenue, row) => {
    if (revenue === null) return null;
    return classOf(
      used,
      revenue,
      bandOf(starts[row] as number, cuts),
      margins[row] ?? null,
      inProfile[row] ?? null,
      cuts,
    );
  });
}

/** Policy `revenue` where no client has a margin, whatever was asked for. */
export function effectivePolicy(policy: Policy, revenues: Column, margins: Column): Policy {
  const any = revenues.some((revenue, row) => revenue !== null && (margins[row] ?? null) !== null);
  return any ? policy : "revenue";
}

/** @throws Fault "cuts/order" */
export function checkCuts({ core, mid, a, b, c }: Cuts): void {
  if (core > 0 && core < mid && mid <= 1 && a < 1 && a > b && b > c && c > 0) return;
  throw new Fault(
    "cuts/order",
    `Cuts are two rising shares and three falling margins such as 0.8, 0.95, 0.6, 0.4, 0.2: found ${[core, mid, a, b, c].join(", ")}. Correct the cuts.`,
  );
}

/**
 * The yearly price rise that lifts a margin to a cut.
 *
 * @param revenue Revenue of the margin's basis.
 * @param cost Its cost.
 * @param cut Fraction below 1.
 * @returns Money a year.
 * @source Method, part 4: cost ÷ (1 − cut) − revenue.
 * @example priceRise(100, 50, 0.6) // 25
 */
export function priceRise(revenue: number, cost: number, cut: number): number {
  return cost / (1 - cut) - revenue;
}

/**
 * The same for a margin that may be at the cut already, or above: then nothing is to rise.
 *
 * @returns Money a year, 0 or more.
 * @source Method, part 4.
 * @example riseToCut(100, 30, 0.6) // 0
 */
export function riseToCut(revenue: number, cost: number, cut: number): number {
  const reached = revenue > 0 && (revenue - cost) / revenue >= cut - NEAR;
  return reached ? 0 : Math.max(0, priceRise(revenue, cost, cut));
}

/**
 * The next higher grade that lifts a client a class, by policy `matrix` or `margin`.
 *
 * @returns Its lower cut; null when no grade lifts it.
 */
export function cutToNextClass(
  policy: Policy,
  band: number,
  margin: number,
  inProfile: boolean | null,
  cuts: Cuts,
): number | null {
  if (policy === "revenue") return null;
  const row = table[policy][band];
  const grade = gradeOf(margin, cuts);
  const capped = (at: number): string => (inProfile === false && row[at] < "C" ? "C" : row[at]);
  for (let better = grade - 1; better >= 0; better--) {
    if (capped(better) < capped(grade)) return gradeCuts(cuts)[better];
  }
  return null;
}
