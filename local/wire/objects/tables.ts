import type { Worksheet } from "../../workbook";
import { parseArea, splitSheet } from "../address";
import type { TableRecord } from "../extras";
import { WireCollection, WireObject, type Session } from "../model";
import { WireError } from "../protocol";
import { AutoFilterObject } from "./filters";
import { RangeObject } from "./range";

/** Excel tables, of one sheet or of the workbook. */
export class Tables extends WireCollection {
  readonly type = "TableCollection";
  constructor(
    session: Session,
    private readonly on: Worksheet | null,
  ) {
    super(session);
  }

  items(): TableObject[] {
    return this.session.extras.tables
      .filter(({ sheet }) => !this.on || sheet === this.on.id)
      .map((record) => new TableObject(this.session, record));
  }
  item(key: unknown): TableObject {
    const wanted = String(key).toLowerCase();
    const found = this.items().find(
      ({ record }) => record.id === key || record.name.toLowerCase() === wanted,
    );
    if (!found) throw new WireError("ItemNotFound");
    return found;
  }
  Add(address: unknown): TableObject {
    const { tables } = this.session.extras;
    const range = address instanceof RangeObject ? address : this.rangeAt(String(address));
    const number = tables.length + 1;
    const record = { id: `table-${number}`, name: `Table${number}`, sheet: range.sheet.id, area: range.area };
    tables.push(record);
    return new TableObject(this.session, record);
  }
  private rangeAt(address: string): RangeObject {
    const { sheet, rest } = splitSheet(address);
    const named = this.session.workbook.sheets.find(({ name }) => name === sheet);
    const on = this.on ?? named ?? this.session.workbook.active;
    return new RangeObject(this.session, on, parseArea(rest, on.size));
  }
}

class TableObject extends WireObject {
  readonly type = "Table";
  constructor(
    session: Session,
    readonly record: TableRecord,
  ) {
    super(session);
  }
  override identity(): Record<string, unknown> {
    return { Id: this.record.id, Name: this.record.name };
  }
  private part(down: number, rows: number): RangeObject {
    const { area } = this.record;
    return new RangeObject(this.session, this.sheet, { ...area, row: area.row + down, rows });
  }
  private get sheet(): Worksheet {
    const found = this.session.workbook.sheets.find(({ id }) => id === this.record.sheet);
    if (!found) throw new WireError("ItemNotFound");
    return found;
  }
  get Id(): string {
    return this.record.id;
  }
  get Name(): string {
    return this.record.name;
  }
  set Name(name: string) {
    this.record.name = name;
  }
  get ShowHeaders(): boolean {
    return true;
  }
  get ShowTotals(): boolean {
    return false;
  }
  get Worksheet(): WireObject {
    return this.session.worksheet(this.sheet);
  }
  get AutoFilter(): AutoFilterObject {
    return new AutoFilterObject(this.session, this.record);
  }
  GetRange(): RangeObject {
    return this.part(0, this.record.area.rows);
  }
  GetHeaderRowRange(): RangeObject {
    return this.part(0, 1);
  }
  GetDataBodyRange(): RangeObject {
    return this.part(1, this.record.area.rows - 1);
  }
}
