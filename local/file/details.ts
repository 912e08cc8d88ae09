import { isFormula, type Grid } from "../../shared/grid";
import { isChosen, type Ask, type Detail } from "../../shared/typed/detail";

/** The formulas that the user typed, as a grid brings them back. */
export function detailsOf({ cells }: Grid): Detail[] {
  return cells.flatMap((line, row) =>
    line.flatMap((cell, column) =>
      isFormula(cell) && cell.own ? [{ row, column, formula: cell.formula }] : [],
    ),
  );
}

/** Those of cells that are asked about. */
export function detailsIn(details: readonly Detail[], { areas, own }: Ask): Detail[] {
  const isIn = (detail: Detail): boolean =>
    areas.some(({ row, column, rows, columns }) => {
      const [down, right] = [detail.row - row, detail.column - column];
      return down >= 0 && down < rows && right >= 0 && right < columns;
    });
  return details
    .filter(isIn)
    .map(({ numberFormat = "", ...detail }) =>
      isChosen(numberFormat, own[detail.column]) ? { ...detail, numberFormat } : detail,
    );
}
