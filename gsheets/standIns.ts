import { anchorName, isFormula, type GridCell } from "../shared/grid";
import { sheetKinds, sheetNames } from "../shared/kinds";
import type { Book, Sheet } from "./book";

const QUOTED_SHEET = /'(?:[^']|'')+'!/g;

/** Names of the sheets that a grid's formulas look at. */
export function sheetsLookedAt(cells: readonly (readonly GridCell[])[]): Set<string> {
  const names = new Set<string>();
  for (const row of cells) {
    for (const cell of row) {
      if (!isFormula(cell)) continue;
      const quoted = cell.formula.match(QUOTED_SHEET) ?? [];
      for (const name of quoted) names.add(name.slice(1, -2).replace(/''/g, "'"));
    }
  }
  return names;
}

/**
 * Adds the sheets that formulas look at and that are still to be written. Sheets ties a
 * reference to its sheet when the formula is typed: one to a sheet that comes later would
 * stay an error until someone types it again. The anchor says whose place it keeps.
 */
export function keepPlaces(book: Book, names: Iterable<string>): void {
  for (const name of names) {
    const kind = sheetKinds.find((one) => new RegExp(`^${sheetNames[one]}( \\d+)?$`).test(name));
    if (kind === undefined || book.file.getSheetByName(name) !== null) continue;
    book.file.setNamedRange(anchorName(kind), addSheet(book, name).getRange(1, 1));
  }
}

/** A new sheet at the end. Sheets shows every sheet that a script adds; the user stays where they were. */
export function addSheet({ file }: Book, name: string): Sheet {
  const shown = file.getActiveSheet();
  const sheet = file.insertSheet(name, file.getNumSheets());
  file.setActiveSheet(shown);
  return sheet;
}
