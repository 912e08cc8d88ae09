import { withFormulas } from "../shared/typed/asked-formulas";
import type { Look } from "../shared/typed/detail";
import { hashed } from "../shared/key";
import { sheetOf, type Book } from "./book";
import { CELLS_A_CALL, type Reread } from "./calls";
import { notesOn } from "./details";
import { extent } from "./listing";
import { readPieces } from "./reading";
import { rowsACall } from "./typing";

/**
 * What stands on a sheet by now, as far as it reaches by now: three calls, one for its notes with its first rows, and
 * one for formulas where they are asked for or it is to be marked.
 *
 * @param first Row to begin with, counted from 0.
 * @param most As many cells as fit into one answer.
 * @param marked Whether it has to be told later whether they stand there still.
 */
export function rereadSheet(
  book: Book,
  { id, areas }: Pick<Look, "id" | "areas">,
  first = 0,
  most = Infinity,
  marked = false,
): Reread {
  const sheet = sheetOf(book, id);
  const { rows: end, columns } = extent(sheet);
  const rows = Math.max(Math.min(end - first, rowsACall(columns, most)), 0);
  const [cells] = readPieces(book, [{ id, row: first, rows, columns }]);
  const notes = first === 0 ? notesOn(sheet) : [];
  let mark = "";
  if (rows > 0 && (areas.length > 0 || marked)) {
    const formulas = sheet.getRange(first + 1, 1, rows, columns).getFormulas();
    if (marked) mark = hashed(JSON.stringify([notes, cells.map((row, at) => row.map((cell, column) => formulas[at][column] || cell))])); // prettier-ignore
    withFormulas(cells, areas, (row, column) => formulas[row][column], first);
  }
  return { cells, notes, more: first + rows < end, mark };
}

/** Whether a sheet still stands as it was marked, piece by piece; results of formulas do not count, for they calculate. */
export function isAsMarked(book: Book, id: string, marks: readonly string[]): boolean {
  let first = 0;
  return marks.every((mark, index) => {
    const now = rereadSheet(book, { id, areas: [] }, first, CELLS_A_CALL, true);
    first += now.cells.length;
    return now.mark === mark && now.more === index < marks.length - 1;
  });
}
