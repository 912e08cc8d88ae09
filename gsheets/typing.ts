import { anchorArea, anchorName, INCOMPLETE, type GridCell } from "../shared/grid";
import { a1 } from "./address";
import type { Book, Sheet } from "./book";
import { entry } from "./entry";
import type { Frame } from "./frame";
import { numberFormats } from "./numberFormats";

/** Cells to a call: large enough for few calls, small enough for one to finish in seconds. */
const CELLS_A_CALL = 200000;

/** Rows of a grid that fit into one call. */
export function rowsACall(columns: number, cells = CELLS_A_CALL): number {
  return Math.max(1, Math.floor(cells / Math.max(1, columns)));
}

/**
 * Types some rows of a grid: three calls, whatever their number, and two for the anchor. Number formats go
 * first, because they decide how Sheets reads what is typed. The status cell keeps
 * saying that the sheet is incomplete, under the number format of what it will say.
 *
 * @param first The first of the rows, counted from 0.
 */
export function typeRows(
  book: Book,
  sheet: Sheet,
  frame: Frame,
  first: number,
  cells: readonly (readonly GridCell[])[],
  locale: string,
): void {
  const formats = numberFormats(frame.formats, first, cells.length, frame.columns);
  const values = cells.map((row, r) =>
    row.map((cell, c) => {
      const typed = entry(cell, formats[r][c], locale);
      formats[r][c] = typed.numberFormat;
      const isStatus = first + r === frame.status.row && c === frame.status.column;
      return isStatus ? INCOMPLETE : typed.value;
    }),
  );
  const range = sheet.getRange(first + 1, 1, cells.length, frame.columns);
  range.setNumberFormats(formats);
  range.setValues(values);
  const header = frame.headerRow;
  if (header < first || header >= first + cells.length) return;
  // At once: an anchor on another row than the header would hide what the user typed from the next run.
  book.file.setNamedRange(anchorName(frame.kind), sheet.getRange(a1(anchorArea(header))));
}
