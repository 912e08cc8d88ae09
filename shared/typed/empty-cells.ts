import { isBlank } from "../../src/cell";
import type { Sheet } from "../book";
import { columnName } from "./own-columns";
import { isField } from "./slot";

/*
 * Figures are written anew whatever stands in their cells, but a text in a cell that was
 * written empty can only be the user's. So a version keeps which those are.
 */

/** A sheet with more empty cells among its figures does not keep them: the journal would be larger than the sheet. */
const MOST = 20_000;

/** So much of a row's Key is kept: its first 32 bits, by which two of 5,000 rows are taken for one another in 3 sheets of 1,000. */
const MARK = 7;
/** Marks in one cell of the journal. */
const A_CELL = 4000;

export function rowMark(row: string): string {
  return row.slice(1, 1 + MARK);
}

/** The cells of our own columns that are written empty, by column. */
export function emptyCells({ columns }: Pick<Sheet, "columns">): Map<string, ReadonlySet<string>> {
  const [{ values: keys }] = columns;
  const empty = new Map<string, ReadonlySet<string>>();
  let count = 0;
  for (const column of columns.slice(1)) {
    const { values, formula, formulas, typed, states, hidden } = column;
    const name = columnName(column);
    if (typed || states || hidden || formula !== undefined || isField(name)) continue;
    const rows = keys.filter((_, row) => isBlank(values[row]) && formulas?.[row] === undefined);
    count += rows.length;
    if (count > MOST) return new Map<string, ReadonlySet<string>>();
    if (rows.length > 0) empty.set(name, new Set(rows.map((key) => rowMark(String(key)))));
  }
  return empty;
}

/** The rows of a column as texts that fit into cells. */
export function packedRows(rows: ReadonlySet<string>): string[] {
  const all = [...rows].sort();
  const texts: string[] = [];
  for (let from = 0; from < all.length; from += A_CELL) texts.push(all.slice(from, from + A_CELL).join(""));
  return texts;
}

/** What such a text holds. */
export function unpackedRows(text: string): string[] {
  return text.match(new RegExp(`.{${MARK}}`, "g")) ?? [];
}
