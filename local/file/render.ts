import type { DropDown, Rule } from "../../shared/grid";
import type { NamedFormula, SheetChart } from "../workbook";
import { choicesFormula } from "../../shared/layout/choices";
import { areaAddress, fixedAddress, fixedColumns, fixedRows } from "./address";
import { cellsOf } from "./cells";
import { chartXml } from "./chart-xml";
import type { Drawn, DrawnName } from "./drawn";
import { escapeText } from "./escape";
import { ListSheet, LISTS_NAME } from "./lists";
import { toFile } from "./notation";
import type { PackedChart } from "./chart-parts";
import { packWorkbook, type WorkbookName, type WriteSheet } from "./pack";
import { highlight } from "./style";

/** What the file says about itself. */
export interface About {
  readonly title: string;
  readonly made: Date;
}

/** The longest text that Excel shows beside a drop-down. */
const LONGEST_HINT = 255;

/** Names that are for us alone: whose sheet it is, which charts were drawn once, and where the lists stand. */
const OURS = /^XS_(?:sheet_|chart_|lists$)/;

/**
 * Drawn sheets as the bytes of an .xlsx file. The same sheets on the same day give the same bytes.
 *
 * @param active Index of the sheet that the file opens with.
 * @throws Fault "file/too-large" when a sheet or a text is beyond what Excel opens.
 */
export async function render(
  sheets: readonly Drawn[],
  names: readonly (DrawnName | NamedFormula)[],
  active: number,
  about: About,
): Promise<Uint8Array> {
  const lists = new ListSheet(sheets.map(({ name }) => name));
  const written = sheets.map((sheet) => sheetOf(sheet, lists));
  const places: WorkbookName[] = [
    ...names.map((named) => ({
      name: named.name,
      range: "formula" in named ? toFile(named.formula) : fixedAddress(named.sheet, named.area),
      hidden: OURS.test(named.name),
    })),
    ...sheets.flatMap(printNames),
  ];
  if (lists.rows.length > 0) {
    written.push({ name: lists.name, rows: lists.rows, veryHidden: true });
    const first = { row: 0, column: 0, rows: 1, columns: 1 };
    places.push({ name: LISTS_NAME, range: fixedAddress(lists.name, first), hidden: true });
  }
  const charts = sheets.map(({ name, charts: own }) => own.map((chart) => packedChart(name, chart)));
  return packWorkbook(written, charts, places, active, { ...about, creator: "Cross-Sell Matrix" });
}

function packedChart(sheet: string, chart: SheetChart): PackedChart {
  const { name, text, area } = chart;
  return { name, text: escapeText(text), area, xml: chartXml(sheet, chart) };
}

function sheetOf(sheet: Drawn, lists: ListSheet): WriteSheet {
  const { rows, columns } = sheet.freeze;
  return {
    name: sheet.name,
    hidden: sheet.hidden,
    ...cellsOf(sheet),
    freezePane: rows > 0 || columns > 0 ? { rows, columns } : undefined,
    conditionalRules: sheet.rules.map(conditionalFormat),
    dataValidations: sheet.dropDowns
      .filter(({ values, from }) => from || values.length > 0)
      .map((down) => validation(down, lists)),
    pageSetup: pageSetup(sheet),
  };
}

function conditionalFormat(rule: Rule, index: number): NonNullable<WriteSheet["conditionalRules"]>[number] {
  return {
    type: "expression",
    priority: index + 1,
    range: areaAddress(rule.area),
    formula: toFile(rule.formula),
    style: highlight(rule.fill, rule.color),
  };
}

function validation(
  { area, values, from, strict, hint }: DropDown,
  lists: ListSheet,
): NonNullable<WriteSheet["dataValidations"]>[number] {
  return {
    type: "list",
    range: areaAddress(area),
    formula1: from ? choicesFormula(from) : lists.formula(values),
    allowBlank: true,
    showErrorMessage: strict,
    showInputMessage: hint !== "",
    inputMessage: escapeText(hint.slice(0, LONGEST_HINT)),
  };
}

function pageSetup({ page: { landscape, fitWide, fitHigh = 0 } }: Drawn): WriteSheet["pageSetup"] {
  if (!landscape && fitWide === undefined) return undefined;
  return {
    orientation: landscape ? "landscape" : "portrait",
    // 0 pages high: however long, only the width is fitted.
    ...(fitWide !== undefined && { fitToPage: true, fitToWidth: fitWide, fitToHeight: fitHigh }),
  };
}

/** Print area and titles are written as names here: the library forgets the quotes around a sheet name with a blank. */
function printNames({ name: sheet, page: { area, titleRows, titleColumns } }: Drawn): WorkbookName[] {
  const titles = [
    ...(titleColumns ? [fixedColumns(sheet, ...titleColumns)] : []),
    ...(titleRows ? [fixedRows(sheet, ...titleRows)] : []),
  ].join(",");
  return [
    ...(area ? [{ name: "_xlnm.Print_Area", range: fixedAddress(sheet, area), scope: sheet }] : []),
    ...(titles ? [{ name: "_xlnm.Print_Titles", range: titles, scope: sheet }] : []),
  ];
}
