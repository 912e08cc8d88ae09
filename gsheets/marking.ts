import type { Mark, SheetArea } from "../shared/pane-host";
import { sheetOf, type Book } from "./book";

/** The named ranges that begin like this, and where they are now; a copied sheet's begin with its tab. */
export function readMarks({ file }: Book, beginning: string): Mark[] {
  return file
    .getNamedRanges()
    .filter((named) => named.getName().startsWith(beginning))
    .map((named): Mark => ({ name: named.getName(), area: areaOf(named) }));
}

/** null when its cells, or their sheet, were deleted: Sheets refuses to say where it was. */
function areaOf(named: GoogleAppsScript.Spreadsheet.NamedRange): SheetArea | null {
  try {
    const range = named.getRange();
    return {
      id: String(range.getSheet().getSheetId()),
      row: range.getRow() - 1,
      column: range.getColumn() - 1,
      rows: range.getNumRows(),
      columns: range.getNumColumns(),
    };
  } catch {
    return null;
  }
}

/** Two calls a name. */
export function setMarks(
  book: Book,
  marks: readonly { readonly name: string; readonly area: SheetArea }[],
): void {
  for (const { name, area } of marks) {
    const range = sheetOf(book, area.id).getRange(area.row + 1, area.column + 1, area.rows, area.columns);
    book.file.setNamedRange(name, range);
  }
}

export function removeMarks({ file }: Book, names: readonly string[]): void {
  for (const name of names) file.removeNamedRange(name);
}
