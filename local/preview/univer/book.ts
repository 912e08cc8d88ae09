import { generateRandomId, IUndoRedoService } from "@univerjs/core";
import {
  InsertSheetCommand,
  RemoveSheetCommand,
  ScrollToCellOperation,
  SelectRangeCommand,
  SetWorksheetOrderMutation,
} from "@univerjs/preset-sheets-core";
import type { Area } from "../../../shared/grid";
import type { DefinedName, NamedFormula, Workbook, Worksheet } from "../../workbook";
import { areaOf, rangeOf } from "./area";
import type { Engine } from "./engine";
import { Names } from "./names";
import type { Pages } from "./pages";
import type { Size } from "./sizes";
import { UniverSheet } from "./sheet";

/** The grid in the page as a workbook of ours. What a host writes cannot be undone by the user, nor what came before it. */
export class UniverBook implements Workbook {
  readonly properties = new Map<string, string>();
  private readonly known = new Map<string, UniverSheet>();
  private readonly defined: Names;
  private flushes = false;

  /** @param edge Of a host whose sheets are all equally large; null where sheets are as large as the grid's. */
  constructor(
    private readonly engine: Engine,
    private readonly pages: Pages,
    private readonly edge: Size | null,
  ) {
    this.defined = new Names(engine);
  }

  get sheets(): readonly UniverSheet[] {
    return this.engine.model.getSheets().map((model) => {
      const known = this.known.get(model.getSheetId());
      if (known?.model === model) return known;
      const sheet = new UniverSheet(this.engine, model, this.pages, this.edge, () => this.flushSoon());
      this.known.set(sheet.id, sheet);
      return sheet;
    });
  }

  get active(): Worksheet {
    return this.find(this.engine.model.getActiveSheet().getSheetId());
  }
  set active({ id }: Worksheet) {
    this.facade.setActiveSheet(id);
  }

  get selection(): Area {
    const range = this.facade.getActiveRange()?.getRange();
    return range ? areaOf(range) : { row: 0, column: 0, rows: 1, columns: 1 };
  }
  set selection(area: Area) {
    const subUnit = this.engine.model.getActiveSheet().getSheetId();
    const range = rangeOf(area);
    this.engine.run(SelectRangeCommand.id, { subUnit, range });
    this.engine.run(ScrollToCellOperation.id, { range });
  }

  add(name: string): Worksheet {
    const id = generateRandomId(8);
    const index = this.engine.model.getSheets().length;
    this.engine.run(InsertSheetCommand.id, { index, sheet: { id, name } });
    return this.find(id);
  }

  remove(id: string): void {
    this.find(id);
    this.engine.run(RemoveSheetCommand.id, { subUnitId: id });
  }

  move(id: string, position: number): void {
    const fromOrder = this.sheets.indexOf(this.find(id));
    this.engine.run(SetWorksheetOrderMutation.id, { subUnitId: id, fromOrder, toOrder: position });
  }

  names(): readonly DefinedName[] {
    return this.defined.list();
  }
  setName(name: string, sheet: string, area: Area): void {
    this.defined.set(name, sheet, area);
  }
  namedFormulas(): readonly NamedFormula[] {
    return this.defined.formulas();
  }
  nameFormula(name: string, formula: string): void {
    this.defined.setFormula(name, formula);
  }
  removeName(name: string): void {
    this.defined.remove(name);
  }

  /** Hands everything that waits to the grid. It happens by itself when the host has done with a request. */
  flush(): void {
    this.flushes = false;
    for (const sheet of this.sheets) sheet.flush();
    this.engine.get(IUndoRedoService).clearUndoRedo(this.engine.model.getUnitId());
    this.engine.calculation.holdOn();
    this.engine.drawing.pace();
  }

  private flushSoon(): void {
    if (this.flushes) return;
    this.flushes = true;
    queueMicrotask(() => this.flush());
  }

  private get facade() {
    return this.engine.api.getActiveWorkbook()!;
  }

  private find(id: string): UniverSheet {
    const found = this.sheets.find((sheet) => sheet.id === id);
    if (!found) throw new RangeError(`The workbook has no sheet with the id "${id}".`);
    return found;
  }
}
