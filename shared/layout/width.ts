import type { Cell } from "../../src/cell";
import type { Column, Sheet } from "../book";
import { shownLength, type Look } from "../look";

/** Cells of which one is shown longest, whatever their look: the least and the largest figure, and the longest text. */
function longestOf(cells: readonly Cell[]): Cell[] {
  let [least, most, text]: [Cell, Cell, string] = [null, null, ""];
  for (const cell of cells) {
    if (typeof cell === "number") {
      if (least === null || cell < least) least = cell;
      if (most === null || cell > most) most = cell;
    } else if (cell !== null && String(cell).length > text.length) text = String(cell);
  }
  return [least, most, text];
}

/** Wide enough for the longest figure; text is cut at 40 characters, as a reader would set it, sentences later. */
export function widthOf(sheet: Pick<Sheet, "summary" | "charts">, column: Column, index: number): number {
  if (column.hidden) return 8;
  const figures = (value: Cell, look: Look): number =>
    typeof value === "number" ? shownLength(value, look) : 0;
  let longest = 0;
  const shown =
    column.typed?.map((content, index) => (content ? content.value : (column.values[index] ?? null))) ??
    column.values;
  for (const value of longestOf(shown)) longest = Math.max(longest, shownLength(value, column.look));
  for (const { cells } of sheet.summary) {
    const summary = cells[column.key];
    if (!summary) continue;
    const look = summary.look ?? column.look;
    const labels = (index <= 2 || column.key === "client") && column.look === "text";
    const own = labels ? shownLength(summary.value, look) : figures(summary.value, look);
    longest = Math.max(longest, own + (summary.estimated ? 5 : 0));
  }
  for (const { rows, series } of sheet.charts) {
    const drawn = series.find((one) => one.column === column.key);
    for (const { cells } of drawn ? rows : []) {
      longest = Math.max(longest, figures(cells[column.key].value, (drawn as (typeof series)[number]).look));
    }
  }
  const longestWord = Math.max(...column.header.split(/[\s/-]+/).map((word) => word.length));
  const most = column.most ?? { note: 48, sentence: 75 }[column.look as string] ?? 40;
  return Math.min(most, Math.max(longest + 3, longestWord + 2, column.room ?? 7));
}
