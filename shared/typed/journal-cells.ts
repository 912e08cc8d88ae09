import type { Cell } from "../../src/cell";

/*
 * A formula in its lasting form is many times as long as it was typed, and a cell of the
 * journal takes no more than any other: what does not fit goes on in the rows below.
 */

/** Fits every host's cell: Excel's takes 32,767 UTF-16 units, that of Sheets 50,000 characters. */
const LONGEST = 30_000;
/** Pieces of half as many code points, so that no pair of surrogates is torn apart. */
const PARTS = /.{1,15000}/gsu;
const MORE = "more";

/** Where a row tells what it is, and where its formula stands. */
const [RECORD, FORMULA] = [1, 7];

/** The rows with each formula in as many cells as it needs. */
export function inCells(table: readonly Cell[][]): Cell[][] {
  return table.flatMap((row) => {
    const formula = row[FORMULA];
    if (typeof formula !== "string" || formula.length <= LONGEST) return [row];
    const rows: Cell[][] = [];
    for (const part of formula.match(PARTS) ?? []) {
      const cells = rows.length === 0 ? [...row] : row.map((_, at) => (at === RECORD ? MORE : null));
      cells[FORMULA] = part;
      rows.push(cells);
    }
    return rows;
  });
}

/** The rows with each formula in one piece again. */
export function joined(table: readonly (readonly Cell[])[]): (readonly Cell[])[] {
  const rows: Cell[][] = [];
  for (const row of table) {
    const last = rows[rows.length - 1] as Cell[] | undefined;
    if (row[RECORD] !== MORE || !last) rows.push([...row]);
    else last[FORMULA] = String(last[FORMULA] ?? "") + String(row[FORMULA] ?? "");
  }
  return rows;
}
