import type { Cell } from "../src/cell";
import type { SheetInfo } from "../shared/host";
import { sheetOf, type Book } from "./book";
import type { Piece } from "./calls";
import { isDate, type SheetsValue } from "./serial";

/** @example wholeSheet(info) // { id: info.id, row: 0, rows: info.rows, columns: info.columns } */
export function wholeSheet({ id, rows, columns }: SheetInfo): Piece {
  return { id, row: 0, rows, columns };
}

/** The values of some rows of each sheet: one read a piece, dates as serial numbers, blanks as null. */
export function readPieces(book: Book, pieces: readonly Piece[]): Cell[][][] {
  return pieces.map(({ id, row, rows, columns }) => {
    if (rows === 0 || columns === 0) return [];
    const range = sheetOf(book, id).getRange(row + 1, 1, rows, columns);
    const values = range.getValues() as SheetsValue[][];
    return values.map((line) => line.map((value) => cellOf(value, book.serial)));
  });
}

export function cellOf(value: SheetsValue, serial: (moment: Date) => number): Cell {
  if (value === "" || value === null || value === undefined) return null;
  if (isDate(value)) return serial(value);
  if (typeof value === "number" || typeof value === "boolean") return value;
  // Images in cells and the like count as their text.
  return String(value);
}
