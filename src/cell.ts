/**
 * One cell as a host hands it over: text, a number (dates are Excel serial
 * numbers), a truth value, or nothing. An error value is text such as "#N/A".
 */
export type Cell = string | number | boolean | null;

/** Whether a cell holds nothing that a reader would see. Text of white space alone is blank. */
export function isBlank(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}
