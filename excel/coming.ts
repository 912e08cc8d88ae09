import { anchorName, isFormula, type Grid, type SheetKind } from "../shared/grid";
import { sheetKinds, sheetNames } from "../shared/kinds";
import type { Book } from "./book";

/**
 * Adds the sheets that a grid's formulas look at and that do not stand yet. Excel would
 * write #REF! into such a formula for good. Their anchors go with them: should the run
 * be cut off before their turn, the next one knows them for ours.
 */
export function addComing(context: Excel.RequestContext, book: Book, grid: Grid, own: string): void {
  const standing = new Set([...book.sheets.values()].map(({ name }) => name.toLowerCase()));
  for (const name of sheetsNamedIn(grid)) {
    const key = name.toLowerCase();
    const kind = kindOf(name);
    if (kind === null || key === own.toLowerCase() || standing.has(key) || book.coming.has(key)) continue;
    const sheet = context.workbook.worksheets.add(name);
    book.coming.add(key);
    const anchor = anchorName(kind);
    if (book.names.has(anchor.toLowerCase())) continue;
    book.names.add(anchor.toLowerCase());
    context.workbook.names.add(anchor, sheet.getCell(0, 0)).visible = false;
  }
}

function sheetsNamedIn({ cells }: Grid): Set<string> {
  const names = new Set<string>();
  for (const row of cells) {
    for (const cell of row) {
      const quoted = isFormula(cell) ? (cell.formula.match(/'(?:[^']|'')+'(?=!)/g) ?? []) : [];
      for (const name of quoted) names.add(name.slice(1, -1).replace(/''/g, "'"));
    }
  }
  return names;
}

/** Generated sheets take their usual name or, where that is taken, the next free number. */
function kindOf(name: string): SheetKind | null {
  return sheetKinds.find((kind) => name.replace(/ \d+$/, "") === sheetNames[kind]) ?? null;
}
