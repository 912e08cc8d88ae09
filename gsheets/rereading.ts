import { withFormulas } from "../shared/typed/asked-formulas";
import type { Look } from "../shared/typed/detail";
import { sheetOf, type Book } from "./book";
import type { Reread } from "./calls";
import { extent } from "./listing";
import { readPieces } from "./reading";
import { rowsACall } from "./typing";

/**
 * What stands on a sheet by now, as far as it reaches by now: three calls, and a fourth
 * where formulas are asked for.
 *
 * @param first Row to begin with, counted from 0.
 * @param most As many cells as fit into one answer.
 */
export function rereadSheet(book: Book, { id, areas }: Look, first = 0, most = Infinity): Reread {
  const sheet = sheetOf(book, id);
  const { rows: end, columns } = extent(sheet);
  const rows = Math.max(Math.min(end - first, rowsACall(columns, most)), 0);
  const [cells] = readPieces(book, [{ id, row: first, rows, columns }]);
  if (rows > 0 && areas.length > 0) {
    const formulas = sheet.getRange(first + 1, 1, rows, columns).getFormulas();
    withFormulas(cells, areas, (row, column) => formulas[row][column], first);
  }
  return { cells, more: first + rows < end };
}
