import type { Cell } from "../src/cell";
import type { Area, DropDown, Format, GridChart, GridSeries, Rule } from "../shared/grid";

/** What one cell holds. With a formula, `value` is its last result. */
export interface StoredCell {
  readonly value: Cell;
  readonly formula?: string;
  /** How far the formula's results reach, this cell included; absent where they fill one cell, or nobody knows. */
  readonly spill?: { readonly rows: number; readonly columns: number };
}

/** Page set-up as both the file and Excel know it. */
export interface Page {
  readonly landscape?: boolean;
  readonly fitWide?: number;
  /** Absent: as many pages as it takes. */
  readonly fitHigh?: number;
  readonly titleRows?: readonly [number, number];
  readonly titleColumns?: readonly [number, number];
  readonly area?: Area;
}

/** A chart on a sheet, over cells of the same sheet. A host makes it step by step: what is null or missing is still to come. */
export interface SheetChart extends Omit<GridChart, "table" | "categories" | "series"> {
  /** Tells it from all other charts of the workbook. */
  readonly id: number;
  readonly categories: Area | null;
  readonly series: readonly SheetSeries[];
}

/** What a chart draws. */
export interface SheetSeries extends Omit<GridSeries, "values"> {
  readonly values: Area | null;
}

/** A note that is attached to a cell. */
export interface Note {
  readonly area: Area;
  readonly text: string;
}

/** One worksheet of a workbook that we hold ourselves. Rows and columns count from 0. */
export interface Worksheet {
  readonly id: string;
  name: string;
  visible: boolean;
  frozen: { rows: number; columns: number };
  page: Page;
  rules: readonly Rule[];
  dropDowns: readonly DropDown[];
  notes: readonly Note[];
  charts: readonly SheetChart[];
  /** The grid's edge: Apps Script refuses to write beyond it, Excel's is 1,048,576 × 16,384. */
  readonly size: { rows: number; columns: number };
  /** The smallest rectangle from the first to the last cell in use; null when the sheet is empty. */
  used(valuesOnly: boolean): Area | null;
  read(area: Area): StoredCell[][];
  /** `undefined` leaves a cell as it is. */
  write(row: number, column: number, cells: readonly (readonly (StoredCell | undefined)[])[]): void;
  formats(area: Area): Format[][];
  format(area: Area, patch: Format): void;
  clear(area: Area, what: "all" | "contents" | "formats"): void;
  /** In characters of the default font; undefined is the default width. */
  width(column: number): number | undefined;
  setWidth(column: number, characters: number): void;
  isHidden(column: number): boolean;
  setHidden(column: number, hidden: boolean): void;
  insertRows(row: number, count: number): void;
  insertColumns(column: number, count: number): void;
  deleteRows(row: number, count: number): void;
  deleteColumns(column: number, count: number): void;
}

/** A defined name for an area of a sheet. It moves with its cells; when they are deleted, `area` is null. */
export interface DefinedName {
  readonly name: string;
  /** The sheet's id. */
  readonly sheet: string;
  readonly area: Area | null;
}

/** A defined name for a formula, such as a function by LAMBDA. */
export interface NamedFormula {
  readonly name: string;
  /** With its `=`. */
  readonly formula: string;
}

/** What the preview and the tests give the two bundles to work on: the page's grid, or plain memory. */
export interface Workbook {
  readonly sheets: readonly Worksheet[];
  active: Worksheet;
  selection: Area;
  add(name: string): Worksheet;
  remove(id: string): void;
  move(id: string, position: number): void;
  names(): readonly DefinedName[];
  setName(name: string, sheet: string, area: Area): void;
  /** The names that are no areas. */
  namedFormulas(): readonly NamedFormula[];
  nameFormula(name: string, formula: string): void;
  /** Of either kind. */
  removeName(name: string): void;
  /** Small texts that travel with the workbook (Excel's settings, Sheets' document properties). */
  readonly properties: Map<string, string>;
}
