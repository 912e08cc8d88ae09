import type { Sheet } from "./book";
import type { Frame } from "./frame";

/** A digit of the default font is 7 pixels wide; a cell has 5 pixels of padding. */
const PIXELS_A_CHARACTER = 7;
const PADDING = 5;
/** Widths go up in steps of so many characters, so that neighbours share a call. */
const STEP = 4;

/** Column widths, one call a run of equal ones, and hidden columns, one call a run. */
export function drawWidths(sheet: Sheet, frame: Frame): void {
  for (const [first, count, width] of runsOf(frame.widths.map(pixels))) {
    sheet.setColumnWidths(first + 1, count, width);
  }
  const hidden = new Set(frame.hiddenColumns);
  const flags = frame.widths.map((_, column) => hidden.has(column));
  for (const [first, count, isHidden] of runsOf(flags)) if (isHidden) sheet.hideColumns(first + 1, count);
}

/** @example pixels(9) // 89, the width of 12 characters */
function pixels(characters: number): number {
  return Math.ceil(characters / STEP) * STEP * PIXELS_A_CHARACTER + PADDING;
}

/** @example runsOf([5, 5, 9]) // [[0, 2, 5], [2, 1, 9]] */
function runsOf<T>(values: readonly T[]): [first: number, count: number, value: T][] {
  const runs: [number, number, T][] = [];
  values.forEach((value, index) => {
    const last = runs[runs.length - 1];
    if (last && last[2] === value) last[1] += 1;
    else runs.push([index, 1, value]);
  });
  return runs;
}
