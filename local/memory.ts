import type { Area } from "../shared/grid";
import { moveArea } from "./memory/areas";
import { MemorySheet, type Edge } from "./memory/sheet";
import type { DefinedName, NamedFormula, Workbook, Worksheet } from "./workbook";

/** Excel's grid, whose edge never moves. */
const EXCEL_EDGE: Edge = { rows: 1_048_576, columns: 16_384, grows: false };

/** A new sheet of Google Sheets: writing beyond the edge fails, inserting moves it. */
export const SHEETS_EDGE: Edge = { rows: 1000, columns: 26, grows: true };

class MemoryWorkbook implements Workbook {
  active: Worksheet;
  selection: Area = { row: 0, column: 0, rows: 1, columns: 1 };
  readonly properties = new Map<string, string>();
  private readonly list: MemorySheet[] = [];
  private defined: DefinedName[] = [];
  private formulas: NamedFormula[] = [];
  private count = 0;

  constructor(
    first: string,
    private readonly edge: Edge,
  ) {
    this.active = this.add(first);
  }

  get sheets(): readonly Worksheet[] {
    return this.list;
  }

  add(name: string): Worksheet {
    const sheet = new MemorySheet(`sheet-${++this.count}`, name, this.edge, (edited, edit) => {
      this.defined = this.defined.map((item) =>
        item.sheet === edited.id && item.area ? { ...item, area: moveArea(item.area, edit) } : item,
      );
    });
    this.list.push(sheet);
    return sheet;
  }

  remove(id: string): void {
    const index = this.find(id);
    this.list.splice(index, 1);
    this.defined = this.defined.map((item) => (item.sheet === id ? { ...item, area: null } : item));
    if (this.active.id === id) this.active = this.list[Math.min(index, this.list.length - 1)];
  }

  move(id: string, position: number): void {
    const [sheet] = this.list.splice(this.find(id), 1);
    this.list.splice(position, 0, sheet);
  }

  names(): readonly DefinedName[] {
    return this.defined;
  }

  setName(name: string, sheet: string, area: Area): void {
    this.find(sheet);
    const defined = { name, sheet, area };
    const index = this.defined.findIndex((item) => sameName(item.name, name));
    if (index < 0) this.defined.push(defined);
    else this.defined[index] = defined;
  }

  namedFormulas(): readonly NamedFormula[] {
    return this.formulas;
  }

  nameFormula(name: string, formula: string): void {
    this.removeName(name);
    this.formulas.push({ name, formula });
  }

  removeName(name: string): void {
    this.defined = this.defined.filter((item) => !sameName(item.name, name));
    this.formulas = this.formulas.filter((item) => !sameName(item.name, name));
  }

  private find(id: string): number {
    const index = this.list.findIndex((sheet) => sheet.id === id);
    if (index < 0) throw new RangeError(`The workbook has no sheet with the id "${id}".`);
    return index;
  }
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** A workbook in plain memory with one empty sheet. */
export function memoryWorkbook(first = "Sheet1", edge: Edge = EXCEL_EDGE): Workbook {
  return new MemoryWorkbook(first, edge);
}
