import { isError } from "../src/cell";
import { isFormula, type Area, type Grid, type GridCell } from "../shared/grid";
import { a1 } from "./address";
import type { Sheet } from "./book";
import { entry } from "./entry";
import type { Frame } from "./frame";
import { mayFill } from "./may-fill";
import { numberFormats } from "./numberFormats";

/*
 * Sheets does not say which cells show results of a formula elsewhere: they were read like any
 * text, and as texts they are in the formula's way. So what may be a result is taken away once
 * the formula stands, and put back where nothing comes in its place.
 */

/** Cells of one column that may be results of a formula to their left or above. */
export interface Doubtful {
  readonly area: Area;
  readonly cells: readonly GridCell[];
}

/** What may be results of the user's formulas: beside them, and below them where no client or offering has the row. */
export function doubtfulIn({ cells, headerRow }: Pick<Grid, "cells" | "headerRow">): Doubtful[] {
  const columns = new Map<number, Set<number>>();
  const isTextAt = (row: number, column: number): boolean => {
    const cell = cells[row][column] ?? null;
    return cell !== null && cell !== "" && !isFormula(cell);
  };
  const isOurs = (row: number): boolean => row === headerRow || (cells[row][0] ?? null) !== null;
  cells.forEach((line, first) => {
    if (first === headerRow) return;
    line.forEach((cell, column) => {
      if (!isFormula(cell) || !cell.own || isError(cell.value) || !mayFill(cell.formula)) return;
      let row = first;
      do {
        for (let at = row === first ? column + 1 : column; at < line.length && isTextAt(row, at); at++)
          columns.set(at, (columns.get(at) ?? new Set()).add(row));
        row++;
      } while (!isOurs(first) && row < cells.length && !isOurs(row) && isTextAt(row, column));
    });
  });
  return [...columns].flatMap(([column, rows]) =>
    stretchesOf(rows).map(([row, end]): Doubtful => ({
      area: { row, column, rows: end - row, columns: 1 },
      cells: cells.slice(row, end).map((line) => line[column]),
    })),
  );
}

/** Lets results come where they may, by four calls a sheet, and two more for each stretch of texts that were none. */
export function letResultsCome(sheet: Sheet, { doubtful, formats, columns }: Frame, locale: string): void {
  if (doubtful.length === 0) return;
  sheet.getRangeList(doubtful.map(({ area }) => a1(area))).clearContent();
  SpreadsheetApp.flush();
  const top = Math.min(...doubtful.map(({ area }) => area.row));
  const end = Math.max(...doubtful.map(({ area }) => area.row + area.rows));
  const now = sheet.getRange(top + 1, 1, end - top, columns).getValues() as unknown[][];
  for (const { area, cells } of doubtful) {
    const { row: first, column } = area;
    const isGone = (at: number): boolean => now[first + at - top][column] === "";
    const gone = new Set([...cells.keys()].filter(isGone));
    for (const [from, to] of stretchesOf(gone)) {
      const looks = numberFormats(formats, first + from, to - from, columns);
      const values = cells.slice(from, to).map((cell, at) => [entry(cell, looks[at][column], locale).value]);
      sheet.getRange(first + from + 1, column + 1, to - from, 1).setValues(values);
    }
  }
}

/** Numbers in a row, as the first and the one behind the last. */
function stretchesOf(numbers: ReadonlySet<number>): [first: number, end: number][] {
  const found: [number, number][] = [];
  for (const one of [...numbers].sort((a, b) => a - b)) {
    const last = found[found.length - 1] as [number, number] | undefined;
    if (last?.[1] === one) last[1]++;
    else found.push([one, one + 1]);
  }
  return found;
}
