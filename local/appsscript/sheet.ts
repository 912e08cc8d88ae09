import type { Area } from "../../shared/grid";
import type { Worksheet } from "../workbook";
import { parseArea } from "./address";
import { BLANK, playChart, playChartBuilder, type Charted } from "./chart";
import { areaMethods, insist, type Spread } from "./areas";
import { behind, play, playEach, SELF, type Making } from "./checked";
import type { Desk, Methods } from "./desk";
import { charactersOf } from "./pixels";
import { playRange, type Ranged } from "./range";
import { playRule, type Ruled } from "./rule";

const MOST_CELLS = 10_000_000;

/** One tab of the spreadsheet. */
export function playSheet(desk: Desk, sheet: Worksheet): object {
  const end = (axis: "row" | "column", count: "rows" | "columns") => {
    const used = sheet.used(true);
    return used ? used[axis] + used[count] : 0;
  };
  const whole = (): Area => ({ row: 0, column: 0, rows: sheet.size.rows, columns: sheet.size.columns });
  const methods: Methods = {
    getSheetId: () => numberOf(desk, sheet),
    getName: () => sheet.name,
    getType: () => "GRID",
    getMaxRows: () => sheet.size.rows,
    getMaxColumns: () => sheet.size.columns,
    getLastRow: () => end("row", "rows"),
    getLastColumn: () => end("column", "columns"),
    getRange: (first: number | string, column = 1, rows = 1, columns = 1) =>
      playRange(
        desk,
        sheet,
        typeof first === "string"
          ? address(sheet, first)
          : { row: first - 1, column: column - 1, rows, columns },
      ),
    getRangeList: (addresses: readonly string[]) => playRangeList(desk, sheet, addresses),
    getDataRange: () =>
      playRange(desk, sheet, {
        row: 0,
        column: 0,
        rows: Math.max(1, end("row", "rows")),
        columns: Math.max(1, end("column", "columns")),
      }),
    ...lines(desk, sheet),
    setFrozenRows: (count: number) => {
      if (count >= sheet.size.rows) throw new Error("You can't freeze all visible rows.");
      sheet.frozen = { ...sheet.frozen, rows: count };
    },
    setFrozenColumns: (count: number) => {
      if (count >= sheet.size.columns) throw new Error("You can't freeze all visible columns.");
      sheet.frozen = { ...sheet.frozen, columns: count };
    },
    getFrozenRows: () => sheet.frozen.rows,
    getFrozenColumns: () => sheet.frozen.columns,
    setColumnWidth: (column: number, width: number) => setWidths(sheet, column, 1, width),
    setColumnWidths: (column: number, count: number, width: number) => setWidths(sheet, column, count, width),
    hideColumns: (column: number, count = 1) => setHidden(sheet, column, count, true),
    showColumns: (column: number, count = 1) => setHidden(sheet, column, count, false),
    setConditionalFormatRules: (rules: readonly object[]) => {
      sheet.rules = rules.map((rule) => behind<Ruled>(rule).rule);
    },
    getConditionalFormatRules: () => sheet.rules.map((rule) => playRule(desk, { sheet, rule })),
    clear: () => {
      sheet.clear(whole(), "all");
      return SELF;
    },
    clearContents: () => {
      sheet.clear(whole(), "contents");
      return SELF;
    },
    isSheetHidden: () => !sheet.visible,
    hideSheet: () => {
      sheet.visible = false;
      return SELF;
    },
    showSheet: () => {
      sheet.visible = true;
      return SELF;
    },
    setName: (name: string) => {
      if (desk.office.workbook.sheets.some((other) => other !== sheet && sameName(other.name, name))) {
        throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
      }
      sheet.name = name;
      return SELF;
    },
    activate: () => {
      desk.office.workbook.active = sheet;
      return SELF;
    },
    ...charts(desk, sheet),
    getProtections: (type: string) =>
      desk.office.protections
        .filter((one) => one.sheet === sheet.name && one.type === type)
        .map(({ mayEdit }) => play(desk, "Spreadsheet.Protection", { canEdit: () => mayEdit })),
  };
  return play(desk, "Spreadsheet.Sheet", methods, sheet, () => sheet.name);
}

function charts(desk: Desk, sheet: Worksheet): Methods {
  return {
    getCharts: () => sheet.charts.map(({ id, ...chart }) => playChart(desk, sheet, { id, chart })),
    newChart: () => playChartBuilder(desk, sheet, BLANK),
    insertChart: (built: object) => {
      const ids = desk.office.workbook.sheets.flatMap((one) => one.charts.map(({ id }) => id));
      const { chart } = behind<Charted>(built);
      sheet.charts = [...sheet.charts, { id: 1 + Math.max(0, ...ids), ...chart }];
    },
    updateChart: (built: object) => {
      const { id, chart } = behind<Charted>(built);
      if (!sheet.charts.some((one) => one.id === id)) throw new Error("The chart is not on this sheet.");
      sheet.charts = sheet.charts.map((one) => (one.id === id ? { id: one.id, ...chart } : one));
    },
    removeChart: (chart: object) => {
      const { id } = behind<Charted>(chart);
      sheet.charts = sheet.charts.filter((one) => one.id !== id);
    },
  };
}

/** Rows and columns that come and go. */
function lines(desk: Desk, sheet: Worksheet): Methods {
  const grow = (rows: number, columns: number) => {
    const others = desk.office.workbook.sheets.filter((other) => other !== sheet);
    const cells = others.reduce((sum, { size }) => sum + size.rows * size.columns, 0);
    if (cells + (sheet.size.rows + rows) * (sheet.size.columns + columns) > MOST_CELLS) {
      throw new Error(
        "This action would increase the number of cells in the workbook above the limit of 10000000 cells.",
      );
    }
  };
  return {
    insertRowsAfter: (after: number, count: number) => {
      if (after > sheet.size.rows) throw new Error("Those rows are out of bounds.");
      grow(count, 0);
      sheet.insertRows(after, count);
      return SELF;
    },
    insertColumnsAfter: (after: number, count: number) => {
      if (after > sheet.size.columns) throw new Error("Those columns are out of bounds.");
      grow(0, count);
      sheet.insertColumns(after, count);
      return SELF;
    },
    deleteRows: (row: number, count: number) => sheet.deleteRows(row - 1, count),
    deleteColumns: (column: number, count: number) => sheet.deleteColumns(column - 1, count),
  };
}

/** The number that a script knows a sheet by; the first sheet's is 0. */
export function numberOf(desk: Desk, sheet: Worksheet): number {
  const numbers = desk.office.sheetNumbers;
  const number = numbers.get(sheet.id) ?? numbers.size * 104729;
  numbers.set(sheet.id, number);
  return number;
}

export function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

const RANGE_LIST: Making<Spread> = {
  ...areaMethods,
  getRanges:
    ({ desk, ranges }) =>
    () =>
      ranges.map(({ sheet, area }) => playRange(desk, sheet, area)),
};

function playRangeList(desk: Desk, sheet: Worksheet, addresses: readonly string[]): object {
  if (addresses.length === 0) throw new Error("A range list needs at least one range.");
  const ranges = addresses.map((text): Ranged => ({ sheet, area: address(sheet, text) }));
  for (const { area } of ranges) insist(sheet, area);
  return playEach(desk, "Spreadsheet.RangeList", RANGE_LIST, { desk, ranges }, ranges, () => sheet.name);
}

function address(sheet: Worksheet, text: string): Area {
  const area = parseArea(text, sheet.size);
  if (!area) throw new Error(`Range not found: ${text}`);
  return area;
}

function setWidths(sheet: Worksheet, column: number, count: number, width: number): typeof SELF {
  for (let index = column - 1; index < column - 1 + count; index += 1) {
    sheet.setWidth(index, charactersOf(width));
  }
  return SELF;
}

function setHidden(sheet: Worksheet, column: number, count: number, hidden: boolean): void {
  for (let index = column - 1; index < column - 1 + count; index += 1) sheet.setHidden(index, hidden);
}
