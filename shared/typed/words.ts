import { isError, type Cell } from "../../src/cell";

/** Letters or pictures, but for the word that money of ours bears: a figure may have become text by its format. */
const WORDS = /[\p{L}\p{So}]/u;
const ESTIMATED = /\d est\.$/;

/** Whether a cell cannot be a figure. */
export function isWords(cell: Cell | undefined): boolean {
  return typeof cell === "string" && !isError(cell) && WORDS.test(cell.replace(ESTIMATED, ""));
}
