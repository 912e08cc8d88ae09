import { isBlank, isError, type Cell } from "../../src/cell";
import type { Version } from "./journal";
import { isChartRow } from "./row";
import { isFigure, rowMark, textMark, type RowsOf } from "./row-marks";
import { isWords } from "./words";

/**
 * Tells what in a column of figures can only be the user's.
 *
 * @param names What the column was written with in all its rows, where the version does not keep that.
 * @returns null where nothing is known about the column.
 */
export function strayIn(
  version: Version | null,
  column: string | null | undefined,
  names?: RowsOf,
): ((row: string, cell: Cell) => boolean) | null {
  const texts = names ?? version?.texts.get(column ?? "");
  const empty = version?.empty.get(column ?? "");
  if (!empty && !texts) return null;
  // A text can stand in thousands of rows.
  const met = new Map<Cell, (mark: string) => boolean>();
  const withText = new Set([...(texts?.values() ?? [])].flatMap((rows) => [...rows]));
  const hasText = (mark: string): boolean => names !== undefined || withText.has(mark);
  const judge = (cell: Cell): ((mark: string) => boolean) => {
    const rows = texts?.get(textMark(cell));
    if (rows) return (mark) => withText.has(mark) && !rows.has(mark);
    // Nothing of ours is true or false.
    if (isWords(cell) || typeof cell === "boolean") return () => true;
    return (mark) => hasText(mark) && !isError(cell);
  };
  return (row, cell) => {
    if (isBlank(cell)) return false;
    const mark = rowMark(row);
    if (empty?.has(mark)) return true;
    if (texts === undefined || isChartRow(row) || (typeof cell === "number" && !hasText(mark))) return false;
    const isNew = met.get(cell) ?? judge(cell);
    met.set(cell, isNew);
    return isNew(mark);
  };
}

/** Whether a formula of ours stood in a row of a column: what it shows changes by itself. */
export function calculatesIn(
  version: Version | null,
  column: string | null | undefined,
  row: string,
): boolean {
  return version?.calculates.get(column ?? "")?.rows.has(rowMark(row)) === true;
}

/**
 * Tells what stands in the place of a figure of ours, words aside.
 *
 * @returns null where no figures of the column are known.
 */
export function otherFigureIn(
  version: Version | null,
  column: string | null | undefined,
): ((row: string, cell: Cell) => boolean) | null {
  const figures = version?.figures.get(column ?? "");
  if (!figures) return null;
  return (row, cell) => {
    const mark = isBlank(cell) || isError(cell) ? undefined : figures.get(rowMark(row));
    // In a column that somebody formats as text a host may make texts of figures.
    const figure = typeof cell === "string" ? Number(cell) : cell;
    return mark !== undefined && (typeof figure !== "number" || !isFigure(mark, figure));
  };
}
