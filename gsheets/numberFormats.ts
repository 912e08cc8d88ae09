import type { FormatRun } from "../shared/grid";

/**
 * The number format of every cell in some rows of a grid; where runs overlap, the later one holds.
 *
 * @param first The first of the rows, counted from 0.
 * @returns Rows of formats, "" for a cell that has none.
 */
export function numberFormats(
  runs: readonly FormatRun[],
  first: number,
  rows: number,
  columns: number,
): string[][] {
  const formats = Array.from({ length: rows }, () => new Array<string>(columns).fill(""));
  for (const { areas, format } of runs) {
    if (format.numberFormat === undefined) continue;
    for (const area of areas) {
      const last = Math.min(first + rows, area.row + area.rows);
      for (let row = Math.max(first, area.row); row < last; row += 1) {
        formats[row - first].fill(format.numberFormat, area.column, area.column + area.columns);
      }
    }
  }
  return formats;
}
