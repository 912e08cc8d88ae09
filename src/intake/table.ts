import type { Cell } from "../cell";
import { SLICE, type Slices } from "../slices";
import type { Field } from "./field";

/** The cells of one sheet or file, from its first cell. */
export interface Source {
  readonly name: string;
  readonly cells: readonly (readonly Cell[])[];
}

export type TableKind = "lines" | "clients" | "offerings" | "holdings" | "managers" | "bundles";

/** What a header row says: its columns, which of them is which field, and so what the table is. */
export interface Heading {
  /** null when the headers do not say what it is. */
  readonly kind: TableKind | null;
  readonly columns: readonly { readonly index: number; readonly header: string }[];
  readonly fields: ReadonlyMap<Field, number>;
}

/** One table as found in a source. Rows and columns count from 0 in the source. */
export interface Table extends Heading {
  /** The source's name, with a number behind it from its second table on. */
  readonly id: string;
  readonly source: Source;
  readonly headerRow: number;
  readonly endRow: number;
  /** Rows inside the table that repeat its header, as exports by page do. */
  readonly repeated: ReadonlySet<number>;
}

/** The user's own choice of columns: table id, or "*" for all → field → header, "" for none. */
export type Mapping = Readonly<Record<string, Choice>>;
export type Choice = Readonly<Partial<Record<Field, string>>>;

/** The cells of one column below the header, for looking at all of it at once. */
export function* columnCells(
  { source, headerRow, endRow }: Table,
  column: number | undefined,
): Iterable<Cell> {
  if (column === undefined) return;
  for (let row = headerRow + 1; row < endRow; row++) yield source.cells[row][column] ?? null;
}

/** Whoever looks at the texts of a column. */
export interface Looker {
  look(text: string): void;
}

/** Shows every text below the header to its column's looker, all columns in one go over the rows. */
export function* lookThrough(
  { source, headerRow, endRow }: Table,
  lookers: readonly (readonly [column: number, looker: Looker])[],
): Slices<void> {
  if (lookers.length === 0) return;
  for (let row = headerRow + 1; row < endRow; row++) {
    if (row % SLICE === 0) yield;
    const cells = source.cells[row];
    for (const [column, looker] of lookers) {
      const cell = cells[column];
      if (typeof cell === "string") looker.look(cell);
    }
  }
}
