import { isBlank, type Cell } from "../../src/cell";
import type { Version } from "./journal";
import { isFigure, rowMark, textMark } from "./row-marks";
import { offeringOf } from "./slot";
import { stateOf } from "./state";
import { calculatesIn } from "./stray";

/** A row's Key, and that with which it was written. */
type Keys = readonly [now: string, then: string];

/** A row that bears another client's name than its Key says. */
export interface Beside {
  readonly index: number;
  readonly key: Keys;
  /** By the name that stands there. */
  readonly named: Keys;
}

/**
 * Whether nothing but names was changed: whoever sorts their column by itself, or fills a name down over others, leaves
 * the rest of the rows as it was written for their Keys; whoever sorts all that is in sight takes it along.
 *
 * @param written The columns, as they were called when the sheet was written.
 */
export function areNamesAlone(
  cells: readonly (readonly Cell[])[],
  written: readonly string[],
  version: Version | null,
  rows: readonly Beside[],
): boolean {
  if (!version) return false;
  const judges = written.map((column) => column === "client" ? null : writtenIn(version, column)); // prettier-ignore
  let [ofKeys, ofNames] = [0, 0];
  for (const { index, key, named } of rows) {
    judges.forEach((isWritten, column) => {
      const cell = cells[index][column];
      const [asKey, asNamed] = [key, named].map((row) => isWritten?.(row, cell) === true);
      if (asKey && !asNamed) ofKeys++;
      if (asNamed && !asKey) ofNames++;
    });
  }
  return ofKeys > ofNames;
}

/** Whether a cell of a column is as it was written for a row; null where nobody knows. What calculates goes by the Keys, and says nothing. */
function writtenIn(version: Version, column: string): ((row: Keys, cell: Cell) => boolean) | null {
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
