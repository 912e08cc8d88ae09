import type { Area, DropDown, Format, Rule } from "../../shared/grid";
import type { Page, StoredCell, Worksheet, Note, SheetChart } from "../workbook";
import { around, clearAll, moveAll, moveArea, moveLine, type Edit } from "./areas";
import { Cells } from "./cells";
import { moveCharts } from "./charts";
import { Formats } from "./formats";
import { movePage } from "./page";

/** How large a sheet is; `grows` when inserting makes it larger, as in Google Sheets. */
export interface Edge {
  readonly rows: number;
  readonly columns: number;
  readonly grows: boolean;
}

/** A worksheet in plain memory. Formulas are kept as written: nothing calculates, and no reference in them moves. */
export class MemorySheet implements Worksheet {
  visible = true;
  frozen = { rows: 0, columns: 0 };
  page: Page = {};
  rules: readonly Rule[] = [];
  dropDowns: readonly DropDown[] = [];
  notes: readonly Note[] = [];
  charts: readonly SheetChart[] = [];
  /** Counts the changes of cells, looks and columns, so that whoever looks again sees whether there is anything new. */
  changes = 0;
  readonly size: { rows: number; columns: number };
  private readonly cells = new Cells();
  private readonly looks = new Formats();
  private widths = new Map<number, number>();
  private hidden = new Set<number>();

  constructor(
    readonly id: string,
    public name: string,
    private readonly edge: Edge,
    private readonly onEdit: (sheet: MemorySheet, edit: Edit) => void,
  ) {
    this.size = { rows: edge.rows, columns: edge.columns };
  }

  used(valuesOnly: boolean): Area | null {
    const cells = this.cells.used();
    return valuesOnly ? cells : around(cells, this.looks.used(this.size));
  }

  read(area: Area): StoredCell[][] {
    this.check(area);
    return this.cells.read(area);
  }

  write(row: number, column: number, cells: readonly (readonly (StoredCell | undefined)[])[]): void {
    const columns = cells.reduce((widest, line) => Math.max(widest, line.length), 0);
    this.check({ row, column, rows: cells.length, columns });
    this.changes++;
    this.cells.write(row, column, cells);
  }

  formats(area: Area): Format[][] {
    this.check(area);
    return this.looks.read(area);
  }

  format(area: Area, patch: Format): void {
    this.check(area);
    this.changes++;
    this.looks.add(area, patch);
  }

  /** "formats" takes conditional formats along, "all" drop-downs too, as Excel's Clear All does. */
  clear(area: Area, what: "all" | "contents" | "formats"): void {
    this.changes++;
    if (what !== "formats") this.cells.clear(area);
    if (what === "contents") return;
    this.looks.clear(area);
    this.rules = clearAll(this.rules, area);
    if (what === "all") this.dropDowns = clearAll(this.dropDowns, area);
  }

  width(column: number): number | undefined {
    return this.widths.get(column);
  }

  setWidth(column: number, characters: number): void {
    this.changes++;
    this.widths.set(column, characters);
  }

  isHidden(column: number): boolean {
    return this.hidden.has(column);
  }

  setHidden(column: number, hidden: boolean): void {
    this.changes++;
    if (hidden) this.hidden.add(column);
    else this.hidden.delete(column);
  }

  insertRows(row: number, count: number): void {
    if (this.edge.grows) this.size.rows += count;
    this.edit({ axis: "rows", at: row, count, deletes: false });
  }

  insertColumns(column: number, count: number): void {
    if (this.edge.grows) this.size.columns += count;
    this.edit({ axis: "columns", at: column, count, deletes: false });
  }

  deleteRows(row: number, count: number): void {
    if (this.edge.grows) this.size.rows -= count;
    this.edit({ axis: "rows", at: row, count, deletes: true });
  }

  deleteColumns(column: number, count: number): void {
    if (this.edge.grows) this.size.columns -= count;
    this.edit({ axis: "columns", at: column, count, deletes: true });
  }

  private edit(edit: Edit): void {
    this.changes++;
    this.cells.edit(edit);
    this.looks.edit(edit);
    this.rules = moveAll(this.rules, edit);
    this.dropDowns = moveAll(this.dropDowns, edit).map(({ from, ...rest }) => {
      const choices = from && (from.sheet === undefined ? moveArea(from, edit) : from);
      return choices ? { ...rest, from: choices } : rest;
    });
    this.notes = moveAll(this.notes, edit);
    this.charts = moveCharts(this.charts, edit);
    this.page = movePage(this.page, edit);
    if (edit.axis === "columns") {
      const to = (column: number) => moveLine(column, edit);
      this.hidden = new Set([...this.hidden].map(to).filter((column) => column !== null));
      const widths = [...this.widths].map(([column, width]) => [to(column), width] as const);
      this.widths = new Map(widths.filter((entry): entry is [number, number] => entry[0] !== null));
    }
    this.onEdit(this, edit);
  }

  private check({ row, column, rows, columns }: Area): void {
    const inside =
      row >= 0 && column >= 0 && row + rows <= this.size.rows && column + columns <= this.size.columns;
    if (!inside) throw new RangeError(`Outside the sheet "${this.name}": row ${row}, column ${column}.`);
  }
}
