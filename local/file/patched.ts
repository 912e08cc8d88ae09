import type { Cell } from "../../src/cell";
import type { Patch } from "../../shared/typed/journal-sheet";

/** Cells with patches put over them, as large as they take. */
export function patched(cells: readonly (readonly Cell[])[], patches: readonly Patch[]): Cell[][] {
  const rows = cells.map((line) => [...line]);
  for (const { row, column, cells: given } of patches) {
    given.forEach((line, down) => {
      while (rows.length <= row + down) rows.push([]);
      line.forEach((cell, right) => (rows[row + down][column + right] = cell));
    });
  }
  const width = rows.reduce((most, line) => Math.max(most, line.length), 0);
  return rows.map((line) => Array.from({ length: width }, (_, at) => line[at] ?? null));
}
