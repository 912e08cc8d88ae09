import { anchorName, type Grid, type NamedCell, type OwnKind } from "../shared/grid";
import { cellFormula } from "./address";
import type { Book } from "./book";

/** Where a name points: Excel moves an existing one by formula, and adds one for a range. */
interface Home {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
}

/** The name that says which sheet this is; not for the user's eyes. */
export function setAnchor(
  context: Excel.RequestContext,
  book: Book,
  grid: { readonly kind: OwnKind; readonly headerRow: number },
  home: Home,
): void {
  setHiddenName(context, book, { name: anchorName(grid.kind), row: grid.headerRow, column: 0 }, home);
}

/** A name that is not for the user's eyes. */
export function setHiddenName(context: Excel.RequestContext, book: Book, named: NamedCell, home: Home): void {
  setName(context, book, named, home).visible = false;
}

/** Names the grid's figures. A name that exists already is moved, so that formulas with it go on. */
export function setNames(context: Excel.RequestContext, book: Book, grid: Grid, home: Home): void {
  for (const named of grid.names) setName(context, book, named, home);
}

function setName(context: Excel.RequestContext, book: Book, named: NamedCell, home: Home): Excel.NamedItem {
  const { names } = context.workbook;
  const { name, row, column } = named;
  if (book.names.has(name.toLowerCase())) {
    const item = names.getItem(name);
    item.formula = cellFormula(home.name, row, column);
    return item;
  }
  book.names.add(name.toLowerCase());
  return names.add(name, home.sheet.getCell(row, column));
}
