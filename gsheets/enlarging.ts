import type { Room } from "../shared/host";
import { sheetOf, type Book, type Sheet } from "./book";

/** Rows and columns of a sheet's grid. */
interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** Adds the rows and columns that a sheet lacks. @returns How large it is then. */
export function makeRoom(sheet: Sheet, { rows, columns }: Size): Size {
  const now = { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
  if (rows > now.rows) sheet.insertRowsAfter(now.rows, rows - now.rows);
  if (columns > now.columns) sheet.insertColumnsAfter(now.columns, columns - now.columns);
  return { rows: Math.max(now.rows, rows), columns: Math.max(now.columns, columns) };
}

/** Brings sheets to their size before any is written: Sheets moves what a formula says of cells that come to stand behind others. */
export function enlarge(book: Book, rooms: readonly Room[]): void {
  for (const room of rooms) if (room.id !== null) makeRoom(sheetOf(book, room.id), room);
}
