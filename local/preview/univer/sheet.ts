import { BooleanNumber, type Worksheet as Model } from "@univerjs/core";
import {
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
} from "@univerjs/preset-sheets-core";
import type { Area, DropDown, Format, Rule } from "../../../shared/grid";
import { clearAll } from "../../memory/areas";
import type { StoredCell, Worksheet } from "../../workbook";
import { Beside } from "./beside";
import { keepDropDowns } from "./dropDowns";
import type { Engine } from "./engine";
import { Mirror } from "./mirror";
import type { Pages } from "./pages";
import { PendingCells } from "./pending";
import { readCells, readFormats, usedArea } from "./reading";
import { keepRules } from "./rules";
import { Shape } from "./shape";
import type { Size } from "./sizes";

/** One sheet of Univer's. Changes to cells wait until something is read, or until `flush`. */
export class UniverSheet extends Beside implements Worksheet {
  private readonly pending = new PendingCells();
  private readonly ruleMirror: Mirror<readonly Rule[]>;
  private readonly dropDownMirror: Mirror<readonly DropDown[]>;
  private readonly shape: Shape;

  constructor(
    private readonly engine: Engine,
    model: Model,
    pages: Pages,
    edge: Size | null,
    /** Told when something waits for `flush`. */
    private readonly waits: () => void,
  ) {
    super(model, pages);
    this.shape = new Shape(engine, model, edge);
    this.ruleMirror = new Mirror(keepRules(engine, this.id));
    this.dropDownMirror = new Mirror(keepDropDowns(engine, this.id));
  }

  get id(): string {
    return this.model.getSheetId();
  }
  get name(): string {
    return this.model.getName();
  }
  set name(name: string) {
    this.run(SetWorksheetNameCommand.id, { name });
  }
  get visible(): boolean {
    return this.model.isSheetHidden() !== BooleanNumber.TRUE;
  }
  set visible(visible: boolean) {
    this.run(SetWorksheetHideMutation.id, { hidden: visible ? BooleanNumber.FALSE : BooleanNumber.TRUE });
  }

  get frozen(): { rows: number; columns: number } {
    const { ySplit, xSplit } = this.model.getFreeze();
    return { rows: ySplit, columns: xSplit };
  }
  set frozen({ rows, columns }: { rows: number; columns: number }) {
    const [startRow, startColumn] = [rows || -1, columns || -1];
    this.run(SetFrozenMutation.id, {
      startRow,
      startColumn,
      ySplit: rows,
      xSplit: columns,
      resetScroll: true,
    });
  }

  get rules(): readonly Rule[] {
    return this.ruleMirror.get();
  }
  set rules(rules: readonly Rule[]) {
    this.ruleMirror.set(rules);
    this.waits();
  }
  get dropDowns(): readonly DropDown[] {
    return this.dropDownMirror.get();
  }
  set dropDowns(dropDowns: readonly DropDown[]) {
    this.dropDownMirror.set(dropDowns);
    this.waits();
  }

  get size(): Size {
    return this.shape.size;
  }

  used(valuesOnly: boolean): Area | null {
    this.flushCells();
    return usedArea(this.engine, this.model, valuesOnly);
  }

  read(area: Area): StoredCell[][] {
    this.flushCells();
    return readCells(this.engine, this.model, area);
  }

  write(row: number, column: number, cells: readonly (readonly (StoredCell | undefined)[])[]): void {
    const columns = cells.reduce((widest, line) => Math.max(widest, line.length), 0);
    this.shape.reach({ row, column, rows: cells.length, columns });
    const matrix = this.model.getCellMatrix();
    this.pending.write(row, column, cells, (line) => matrix.getRow(line) === undefined);
    this.waits();
  }

  formats(area: Area): Format[][] {
    this.flushStyles();
    return readFormats(this.engine, this.model, area);
  }

  format(area: Area, patch: Format): void {
    const inside = this.shape.within(area);
    this.shape.reach(inside);
    this.pending.format(inside, patch);
    this.waits();
  }

  clear(area: Area, what: "all" | "contents" | "formats"): void {
    const inside = this.shape.within(area);
    this.waits();
    if (what !== "formats") this.pending.clearContents(inside);
    if (what === "contents") return;
    this.pending.clearStyles(inside);
    this.rules = clearAll(this.rules, area);
    if (what === "all") this.dropDowns = clearAll(this.dropDowns, area);
  }

  width(column: number): number | undefined {
    return this.shape.width(column);
  }
  setWidth(column: number, characters: number): void {
    this.shape.setWidth(column, characters);
  }
  isHidden(column: number): boolean {
    return this.shape.isHidden(column);
  }
  setHidden(column: number, hidden: boolean): void {
    this.shape.setHidden(column, hidden);
  }
  insertRows(row: number, count: number): void {
    this.flush();
    this.shape.insertRows(row, count);
  }
  insertColumns(column: number, count: number): void {
    this.flush();
    this.shape.insertColumns(column, count);
  }
  deleteRows(row: number, count: number): void {
    this.flush();
    this.shape.deleteRows(row, count);
  }
  deleteColumns(column: number, count: number): void {
    this.flush();
    this.shape.deleteColumns(column, count);
  }

  /** Hands everything that waits to the grid. */
  flush(): void {
    this.flushCells();
    this.shape.fitRows(this.pending.takeResized());
    this.ruleMirror.flush();
    this.dropDownMirror.flush();
  }

  private flushCells(): void {
    const contents = this.pending.takeContents();
    if (contents) {
      this.run(SetRangeValuesMutation.id, { cellValue: contents });
      this.engine.calculation.owe();
    }
    this.flushStyles();
  }

  private flushStyles(): void {
    const styles = this.pending.takeStyles();
    // Not told that these are looks alone, Univer takes them for the end of a formula.
    if (styles) this.engine.run(SetRangeValuesMutation.id, { subUnitId: this.id, cellValue: styles }, true);
  }

  private run(id: string, parameters: object): void {
    this.engine.run(id, { subUnitId: this.id, ...parameters });
  }
}
