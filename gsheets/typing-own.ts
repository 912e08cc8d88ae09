import type { Block } from "../shared/pane-host";
import { isFormula, type GridCell } from "../shared/grid";
import { sheetOf, type Book } from "./book";
import { localFormula } from "./formula";

/** Types cells where the user keeps their own, and leaves number formats as they are: two calls a block. */
export function typeBlocks(book: Book, blocks: readonly Block[]): void {
  const locale = book.file.getSpreadsheetLocale();
  for (const { id, row, column, cells } of blocks) {
    const typed = cells.map((line) => line.map((cell) => typedCell(cell, locale)));
    sheetOf(book, id)
      .getRange(row + 1, column + 1, typed.length, typed[0].length)
      .setValues(typed);
  }
}

/** Behind an apostrophe, which is not stored, a text is text in automatic and in plain-text cells. */
function typedCell(cell: GridCell, locale: string): string | number | boolean {
  if (isFormula(cell)) return cell.own ? cell.formula : localFormula(cell.formula, locale);
  if (cell === null || cell === "") return "";
  return typeof cell === "string" ? `'${cell}` : cell;
}
