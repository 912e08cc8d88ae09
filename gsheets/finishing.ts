import type { Area, GridCell } from "../shared/grid";
import { a1, cellArea } from "./address";
import type { Book, Sheet } from "./book";
import { drawCharts } from "./charts";
import { drawLooks } from "./drawing";
import { choiceRule } from "./drop-downs";
import { entry } from "./entry";
import { localFormula } from "./formula";
import type { Frame } from "./frame";
import { numberFormats } from "./numberFormats";
import { drawWidths } from "./widths";

type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * Everything but the cells: looks, rules, drop-downs, widths, frozen panes, names, charts, and
 * last of all the status cell's own text, which says that the sheet is whole.
 */
export function finish(book: Book, sheet: Sheet, frame: Frame, status: GridCell, locale: string): void {
  drawLooks(sheet, frame);
  drawWidths(sheet, frame);
  sheet.setFrozenRows(frame.freeze.rows);
  sheet.setFrozenColumns(frame.freeze.columns);

  const { namesMoved: moved = [] } = frame;
  const take = rangesOf(sheet, [
    cellArea(frame.status.row, frame.status.column),
    ...frame.names.map(({ row, column }) => cellArea(row, column)),
    ...moved.map(({ area }) => area),
    ...frame.rules.map(({ area }) => area),
    ...frame.dropDowns.flatMap(({ area, from }) => (from ? [from, area] : [area])),
  ]);
  const statusCell = take();
  // A name that exists already is moved, not doubled.
  for (const { name } of [...frame.names, ...moved]) book.file.setNamedRange(name, take());
  sheet.setConditionalFormatRules(
    frame.rules.map(({ formula, fill, color }) =>
      SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied(localFormula(formula, locale))
        .setBackground(fill)
        .setFontColor(color)
        .setRanges([take()])
        .build(),
    ),
  );
  for (const dropDown of frame.dropDowns) {
    const rule = choiceRule(dropDown, take);
    take().setDataValidation(rule);
  }
  attachNotes(sheet, frame);
  drawCharts(book, sheet, frame);
  const { row, column } = frame.status;
  const [formats] = numberFormats(frame.formats, row, 1, frame.columns);
  statusCell.setValue(entry(status, formats[column], locale).value);
}

/** Notes on cells, by two calls, whatever their number. */
function attachNotes(sheet: Sheet, { comments }: Frame): void {
  if (comments.length === 0) return;
  const top = Math.min(...comments.map(({ row }) => row));
  const left = Math.min(...comments.map(({ column }) => column));
  const rows = Math.max(...comments.map(({ row }) => row)) - top + 1;
  const columns = Math.max(...comments.map(({ column }) => column)) - left + 1;
  const notes = Array.from({ length: rows }, () => new Array<string>(columns).fill(""));
  for (const { row, column, text } of comments) notes[row - top][column - left] = text;
  sheet.getRange(top + 1, left + 1, rows, columns).setNotes(notes);
}

/** Ranges by two calls instead of one each, handed out in the order asked. */
function rangesOf(sheet: Sheet, areas: readonly Area[]): () => Range {
  const ranges = sheet.getRangeList(areas.map(a1)).getRanges();
  let next = 0;
  return () => ranges[next++];
}
