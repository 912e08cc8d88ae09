import { isBlank, isError, isNameless, textOf, type Cell } from "../cell";
import { shownName } from "../text";
import { DayOrders, isoDay, needsOrder, readDate, type DayOrder } from "./date";
import type { Field } from "./field";
import { readFlag } from "./flag";
import { NumberStyles, readNumber, readShare, shareUnit, type NumberStyle } from "./number";
import { quote, type Problem } from "./problem";
import { atOnce, type Slices } from "../slices";
import { columnCells, lookThrough, type Table } from "./table";

/** How a number is written that is no text. */
const unwritten: NumberStyle = { decimal: ".", currency: "" };

const clientCells = [
  ["client", "ID"],
  ["clientId", "name"],
] as const;

/** A cell of a row; null where the table has no such column. */
export function cellAt(cells: readonly Cell[], column: number): Cell {
  return column < 0 ? null : (cells[column] ?? null);
}

/** A cell that names a client or an offering; null when it is blank or its formula failed. */
export function nameAt(cells: readonly Cell[], column: number): Cell {
  const cell = cellAt(cells, column);
  return isNameless(cell) ? null : cell;
}

/**
 * Reads the cells of one table by field. A cell that cannot be read is null and, for
 * the methods that end in `OrProblem`, a problem with its address.
 */
export class TableReader {
  private readonly numberStyles = new Map<Field, NumberStyle>();
  private readonly dayOrders = new Map<Field, DayOrder>();
  private readonly shareUnits = new Map<Field, 1 | 100>();
  private readonly days = new Map<Field, Map<Cell, number | null>>();

  private readonly used: readonly number[];
  private readonly places: Readonly<Partial<Record<Field, number>>>;

  /** @param beside Columns that are no field, but hold something as well. */
  constructor(
    readonly table: Table,
    private readonly problems: Problem[],
    beside: readonly number[] = [],
  ) {
    this.used = [...table.fields.values(), ...beside];
    this.places = Object.fromEntries(table.fields);
  }

  /** The column of a field; −1 where the table has none. */
  place(field: Field): number {
    return this.places[field] ?? -1;
  }

  cell(row: number, field: Field): Cell {
    return cellAt(this.table.source.cells[row], this.place(field));
  }

  /** A cell that names a client or an offering; null when it is blank or its formula failed. */
  named(row: number, field: Field): Cell {
    return nameAt(this.table.source.cells[row], this.place(field));
  }

  /** Tells of a failed formula in one of a client's two cells, where the other says whose row it is. */
  reportFailed(row: number): void {
    for (const [field, other] of clientCells) {
      if (!isError(this.cell(row, field))) continue;
      this.report(row, field, `An error value: the row counts by the client's ${other}. Correct it.`, null);
    }
  }

  /** Where to look for a row's client: its name, else its ID. */
  get whose(): Field {
    return this.table.fields.has("client") ? "client" : "clientId";
  }

  textOrProblem(row: number, field: Field): string | null {
    const cell = this.cell(row, field);
    const failed = isError(cell);
    if (failed) this.report(row, field, "An error value. Correct the formula, or clear the cell.", null);
    return failed || isBlank(cell) ? null : shownName(textOf(cell));
  }

  /** null when blank or unreadable. */
  number(row: number, field: Field): number | null {
    return this.numberIn(this.cell(row, field), field);
  }

  /** The same for a cell of that field's column. */
  numberIn(cell: Cell, field: Field): number | null {
    return typeof cell === "string" ? readNumber(cell, this.styleOf(field)) : readNumber(cell, unwritten);
  }

  numberOrProblem(row: number, field: Field, advice: string): number | null {
    return this.orProblem(row, field, this.number(row, field), advice);
  }

  shareOrProblem(row: number, field: Field, advice: string): number | null {
    let unit = this.shareUnits.get(field);
    if (unit === undefined) this.shareUnits.set(field, (unit = shareUnit(this.column(field))));
    return this.orProblem(row, field, readShare(this.cell(row, field), unit), advice);
  }

  /** Serial number; null when blank or unreadable. */
  date(row: number, field: Field): number | null {
    return this.dateIn(this.cell(row, field), field);
  }

  /** The same for a cell of that field's column. What takes time to read is read once. */
  dateIn(cell: Cell, field: Field): number | null {
    const plain = typeof cell === "string" ? isoDay(cell) : undefined;
    if (plain !== undefined) return plain;
    let days = this.days.get(field);
    if (!days) this.days.set(field, (days = new Map<Cell, number | null>()));
    let day = days.get(cell);
    if (day === undefined) {
      const asks = typeof cell === "string" && needsOrder(cell);
      day = readDate(cell, asks ? this.orderOf(field) : null);
      days.set(cell, day);
    }
    return day;
  }

  /** Whether a column's first date takes no knowing; most likely then, none does. */
  beginsPlain(field: Field): boolean {
    for (const cell of this.column(field)) {
      if (!isBlank(cell)) return typeof cell !== "string" || isoDay(cell) !== undefined;
    }
    return true;
  }

  /**
   * Finds out how columns write their dates and numbers, for all of them in one go over the rows;
   * else the first text that takes knowing it does so for its own column.
   */
  *settle(dates: readonly Field[], numbers: readonly Field[]): Slices<void> {
    const orders = dates.map((field) => [field, new DayOrders()] as const);
    const styles = numbers.map((field) => [field, new NumberStyles()] as const);
    const lookers = [...orders, ...styles].map(([field, looker]) => [this.place(field), looker] as const);
    yield* lookThrough(
      this.table,
      lookers.filter(([column]) => column >= 0),
    );
    for (const [field, { order }] of orders) this.dayOrders.set(field, order);
    for (const [field, { style }] of styles) this.numberStyles.set(field, style);
  }

  dateOrProblem(row: number, field: Field, advice: string): number | null {
    return this.orProblem(row, field, this.date(row, field), advice);
  }

  flagOrProblem(row: number, field: Field): boolean | null {
    const flag = readFlag(this.cell(row, field));
    if (flag === undefined) this.report(row, field, "Write yes or no, or clear the cell.", null);
    return flag ?? null;
  }

  /** Whether none of the recognised columns holds anything in this row, or it repeats the header. */
  skips(row: number): boolean {
    if (this.table.repeated.has(row)) return true;
    const cells = this.table.source.cells[row];
    for (const column of this.used) if (!isBlank(cells[column])) return false;
    return true;
  }

  /** @param found What stands there, where it reads better than the cell does. */
  report(row: number, field: Field, advice: string, amount: number | null, found?: string): void {
    const column = this.table.fields.get(field) ?? this.table.columns[0].index;
    this.reportAt(row, column, found ?? quote(this.table.source.cells[row][column]), advice, amount);
  }

  reportAt(row: number, column: number, found: string, advice: string, amount: number | null): void {
    this.problems.push({ source: this.table.source.name, row, column, found, advice, amount });
  }

  private orderOf(field: Field): DayOrder {
    if (!this.dayOrders.has(field)) atOnce(this.settle([field], []));
    return this.dayOrders.get(field) as DayOrder;
  }

  private column(field: Field): Iterable<Cell> {
    return columnCells(this.table, this.table.fields.get(field));
  }

  private styleOf(field: Field): NumberStyle {
    if (!this.numberStyles.has(field)) atOnce(this.settle([], [field]));
    return this.numberStyles.get(field) as NumberStyle;
  }

  private orProblem(row: number, field: Field, value: number | null, advice: string): number | null {
    if (value === null && !isBlank(this.cell(row, field))) this.report(row, field, advice, null);
    return value;
  }
}
