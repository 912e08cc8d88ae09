import { INCOMPLETE, STATUS } from "../shared/grid";
import type { NewSheet } from "../shared/host";
import type { Book } from "./book";
import { run } from "./failure";
import { setAnchor } from "./names";

/** The setting that names the sheets which are about to be added. */
export const ADDING = "XS_adding";

/** The names that the setting holds, in lower case. */
export function addedNames(setting: unknown): Set<string> {
  const lines = typeof setting === "string" ? setting.split("\n") : [];
  return new Set(lines.filter((name) => name !== "").map((name) => name.toLowerCase()));
}

/**
 * Adds sheets behind all others in one round trip, the journal hidden. Each is ours from its first moment, by
 * its anchor: a run that is cut off right after finds it again. Before
 * that moment it is known by the setting: the next run takes it instead of adding another.
 */
export async function addSheets(book: Book, wanted: readonly NewSheet[]): Promise<string[]> {
  try {
    return await add(book, wanted);
  } catch (error) {
    await forgetAdding(wanted);
    throw error;
  }
}

/** Where none was added, as in a protected workbook, a sheet that the user calls so later is none of ours. */
async function forgetAdding(wanted: readonly NewSheet[]): Promise<void> {
  try {
    await Excel.run(async (context) => {
      const { worksheets, settings } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      const names = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
      if (wanted.some(({ name }) => names.has(name.toLowerCase()))) return;
      settings.add(ADDING, "");
      await context.sync();
    });
  } catch {
    return;
  }
}

function add(book: Book, wanted: readonly NewSheet[]): Promise<string[]> {
  return run("add sheets", async (context) => {
    const { worksheets, settings } = context.workbook;
    settings.add(ADDING, wanted.map(({ name }) => name).join("\n"));
    const added = wanted.map(({ kind, name }) => {
      const begun = book.unfinished.get(name.toLowerCase());
      const sheet = begun === undefined ? worksheets.add(name) : worksheets.getItem(begun);
      // The journal is hidden before it is ours: a run that finds it does not ask again.
      if (kind === "journal") sheet.visibility = "Hidden";
      setAnchor(context, book, { kind, headerRow: 0 }, { sheet, name });
      if (kind !== "journal") sheet.getCell(STATUS.row, STATUS.column).values = [[INCOMPLETE]];
      return sheet.load("id");
    });
    settings.add(ADDING, "");
    await context.sync();
    return added.map(({ id }, index) => {
      const { kind, name } = wanted[index];
      const [rows, columns] = kind === "journal" ? [0, 0] : [STATUS.row + 1, STATUS.column + 1];
      book.sheets.set(id, { id, name, kind, headerRow: 0, rows, columns });
      return id;
    });
  });
}
