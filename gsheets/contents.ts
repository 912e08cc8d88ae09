import type { GridCell } from "../shared/grid";
import type { SheetArea } from "../shared/pane-host";
import { sheetOf, type Book } from "./book";
import { cellOf } from "./reading";
import type { SheetsValue } from "./serial";

/** What stands in each area, formulas with what they show: two calls an area. */
export function readContents(book: Book, areas: readonly SheetArea[]): GridCell[][][] {
  return areas.map(({ id, row, column, rows, columns }) => {
    const range = sheetOf(book, id).getRange(row + 1, column + 1, rows, columns);
    const formulas = range.getFormulas();
    const values = range.getValues() as SheetsValue[][];
    return values.map((line, down) =>
      line.map((value, right): GridCell => {
        const formula = formulas[down][right];
        const cell = cellOf(value, book.serial);
        return formula === "" ? cell : { formula, value: cell, own: true };
      }),
    );
  });
}
