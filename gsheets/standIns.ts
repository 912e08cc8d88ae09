import { isFormula, type GridCell } from "../shared/grid";
import { sheetKinds, sheetNames } from "../shared/kinds";
import { addSheet } from "./adding";
import type { Book } from "./book";

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
 * stay an error until someone types it again.
 */
export function keepPlaces(book: Book, names: Iterable<string>): void {
  for (const name of names) {
    const kind = sheetKinds.find((one) => new RegExp(`^${sheetNames[one]}( \\d+)?$`).test(name));
    if (kind !== undefined && book.file.getSheetByName(name) === null) addSheet(book, kind, name);
  }
}
