import { bandOf, classOf, cutsOf, gradeOf, usualCuts } from "./classes";
import { Fraction, numberOf } from "./fraction";
import type { ClassLetter } from "./answer";

export type CellValue = number | string | boolean | null;

/** The function refuses; `position` is the offending place in its argument, from 0. */
export class Refusal extends Error {
  constructor(
    readonly reason: "text" | "no-total" | "margin-above-1" | "flag" | "letter" | "length" | "cuts",
    readonly position: number | null = null,
  ) {
    super(`${reason}${position === null ? "" : ` at ${position}`}`);
  }
}

const isBlank = (value: CellValue | undefined): boolean =>
  value === null || value === undefined || (typeof value === "string" && value.trim() === "");

const numbers = (values: readonly CellValue[]): (Fraction | null)[] =>
  values.map((value, position) => {
    if (isBlank(value)) return null;
    if (typeof value !== "number" || !Number.isFinite(value)) throw new Refusal("text", position);
    return Fraction.parse(value);
  });

const flags = (values: readonly CellValue[] | undefined, length: number): (boolean | null)[] => {
  if (values === undefined) return Array.from({ length }, () => null);
  if (values.length !== length) throw new Refusal("length");
  return values.map((value, position) => {
    if (isBlank(value)) return null;
    const word = String(value).trim().toLowerCase();
    if (["true", "yes", "1", "x"].includes(word)) return true;
    if (["false", "no", "0"].includes(word)) return false;
    throw new Refusal("flag", position);
  });
};

/** Largest first, equal after rounding to 1e-6 in the order given; with the running sum before each and before its ties. */
const ranked = (revenues: readonly (Fraction | null)[]) => {
  const rows = revenues.flatMap((revenue, position) => (revenue === null ? [] : [{ revenue, position }]));
  const sum = Fraction.sum(rows.map((row) => row.revenue));
  if (sum.sign <= 0) throw new Refusal("no-total");
  const size = (row: { revenue: Fraction }): bigint => row.revenue.units(6);
  rows.sort((a, b) => (size(a) < size(b) ? 1 : size(a) > size(b) ? -1 : a.position - b.position));
  let [running, start] = [Fraction.zero, Fraction.zero];
  let previous: bigint | null = null;
  return rows.map((row) => {
    if (size(row) !== previous) [start, previous] = [running, size(row)];
    running = running.plus(row.revenue);
    return { ...row, cumulative: running.over(sum), start: start.over(sum) };
  });
};

export const CUMREVPCT = (revenues: readonly CellValue[]): (number | null)[] => {
  const result: (number | null)[] = revenues.map(() => null);
  for (const { position, cumulative } of ranked(numbers(revenues))) result[position] = cumulative.toNumber();
  return result;
};

export const ABCDCLASS = (
  revenues: readonly CellValue[],
  margins: readonly CellValue[],
  inProfile?: readonly CellValue[],
  cuts: readonly CellValue[] = usualCuts,
): (ClassLetter | null)[] => {
  if (margins.length !== revenues.length) throw new Refusal("length");
  const known = numbers(margins);
  for (const [position, margin] of known.entries())
    if (margin !== null && margin.compare(Fraction.one) > 0) throw new Refusal("margin-above-1", position);
  const fits = flags(inProfile, revenues.length);
  const given = numbers(cuts);
  const [core, mid, a, b, c] = given.map(numberOf);
  if (given.length !== 5 || core == null || mid == null || a == null || b == null || c == null)
    throw new Refusal("cuts");
  const exactCuts = cutsOf([core, mid, a, b, c]);
  const policy = known.every((margin) => margin === null) ? "revenue" : "matrix";
  const result: (ClassLetter | null)[] = revenues.map(() => null);
  for (const { position, revenue, start } of ranked(numbers(revenues))) {
    const margin = known[position] ?? null;
    const grade = margin === null ? null : gradeOf(margin, exactCuts);
    const standing = { revenue, band: bandOf(start, exactCuts), grade, inProfile: fits[position] ?? null };
    result[position] = classOf(standing, policy);
  }
  return result;
};

type Holding = { readonly paid: Fraction } | { readonly gap: boolean };

const holding = (value: CellValue, position: number): Holding => {
  if (isBlank(value)) return { gap: true };
  if (typeof value === "number") {
    const paid = Fraction.parse(value);
    return paid.sign > 0 ? { paid } : { gap: true };
  }
  const letter = String(value).trim().toUpperCase();
  if (["P", "Z"].includes(letter)) return { gap: true };
  if (["Y", "N", "X", "C", "L"].includes(letter)) return { gap: false };
  throw new Refusal("letter", position);
};

/** Positions in refusals count along the rows of the grid. */
export const XSELLPOTENTIAL = (
  holdings: readonly (readonly CellValue[])[],
  inProfile?: readonly CellValue[],
  seats?: readonly CellValue[],
): (number | null)[] => {
  const fits = flags(inProfile, holdings.length);
  const seatsOf = seats === undefined ? holdings.map(() => null) : numbers(seats);
  if (seatsOf.length !== holdings.length) throw new Refusal("length");
  const width = Math.max(0, ...holdings.map((row) => row.length));
  const clients = holdings.map((row, index) => {
    const cells = Array.from({ length: width }, (_, column) =>
      holding(row[column] ?? null, index * width + column),
    );
    const counted = fits[index] !== false && row.some((value) => !isBlank(value));
    const own = seatsOf[index] ?? null;
    return { cells, counted, seats: own !== null && own.sign > 0 ? own : null };
  });

  const columns = Array.from({ length: width }, (_, column) => {
    const payers = clients.flatMap(({ cells, counted, seats: own }) => {
      const cell = cells[column];
      return counted && cell !== undefined && "paid" in cell ? [{ paid: cell.paid, seats: own }] : [];
    });
    const seated = payers.flatMap((payer) =>
      payer.seats === null ? [] : [{ ...payer, seats: payer.seats }],
    );
    const paid = Fraction.sum(payers.map((payer) => payer.paid));
    const rate = Fraction.sum(seated.map((payer) => payer.paid));
    return {
      average: payers.length === 0 ? Fraction.zero : paid.over(Fraction.of(payers.length)),
      perSeat: seated.length === 0 ? null : rate.over(Fraction.sum(seated.map((payer) => payer.seats))),
    };
  });

  return clients.map(({ cells, counted, seats: own }) => {
    if (!counted) return null;
    const worths = cells.flatMap((cell, column) => {
      const worth = columns[column];
      if (worth === undefined || !("gap" in cell) || !cell.gap) return [];
      return [own !== null && worth.perSeat !== null ? worth.perSeat.times(own) : worth.average];
    });
    return Fraction.sum(worths).toNumber();
  });
};
