import { isFormula, type Format, type GridCell } from "../../shared/grid";
import { memoryWorkbook } from "../../local/memory";
import type { StoredCell, Workbook, Worksheet } from "../../local/workbook";
import { sample } from "./sample";

const stored = (cell: GridCell): StoredCell => {
  if (!isFormula(cell)) return { value: cell };
  return { value: cell.value, formula: `=${cell.formula.replace(/^=/, "")}` };
};

/** Texts that a program could take for something else. */
export const texts = [
  "=1+1",
  "+1",
  "-x",
  "@SUM(A1)",
  "'quoted",
  "#N/A",
  "007",
  "TRUE",
  "2026-01-01",
  "_x0041_",
];

/** The user's own formulas, with results by hand. */
const formulas: readonly StoredCell[] = [
  { formula: "=SUM('Client Portfolio'!D7:D10)", value: 182030.25 },
  { formula: '=IFS(A2="x",1,TRUE,2)', value: 2 },
  { formula: "=1/0", value: "#DIV/0!" },
  { formula: "=NA()", value: "#N/A" },
  { formula: '="XLOOKUP("&"a"', value: "XLOOKUP(a" },
  { formula: "=1=1", value: true },
];

/** A workbook with a generated sheet, the sample, and two of the user's, with everything that a workbook can hold. */
export function handmade(): Workbook {
  const workbook = memoryWorkbook("Client Portfolio");
  const [portfolio] = workbook.sheets;
  portfolio.write(
    0,
    0,
    sample.cells.map((row) => row.map(stored)),
  );
  for (const { areas, format } of sample.formats) for (const area of areas) portfolio.format(area, format);
  portfolio.rules = [...sample.rules];
  portfolio.dropDowns = [...sample.dropDowns];
  sample.widths.forEach((width, column) => portfolio.setWidth(column, width));
  for (const column of sample.hiddenColumns) portfolio.setHidden(column, true);
  portfolio.frozen = { ...sample.freeze };
  const { pagesWide, ...print } = sample.print!;
  portfolio.page = { landscape: true, fitWide: pagesWide, ...print };
  for (const { name, row, column } of sample.names)
    workbook.setName(name, portfolio.id, { row, column, rows: 1, columns: 1 });
  workbook.setName("XS_sheet_portfolio", portfolio.id, { row: 5, column: 0, rows: 1, columns: 1 });

  const own = workbook.add("Bob's R&D");
  own.write(
    1,
    1,
    texts.map((value) => [{ value }, { value: value.length }, { value: true }]),
  );
  own.write(
    1,
    5,
    formulas.map((cell) => [cell]),
  );
  own.format({ row: 1, column: 1, rows: 3, columns: 2 }, { size: 8, vertical: "top", fill: "#00FF00" });
  own.setWidth(1, 20.5);
  workbook.setName("own_area", own.id, { row: 1, column: 1, rows: texts.length, columns: 3 });
  const hidden = workbook.add("Kept away");
  hidden.visible = false;
  hidden.write(0, 0, [[{ value: 46300 }]]);
  hidden.format({ row: 0, column: 0, rows: 1, columns: 1 }, { numberFormat: "yyyy-mm-dd" });
  workbook.active = own;
  return workbook;
}

/** All that a sheet holds, as plain JSON; cells that a person sees as empty are null. */
export function contentOf(sheet: Worksheet): Record<string, unknown> {
  const used = sheet.used(false);
  const area = { row: 0, column: 0, rows: 0, columns: 0 };
  if (used) Object.assign(area, { rows: used.row + used.rows, columns: used.column + used.columns });
  const columns = Array.from({ length: area.columns }, (_, column) => column);
  return {
    name: sheet.name,
    visible: sheet.visible,
    frozen: sheet.frozen,
    page: sheet.page,
    rules: sheet.rules,
    dropDowns: sheet.dropDowns,
    widths: columns.map((column) => sheet.width(column)),
    hidden: columns.map((column) => sheet.isHidden(column)),
    cells: sheet
      .read(area)
      .map((row) => row.map((cell) => (cell.formula === undefined ? cell.value || null : cell))),
    formats: sheet.formats(area).map((row) => row.map(sorted)),
  };
}

const sorted = (format: Format): unknown => Object.fromEntries(Object.entries(format).sort());

/** The names that stand for an area, with the tab in place of the sheet's id. */
export function namesOf(workbook: Workbook): unknown[] {
  const tab = (id: string) => workbook.sheets.find((sheet) => sheet.id === id)?.name;
  return workbook.names().map(({ name, sheet, area }) => ({ name, sheet: tab(sheet), area }));
}

/** What packing adds on purpose: a text that would calculate if it were edited gets the text format. */
export function guarded(book: Workbook): Workbook {
  for (const sheet of book.sheets) {
    const used = sheet.used(true);
    if (!used) continue;
    sheet.read(used).forEach((cells, down) =>
      cells.forEach(({ value, formula }, right) => {
        const area = { row: used.row + down, column: used.column + right, rows: 1, columns: 1 };
        if (formula === undefined && typeof value === "string" && /^[=+\-@]/.test(value))
          sheet.format(area, { numberFormat: "@", ...sheet.formats(area)[0][0] });
      }),
    );
  }
  return book;
}
