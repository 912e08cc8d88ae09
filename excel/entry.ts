import { isFormula, type GridCell } from "../shared/grid";

/**
 * Two or more words of Latin letters. Anything with a figure may be read as a number or
 * a date, with a sign in front as a formula, and a single word may be some language's TRUE.
 */
const PLAIN = /^[A-Za-z]+[,;:]? [A-Za-z ,;.:&()/'"%?!-]*$/;

/** No number, date or truth value is as long, and a cell that is full has no room for an apostrophe. */
const LONG = /^\p{L}.{999}/su;

/**
 * What is written for a cell so that Excel stores exactly that cell. Excel reads text
 * as if it were typed; an apostrophe in front stops that, and is itself not stored. So
 * a text's own apostrophe needs a second one. Empty text clears the cell.
 */
export function entry(cell: GridCell): string | number | boolean {
  if (isFormula(cell)) return cell.formula;
  if (cell === null || cell === "") return "";
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : "";
  if (typeof cell === "boolean") return cell;
  return PLAIN.test(cell) || LONG.test(cell) ? cell : `'${cell}`;
}
