import { FIRST_YEAR, LAST_YEAR, type Month } from "./calendar";
import { Fault } from "./fault";
import { nameKey } from "./text";

/** A quarter as one number, so that quarters subtract and the next is one more: fiscal year × 4 + quarter − 1. */
export type Quarter = number;

/**
 * The fiscal quarter in which a month lies. A year that does not start in January is named
 * after the calendar year in which it ends.
 *
 * @param yearStart The fiscal year's first month, 1 to 12.
 * @throws Fault "quarter/year-start" when there is no such month.
 * @source Method, part 9.
 * @example quarterText(quarterOf(2026 * 12 + 9, 7)) // "2027-Q2"
 */
export function quarterOf(month: Month, yearStart = 1): Quarter {
  if (!Number.isInteger(yearStart) || yearStart < 1 || yearStart > 12) {
    throw new Fault(
      "quarter/year-start",
      `The fiscal year starts in a month from 1 to 12: found ${yearStart}. Enter 1 for January.`,
    );
  }
  return Math.floor((month + ((13 - yearStart) % 12)) / 3);
}

/**
 * The last month of a fiscal quarter.
 *
 * @param yearStart The fiscal year's first month, 1 to 12.
 * @example lastMonthOf(2026 * 4 + 2) === 2026 * 12 + 8 // true
 */
export function lastMonthOf(quarter: Quarter, yearStart = 1): Month {
  return quarter * 3 + 2 - ((13 - yearStart) % 12);
}

/** @example quarterText(2026 * 4 + 3) // "2026-Q4" */
export function quarterText(quarter: Quarter): string {
  return `${Math.floor(quarter / 4)}-Q${(quarter % 4) + 1}`;
}

/**
 * Reads a quarter as people type it: year and quarter in either order, with a space, hyphen
 * or slash between them.
 *
 * @returns null when it is none, or its year is outside 1980 to 2100.
 * @example quarterText(quarterFromText("q4/2026")) // "2026-Q4"
 */
export function quarterFromText(text: string): Quarter | null {
  const found = /^(?:(\d{4})[ /-]q([1-4])|q([1-4])[ /-](\d{4}))$/.exec(nameKey(text));
  if (!found) return null;
  const [year, quarter] = [Number(found[1] ?? found[4]), Number(found[2] ?? found[3])];
  return year < FIRST_YEAR || year > LAST_YEAR ? null : year * 4 + quarter - 1;
}
