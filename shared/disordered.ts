import { isBlank, type Cell } from "../src/cell";
import { headerKey } from "../src/intake/field";
import { headersOf } from "./copies";
import { INCOMPLETE } from "./grid";
import type { Journal } from "./typed/journal";
import { knownAgain } from "./typed/known-again";
import { isClientRow } from "./typed/row";
import type { StandingSheet } from "./typed/standing";
import { KEY, STAMP } from "./typed/standing-rows";

/**
 * Where the header of a generated sheet stands: of an older state that was put back, whose explaining
 * lines took more rows or fewer, not where the anchor says.
 */
export function headerRowOf({ cells, headerRow }: Pick<StandingSheet, "cells" | "headerRow">): number {
  const first = cells.map(([key]) => String(key ?? ""));
  const isHeader = (row: number): boolean => headerKey(first[row] ?? "") === "key";
  const found = [...first.keys()].filter(isHeader);
  const isWhole = STAMP.test(first[0] ?? "") && !first.slice(1, found[0]).some((key) => KEY.test(key));
  return !isHeader(headerRow) && found.length === 1 && isWhole ? found[0] : headerRow;
}

/**
 * Whether a generated sheet was sorted with its header: that is not where the anchor says, or rows stand
 * above it, or the title below. A run that was cut off while it moved the header says so itself.
 */
export function isDisordered({ kind, cells, headerRow }: StandingSheet, { versions }: Journal): boolean {
  const version = versions.find((one) => one.kind === kind);
  const words = version ? version.columns.slice(1).map(({ header }) => header) : headersOf(kind);
  const wanted = new Set(words.map(headerKey));
  const met = (row: readonly Cell[] = []): number => {
    const there = new Set(row.map((cell) => headerKey(String(cell ?? ""))));
    return [...wanted].filter((word) => word !== "" && there.has(word)).length / wanted.size;
  };
  const stamp = cells.findIndex(([key]) => STAMP.test(String(key)));
  const row = cells.findIndex(([key]) => KEY.test(String(key)) && isClientRow(String(key)));
  const isMixed = stamp > headerRow || (row >= 0 && row < headerRow);
  const isElsewhere = (): boolean => met(cells[headerRow]) < 0.5 && cells.some((one) => met(one) > 0.5);
  return (isMixed || isElsewhere()) && !isCutOff(cells);
}

/**
 * Whether somebody emptied a generated sheet and uses it for something else, or pasted over all of it: nothing
 * of ours is left by which rows and columns could be told. One that a run added or emptied before it was
 * cut off says so, or holds nothing.
 */
export function isTakenOver(sheet: StandingSheet, journal: Journal): boolean {
  const { whole, readable } = knownAgain(sheet, journal);
  return whole && !readable && sheet.cells.some((row) => !row.every(isBlank)) && !isCutOff(sheet.cells);
}

function isCutOff(cells: StandingSheet["cells"]): boolean {
  return cells.some((row) => row.includes(INCOMPLETE));
}
