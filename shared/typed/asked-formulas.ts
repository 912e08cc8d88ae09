import type { Cell } from "../../src/cell";
import type { Area } from "../grid";

/**
 * Cells of a sheet with formulas in place of what they show, in some areas of it.
 *
 * @param formulaAt Such as "=A1"; anything else says that the cell holds none.
 * @param first The sheet's row with which the cells begin.
 */
export function withFormulas(
  cells: Cell[][],
  areas: readonly Area[],
  formulaAt: (row: number, column: number) => string,
  first = 0,
): Cell[][] {
  for (const { row, column, rows, columns } of areas) {
    for (let down = Math.max(row - first, 0); down < Math.min(row + rows - first, cells.length); down++) {
      for (let right = column; right < Math.min(column + columns, cells[down].length); right++) {
        const formula = formulaAt(down, right);
        if (formula.startsWith("=")) cells[down][right] = formula;
      }
    }
  }
  return cells;
}
