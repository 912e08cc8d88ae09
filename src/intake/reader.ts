import { isBlank, isError, isNameless, textOf, type Cell } from "../cell";
import { shownName } from "../text";
import { dayOrder, readDate, type DayOrder } from "./date";
import type { Field } from "./field";
import { readFlag } from "./flag";
import { numberStyleSlowly, readNumber, readShare, shareUnit, type NumberStyle } from "./number";
import { quote, type Problem } from "./problem";
import { atOnce, type Slices } from "../slices";
import { columnCells, differentCells, type Table } from "./table";

/** How a number is written that is no text. */
const unwritten: NumberStyle = { decimal: ".", currency: "" };

const clientCells = [
  ["client", "ID"],
  ["clientId", "name"],
] as const;

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

  cell(row: number, field: Field): Cell {
    const column = this.places[field];
    return column === undefined ? null : (this.table.source.cells[row][column] ?? null);
  }

  /** A cell that names a client or an offering; null when it is blank or its formula failed. */
  named(row: number, field: Field): Cell {
    const cell = this.cell(row, field);
    return isNameless(cell) ? null : cell;
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
    const cell = this.cell(row, field);
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

  /** Serial number; null when blank or unreadable. The same text is read once. */
  date(row: number, field: Field): number | null {
    const cell = this.cell(row, field);
    let days = this.days.get(field);
    if (!days) this.days.set(field, (days = new Map<Cell, number | null>()));
    let day = days.get(cell);
    if (day === undefined) {
      day = readDate(cell, this.orderOf(field));
      days.set(cell, day);
    }
    return day;
  }

  /** Finds out how a column writes its numbers; else the first text that is asked for does it in one go. */
  *settleNumbers(field: Field): Slices<NumberStyle> {
    const style = yield* numberStyleSlowly(this.column(field));
    this.numberStyles.set(field, style);
    return style;
  }

  /** The same for dates and the first date. */
  *settleDates(field: Field): Slices<DayOrder> {
    const order = dayOrder(yield* differentCells(this.table, this.table.fields.get(field)));
    this.dayOrders.set(field, order);
    return order;
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
    let order = this.dayOrders.get(field);
    if (order === undefined) order = atOnce(this.settleDates(field));
    return order;
  }

  private column(field: Field): Iterable<Cell> {
    return columnCells(this.table, this.table.fields.get(field));
  }

  private styleOf(field: Field): NumberStyle {
    let style = this.numberStyles.get(field);
    if (!style) style = atOnce(this.settleNumbers(field));
    return style;
  }

  private orProblem(row: number, field: Field, value: number | null, advice: string): number | null {
    if (value === null && !isBlank(this.cell(row, field))) this.report(row, field, advice, null);
    return value;
  }
}
