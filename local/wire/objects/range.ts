import type { Area } from "../../../shared/grid";
import type { Worksheet } from "../../workbook";
import { intersection, around } from "../../memory/areas";
import { localAddress, quoteSheet, within } from "../address";
import type { Session } from "../model";
import { WireError } from "../protocol";
import { shown } from "../shown";
import { AreaObject } from "./area";
import { formulaOf, readEach, valueOf, valueTypeOf, writeCells, writeNumberFormats } from "./values";

export class RangeObject extends AreaObject {
  readonly type = "Range";

  constructor(
    session: Session,
    sheet: Worksheet,
    readonly area: Area,
  ) {
    super(session, sheet, [within(area, sheet.size)]);
  }

  private near(area: Area): RangeObject {
    return new RangeObject(this.session, this.sheet, area);
  }

  get Address(): string {
    return `${quoteSheet(this.sheet.name)}!${localAddress(this.area, this.sheet.size)}`;
  }
  get RowIndex(): number {
    return this.area.row;
  }
  get ColumnIndex(): number {
    return this.area.column;
  }
  get RowCount(): number {
    return this.area.rows;
  }
  get ColumnCount(): number {
    return this.area.columns;
  }
  get CellCount(): number {
    return this.area.rows * this.area.columns;
  }

  get Values(): unknown {
    return readEach(this.sheet, this.area, valueOf);
  }
  set Values(given: unknown) {
    writeCells(this.session, this.open, this.area, given);
  }
  get Formulas(): unknown {
    return readEach(this.sheet, this.area, formulaOf);
  }
  set Formulas(given: unknown) {
    writeCells(this.session, this.open, this.area, given);
  }
  get ValueTypes(): string[][] {
    return readEach(this.sheet, this.area, valueTypeOf);
  }
  get NumberFormat(): unknown {
    return this.sheet.formats(this.area).map((row) => row.map((format) => format.numberFormat ?? "General"));
  }
  set NumberFormat(given: unknown) {
    writeNumberFormats(this.open, this.area, given);
  }
  get Text(): string[][] {
    const formats = this.sheet.formats(this.area);
    const values = readEach(this.sheet, this.area, (cell) => cell.value);
    return values.map((row, down) =>
      row.map((value, right) => shown(value, formats[down][right].numberFormat)),
    );
  }

  get ColumnHidden(): boolean | null {
    const hidden = this.columns().map((column) => this.sheet.isHidden(column));
    return hidden.every((is) => is === hidden[0]) ? hidden[0] : null;
  }
  set ColumnHidden(hidden: boolean) {
    for (const column of this.columns()) this.open.setHidden(column, hidden);
  }
  get RowHidden(): boolean {
    return false;
  }

  private columns(): number[] {
    return Array.from({ length: this.area.columns }, (_, right) => this.area.column + right);
  }

  GetCell(row: number, column: number): RangeObject {
    const { row: top, column: left } = this.area;
    return this.near({ row: top + row, column: left + column, rows: 1, columns: 1 });
  }
  GetRow(row: number): RangeObject {
    return this.near({ ...this.area, row: this.area.row + row, rows: 1 });
  }
  GetColumn(column: number): RangeObject {
    return this.near({ ...this.area, column: this.area.column + column, columns: 1 });
  }
  GetLastCell(): RangeObject {
    return this.GetCell(this.area.rows - 1, this.area.columns - 1);
  }
  GetResizedRange(rows: number, columns: number): RangeObject {
    return this.near({ ...this.area, rows: this.area.rows + rows, columns: this.area.columns + columns });
  }
  GetOffsetRange(rows: number, columns: number): RangeObject {
    return this.near({ ...this.area, row: this.area.row + rows, column: this.area.column + columns });
  }
  GetEntireColumn(): RangeObject {
    return this.near({ ...this.area, row: 0, rows: this.sheet.size.rows });
  }
  GetEntireRow(): RangeObject {
    return this.near({ ...this.area, column: 0, columns: this.sheet.size.columns });
  }
  GetBoundingRect(other: RangeObject): RangeObject {
    return this.near(around(this.area, other.area) ?? this.area);
  }
  GetIntersectionOrNullObject(other: RangeObject): RangeObject | null {
    const part = intersection(this.area, other.area);
    return part && this.near(part);
  }
  GetUsedRangeOrNullObject(valuesOnly: boolean | null): RangeObject | null {
    const used = this.sheet.used(valuesOnly === true);
    const part = used && intersection(used, this.area);
    return part && this.near(part);
  }
  GetUsedRange(valuesOnly: boolean | null): RangeObject {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }

  /** Where the results of a formula reach; null of a cell whose results fill no other. */
  GetSpillingToRangeOrNullObject(): RangeObject | null {
    const { row, column } = this.area;
    const [[{ spill }]] = this.sheet.read({ row, column, rows: 1, columns: 1 });
    return spill ? this.near({ row, column, ...spill }) : null;
  }

  Insert(shift: string): RangeObject {
    const { row, column, rows, columns } = this.area;
    if (this.wholeRows() && shift === "Down") this.open.insertRows(row, rows);
    else if (this.wholeColumns() && shift === "Right") this.open.insertColumns(column, columns);
    else throw new WireError("NotImplemented", "The host inserts whole rows and whole columns only.");
    return this.near(this.area);
  }
  Delete(shift: string): void {
    const { row, column, rows, columns } = this.area;
    if (this.wholeRows() && shift === "Up") this.open.deleteRows(row, rows);
    else if (this.wholeColumns() && shift === "Left") this.open.deleteColumns(column, columns);
    else throw new WireError("NotImplemented", "The host deletes whole rows and whole columns only.");
  }
  private wholeRows(): boolean {
    return this.area.columns === this.sheet.size.columns;
  }
  private wholeColumns(): boolean {
    return this.area.rows === this.sheet.size.rows;
  }

  Select(): void {
    this.session.workbook.active = this.sheet;
    this.session.workbook.selection = this.area;
  }

  /** office.js asks for this before it splits a large array into rows. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.area.rows || columns !== this.area.columns) throw new WireError("InvalidArgument");
  }
}
