import { monthText, type Month } from "../../src/calendar";
import { lastMonthOf, quarterFromText, quarterOf, quarterText } from "../../src/quarter";
import { historyKey } from "../key";
import type { Version } from "./journal";

/*
 * A fiscal year that begins in another month gives the name of a quarter to other months.
 * So a row is known by its months, and words are read by the year that they were written with.
 */

/** The last month of the quarter with this name; null where there is none, or nobody knows by which year. */
function lastMonthNamed(name: string, yearStart: number | undefined): Month | null {
  const quarter = quarterFromText(name);
  return quarter === null || yearStart === undefined ? null : lastMonthOf(quarter, yearStart);
}

/**
 * A quarter's name with the months that are meant, such as "2026-Q4 (2026-10 to 2026-12)".
 *
 * @param yearStart The fiscal year's first month, 1 to 12; undefined where nobody knows.
 */
export function periodText(name: string, yearStart: number | undefined): string {
  const last = lastMonthNamed(name, yearStart);
  return last === null ? name : `${name} (${monthText(last - 2)} to ${monthText(last)})`;
}

/** What the months of a quarter are called where the fiscal year begins in another month; with these where they are no quarter any more. */
export function quarterAnew(name: string, then: number, now: number): string {
  const last = lastMonthNamed(name, then);
  if (last === null) return name;
  const quarter = quarterOf(last, now);
  return lastMonthOf(quarter, now) === last ? quarterText(quarter) : periodText(name, then);
}

/** The row of a client in the quarter with this name, as a sheet was written; undefined where nobody knows. */
export function quarterRows(
  version: Version | null,
): (quarter: string, client: string) => string | undefined {
  const months = new Map<string, Month | null>();
  return (quarter, client) => {
    if (!months.has(quarter)) months.set(quarter, lastMonthNamed(quarter, version?.yearStart));
    const last = months.get(quarter) ?? null;
    return last === null ? undefined : historyKey(last, client);
  };
}
