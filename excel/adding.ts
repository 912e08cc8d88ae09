import { INCOMPLETE, STATUS } from "../shared/grid";
import type { NewSheet } from "../shared/host";
import type { Book } from "./book";
import { run } from "./failure";
import { setAnchor } from "./names";

/**
 * Adds sheets behind all others in one round trip, the journal hidden. Each is ours from its first moment, by
 * its anchor: a run that is cut off right after finds it again.
 */
export function addSheets(book: Book, wanted: readonly NewSheet[]): Promise<string[]> {
  return run("add sheets", async (context) => {
    const added = wanted.map(({ kind, name }) => {
      const sheet = context.workbook.worksheets.add(name);
      setAnchor(context, book, { kind, headerRow: 0 }, { sheet, name });
      if (kind === "journal") sheet.visibility = "Hidden";
      else sheet.getCell(STATUS.row, STATUS.column).values = [[INCOMPLETE]];
      return sheet.load("id");
    });
    await context.sync();
    return added.map(({ id }, index) => {
      const { kind, name } = wanted[index];
      const [rows, columns] = kind === "journal" ? [0, 0] : [STATUS.row + 1, STATUS.column + 1];
      book.sheets.set(id, { id, name, kind, headerRow: 0, rows, columns });
      return id;
    });
  });
}
