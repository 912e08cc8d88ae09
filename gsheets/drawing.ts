import type { FormatRun } from "../shared/grid";
import { a1, rowsBetween } from "./address";
import type { Sheet } from "./book";
import type { Frame } from "./frame";
import { lookBlock, lookGroups, type Look } from "./looks";

type Range = GoogleAppsScript.Spreadsheet.Range;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

/** What is drawn on a sheet, and how large it is. */
type Drawn = Pick<Frame, "headerRow" | "rows" | "columns" | "formats">;

/** Sheets' own size of text; unlike the other looks it cannot be given back by a null. */
const USUAL_SIZE = 10;

/**
 * Draws all formats but number formats. The rows down to the header are few and
 * motley: one call a look, with a value for each cell. The rows below are many and
 * look alike: one call a value, with all its areas.
 */
export function drawLooks(sheet: Sheet, frame: Drawn): void {
  const head = frame.headerRow + 1;
  drawHead(sheet.getRange(1, 1, head, frame.columns), frame, head);
  const body = frame.formats.map(({ format, areas }) => ({
    format,
    areas: areas.flatMap((area) => rowsBetween(area, head, frame.rows) ?? []),
  }));
  drawBody(sheet, body);
  // Of every cell: the lines between an area's rows are bottoms as well.
  eachGroup(sheet, "borderBottom", frame.formats, (list, colour) =>
    list.setBorder(null, null, true, null, null, true, colour, SpreadsheetApp.BorderStyle.SOLID),
  );
}

function drawHead(range: Range, { formats, columns }: Drawn, rows: number): void {
  const bold = lookBlock("bold", formats, rows, columns);
  const italic = lookBlock("italic", formats, rows, columns);
  const size = lookBlock("size", formats, rows, columns);
  const color = lookBlock("color", formats, rows, columns);
  const fill = lookBlock("fill", formats, rows, columns);
  const align = lookBlock("align", formats, rows, columns);
  const vertical = lookBlock("vertical", formats, rows, columns);
  const wrap = lookBlock("wrap", formats, rows, columns);
  if (bold) range.setFontWeights(bold.map((row) => row.map((value) => (value ? "bold" : "normal"))));
  if (italic) range.setFontStyles(italic.map((row) => row.map((value) => (value ? "italic" : "normal"))));
  if (size) range.setFontSizes(size.map((row) => row.map((value) => value ?? USUAL_SIZE)));
  if (color) range.setFontColors(color);
  if (fill) range.setBackgrounds(fill);
  if (align) range.setHorizontalAlignments(align);
  if (vertical) range.setVerticalAlignments(vertical);
  if (wrap) range.setWraps(wrap.map((row) => row.map((value) => value ?? false)));
}

function drawBody(sheet: Sheet, runs: readonly FormatRun[]): void {
  eachGroup(sheet, "bold", runs, (list, value) => list.setFontWeight(value ? "bold" : "normal"));
  eachGroup(sheet, "italic", runs, (list, value) => list.setFontStyle(value ? "italic" : "normal"));
  eachGroup(sheet, "size", runs, (list, value) => list.setFontSize(value));
  eachGroup(sheet, "color", runs, (list, value) => list.setFontColor(value));
  eachGroup(sheet, "fill", runs, (list, value) => list.setBackground(value));
  eachGroup(sheet, "align", runs, (list, value) => list.setHorizontalAlignment(value));
  eachGroup(sheet, "vertical", runs, (list, value) => list.setVerticalAlignment(value));
  eachGroup(sheet, "wrap", runs, (list, value) => list.setWrap(value));
}

function eachGroup<L extends Look>(
  sheet: Sheet,
  look: L,
  runs: readonly FormatRun[],
  draw: (list: RangeList, value: ReturnType<typeof lookGroups<L>>[number]["value"]) => void,
): void {
  for (const { value, areas } of lookGroups(look, runs)) draw(sheet.getRangeList(areas.map(a1)), value);
}
