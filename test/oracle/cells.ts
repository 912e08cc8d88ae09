import { Fraction } from "./fraction";

export type CellValue = number | string | boolean | null;

/** The function refuses; `position` is the offending place in its argument, from 0. */
export class Refusal extends Error {
  constructor(
    readonly reason:
      | "text"
      | "no-total"
      | "margin-above-1"
      | "flag"
      | "letter"
      | "length"
      | "cuts"
      | "name"
      | "count"
      | "grade"
      | "negative",
    readonly position: number | null = null,
  ) {
    super(`${reason}${position === null ? "" : ` at ${position}`}`);
  }
}

export const isBlank = (value: CellValue | undefined): boolean =>
  value === null || value === undefined || (typeof value === "string" && value.trim() === "");

export const numbers = (values: readonly CellValue[]): (Fraction | null)[] =>
  values.map((value, position) => {
    if (isBlank(value)) return null;
    if (typeof value !== "number" || !Number.isFinite(value)) throw new Refusal("text", position);
    return Fraction.parse(value);
  });

export const flags = (values: readonly CellValue[] | undefined, length: number): (boolean | null)[] => {
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

/** Margins are fractions: 62 typed for 62 % is refused. */
export const margins = (values: readonly CellValue[]): (Fraction | null)[] => {
  const known = numbers(values);
  for (const [position, margin] of known.entries())
    if (margin !== null && margin.compare(Fraction.one) > 0) throw new Refusal("margin-above-1", position);
  return known;
};
