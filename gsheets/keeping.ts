import type { Patch } from "../shared/typed/journal-sheet";
import { sheetOf, type Book } from "./book";
import { makeRoom } from "./enlarging";
import { entry, PLAIN_TEXT } from "./entry";
import { rowsACall } from "./typing";

/** Puts plain cells onto a sheet: two calls for every 200,000 cells, and what it takes to make room. */
export function putCells(book: Book, id: string, patches: readonly Patch[]): void {
  const sheet = sheetOf(book, id);
  makeRoom(sheet, {
    rows: Math.max(...patches.map(({ row, cells }) => row + cells.length)),
    columns: Math.max(...patches.map(({ column, cells }) => column + cells[0].length)),
  });
  for (const { row, column, cells } of patches) {
    const step = rowsACall(cells[0].length);
    for (let first = 0; first < cells.length; first += step) {
      const typed = cells
        .slice(first, first + step)
        .map((line) => line.map((cell) => entry(cell, typeof cell === "string" ? PLAIN_TEXT : "", "")));
      const range = sheet.getRange(row + first + 1, column + 1, typed.length, typed[0].length);
      range.setNumberFormats(typed.map((line) => line.map(({ numberFormat }) => numberFormat)));
      range.setValues(typed.map((line) => line.map(({ value }) => value)));
    }
  }
}
