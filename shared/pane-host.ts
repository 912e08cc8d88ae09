import type { Area, Grid, GridCell } from "./grid";
import type { Awaitable, Host, SheetInfo } from "./host";
import type * as portability from "./share/portability";

/** Cells of one sheet, by the sheet's id. */
export interface SheetArea extends Area {
  readonly id: string;
}

/** How many rows and columns the results of a formula fill, its own cell included. */
export interface Reach {
  readonly rows: number;
  readonly columns: number;
}

/** A formula as it stands on a sheet, in the host's notation; rows and columns count from 0. */
export interface FoundFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** null where the host cannot tell. */
  readonly reach: Reach | null;
}

/** Cells to type, and where; the formulas of the user's own are in the host's notation. */
export interface Block {
  readonly id: string;
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly GridCell[])[];
}

/** How a sheet of the user's own is made ready to be typed into. */
export interface OwnLook extends Pick<
  Grid,
  "headerRow" | "formats" | "dropDowns" | "widths" | "hiddenColumns" | "freeze"
> {
  readonly rows: number;
  readonly columns: number;
}

/** A hidden name that goes with its cells wherever they are moved; without an area when they were deleted. */
export interface Mark {
  readonly name: string;
  readonly area: SheetArea | null;
}

/** One cell of a sheet; rows and columns count from 0. */
export interface SheetCell {
  readonly id: string;
  readonly row: number;
  readonly column: number;
}

/** A name of the workbook that is a formula, such as a function by LAMBDA. */
export interface Definition {
  readonly name: string;
  /** In English notation, with its `=`. */
  readonly formula: string;
}

/** What a host can do whose workbooks know such names. */
export interface Definitions {
  /** All names of the workbook, those of places too. */
  list(): Awaitable<Definition[]>;
  /**
   * Adds names that are new to the workbook; `unmark` takes them away.
   *
   * @param comment What the host's list of names says of each.
   */
  add(definitions: readonly Definition[], comment: string): Awaitable<void>;
  /** Brings what makes formulas portable: a page whose host knows no such names goes without. */
  load(): Promise<typeof portability>;
}

/** What the pane may do with the user's own cells, at the user's word. The job itself never asks for it. */
export interface PaneHost extends Host {
  /** What stands in front of our functions in a formula: `XSELL.` or nothing. */
  readonly prefix: string;
  /** The cell that the user has selected, the first of several; null where none is. */
  selected(): Awaitable<SheetCell | null>;
  /** On each sheet, the formulas that hold one of these words, in any case. */
  formulas(sheets: readonly SheetInfo[], words: readonly string[]): Awaitable<FoundFormula[][]>;
  /** What stands in each area: values, and formulas with the values that they show. */
  contents(areas: readonly SheetArea[]): Awaitable<GridCell[][][]>;
  /**
   * Adds empty sheets of the user's own behind all others; the names are free in the workbook.
   *
   * @param sizes How large each is going to be.
   * @returns Their ids.
   */
  addOwn(
    names: readonly string[],
    sizes: readonly { readonly rows: number; readonly columns: number }[],
  ): Awaitable<string[]>;
  /** Types cells and changes nothing of how they look. An empty cell is emptied. */
  type(blocks: readonly Block[]): Awaitable<void>;
  /** Makes sheets of the user's own ready to be typed into; what stands in their cells stays. */
  dress(sheets: readonly (OwnLook & { readonly id: string })[]): Awaitable<void>;
  /** The hidden names that begin like this. */
  marks(beginning: string): Awaitable<Mark[]>;
  /** Sets hidden names. */
  mark(marks: readonly { readonly name: string; readonly area: SheetArea }[]): Awaitable<void>;
  unmark(names: readonly string[]): Awaitable<void>;
  /** null where an add-in may add no such names. */
  readonly definitions: Definitions | null;
}
