import { isBlank, type Cell } from "../../src/cell";
import type { Version } from "./journal";
import { isFigure, rowMark, textMark } from "./row-marks";
import { offeringOf } from "./slot";
import type { Standing } from "./standing";
import { stateOf } from "./state";
import { calculatesIn } from "./stray";

/** A row's Key, and that with which it was written. */
type Keys = readonly [now: string, then: string];

type Read = Pick<Standing, "cells" | "written" | "version">;

/**
 * Whether nothing but names was changed: whoever sorts their column by itself, or fills a name down over others, leaves
 * the rest of the rows as it was written for their Keys; whoever sorts all that is in sight takes it along. A single name
 * may have been typed over another to hand over what stands there.
 *
 * @param rows Those that bear another client's name than their Key says, with the row that this is the name of.
 * @param keyed The Keys under the names of today.
 * @param keys Those that stand there.
 */
export function areNamesAlone(
  { cells, written, version }: Read,
  rows: readonly (readonly [index: number, named: string])[],
  keyed: readonly (string | undefined)[],
  keys: readonly string[],
): boolean {
  if (!version || rows.length < 2) return false;
  const judges = judgesOf(written, version);
  const then = new Map(keyed.map((now, index) => [now, keys[index]]));
  let [ofKeys, ofNames] = [0, 0];
  for (const [index, named] of rows) {
    judges.forEach((isWritten, column) => {
      const cell = cells[index][column];
      const asKey = isWritten?.([keyed[index] ?? "", keys[index]], cell) === true;
      const asNamed = isWritten?.([named, then.get(named) ?? named], cell) === true;
      if (asKey && !asNamed) ofKeys++;
      if (asNamed && !asKey) ofNames++;
    });
  }
  return ofKeys > ofNames;
}

/** Counts the cells of a line that hold what was written for a row. */
export function cellsAsWritten({ cells, written, version }: Read): (row: Keys, index: number) => number {
  if (!version) return () => 0;
  const judges = judgesOf(written, version);
  return (row, index) =>
    judges.filter((isWritten, column) => {
      const cell = cells[index][column] ?? null;
      return !isBlank(cell) && isWritten?.(row, cell) === true;
    }).length;
}

type Judge = (row: Keys, cell: Cell) => boolean;

/** By column, what tells whether a cell is as it was written. The names are in question themselves. */
function judgesOf(written: readonly string[], version: Version): (Judge | null)[] {
  return written.map((column) => (column === "client" ? null : writtenIn(version, column)));
}

/** Whether a cell of a column is as it was written for a row; null where nobody knows. What calculates goes by the Keys, and says nothing. */
function writtenIn(version: Version, column: string): Judge | null {
  if (offeringOf(column) !== null) {
    const place = version.columns.map((one) => one.column).filter((one) => offeringOf(one) !== null).indexOf(column); // prettier-ignore
    return ([row], cell) => (stateOf({ value: cell }).value ?? ".") === version.states.get(row)?.[place];
  }
  const [texts, figures] = [version.texts.get(column), version.figures.get(column)];
  if (!texts && !figures) return null;
  return ([, row], cell) => {
    if (isBlank(cell) || calculatesIn(version, column, row)) return false;
    const mark = rowMark(row);
    const figure = typeof cell === "number" ? figures?.get(mark) : undefined;
    return figure === undefined
      ? texts?.get(textMark(cell))?.has(mark) === true
      : isFigure(figure, cell as number);
  };
}
