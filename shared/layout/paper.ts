import type { Column, Sheet } from "../book";
import type { Grid } from "../grid";

/**
 * Characters across a page, at the most: a landscape A4 or Letter page takes about 140 at full size, so that
 * what is printed keeps more than half of it.
 */
const ACROSS = 260;
/** Characters of a column that nothing stands in, a little less than every host gives it. */
const EMPTY = 8;

/** Whether a column is printed, unless it stands amidst others that are. */
export function onPaper({ hidden, screenOnly }: Column): boolean {
  return !hidden && !screenOnly;
}

/**
 * What is printed: down to the last row, or to the one before the header; across to the last column for
 * paper, on as many pages as it takes to stay readable, each with the columns that stay in sight.
 *
 * @param widths Of all columns, in characters.
 * @param rows Down to the last row for paper.
 */
export function printOf(
  { columns, onePage, frozenColumns, subtitle }: Sheet,
  widths: readonly number[],
  header: number,
  rows: number,
): Grid["print"] {
  const last = columns.reduce((found, column, index) => (onPaper(column) ? index : found), 0);
  const area = { row: 0, column: 1, rows: onePage === "above" ? header : rows, columns: last };
  if (onePage) return { area, onePage: true, pagesWide: 1 };
  const across = (from: number, to: number): number =>
    widths.slice(from, to).reduce((sum, width, index) => sum + (columns[from + index].hidden ? 0 : width), 0);
  // A subtitle runs on over the empty columns beside a narrow table, and is cut where the printed area ends.
  const beside = last === columns.length - 1 ? Math.ceil((subtitle.length - across(1, last + 1)) / EMPTY) : 0;
  const inSight = across(1, frozenColumns);
  // Where they would take half of each page, they stand on the first alone.
  const repeated = inSight < ACROSS / 2 ? inSight : 0;
  const pagesWide = Math.max(1, Math.ceil((across(1, last + 1) - repeated) / (ACROSS - repeated)));
  return {
    area: { ...area, columns: last + Math.max(0, beside) },
    titleRows: [header, header],
    ...(pagesWide > 1 && repeated > 0 ? { titleColumns: [1, frozenColumns - 1] as const } : {}),
    pagesWide,
  };
}
