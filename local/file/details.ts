import { isFormula, type Area, type Grid } from "../../shared/grid";
import type { Detail } from "../../shared/typed/detail";

/** The formulas that the user typed, as a grid brings them back. */
export function detailsOf({ cells }: Grid): Detail[] {
  return cells.flatMap((line, row) =>
    line.flatMap((cell, column) =>
      isFormula(cell) && cell.own ? [{ row, column, formula: cell.formula }] : [],
    ),
  );
}

/** Those of cells in some areas. */
export function detailsIn(details: readonly Detail[], areas: readonly Area[]): Detail[] {
  return details.filter((detail) =>
    areas.some(({ row, column, rows, columns }) => {
      const [down, right] = [detail.row - row, detail.column - column];
      return down >= 0 && down < rows && right >= 0 && right < columns;
    }),
  );
}
