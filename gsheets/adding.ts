import { anchorArea, anchorName, INCOMPLETE, STATUS } from "../shared/grid";
import type { NewSheet } from "../shared/host";
import { a1 } from "./address";
import type { Book, Sheet } from "./book";

/** The property that names the sheets which are about to be added. */
const ADDING = "XS.adding";

/** The names that it holds, in lower case. */
export function addedNames(): Set<string> {
  const names = PropertiesService.getDocumentProperties().getProperty(ADDING) ?? "";
  return new Set(
    names
      .split("\n")
      .filter((name) => name !== "")
      .map((name) => name.toLowerCase()),
  );
}

/** Once all are ours, none is known by its name: a sheet of the user's may be called so later. */
export function forgetAdding(): void {
  PropertiesService.getDocumentProperties().deleteProperty(ADDING);
}

/**
 * A new sheet at the end, ours from its first moment by its anchor: a run that dies right
 * after finds it again. Before that moment it is known by the property, and the next run
 * takes it instead of adding another. The anchor goes to the Key cell once there is one.
 */
function addSheet({ file, unfinished }: Book, { kind, name }: NewSheet): Sheet {
  const sheet = unfinished.get(name.toLowerCase()) ?? file.insertSheet(name, file.getNumSheets());
  try {
    // The journal is hidden before it is ours: a run that finds it does not ask again.
    if (kind === "journal") sheet.hideSheet();
    file.setNamedRange(anchorName(kind), sheet.getRange(a1(anchorArea(0))));
    if (kind !== "journal") sheet.getRange(STATUS.row + 1, STATUS.column + 1).setValue(INCOMPLETE);
  } catch (error) {
    // Without an anchor it would stay behind as nobody's.
    file.deleteSheet(sheet);
    throw error;
  }
  return sheet;
}

/** Adds sheets behind all others, marked as incomplete; the journal hidden. @returns Their ids. */
export function addSheets(book: Book, wanted: readonly NewSheet[]): string[] {
  const shown = book.file.getActiveSheet();
  PropertiesService.getDocumentProperties().setProperty(ADDING, wanted.map(({ name }) => name).join("\n"));
  const added = wanted.map((one) => {
    const sheet = addSheet(book, one);
    const id = String(sheet.getSheetId());
    book.tabs.set(id, sheet);
    return id;
  });
  forgetAdding();
  // Sheets shows every sheet that a script adds; the user stays where they were.
  book.file.setActiveSheet(shown);
  return added;
}
