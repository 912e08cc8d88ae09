import type { Page } from "../workbook";
import { moveArea, type Edit } from "./areas";

/** Page set-up after rows or columns came or went. */
export function movePage(page: Page, edit: Edit): Page {
  const { titleRows, titleColumns, area, ...rest } = page;
  const movedArea = area && moveArea(area, edit);
  const rows = titleRows && moveLines(titleRows, "rows", edit);
  const columns = titleColumns && moveLines(titleColumns, "columns", edit);
  return {
    ...rest,
    ...(movedArea && { area: movedArea }),
    ...(rows && { titleRows: rows }),
    ...(columns && { titleColumns: columns }),
  };
}

/** First and last of lines that run across the whole sheet; null where they are gone. */
function moveLines(
  [first, last]: readonly [number, number],
  axis: Edit["axis"],
  edit: Edit,
): readonly [number, number] | null {
  if (edit.axis !== axis) return [first, last];
  const count = last - first + 1;
  const lines =
    axis === "rows"
      ? { row: first, rows: count, column: 0, columns: 1 }
      : { row: 0, rows: 1, column: first, columns: count };
  const moved = moveArea(lines, edit);
  if (!moved) return null;
  const start = axis === "rows" ? moved.row : moved.column;
  return [start, start + (axis === "rows" ? moved.rows : moved.columns) - 1];
}
