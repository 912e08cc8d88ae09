import type { Column, Sheet } from "../../shared/book";
import type { SheetKind } from "../../shared/grid";
import { calculating, emptyCells, figuresWritten, textsOf } from "../../shared/typed/written-cells";
import type { Cell } from "../../src/cell";

/* Sheets of a few cells as they are described before they are written. */

/** One column, called as its key is. */
export function columnOf(key: string, values: readonly Cell[], more: Partial<Column> = {}): Column {
  return { key, header: key, look: "text", values, ...more };
}

/** A sheet with these Keys. Nothing stands above its header but the title, so that no row there is known by its text. */
export function bookSheet(
  kind: SheetKind,
  keys: readonly string[],
  columns: readonly Column[],
  more: Partial<Sheet> = {},
): Sheet {
  const sheet: Omit<Sheet, "written"> = {
    kind,
    title: "Title",
    subtitle: "",
    notes: [],
    columns: [columnOf("key", keys), ...columns],
    summary: [],
    rows: keys.length,
    colours: [],
    frozenColumns: 0,
    names: {},
    charts: [],
    below: [],
    above: [],
    comments: [],
    stamp: "s1",
    ...more,
  };
  return {
    ...sheet,
    written: {
      empty: emptyCells(sheet),
      texts: textsOf(sheet),
      figures: figuresWritten(sheet),
      calculates: calculating(sheet),
    },
  };
}
