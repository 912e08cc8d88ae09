import { isError } from "../../src/cell";
import { isEmpty } from "./content";
import type { Detail } from "./detail";
import type { Entries } from "./entries";
import { cellSlot, isOwnColumn } from "./slot";
import type { Standing } from "./standing";

type Reaching = Pick<Standing, "kind" | "cells" | "columns" | "written" | "rows" | "headerRow" | "body">;

/**
 * How far the results of formulas reach, where the host can only guess: not to a cell that holds what is known as
 * typed, for that would be in their way.
 */
export function asFarAsResults(
  { kind, cells, columns, written, rows, headerRow, body }: Reaching,
  details: readonly Detail[],
  kept: Entries,
): Detail[] {
  const isTyped = (at: number, column: number): boolean => {
    const [row, name] = [rows.get(at), columns[column]];
    if (row === undefined) return false;
    const then = kept.get(row, isOwnColumn(name) ? cellSlot(kind, name) : written[column]);
    return !isEmpty(then) && then.formula === undefined && then.value === cells[at][column];
  };
  return details.map((detail) => {
    const { row, column, spill, ...more } = detail;
    if (!spill?.isGuess) return detail;
    // A formula with something in its way shows an error.
    const isOne = isError(cells[row]?.[column] ?? null) || (row !== headerRow && row !== body[0]);
    let reach = 1;
    while (!isOne && reach < spill.rows && !isTyped(row + reach, column)) reach++;
    return { row, column, ...more, ...(reach > 1 ? { spill: { ...spill, rows: reach } } : {}) };
  });
}
