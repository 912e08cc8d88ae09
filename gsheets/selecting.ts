import type { SheetCell } from "../shared/pane-host";
import type { Book } from "./book";

/** Shows the user a cell. The sheet may have been renamed or deleted since its name was shown: then nothing moves. */
export function select({ file }: Book, name: string, address: string): void {
  const sheet = file.getSheetByName(name);
  if (sheet) file.setActiveSheet(sheet).getRange(address).activate();
}

/** The cell that the user has selected; null on a tab without cells. */
export function selected({ file }: Book): SheetCell | null {
  const cell = file.getCurrentCell();
  if (cell === null) return null;
  return { id: String(cell.getSheet().getSheetId()), row: cell.getRow() - 1, column: cell.getColumn() - 1 };
}
