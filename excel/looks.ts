import type { Area, Format, FormatRun } from "../shared/grid";

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", middle: "Center", bottom: "Bottom" } as const;

/**
 * Draws formats, area by area.
 *
 * Not several areas at once by `getRanges`: on desktops whose list separator is a semicolon, as
 * German Windows has it, Excel refuses the comma between their addresses.
 *
 * @source github.com/OfficeDev/office-js, issue 1167.
 */
export function drawLooks(sheet: Excel.Worksheet, runs: readonly FormatRun[]): void {
  for (const { areas, format } of runs) {
    for (const area of areas) {
      const range = rangeOf(sheet, area);
      if (format.numberFormat !== undefined)
        range.numberFormat = format.numberFormat as unknown as string[][];
      draw(range.format, format, area.rows);
    }
  }
}

export function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}

function draw(target: Excel.RangeFormat, look: Format, rows: number): void {
  if (look.bold !== undefined) target.font.bold = look.bold;
  if (look.italic !== undefined) target.font.italic = look.italic;
  if (look.size !== undefined) target.font.size = look.size;
  if (look.color !== undefined) target.font.color = look.color;
  if (look.fill !== undefined) target.fill.color = look.fill;
  if (look.align !== undefined) target.horizontalAlignment = HORIZONTAL[look.align];
  if (look.vertical !== undefined) target.verticalAlignment = VERTICAL[look.vertical];
  if (look.wrap !== undefined) target.wrapText = look.wrap;
  if (look.borderBottom !== undefined) {
    // Each cell has the line, so inner ones have it too.
    for (const edge of rows > 1 ? (["EdgeBottom", "InsideHorizontal"] as const) : (["EdgeBottom"] as const)) {
      const border = target.borders.getItem(edge);
      border.style = "Continuous";
      border.color = look.borderBottom;
    }
  }
}
