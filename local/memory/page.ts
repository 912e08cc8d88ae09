import type { Page } from "../workbook";
import { moveArea, type Edit } from "./areas";

/** Page set-up after rows or columns came or went. */
export function movePage(page: Page, edit: Edit): Page {
  const { titleRows, area, ...rest } = page;
  const movedArea = area && moveArea(area, edit);
  const lines = titleRows && {
    row: titleRows[0],
    rows: titleRows[1] - titleRows[0] + 1,
    column: 0,
    columns: 1,
  };
  const movedLines = lines && edit.axis === "rows" ? moveArea(lines, edit) : lines;
  return {
    ...rest,
    ...(movedArea && { area: movedArea }),
    ...(movedLines && { titleRows: [movedLines.row, movedLines.row + movedLines.rows - 1] as const }),
  };
}
