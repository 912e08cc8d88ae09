import { isBlank, type Cell } from "../cell";

const marks = new Set(["y", "x", "✓", "✔", "yes", "true"]);
const none = new Set(["no", "false"]);

/** Whether a cell of a grid says that the client has the offering. */
export function isMark(cell: Cell): boolean {
  return cell === true || (typeof cell === "string" && marks.has(cell.trim().toLowerCase()));
}

/** Whether a cell of a grid says that the client does not have the offering. */
export function isNone(cell: Cell): boolean {
  return isBlank(cell) || cell === false || (typeof cell === "string" && none.has(cell.trim().toLowerCase()));
}
