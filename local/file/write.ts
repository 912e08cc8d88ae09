import { anchorName, type DropDown, type Grid, type Rule } from "../../shared/grid";
import { areaAddress, fixedAddress, fixedRows } from "./address";
import { cellsOf } from "./cells";
import { escapeText } from "./escape";
import { ListSheet, LISTS_NAME } from "./lists";
import { highlight } from "./style";
import { packWorkbook, type WorkbookName, type WriteSheet } from "./xlsx";

/** A grid and the tab that it goes onto. */
export interface NamedGrid {
  readonly name: string;
  readonly grid: Grid;
}

/** The longest text that Excel shows beside a drop-down. */
const LONGEST_HINT = 255;

/**
 * One workbook, as the bytes of an .xlsx file. The same grids on the same day give the same bytes.
 *
 * @throws Fault "file/too-large" when a sheet or a text is beyond what Excel opens.
 */
export async function writeWorkbook(
  sheets: readonly NamedGrid[],
  about: { readonly title: string; readonly made: Date },
): Promise<Uint8Array> {
  const lists = new ListSheet();
  const written = sheets.map(({ name, grid }) => sheetOf(name, grid, lists));
  const names = sheets.flatMap(({ name, grid }) => namesOf(name, grid));
  if (lists.rows.length > 0) {
    written.push({ name: lists.name, rows: lists.rows, veryHidden: true });
    names.push({ name: LISTS_NAME, range: cellOf(lists.name, 0, 0), hidden: true });
  }
  return packWorkbook(written, names, { ...about, creator: "Cross-Sell Matrix" });
}

function sheetOf(name: string, grid: Grid, lists: ListSheet): WriteSheet {
  const { rows, columns } = grid.freeze;
  return {
    name,
    ...cellsOf(name, grid),
    freezePane: rows > 0 || columns > 0 ? { rows, columns } : undefined,
    conditionalRules: grid.rules.map(conditionalFormat),
    dataValidations: grid.dropDowns
      .filter(({ values }) => values.length > 0)
      .map((down) => validation(down, lists)),
    // However long, one page wide.
    pageSetup: { orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

function conditionalFormat(rule: Rule, index: number): NonNullable<WriteSheet["conditionalRules"]>[number] {
  return {
    type: "expression",
    priority: index + 1,
    range: areaAddress(rule.area),
    formula: rule.formula.replace(/^=/, ""),
    style: highlight(rule.fill, rule.color),
  };
}

function validation(
  { area, values, strict, hint }: DropDown,
  lists: ListSheet,
): NonNullable<WriteSheet["dataValidations"]>[number] {
  return {
    type: "list",
    range: areaAddress(area),
    formula1: lists.formula(values),
    allowBlank: true,
    showErrorMessage: strict,
    showInputMessage: hint !== "",
    inputMessage: escapeText(hint.slice(0, LONGEST_HINT)),
  };
}

/** Print area and titles are written as names here: the library forgets the quotes around a sheet name with a blank. */
function namesOf(sheet: string, { kind, headerRow, names, print }: Grid): WorkbookName[] {
  return [
    { name: anchorName(kind), range: cellOf(sheet, headerRow, 0), hidden: true },
    ...names.map(({ name, row, column }) => ({ name, range: cellOf(sheet, row, column) })),
    { name: "_xlnm.Print_Area", range: fixedAddress(sheet, print.area), scope: sheet },
    { name: "_xlnm.Print_Titles", range: fixedRows(sheet, ...print.titleRows), scope: sheet },
  ];
}

function cellOf(sheet: string, row: number, column: number): string {
  return fixedAddress(sheet, { row, column, rows: 1, columns: 1 });
}
