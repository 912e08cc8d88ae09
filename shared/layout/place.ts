import type { Sheet } from "../book";
import type { Place } from "./address";
import { chartLines, endOfCharts } from "./chart-place";

/** Rows above the summary: title, subtitle, the notes. Rows down to the header mostly stay in sight, so none is empty. */
function headRows(sheet: Pick<Sheet, "notes">): number {
  return 2 + sheet.notes.length;
}

/** Where everything on a sheet will stand; needs no other sheet. */
export function placeOf(sheet: Sheet, name: string): Place {
  const top = headRows(sheet);
  const firstRow = top + sheet.summary.length + 1;
  const columns = new Map(sheet.columns.map(({ key }, index) => [key, index]));
  const charts = chartLines(sheet.charts, columns, endOfRows(sheet));
  return {
    sheet: name,
    columns,
    summary: new Map([...sheet.summary.map(({ key }, index) => [key, top + index] as const), ...charts]),
    firstRow,
    lastRow: firstRow + Math.max(sheet.rows, 1) - 1,
  };
}

/** The first row below the body and the rows under it. */
export function endOfRows(sheet: Sheet): number {
  const body = headRows(sheet) + sheet.summary.length + 1 + sheet.rows;
  return sheet.below.reduce((sum, { rows }) => sum + 2 + rows.length, body);
}

/** Rows and columns that a sheet will take. */
export function sizeOf(sheet: Sheet): { rows: number; columns: number } {
  const columns = new Map(sheet.columns.map(({ key }, index) => [key, index]));
  return {
    rows: endOfCharts(sheet.charts, columns, endOfRows(sheet)),
    columns: sheet.columns.length,
  };
}
