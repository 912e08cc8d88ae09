import type { Cell } from "../../src/cell";

/** A formula that the pane put something else in the place of, so that people without the add-in see its results. */
export interface Frozen {
  /** The hidden name that goes with its cell and those of others above and below. */
  readonly mark: string;
  /** Its row among those of the name, from 0, and how many there were. */
  readonly offset: number;
  readonly of: number;
  /** Where it stood then. */
  readonly sheet: string;
  readonly address: string;
  readonly formula: string;
  /** What stands in its cell now: its value, or a formula that needs no add-in. */
  readonly shown: Cell;
  readonly portable: boolean;
  /** How many rows and columns its results filled. */
  readonly rows: number;
  readonly columns: number;
  /** Tells whether the results beside and below it are still the same; empty where there are none. */
  readonly print: string;
  /** Serial number. */
  readonly day: number;
}

const RECORDS = { values: "frozen", portable: "portable" } as const;

/** As a row under the journal's headers. */
export function frozenRow(one: Frozen): Cell[] {
  const record = one.portable ? RECORDS.portable : RECORDS.values;
  const extent = `${one.rows}x${one.columns} ${one.print}`;
  const { mark, sheet, address, offset, of, shown, formula, day } = one;
  return [mark, record, null, sheet, address, `${offset}/${of}`, shown, formula, extent, day];
}

/** What such a row says; null for a row of another kind. */
export function frozenOf(row: readonly Cell[]): Frozen | null {
  const [mark, record, , sheet, address, place, shown, formula, extent, day] = row;
  if (record !== RECORDS.values && record !== RECORDS.portable) return null;
  const [offset, of] = String(place).split("/").map(Number);
  const [, rows, columns, print] = /^(\d+)x(\d+) (.*)$/.exec(String(extent)) ?? ["", "1", "1", ""];
  return {
    mark: String(mark),
    offset,
    of,
    sheet: String(sheet),
    address: String(address),
    formula: String(formula),
    shown: shown ?? null,
    portable: record === RECORDS.portable,
    rows: Number(rows),
    columns: Number(columns),
    print,
    day: Number(day),
  };
}
