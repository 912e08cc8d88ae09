import type { Cell } from "../../src/cell";
import type { Workbook, Worksheet } from "../../local/workbook";

/** Values as they are, text as text; the columns called Date show dates. */
export function fill(sheet: Worksheet, rows: readonly (readonly Cell[])[]): void {
  if (rows.length === 0) return;
  if (rows.length > sheet.size.rows) sheet.insertRows(sheet.size.rows, rows.length - sheet.size.rows);
  sheet.write(0, 0, rows.map((row) => row.map((value) => ({ value })))); // prettier-ignore
  rows[0].forEach((header, column) => {
    if (header !== "Date") return;
    sheet.format({ row: 1, column, rows: rows.length - 1, columns: 1 }, { numberFormat: "yyyy-mm-dd" });
  });
}

/** What stands in a sheet, from A1 to the last cell in use. */
export function valuesOf(sheet: Worksheet): Cell[][] {
  return cellsOf(sheet).map((row) => row.map(({ value }) => value));
}

export function cellsOf(sheet: Worksheet) {
  const used = sheet.used(true);
  if (!used) return [];
  return sheet.read({ row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns });
}

export function sheetCalled(workbook: Workbook, name: string): Worksheet {
  const sheet = workbook.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}: ${workbook.sheets.map((one) => one.name).join(", ")}`);
  return sheet;
}

/** The cells under a header, down to the first empty Key. */
export function column(sheet: Worksheet, header: string): Cell[] {
  const values = valuesOf(sheet);
  const top = values.findIndex((row) => row[0] === "Key");
  const index = values[top].indexOf(header);
  const rows = values.slice(top + 1);
  const end = rows.findIndex((row) => row[0] === null);
  return (end < 0 ? rows : rows.slice(0, end)).map((row) => row[index]);
}

const OFFERINGS = ["Managed Support", "Security", "Cloud Backup", "VoIP", "Email"];

/** Invoice lines of so many clients over the year 2025; names are of one length. */
export function invoices(clients: number): Cell[][] {
  const rows: Cell[][] = [["Client", "Offering", "Date", "Revenue"]];
  for (let client = 0; client < clients; client += 1) {
    OFFERINGS.forEach((offering, index) => {
      if ((client + index) % 3 === 0) return;
      const day = 45658 + ((client * 31 + index * 7) % 365);
      rows.push([`Client ${String(client).padStart(5, "0")}`, offering, day, 1000 + index * 100]);
    });
  }
  return rows;
}

/** The hidden sheet that keeps what was typed. */
export const JOURNAL = "XSELL Journal";
