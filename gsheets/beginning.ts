import { INCOMPLETE } from "../shared/grid";
import { a1, cellArea } from "./address";
import { sheetOf, type Book, type Sheet } from "./book";
import { makeRoom } from "./enlarging";
import type { Frame } from "./frame";

/**
 * Makes a sheet ready for a grid's rows: large enough, marked as
 * incomplete, and rid of old looks and of what stands outside the new grid. What
 * stands inside is left for the rows to replace, so that no moment shows an empty sheet.
 *
 * @param inPieces Whether the rows come in more than one call.
 */
export function begin(book: Book, frame: Frame, id: string, inPieces: boolean): Sheet {
  const sheet = sheetOf(book, id);
  // Sheets freezes only while one row and column can still scroll.
  const { rows, columns } = makeRoom(sheet, {
    rows: Math.max(frame.rows, frame.freeze.rows + 1),
    columns: Math.max(frame.columns, frame.freeze.columns + 1),
  });
  const below = { row: frame.rows, column: 0, rows: rows - frame.rows, columns };
  const beside = { row: 0, column: frame.columns, rows: frame.rows, columns: columns - frame.columns };
  const outside = [below, beside].filter((area) => area.rows > 0 && area.columns > 0);

  // One list instead of a call for each range.
  const status = cellArea(frame.status.row, frame.status.column);
  const whole = { row: 0, column: 0, rows, columns };
  // No old row may be read under new headers if the run is cut off between two pieces.
  const keys = { row: 1, column: 0, rows: rows - 1, columns: 1 };
  const cleared = inPieces ? [...outside, keys] : outside;
  const ranges = sheet.getRangeList([status, whole, ...cleared].map(a1)).getRanges();
  ranges[0].setValue(INCOMPLETE);
  ranges[1].clear({ formatOnly: true, validationsOnly: true, commentsOnly: true });
  for (const range of ranges.slice(2)) range.clearContent();
  return sheet;
}
