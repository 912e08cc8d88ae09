import { INCOMPLETE, type Area, type Grid } from "../shared/grid";
import type { SheetInfo } from "../shared/host";
import type { Book } from "./book";
import { drawCharts } from "./charts";
import { rowChunks } from "./chunks";
import { drawGrid } from "./drawing";
import { entry } from "./entry";
import { run } from "./failure";
import { clearFilter } from "./filters";
import { lastLook, putBackIfTyped } from "./last-look";
import { rangeOf } from "./looks";
import { setAnchor, setNames } from "./names";

/**
 * Draws a grid in place: one round trip, and one more for every 4 MB of cells.
 *
 * The sheet says that it is incomplete from the first change to the last. Values come before looks: while a cell has no number format, an
 * apostrophe in front of a text works the same in every Excel.
 */
export function writeGrid(book: Book, grid: Grid, id: string): Promise<void> {
  const standing = book.sheets.get(id);
  const name = standing?.name ?? id;
  if (standing) book.sheets.set(id, grown(standing, grid));
  return run(`write "${name}"`, async (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const rows = grid.cells.map((row) => row.map(entry));
    const final = rows[grid.status.row][grid.status.column];
    rows[grid.status.row][grid.status.column] = INCOMPLETE;
    const chunks = rowChunks(rows);
    const look = lastLook(book, sheet, id, grid, chunks.reduce((sum, one) => sum + one.bytes, 0)); // prettier-ignore
    clearFilter(book.filtered, sheet, id);
    sheet.getCell(grid.status.row, grid.status.column).values = [[INCOMPLETE]];
    clearLooks(sheet);
    // Before the new rows: what they leave over would stand under headers that are not its own.
    for (const area of leftovers(standing, grid)) rangeOf(sheet, area).clear("Contents");

    if (chunks.length > 1) disown(sheet, standing);
    for (const [index, chunk] of chunks.entries()) {
      suspend(context);
      sheet.getRangeByIndexes(chunk.first, 0, chunk.rows.length, chunk.rows[0].length).formulas = chunk.rows;
      // Not before the header has come to stand where the anchor says that it is.
      if (index === 0) setAnchor(context, book, grid, { sheet, name });
      if (index < chunks.length - 1) await context.sync();
    }

    drawGrid(sheet, grid);
    setNames(context, book, grid, { sheet, name });
    drawCharts(context, book, grid, { sheet, name, id });
    sheet.getCell(grid.status.row, grid.status.column).formulas = [[final]];
    // Where formulas wait for F9, those that were written before what they look at would show old figures.
    if (book.isManual) context.workbook.application.calculate("Recalculate");
    await context.sync();
    if (look) await putBackIfTyped(context, book, look, grid, { sheet, name });
  });
}

/** Takes the Keys of old rows away, so that none is read under new headers if the run is cut off between two requests. */
function disown(sheet: Excel.Worksheet, standing: SheetInfo | undefined): void {
  const first = (standing?.headerRow ?? 0) + 1;
  const rows = (standing?.rows ?? 0) - first;
  if (rows > 0) sheet.getRangeByIndexes(first, 0, rows, 1).clear("Contents");
}

/** Calculating and painting wait until all of a request is done. */
function suspend({ application }: Excel.RequestContext): void {
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
}

/** Takes old looks, rules and drop-downs away. What stands in the cells is left for the new rows to replace. */
function clearLooks(sheet: Excel.Worksheet): void {
  const used = sheet.getUsedRange();
  used.clear("Formats");
  used.conditionalFormats.clearAll();
  used.dataValidation.clear();
}

/** A sheet that may hold its old cells and the new ones: should this fail, the next write clears both. */
function grown(sheet: SheetInfo, { cells }: Grid): SheetInfo {
  const rows = Math.max(sheet.rows, cells.length);
  return { ...sheet, rows, columns: Math.max(sheet.columns, cells[0]?.length ?? 0) };
}

/** What the old sheet had below the new one and beside it. */
function leftovers(old: SheetInfo | undefined, grid: Grid): Area[] {
  if (!old) return [];
  const rows = grid.cells.length;
  const columns = grid.cells[0]?.length ?? 0;
  const below = { row: rows, column: 0, rows: old.rows - rows, columns: old.columns };
  const beside = { row: 0, column: columns, rows: Math.min(rows, old.rows), columns: old.columns - columns };
  return [below, beside].filter((area) => area.rows > 0 && area.columns > 0);
}
