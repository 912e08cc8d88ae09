import { unseen } from "./text";

/**
 * One cell as a host hands it over: text, a number (dates are Excel serial
 * numbers), a truth value, or nothing. An error value is text such as "#N/A".
 */
export type Cell = string | number | boolean | null;

const nothing = new RegExp(`^(?:${unseen.source})*$`, "u");
const error =
  /^#(?:N\/A|NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|ERROR!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!|EXTERNAL!|PYTHON!|GETTING_DATA)$/;

/** Whether a text begins with a letter, a digit or a sign of the keyboard, as nearly all do. */
function beginsInSight(text: string): boolean {
  const first = text.charCodeAt(0);
  return first > 0x20 && first < 0x7f;
}

/** Whether a cell holds nothing that a reader would see. Text of white space alone is blank. */
export function isBlank(cell: Cell | undefined): boolean {
  if (cell === null || cell === undefined) return true;
  return typeof cell === "string" && !beginsInSight(cell) && nothing.test(cell);
}

/** Whether a cell names nothing: it is blank, or its formula failed. */
export function isNameless(cell: Cell | undefined): boolean {
  return isBlank(cell) || isError(cell);
}

/** Whether a cell's formula failed. */
export function isError(cell: Cell | undefined): boolean {
  return typeof cell === "string" && cell.startsWith("#") && error.test(cell);
}

/**
 * A cell as the spreadsheet shows it, but for number formats.
 *
 * @example textOf(true) // "TRUE"
 */
export function textOf(cell: Cell): string {
  return typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell);
}
