import type { Area, Format, FormatRun } from "../shared/grid";
import { areaAddress } from "./address";

/** Excel refuses longer lists of addresses. */
const LONGEST_LIST = 8000;

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", middle: "Center", bottom: "Bottom" } as const;

/** Addresses in lists that Excel takes at once. */
export function addressLists(areas: readonly Area[], longest = LONGEST_LIST): string[] {
  const lists: string[] = [];
  for (const area of areas) {
    const address = areaAddress(area);
    const last = lists.length - 1;
    if (last >= 0 && lists[last].length + address.length < longest) lists[last] += `,${address}`;
    else lists.push(address);
  }
  return lists;
}

/** Draws formats, each at once for all the places that have it. */
export function drawLooks(sheet: Excel.Worksheet, runs: readonly FormatRun[]): void {
  for (const { areas, format } of runs) {
    // Several areas together have no number format of their own.
    if (format.numberFormat !== undefined) {
      for (const area of areas)
        rangeOf(sheet, area).numberFormat = format.numberFormat as unknown as string[][];
    }
    const { numberFormat: _, ...look } = format;
    if (Object.keys(look).length === 0) continue;
    if (areas.length === 1) {
      draw(rangeOf(sheet, areas[0]).format, look, areas[0].rows);
      continue;
    }
    const most = Math.max(...areas.map(({ rows }) => rows));
    for (const list of addressLists(areas)) draw(sheet.getRanges(list).format, look, most);
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
