import {
  anchorArea,
  anchorName,
  type Grid,
  type NamedArea,
  type NamedCell,
  type OwnKind,
} from "../shared/grid";
import { areaFormula } from "./address";
import type { Book } from "./book";
import { rangeOf } from "./looks";

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
  const named = { name: anchorName(grid.kind), area: anchorArea(grid.headerRow) };
  setName(context, book, named, home).visible = false;
}

/** A name that is not for the user's eyes. */
export function setHiddenName(context: Excel.RequestContext, book: Book, named: NamedCell, home: Home): void {
  setName(context, book, overCell(named), home).visible = false;
}

/** Names the grid's figures. A name that exists already is moved, so that formulas with it go on. */
export function setNames(context: Excel.RequestContext, book: Book, grid: Grid, home: Home): void {
  for (const named of [...grid.names.map(overCell), ...(grid.namesMoved ?? [])])
    setName(context, book, named, home);
}

function overCell({ name, row, column }: NamedCell): NamedArea {
  return { name, area: { row, column, rows: 1, columns: 1 } };
}

function setName(
  context: Excel.RequestContext,
  book: Book,
  { name, area }: NamedArea,
  home: Home,
): Excel.NamedItem {
  const { names } = context.workbook;
  if (book.names.has(name.toLowerCase())) {
    const item = names.getItem(name);
    item.formula = areaFormula(home.name, area);
    return item;
  }
  book.names.add(name.toLowerCase());
  return names.add(name, rangeOf(home.sheet, area));
}
