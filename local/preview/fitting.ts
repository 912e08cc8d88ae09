import type { Worksheet } from "../workbook";

/** Rows that are looked at: enough to see what a column holds. */
const ROWS = 200;

const WIDTH = { least: 9, most: 36 };

/** Gives the columns of a sheet that has no widths of its own, such as a CSV file's, the width of what stands in them. */
export function fitColumns(sheet: Worksheet): void {
  const used = sheet.used(true);
  if (!used) return;
  const cells = sheet.read({ ...used, rows: Math.min(used.rows, ROWS) });
  for (let right = 0; right < used.columns; right++) {
    const column = used.column + right;
    if (sheet.width(column) !== undefined) continue;
    // A title above the table runs over its neighbours.
    const lengths = cells
      .filter((row) => row.filter(({ value }) => value !== null).length > 1)
      .map((row) => String(row[right].value ?? "").length + 2);
    sheet.setWidth(column, Math.min(Math.max(WIDTH.least, ...lengths), WIDTH.most));
  }
}
