import { isFormula, type Area, type Grid } from "../../shared/grid";
import { isChosen, type Ask, type Detail } from "../../shared/typed/detail";

/** The formulas that the user typed, and notes, as a grid brings them back. */
export function detailsOf({ cells, comments }: Grid): Detail[] {
  const formulas = cells.flatMap((line, row) =>
    line.flatMap((cell, column) =>
      isFormula(cell) && cell.own ? [{ row, column, formula: cell.formula }] : [],
    ),
  );
  return [...formulas, ...comments.map(({ text, ...place }) => ({ ...place, note: text }))];
}

/** Those of cells that are asked about, and all notes. */
export function detailsIn(details: readonly Detail[], { areas, own, calculating }: Ask): Detail[] {
  const isIn = (detail: Detail, of: readonly Area[]): boolean =>
    of.some(({ row, column, rows, columns }) => {
      const [down, right] = [detail.row - row, detail.column - column];
      return down >= 0 && down < rows && right >= 0 && right < columns;
    });
  const asked = details
    .filter((detail) => isIn(detail, areas))
    .map(({ numberFormat = "", ...detail }) =>
      isChosen(numberFormat, own[detail.column]) ? { ...detail, numberFormat } : detail,
    );
  const ours = details.flatMap(({ row, column, formula }): Detail[] =>
    formula !== undefined && isIn({ row, column }, calculating)
      ? [{ row, column, formula, calculates: true }]
      : [],
  );
  const notes = details.flatMap((detail) => {
    const { row, column, note } = detail;
    return note === undefined || isIn(detail, areas) ? [] : [{ row, column, note }];
  });
  return [...asked, ...notes, ...ours];
}
