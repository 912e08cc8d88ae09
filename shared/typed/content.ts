import { isBlank, type Cell } from "../../src/cell";

/** What one cell of the user's holds. */
export interface Content {
  readonly value: Cell;
  /** In the form of formula.ts, which names cells by what they are; absent where the cell does not calculate. */
  readonly formula?: string;
  /** Where it is not the sheet's own. */
  readonly numberFormat?: string;
  /** The day of the run that first saw it, as a serial number. */
  readonly since?: number;
}

export const NOTHING: Content = { value: null };

/** Whether a cell of the user's is empty. */
export function isEmpty({ value, formula }: Content): boolean {
  return formula === undefined && isBlank(value);
}

/** Whether two cells hold the same; a formula's result and a format do not count. */
export function sameContent(a: Content, b: Content): boolean {
  if (a.formula !== undefined || b.formula !== undefined) return a.formula === b.formula;
  return a.value === b.value || (isEmpty(a) && isEmpty(b));
}
