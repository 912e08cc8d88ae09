import type { Cell } from "../../src/cell";
import type { StoredCell, Workbook, Worksheet } from "../../local/workbook";

/** A person at work in a workbook: finds cells by client and header, as people do, and types, sorts, moves, deletes. */
export class Hand {
  constructor(readonly workbook: Workbook) {}

  sheet(name: string): Worksheet {
    const sheet = this.workbook.sheets.find((one) => one.name === name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  }

  cells(name: string): StoredCell[][] {
    const sheet = this.sheet(name);
    const used = sheet.used(true);
    if (!used) return [];
    return sheet.read({ row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns });
  }

  values(name: string): Cell[][] {
    return this.cells(name).map((row) => row.map(({ value }) => value));
  }

  headerRow(name: string): number {
    return headerIn(this.values(name));
  }

  column(name: string, header: string, nth = 0): number {
    const values = this.values(name);
    const words = values[headerIn(values)];
    const found = [...words.keys()].filter((column) => words[column] === header)[nth];
    if (found === undefined) throw new Error(`no column ${header} on ${name}`);
    return found;
  }

  row(name: string, client: string): number {
    const values = this.values(name);
    const header = headerIn(values);
    const at = values[header].indexOf("Client");
    const found = values.findIndex((row, index) => index > header && row[at] === client);
    if (found < 0) throw new Error(`no ${client} on ${name}`);
    return found;
  }

  /** What stands where a client's row meets a header. */
  at(name: string, client: string, header: string): Cell {
    return this.values(name)[this.row(name, client)][this.column(name, header)];
  }

  formula(name: string, client: string, header: string): string | undefined {
    return this.cells(name)[this.row(name, client)][this.column(name, header)].formula;
  }

  type(name: string, client: string, header: string, value: Cell | { formula: string }): void {
    this.put(name, this.row(name, client), this.column(name, header), value);
  }

  put(name: string, row: number, column: number, value: Cell | { formula: string }): void {
    const cell = typeof value === "object" && value !== null ? { ...value, value: null } : { value };
    this.sheet(name).write(row, column, [[cell]]);
  }

  /** A sheet that holds these rows and nothing else; added when it is not there. */
  table(name: string, ...rows: readonly (readonly Cell[])[]): void {
    const sheet = this.workbook.sheets.find((one) => one.name === name) ?? this.workbook.add(name);
    sheet.clear({ row: 0, column: 0, ...sheet.size }, "contents");
    sheet.write(
      0,
      0,
      rows.map((row) => row.map((value) => ({ value }))),
    );
  }

  /** A column with a header, put in before another or behind the last. */
  addColumn(name: string, header: string, before?: string): number {
    const row = this.headerRow(name);
    const at = before === undefined ? this.values(name)[row].length : this.column(name, before);
    this.sheet(name).insertColumns(at, 1);
    this.put(name, row, at, header);
    return at;
  }

  deleteColumn(name: string, header: string): void {
    this.sheet(name).deleteColumns(this.column(name, header), 1);
  }

  /** Cuts a column out and puts it in before another. */
  moveColumn(name: string, header: string, before: string): void {
    const from = this.column(name, header);
    const cut = this.cells(name).map((row) => [row[from] ?? { value: null }]);
    this.sheet(name).deleteColumns(from, 1);
    const to = this.column(name, before);
    this.sheet(name).insertColumns(to, 1);
    this.sheet(name).write(0, to, cut);
  }

  deleteRow(name: string, client: string): void {
    this.sheet(name).deleteRows(this.row(name, client), 1);
  }

  /** The body turned upside down; by itself in some columns only, as when just those are selected. */
  reverse(name: string, firstColumn = 0): void {
    const first = this.headerRow(name) + 1;
    const keys = this.values(name)
      .slice(first)
      .findIndex((row) => (row[0] ?? null) === null);
    const body = this.cells(name).slice(first, keys < 0 ? undefined : first + keys);
    this.sheet(name).write(
      first,
      firstColumn,
      body.reverse().map((row) => row.slice(firstColumn)),
    );
  }

  clients(name: string): Cell[] {
    const at = this.column(name, "Client");
    const rows = this.values(name).slice(this.headerRow(name) + 1);
    const end = rows.findIndex((row) => (row[0] ?? null) === null);
    return (end < 0 ? rows : rows.slice(0, end)).map((row) => row[at]);
  }

  /** All texts on a sheet. */
  texts(name: string): Cell[] {
    return this.values(name).flat();
  }
}

function headerIn(values: readonly (readonly Cell[])[]): number {
  return values.findIndex((row) => row.some((cell) => String(cell).toLowerCase() === "key"));
}
