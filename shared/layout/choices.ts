import type { ChoiceArea } from "../grid";
import { columnLetters, quoted } from "./address";

/**
 * Where a drop-down finds its choices, as Excel and .xlsx files write it. Of another sheet's cells those
 * that are filled, from the first on: a list that ends with blanks opens on them.
 *
 * @example choicesFormula({ row: 0, column: 0, rows: 2, columns: 1 }) // "$A$1:$A$2"
 */
export function choicesFormula({ row, column, rows, columns, sheet }: ChoiceArea): string {
  const cell = (down: number, across: number): string => `$${columnLetters(across)}$${down + 1}`;
  const [first, last] = [cell(row, column), cell(row + rows - 1, column + columns - 1)];
  const own = first === last ? first : `${first}:${last}`;
  if (sheet === undefined) return own;
  const whole = `${quoted(sheet)}!${own}`;
  return `${quoted(sheet)}!${first}:INDEX(${whole},MAX(1,COUNTA(${whole})))`;
}
