import type { Area } from "../../../shared/grid";
import type { Worksheet } from "../../workbook";
import { parseArea, splitSheet } from "../address";
import { liveSheet, WireObject, type Session } from "../model";
import { WireError } from "../protocol";
import { Charts } from "./charts";
import { AutoFilterObject } from "./filters";
import { Names } from "./names";
import { FreezePanes, PageLayout, WorksheetProtection } from "./page";
import { PivotTables } from "./pivots";
import { RangeObject } from "./range";
import { checkSheetName } from "./sheetName";
import { Tables } from "./tables";

export class WorksheetObject extends WireObject {
  readonly type = "Worksheet";
  constructor(
    session: Session,
    private readonly on: Worksheet,
  ) {
    super(session);
  }

  get sheet(): Worksheet {
    return liveSheet(this.session, this.on);
  }
  private get extras() {
    return this.session.extras.sheet(this.on.id);
  }
  override identity(): Record<string, unknown> {
    return { Id: this.on.id, Name: this.on.name };
  }

  get Id(): string {
    return this.sheet.id;
  }
  get Name(): string {
    return this.sheet.name;
  }
  set Name(name: string) {
    checkSheetName(this.session.workbook, name, this.sheet);
    this.sheet.name = name;
  }
  get Position(): number {
    return this.session.workbook.sheets.indexOf(this.sheet);
  }
  set Position(position: number) {
    if (!(position >= 0 && position < this.session.workbook.sheets.length))
      throw new WireError("InvalidArgument");
    this.session.workbook.move(this.sheet.id, position);
  }
  get Visibility(): string {
    if (this.sheet.visible) return "Visible";
    return this.extras.veryHidden ? "VeryHidden" : "Hidden";
  }
  set Visibility(given: string) {
    if (!["Visible", "Hidden", "VeryHidden"].includes(given)) throw new WireError("InvalidArgument");
    if (given !== "Visible") this.checkNotLastVisible();
    this.sheet.visible = given === "Visible";
    this.extras.veryHidden = given === "VeryHidden";
  }
  get ShowGridlines(): boolean {
    return this.extras.gridlines;
  }
  set ShowGridlines(shows: boolean) {
    this.extras.gridlines = shows;
  }
  get TabColor(): string {
    return this.extras.tabColor;
  }
  set TabColor(color: string) {
    this.extras.tabColor = color;
  }

  get FreezePanes(): FreezePanes {
    return new FreezePanes(this.session, this.sheet);
  }
  get PageLayout(): PageLayout {
    return new PageLayout(this.session, this.sheet);
  }
  get Protection(): WorksheetProtection {
    return new WorksheetProtection(this.session, this.sheet);
  }
  get Names(): Names {
    return new Names(this.session, this.sheet);
  }
  get AutoFilter(): AutoFilterObject {
    return new AutoFilterObject(this.session, this.extras);
  }
  get Tables(): Tables {
    return new Tables(this.session, this.sheet);
  }
  get PivotTables(): PivotTables {
    return new PivotTables(this.session, this.sheet);
  }
  get Charts(): Charts {
    return new Charts(this.session, this.sheet);
  }

  Activate(): void {
    if (!this.sheet.visible) throw new WireError("InvalidOperation");
    this.session.workbook.active = this.sheet;
  }
  Delete(): void {
    if (this.sheet.visible) this.checkNotLastVisible();
    this.session.workbook.remove(this.sheet.id);
  }
  private checkNotLastVisible(): void {
    const others = this.session.workbook.sheets.filter(({ visible, id }) => visible && id !== this.on.id);
    if (others.length === 0) throw new WireError("InvalidOperation");
  }

  private range(area: Area): RangeObject {
    return new RangeObject(this.session, this.sheet, area);
  }
  private whole(): Area {
    return { row: 0, column: 0, ...this.sheet.size };
  }

  /** By address or by a defined name; without either the whole sheet. */
  GetRange(address: string | null): RangeObject {
    if (address === null) return this.range(this.whole());
    const { sheet, rest } = splitSheet(address);
    if (sheet !== null && sheet.toLowerCase() !== this.sheet.name.toLowerCase())
      throw new WireError("InvalidArgument");
    const named = this.session.workbook.names().find(({ name }) => name.toLowerCase() === rest.toLowerCase());
    if (named?.area && named.sheet === this.on.id) return this.range(named.area);
    return this.range(parseArea(rest, this.sheet.size));
  }
  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): RangeObject {
    return this.range({ row, column, rows, columns });
  }
  GetCell(row: number, column: number): RangeObject {
    return this.range({ row, column, rows: 1, columns: 1 });
  }
  GetUsedRangeOrNullObject(valuesOnly: boolean | null): RangeObject | null {
    const used = this.sheet.used(valuesOnly === true);
    return used && this.range(used);
  }
  /** Of an empty sheet Excel gives the first cell. */
  GetUsedRange(valuesOnly: boolean | null): RangeObject {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }
}
