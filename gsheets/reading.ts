import type { Cell } from "../src/cell";
import type { SheetInfo } from "../shared/host";
import { sheetOf, type Book } from "./book";
import { serialClock, wallClockIn } from "./serial";

/** Some whole rows of one sheet; rows count from 0. */
export interface Piece {
  readonly id: string;
  readonly row: number;
  readonly rows: number;
  readonly columns: number;
}

/** @example wholeSheet(info) // { id: info.id, row: 0, rows: info.rows, columns: info.columns } */
export function wholeSheet({ id, rows, columns }: SheetInfo): Piece {
  return { id, row: 0, rows, columns };
}

/** The values of some rows of each sheet: one read a piece, dates as serial numbers, blanks as null. */
export function readPieces(book: Book, pieces: readonly Piece[]): Cell[][][] {
  const serial = serialClock(wallClockIn(book.file.getSpreadsheetTimeZone()));
  return pieces.map(({ id, row, rows, columns }) => {
    if (rows === 0 || columns === 0) return [];
    const values: unknown[][] = sheetOf(book, id)
      .getRange(row + 1, 1, rows, columns)
      .getValues();
    return values.map((line) => line.map((value) => cellOf(value, serial)));
  });
}

function cellOf(value: unknown, serial: (moment: Date) => number): Cell {
  if (value === "" || value === null || value === undefined) return null;
  if (isDate(value)) return serial(value);
  if (typeof value === "number" || typeof value === "boolean") return value;
  // Images in cells and the like count as their text.
  return String(value);
}

/** Dates made by Sheets do not always share our `Date`, so `instanceof` may say no. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === "[object Date]";
}
