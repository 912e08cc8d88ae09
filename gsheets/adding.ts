import { anchorName, INCOMPLETE, STATUS } from "../shared/grid";
import type { NewSheet } from "../shared/host";
import type { Book, Sheet } from "./book";

/**
 * A new sheet at the end, ours from its first moment: a run that dies right after finds
 * it again. The anchor goes to the Key cell once there is one.
 */
function addSheet(file: Book["file"], { kind, name }: NewSheet): Sheet {
  const sheet = file.insertSheet(name, file.getNumSheets());
  try {
    file.setNamedRange(anchorName(kind), sheet.getRange(1, 1));
    if (kind === "journal") sheet.hideSheet();
    else sheet.getRange(STATUS.row + 1, STATUS.column + 1).setValue(INCOMPLETE);
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
  const added = wanted.map((one) => {
    const sheet = addSheet(book.file, one);
    const id = String(sheet.getSheetId());
    book.tabs.set(id, sheet);
    return id;
  });
  // Sheets shows every sheet that a script adds; the user stays where they were.
  book.file.setActiveSheet(shown);
  return added;
}
