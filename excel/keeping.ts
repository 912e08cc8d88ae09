import type { Patch } from "../shared/typed/journal-sheet";
import { ADDING } from "./adding";
import type { Book } from "./book";
import { rowChunks } from "./chunks";
import { entry } from "./entry";
import { run } from "./failure";
import { clearFilter } from "./filters";

/** Puts plain cells onto a sheet, patch by patch: one round trip, and one more for every 4 MB. */
export function putCells(book: Book, id: string, patches: readonly Patch[]): Promise<void> {
  return run("keep what was typed", async (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    // A run was cut off right after they had become ours.
    if (book.saysAdding) context.workbook.settings.add(ADDING, "");
    book.saysAdding = false;
    clearFilter(book.filtered, sheet, id);
    for (const { row, column, cells } of patches) {
      const chunks = rowChunks(cells.map((line) => line.map(entry)));
      for (const [index, { first, rows }] of chunks.entries()) {
        const range = sheet.getRangeByIndexes(row + first, column, rows.length, rows[0].length);
        // A file may have come back with formats, and one for text would make texts of numbers.
        range.clear("Formats");
        range.formulas = rows;
        if (index < chunks.length - 1) await context.sync();
      }
    }
    await context.sync();
  });
}
