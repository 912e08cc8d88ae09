import { rowKey } from "../key";

/*
 * A row's name says which row of a sheet is meant, wherever it stands. That of a client is
 * its Key; all others begin with a letter or word that no client's Key begins with.
 */

const MARK = "m";
const CHART = "c";
const HEAD = "head ";
const PLACE = "place ";
const LOOSE = "loose ";

export function isClientRow(row: string): boolean {
  return row.startsWith("k");
}

/** The Key of a line that tells a mark whose offering is gone. */
export function markRow(client: string, slot: string): string {
  return MARK + rowKey(`${client} ${slot}`).slice(1);
}

export function isMarkRow(row: string): boolean {
  return row.startsWith(MARK);
}

/** Rows of such a table above its figures. */
export const CHART_WORDS = ["title", "sentence", "header"] as const;

/** The Key of a row of a chart's table. */
export function chartRow(chart: string, id: string): string {
  return CHART + rowKey(`${chart} ${id}`).slice(1);
}

export function isChartRow(row: string): boolean {
  return row.startsWith(CHART);
}

/** The header's row, for headers of the user's columns that are no plain text. */
export const HEADER_ROW = "header";

/** All rows of the body, for the number format that a column of the user's has in its empty cells. */
export const BODY_ROW = "body";

/** A row down to the header, by its label, or by its place from the title. */
export function headRow(called: string | number): string {
  return HEAD + String(called);
}

/** The words by which such a row is called; null where it is known by its place. */
export function headWords(row: string): string | null {
  const words = row.slice(HEAD.length).replace(/ #\d+$/, "");
  return isHeadRow(row) && !/^\d+$/.test(words) ? words : null;
}

export function isHeadRow(row: string): boolean {
  return row.startsWith(HEAD);
}

/** A row of the body whoever stands there, counted from its first. */
export function placeRow(index: number): string {
  return PLACE + String(index);
}

/** The place that a row's name counts; null for every other row. */
export function placeOfRow(row: string): number | null {
  return row.startsWith(PLACE) ? Number(row.slice(PLACE.length)) : null;
}

/** Whether a row has a Key: it is a client's, a quarter's, a setting's, and comes back where somebody deletes it. */
export function hasKey(row: string): boolean {
  return row !== HEADER_ROW && row !== BODY_ROW && !row.includes(" ");
}

/** What stands by itself: above the body, or at a place of it. */
export function isByItself(row: string): boolean {
  return isHeadRow(row) || row.startsWith(PLACE);
}

/** A row of the user's own below the body, in order. */
export function looseRow(index: number): string {
  return LOOSE + String(index);
}

/** The place in the order; null for every other row. */
export function orderOfLooseRow(row: string): number | null {
  return row.startsWith(LOOSE) ? Number(row.slice(LOOSE.length)) : null;
}

/** The place behind all rows of the user's own among these. */
export function nextLoose(rows: Iterable<readonly [row: string, ...rest: unknown[]]>): number {
  let next = 0;
  for (const [row] of rows) next = Math.max(next, (orderOfLooseRow(row) ?? -1) + 1);
  return next;
}
