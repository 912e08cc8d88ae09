import { anchorName, type SheetKind } from "../shared/grid";
import type { Book, Sheet } from "./book";

/**
 * A new sheet at the end, ours from its first moment: a run that dies right after finds
 * it again. The anchor goes to the Key cell once there is one.
 */
export function addSheet({ file }: Book, kind: SheetKind, name: string): Sheet {
  const shown = file.getActiveSheet();
  const sheet = file.insertSheet(name, file.getNumSheets());
  try {
    file.setNamedRange(anchorName(kind), sheet.getRange(1, 1));
  } catch (error) {
    // Without an anchor it would stay behind as nobody's.
    file.deleteSheet(sheet);
    throw error;
  }
  // Sheets shows every sheet that a script adds; the user stays where they were.
  file.setActiveSheet(shown);
  return sheet;
}
