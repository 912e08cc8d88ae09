import type { Cell } from "../../src/cell";

/** Figures are compared as far as both hosts keep them. */
const DIGITS = 12;

/** Whether two cells show the same. */
export function sameValue(a: Cell, b: Cell): boolean {
  return shownAs(a) === shownAs(b);
}

function shownAs(cell: Cell): string {
  if (cell === null || cell === "") return "";
  // What sums leave behind differs from 0 by less than anybody sees.
  if (typeof cell === "number") return `n${Number((Math.abs(cell) < 1e-9 ? 0 : cell).toPrecision(DIGITS))}`;
  return `${typeof cell === "boolean" ? "b" : "t"}${String(cell)}`;
}

/**
 * A short text that tells whether cells have changed since; empty where there are none.
 *
 * @source FNV-1a, 32 bits, by G. Fowler, L. C. Noll and K.-P. Vo.
 */
export function printOf(cells: readonly Cell[]): string {
  if (cells.length === 0) return "";
  let hash = 0x811c9dc5;
  for (const cell of cells) {
    const text = `${shownAs(cell)}\n`;
    for (let at = 0; at < text.length; at++) {
      hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    }
  }
  return (hash >>> 0).toString(36);
}
