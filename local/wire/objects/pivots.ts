import type { Worksheet } from "../../workbook";
import type { PivotRecord } from "../extras";
import { WireCollection, WireObject, type Session } from "../model";
import { WireError } from "../protocol";

/** The PivotTables of a sheet, of which there is no more than their names. */
export class PivotTables extends WireCollection {
  readonly type = "PivotTableCollection";
  constructor(
    session: Session,
    private readonly on: Worksheet,
  ) {
    super(session);
  }

  items(): PivotTable[] {
    return this.session.extras.pivots
      .filter(({ sheet }) => sheet === this.on.id)
      .map((record) => new PivotTable(this.session, record));
  }
  item(key: unknown): PivotTable {
    const found = this.items().find(({ record }) => record.name === key);
    if (!found) throw new WireError("ItemNotFound");
    return found;
  }
}

class PivotTable extends WireObject {
  readonly type = "PivotTable";
  constructor(
    session: Session,
    readonly record: PivotRecord,
  ) {
    super(session);
  }
  override identity(): Record<string, unknown> {
    return { Name: this.record.name };
  }
  get Name(): string {
    return this.record.name;
  }
}
