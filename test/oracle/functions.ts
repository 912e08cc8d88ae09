import type { ClassLetter } from "./answer";
import { flags, margins as marginsOf, numbers, Refusal, type CellValue } from "./cells";
import { bandOf, classOf, cutsOf, gradeOf, usualCuts } from "./classes";
import { Fraction, numberOf } from "./fraction";
import { atLeast } from "./margins";

interface Row {
  readonly revenue: Fraction;
  readonly position: number;
}

/** Largest first, equal after rounding to 1e-6 in the order given. */
const inOrder = (revenues: readonly (Fraction | null)[]): Row[] => {
  const rows = revenues.flatMap((revenue, position) => (revenue === null ? [] : [{ revenue, position }]));
  const size = (row: Row): bigint => row.revenue.units(6);
  return rows.sort((a, b) => (size(a) < size(b) ? 1 : size(a) > size(b) ? -1 : a.position - b.position));
};

const sumOf = (rows: readonly Row[]): Fraction => {
  const sum = Fraction.sum(rows.map((row) => row.revenue));
  if (rows.length > 0 && sum.sign <= 0) throw new Refusal("no-total");
  return sum;
};

/** In order, with the part of the sum up to each and before its ties. */
const ranked = (revenues: readonly (Fraction | null)[]) => {
  const rows = inOrder(revenues);
  const sum = sumOf(rows);
  let [running, start] = [Fraction.zero, Fraction.zero];
  let previous: bigint | null = null;
  return rows.map((row) => {
    if (row.revenue.units(6) !== previous) [start, previous] = [running, row.revenue.units(6)];
    running = running.plus(row.revenue);
    return { ...row, cumulative: running.over(sum), start: start.over(sum) };
  });
};

export const CUMREVPCT = (revenues: readonly CellValue[]): (number | null)[] => {
  const result: (number | null)[] = revenues.map(() => null);
  for (const { position, cumulative } of ranked(numbers(revenues))) result[position] = cumulative.toNumber();
  return result;
};

export const CUMCLIENTPCT = (revenues: readonly CellValue[]): (number | null)[] => {
  const result: (number | null)[] = revenues.map(() => null);
  const rows = inOrder(numbers(revenues));
  for (const [place, { position }] of rows.entries())
    result[position] = Fraction.of(place + 1, rows.length).toNumber();
  return result;
};

export const REVPCT = (revenues: readonly CellValue[]): (number | null)[] => {
  const known = numbers(revenues);
  const sum = sumOf(inOrder(known));
  return known.map((revenue) => (revenue === null ? null : revenue.over(sum).toNumber()));
};

export const ABCDCLASS = (
  revenues: readonly CellValue[],
  margins: readonly CellValue[],
  inProfile?: readonly CellValue[],
  cuts: readonly CellValue[] = usualCuts,
): (ClassLetter | null)[] => {
  if (margins.length !== revenues.length) throw new Refusal("length");
  const known = marginsOf(margins);
  const fits = flags(inProfile, revenues.length);
  const given = numbers(cuts);
  const [core, mid, a, b, c] = given.map(numberOf);
  if (given.length !== 5 || core == null || mid == null || a == null || b == null || c == null)
    throw new Refusal("cuts");
  const exactCuts = cutsOf([core, mid, a, b, c]);
  const rows = ranked(numbers(revenues));
  const policy = rows.every(({ position }) => known[position] === null) ? "revenue" : "matrix";
  const result: (ClassLetter | null)[] = revenues.map(() => null);
  for (const { position, revenue, start } of rows) {
    const margin = known[position] ?? null;
    const grade = margin === null ? null : gradeOf(margin, exactCuts);
    const standing = { revenue, band: bandOf(start, exactCuts), grade, inProfile: fits[position] ?? null };
    result[position] = classOf(standing, policy);
  }
  return result;
};

/** One by one; what is not known is blank. */
const pairwise = (
  first: readonly CellValue[],
  second: readonly CellValue[],
  figure: (one: Fraction, other: Fraction) => Fraction,
): (number | null)[] => {
  if (first.length !== second.length) throw new Refusal("length");
  const others = numbers(second);
  return numbers(first).map((one, position) => {
    const other = others[position] ?? null;
    return one === null || other === null ? null : figure(one, other).toNumber();
  });
};

export const DBREAKEVEN = (
  current: readonly CellValue[],
  potential: readonly CellValue[],
): (number | null)[] => {
  for (const [position, amount] of numbers(potential).entries())
    if (amount !== null && amount.sign < 0) throw new Refusal("negative", position);
  return pairwise(current, potential, (now, gain) =>
    now.sign <= 0 ? Fraction.zero : now.over(now.plus(gain)),
  );
};

const cutOf = (grade: CellValue): Fraction => {
  const named = typeof grade === "string" ? "ABC".indexOf(grade.trim().toUpperCase() || "none") : -1;
  const cut = named >= 0 ? usualCuts[named + 2] : grade;
  if (typeof cut !== "number" || cut < 0 || cut >= 1) throw new Refusal("grade");
  return Fraction.parse(cut);
};

export const PRICETOGRADE = (
  revenue: readonly CellValue[],
  cost: readonly CellValue[],
  grade: CellValue,
): (number | null)[] => {
  const cut = cutOf(grade);
  return pairwise(revenue, cost, (earned, spent) => {
    if (earned.sign > 0 && atLeast(earned.minus(spent).over(earned), cut)) return Fraction.zero;
    const rise = spent.over(Fraction.one.minus(cut)).minus(earned);
    return rise.sign > 0 ? rise : Fraction.zero;
  });
};
