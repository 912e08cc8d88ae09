import type { Sheet } from "./book";
import type { Frame } from "./frame";

/** A digit of the default font is 7 pixels wide; a cell has 5 pixels of padding. */
const PIXELS_A_CHARACTER = 7;
const PADDING = 5;
/** Neighbours whose widths differ by no more characters than this share the larger one, and a call. */
const TOLERANCE = 6;

/** Column widths, one call a run of neighbours, and hidden columns, one call a run. */
export function drawWidths(sheet: Sheet, frame: Pick<Frame, "widths" | "hiddenColumns">): void {
  for (const { first, count, width } of widthRuns(frame.widths)) {
    sheet.setColumnWidths(first + 1, count, pixelsOf(width));
  }
  for (const [first, count] of stretches(frame.hiddenColumns)) sheet.hideColumns(first + 1, count);
}

/** How wide some columns are together, in pixels. */
export function pixelsAcross(frame: Frame, from: number, columns: number): number {
  const each = widthRuns(frame.widths).flatMap(({ count, width }) =>
    new Array<number>(count).fill(pixelsOf(width)),
  );
  return each.slice(from, from + columns).reduce((sum, width) => sum + width, 0);
}

function pixelsOf(characters: number): number {
  return Math.round(characters * PIXELS_A_CHARACTER + PADDING);
}

interface WidthRun {
  readonly first: number;
  count: number;
  least: number;
  width: number;
}

/** @example widthRuns([9, 10, 40]) // 2 columns of 10 characters, then 1 of 40 */
function widthRuns(widths: readonly number[]): readonly WidthRun[] {
  const runs: WidthRun[] = [];
  widths.forEach((width, column) => {
    const run = runs[runs.length - 1];
    const least = Math.min(run?.least ?? width, width);
    const most = Math.max(run?.width ?? width, width);
    if (run && most - least <= TOLERANCE) Object.assign(run, { count: run.count + 1, least, width: most });
    else runs.push({ first: column, count: 1, least: width, width });
  });
  return runs;
}

/** @example stretches([0, 4, 5]) // [[0, 1], [4, 2]] */
function stretches(columns: readonly number[]): [first: number, count: number][] {
  const found: [number, number][] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const last = found[found.length - 1];
    if (last && last[0] + last[1] === column) last[1] += 1;
    else found.push([column, 1]);
  }
  return found;
}
