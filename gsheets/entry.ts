import { isFormula, type GridCell } from "../shared/grid";
import { localFormula } from "./formula";

/** Sheets' name for "no number format"; text in such a cell is read as if typed. */
const AUTOMATIC = "General";
/** Sheets' number format for plain text: what stands in the cell is never read as anything else. */
export const PLAIN_TEXT = "@";

/** What to type into a cell, and under which number format, so that it holds exactly what the grid says. */
export interface Entry {
  readonly value: string | number | boolean;
  readonly numberFormat: string;
}

const BEGINS_WITH_A_WORD = /^[\p{L}\p{N}]/u;

/**
 * One cell of a grid as Sheets takes it.
 *
 * Our text goes in as plain text, so that 007, 1-2 and TRUE stay as they are. Text that
 * begins with anything but a letter or digit (=, +, an apostrophe, a byte-order mark)
 * is typed behind an apostrophe into an automatic cell instead: that apostrophe is
 * never stored, and nothing behind it ever calculates. Sheets takes a leading
 * apostrophe off in plain-text cells too, so the two ways are not mixed. So is text in
 * cells that are no plain text, such as the user's own: a figure that is typed over it
 * has to be one.
 *
 * @param numberFormat The grid's format for this cell, "" for none.
 * @example entry("=A1", "@", "en_US") // { value: "'=A1", numberFormat: "General" }
 */
export function entry(cell: GridCell, numberFormat: string, locale: string): Entry {
  if (cell === null || cell === "") return { value: "", numberFormat: numberFormat || AUTOMATIC };
  if (typeof cell === "string") {
    const plain = numberFormat === PLAIN_TEXT;
    if (plain && BEGINS_WITH_A_WORD.test(cell)) return { value: cell, numberFormat };
    return { value: `'${cell}`, numberFormat: plain || numberFormat === "" ? AUTOMATIC : numberFormat };
  }
  // In a plain-text cell a formula would stand as its own text.
  const calculating = numberFormat === PLAIN_TEXT || numberFormat === "" ? AUTOMATIC : numberFormat;
  if (!isFormula(cell)) return { value: cell, numberFormat: calculating };
  // The user's own stands in the spreadsheet's notation already.
  return { value: cell.own ? cell.formula : localFormula(cell.formula, locale), numberFormat: calculating };
}
