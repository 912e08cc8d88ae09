import { resultsOf, shapeOf } from "./array-functions";
import { isChosen, type Ask, type Detail } from "../shared/typed/detail";
import { a1 } from "./address";
import { sheetOf, type Book } from "./book";

type Seen = { -readonly [part in keyof Detail]: Detail[part] };

/** Formulas, number formats and notes that may be the user's, wherever on the sheet: two calls an area, five more a sheet. */
export function readDetails(book: Book, asked: readonly Ask[]): Detail[][] {
  return asked.map(({ id, rows, columns, areas, ours, own }) => {
    if (rows === 0 || columns === 0) return [];
    const sheet = sheetOf(book, id);
    const found = new Map<string, Seen>();
    const at = (row: number, column: number): Seen => {
      const name = `${row} ${column}`;
      const detail = found.get(name) ?? { row, column };
      found.set(name, detail);
      return detail;
    };
    const ranges = areas.length === 0 ? [] : sheet.getRangeList(areas.map(a1)).getRanges();
    areas.forEach((area, index) => {
      const formulas = ranges[index].getFormulas();
      ranges[index].getNumberFormats().forEach((line, row) =>
        line.forEach((format, column) => {
          const formula = ours[area.row + row]?.[area.column + column] ? "" : formulas[row][column];
          if (formula !== "") at(area.row + row, area.column + column).formula = formula;
          if (isChosen(format, own[area.column + column]))
            at(area.row + row, area.column + column).numberFormat = format;
          const guess = resultsOf(formula, area.row + row);
          const below = guess === undefined ? 1 : filledBelow(formulas, row, column);
          if (below > 1) at(area.row + row, area.column + column).spill = { rows: below, columns: 1, guess };
        }),
      );
    });
    // A cell that bears nothing but a note is not in use.
    const all = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
    all.getNotes().forEach((line, row) =>
      line.forEach((note, column) => {
        if (note !== "") at(row, column).note = note;
      }),
    );
    return [...found.values()];
  });
}

/**
 * Sheets does not say how far a result reaches: no further than down to the next formula, or to the end; and
 * where that one says the same of its own row, each has one result.
 */
function filledBelow(formulas: readonly (readonly string[])[], row: number, column: number): number {
  const shape = shapeOf(formulas[row][column], row);
  const isAlike = (at: number): boolean =>
    (formulas[at]?.[column] ?? "") !== "" && shapeOf(formulas[at][column], at) === shape;
  let end = row + 1;
  while (end < formulas.length && formulas[end][column] === "") end++;
  let before = row - 1;
  while (before >= 0 && formulas[before][column] === "") before--;
  return isAlike(end) || isAlike(before) ? 1 : end - row;
}
