import type { Sheet } from "../book";
import type { Place } from "./address";

/** Rows above the summary: title, subtitle, the notes. All rows down to the header stay in sight, so none is empty. */
export function headRows(sheet: Pick<Sheet, "notes">): number {
  return 2 + sheet.notes.length;
}

/** Where everything on a sheet will stand; needs no other sheet. */
export function placeOf(sheet: Sheet, name: string): Place {
  const top = headRows(sheet);
  const firstRow = top + sheet.summary.length + 1;
  return {
    sheet: name,
    columns: new Map(sheet.columns.map(({ key }, index) => [key, index])),
    summary: new Map(sheet.summary.map(({ key }, index) => [key, top + index])),
    firstRow,
    lastRow: firstRow + Math.max(sheet.rows, 1) - 1,
  };
}

/** Rows and columns that a sheet will take. */
export function sizeOf(sheet: Sheet): { rows: number; columns: number } {
  const body = headRows(sheet) + sheet.summary.length + 1 + sheet.rows;
  return {
    rows: sheet.below.reduce((sum, { rows }) => sum + 2 + rows.length, body),
    columns: sheet.columns.length,
  };
}
