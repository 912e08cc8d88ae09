import { atOnce } from "../../src/slices";
import type { Cell } from "../../src/cell";
import type { Journal } from "../../shared/typed/journal";
import { fromTable } from "../../shared/typed/journal-table";

/** The journal that rows hold, to be compared: a column stands in its place, which counts no more. */
export function readFrom(table: readonly (readonly Cell[])[]): Journal {
  const { versions, ...rest } = atOnce(fromTable(table));
  const plain = versions.map(({ columns, ...version }) => ({
    ...version,
    columns: columns.map(({ header, column }) => ({ header, column })),
  }));
  return { ...rest, versions: plain };
}
