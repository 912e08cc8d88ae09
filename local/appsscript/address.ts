import type { Area } from "../../shared/grid";

/** An area as a script writes it, A1 or A1:B2 or A:C or 2:3, on a sheet of a given size; null when it is none. */
export function parseArea(
  text: string,
  size: { readonly rows: number; readonly columns: number },
): Area | null {
  const found = /^\$?([A-Z]*)\$?(\d*)(?::\$?([A-Z]*)\$?(\d*))?$/i.exec(text.trim());
  if (!found) return null;
  const [, left, top] = found;
  const [right, bottom] = found[3] === undefined ? [left, top] : [found[3], found[4]];
  if ((left === "") !== (right === "") || (top === "") !== (bottom === "") || left + top === "") return null;
  const columns = left === "" ? [0, size.columns - 1] : [columnOf(left), columnOf(right)].sort(ascending);
  const rows = top === "" ? [0, size.rows - 1] : [Number(top) - 1, Number(bottom) - 1].sort(ascending);
  return {
    row: rows[0],
    column: columns[0],
    rows: rows[1] - rows[0] + 1,
    columns: columns[1] - columns[0] + 1,
  };
}

function ascending(a: number, b: number): number {
  return a - b;
}

function columnOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
