import type { Block } from "../shared/pane-host";
import type { Book } from "./book";
import { rowChunks } from "./chunks";
import { entry } from "./entry";
import { run } from "./failure";
import { refuseFiltered } from "./filters";

/** Blocks are put together up to so many cells a request; one that fills it alone goes alone. */
const CELLS_A_REQUEST = 50_000;

/**
 * Types cells where the user keeps their own, and changes nothing of how they look: one round trip for every 4 MB,
 * and one before where several rows are typed at once.
 *
 * @throws Fault "excel/filtered".
 */
export function typeBlocks(book: Book, blocks: readonly Block[]): Promise<void> {
  return run("type into the sheet", async (context) => {
    const tall = blocks.filter((block) => block.cells.length > 1).map(({ id }) => id);
    if (tall.length > 0) await refuseFiltered(book, context, [...new Set(tall)]);
    let cells = 0;
    for (const { id, row, column, cells: typed } of blocks) {
      const sheet = context.workbook.worksheets.getItem(id);
      const chunks = rowChunks(typed.map((line) => line.map(entry)));
      for (const { first, rows } of chunks) {
        sheet.getRangeByIndexes(row + first, column, rows.length, rows[0].length).formulas = rows;
        cells += rows.length * rows[0].length;
        if (cells < CELLS_A_REQUEST && chunks.length === 1) continue;
        await context.sync();
        cells = 0;
      }
    }
    await context.sync();
  });
}
