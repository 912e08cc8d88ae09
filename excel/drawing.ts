import type { DropDown, Grid, Rule } from "../shared/grid";
import { columnLetters } from "../shared/layout/address";
import { choicesFormula } from "../shared/layout/choices";
import type { OwnLook } from "../shared/pane-host";
import { areaAddress } from "./address";
import { drawLooks, rangeOf } from "./looks";

/** A column's width in points: a character of the default font takes 5.25, the cell's edges 4. */
function points(characters: number): number {
  return Math.round((characters * 5.25 + 4) * 100) / 100;
}

/** Everything but cells, names and charts. */
export function drawGrid(sheet: Excel.Worksheet, grid: Grid): void {
  drawLook(sheet, grid);
  for (const rule of grid.rules) drawRule(sheet, rule);
  setUpPage(sheet, grid);
}

/** What a sheet of the user's own has as well. */
export function drawLook(
  sheet: Excel.Worksheet,
  look: Omit<OwnLook, "headerRow" | "rows" | "columns">,
): void {
  drawLooks(sheet, look.formats);
  for (const dropDown of look.dropDowns) drawDropDown(sheet, dropDown);
  drawColumns(sheet, look);
  freeze(sheet, look);
}

function drawRule(sheet: Excel.Worksheet, { area, formula, fill, color }: Rule): void {
  const { custom } = rangeOf(sheet, area).conditionalFormats.add("Custom");
  custom.rule.formula = formula;
  custom.format.fill.color = fill;
  custom.format.font.color = color;
}

function drawDropDown(sheet: Excel.Worksheet, { area, values, from, strict, hint }: DropDown): void {
  const validation = rangeOf(sheet, area).dataValidation;
  const source = from ? `=${choicesFormula(from)}` : values.join(",");
  validation.rule = { list: { inCellDropDown: true, source } };
  validation.ignoreBlanks = true;
  validation.errorAlert = { showAlert: strict, style: "Stop", title: "Not on the list", message: hint };
  if (hint !== "") validation.prompt = { showPrompt: true, title: "", message: hint };
}

/** Columns of one width that stand side by side are set together. A width shows a column, so hiding comes last. */
function drawColumns(
  sheet: Excel.Worksheet,
  { widths, hiddenColumns }: Pick<Grid, "widths" | "hiddenColumns">,
): void {
  for (let first = 0; first < widths.length;) {
    let end = first + 1;
    while (end < widths.length && widths[end] === widths[first]) end++;
    sheet.getRangeByIndexes(0, first, 1, end - first).format.columnWidth = points(widths[first]);
    first = end;
  }
  for (const column of hiddenColumns) {
    const letters = columnLetters(column);
    sheet.getRange(`${letters}:${letters}`).columnHidden = true;
  }
}

function freeze(sheet: Excel.Worksheet, { freeze: { rows, columns } }: Pick<Grid, "freeze">): void {
  sheet.freezePanes.unfreeze();
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

function setUpPage({ pageLayout }: Excel.Worksheet, { print }: Grid): void {
  const { area, titleRows, titleColumns, pagesWide, onePage } = print;
  pageLayout.orientation = onePage ? "Portrait" : "Landscape";
  // 0 pages high: as many as it takes.
  pageLayout.zoom = { horizontalFitToPages: pagesWide, verticalFitToPages: onePage ? 1 : 0 };
  if (titleRows) pageLayout.setPrintTitleRows(`$${titleRows[0] + 1}:$${titleRows[1] + 1}`);
  if (titleColumns)
    pageLayout.setPrintTitleColumns(titleColumns.map((column) => `$${columnLetters(column)}`).join(":"));
  pageLayout.setPrintArea(areaAddress(area));
}
