import type { Area } from "../shared/grid";
import { isChosen, type Ask, type Detail, type Noted } from "../shared/typed/detail";
import { a1 } from "./address";
import { isLate, mayFill, mostRows } from "./array-functions";
import { sheetOf, type Book, type Sheet } from "./book";
import { sizesOf, type Placed } from "./spills";

type Seen = { -readonly [part in keyof Detail]: Detail[part] };

/** A formula that may fill more than its own cell. */
interface Filling extends Placed {
  readonly detail: Seen;
}

/** Formulas, number formats and notes that may be the user's, wherever on the sheet: two calls an area, five more a sheet; one for each column of ours that calculates, and for what stands above a header. */
export function readDetails(book: Book, asked: readonly Ask[]): Detail[][] {
  const filling: Filling[] = [];
  const all = asked.map(({ id, rows, columns, areas, ours, own, calculating }) => {
    if (rows === 0 || columns === 0) return [];
    const sheet = sheetOf(book, id);
    const found = new Map<string, Seen>();
    const at = (row: number, column: number): Seen => {
      const name = `${row} ${column}`;
      const detail = found.get(name) ?? { row, column };
      found.set(name, detail);
      return detail;
    };
    let name: string | undefined;
    const ranges = areas.length === 0 ? [] : sheet.getRangeList(areas.map(a1)).getRanges();
    areas.forEach((area, index) => {
      const formulas = ranges[index].getFormulas();
      ranges[index].getNumberFormats().forEach((line, row) =>
        line.forEach((format, column) => {
          const formula = ours[area.row + row]?.[area.column + column] ? "" : formulas[row][column];
          if (formula !== "") at(area.row + row, area.column + column).formula = formula;
          if (isChosen(format, own[area.column + column]))
            at(area.row + row, area.column + column).numberFormat = format;
          if (formula === "" || !mayFill(formula)) return;
          const detail = at(area.row + row, area.column + column);
          if (!isLate(formula))
            filling.push({ sheet: (name ??= sheet.getName()), row: area.row + row, column: area.column + column, formula, detail }); // prettier-ignore
          else {
            const rows = Math.min(rowsDown(formulas, row, column), mostRows(formula) ?? Infinity);
            if (rows > 1) detail.spill = { rows, columns: 1, isGuess: true };
          }
        }),
      );
    });
    for (const { row, column, note } of notesOn(sheet)) at(row, column).note = note;
    return [...found.values(), ...calculatingOn(sheet, calculating)];
  });
  sizesOf(book, filling).forEach((size, index) => {
    if (size && size.rows * size.columns > 1) filling[index].detail.spill = size;
  });
  return all;
}

/** Formulas where ours stood. */
function calculatingOn(sheet: Sheet, areas: readonly Area[]): Detail[] {
  const ranges = areas.length === 0 ? [] : sheet.getRangeList(areas.map(a1)).getRanges();
  return areas.flatMap(({ row, column }, index) =>
    ranges[index]
      .getFormulas()
      .flatMap((line, at) =>
        line.flatMap((formula, across): Detail[] =>
          formula === "" ? [] : [{ row: row + at, column: column + across, formula, calculates: true }],
        ),
      ),
  );
}

/** All notes of a sheet: one call for them, two for its size. */
export function notesOn(sheet: Sheet): Noted[] {
  // A cell that bears nothing but a note is not in use.
  const all = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
  const notes: Noted[] = [];
  all.getNotes().forEach((line, row) =>
    line.forEach((note, column) => {
      if (note !== "") notes.push({ row, column, note });
    }),
  );
  return notes;
}

/** Down to the next formula, or to the end. */
function rowsDown(formulas: readonly (readonly string[])[], row: number, column: number): number {
  let end = row + 1;
  while (end < formulas.length && formulas[end][column] === "") end++;
  return end - row;
}
