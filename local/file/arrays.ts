import { isFormula, type GridCell } from "../../shared/grid";
import { replaceReferences } from "../../shared/typed/references";
import type { DrawnCell } from "./drawn";

/*
 * Excel calculates a formula over ranges cell by cell only where the file calls it an array,
 * even one of a single cell: `SUM((B2:B9="A")*C2:C9)` as a plain formula takes of each range
 * the cell in its own row. Nothing in the formula's words tells; it has to be kept beside them.
 */

/** What stays of a formula wherever it moves to: its words without its references. */
export function shapeOf(formula: string): string {
  return replaceReferences(formula, () => "#");
}

/** @param arrays The shapes of the user's formulas that the file called arrays. */
export function asArrays(
  cells: readonly (readonly GridCell[])[],
  arrays: ReadonlySet<string>,
): (readonly DrawnCell[])[] {
  if (arrays.size === 0) return [...cells];
  const isArray = (cell: GridCell) =>
    isFormula(cell) && cell.own === true && arrays.has(shapeOf(cell.formula));
  return cells.map((row) => row.map((cell): DrawnCell => (isFormula(cell) && isArray(cell) ? { ...cell, array: true } : cell))); // prettier-ignore
}
