import { isBlank, isError, type Cell } from "../../src/cell";

/*
 * A figure of ours may have become text by its format: with signs, currencies and brackets
 * around it and what groups its digits within, or as a day. "-" is nothing in accounting.
 */

const AMOUNT =
  /^(?:[\s\p{Sc}(+\u2212-]*\d(?:[\d.,'\u2019\s]*\d)?[\s\p{Sc})%\u2212-]*|[\s\p{Sc}]*-[\s\p{Sc}]*)$/u;
const DAY = /^\d{1,4}([-/.])\d{1,2}\1\d{1,4}(?: \d+(?::\d+)+)?$/;
/** The word that money of ours bears. */
const ESTIMATED = /(\d) est\.$/;

/** Whether a cell cannot be a figure. */
export function isWords(cell: Cell | undefined): boolean {
  if (typeof cell !== "string" || isBlank(cell) || isError(cell)) return false;
  const text = cell.trim().replace(ESTIMATED, "$1");
  return !AMOUNT.test(text) && !DAY.test(text);
}
