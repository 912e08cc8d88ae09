import type { Cell } from "../../src/cell";
import type { Area, DropDown, Grid, Rule } from "../../shared/grid";
import type { Page, SheetChart, StoredCell } from "../workbook";
import type { Looks } from "./looks";

/** A value, or a formula with its last result; `array` where it goes over ranges cell by cell. */
export type DrawnCell = Cell | (StoredCell & { readonly formula: string; readonly array?: true });

/** One sheet as it goes into a file, whether it was a grid or a workbook's own. It begins in A1. */
export interface Drawn {
  readonly name: string;
  readonly hidden: boolean;
  /** Rectangular. */
  readonly cells: readonly (readonly DrawnCell[])[];
  readonly looks: Looks;
  readonly rules: readonly Rule[];
  readonly dropDowns: readonly DropDown[];
  /** In characters of the default font; undefined is the default width. */
  readonly widths: readonly (number | undefined)[];
  readonly hiddenColumns: readonly number[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly page: Page;
  readonly charts: readonly SheetChart[];
  readonly comments: Grid["comments"];
}

/** A name for an area of a sheet, which is named by its tab. */
export interface DrawnName {
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
}

/** Whether a cell calculates. */
export function calculates(cell: DrawnCell): cell is Exclude<DrawnCell, Cell> {
  return typeof cell === "object" && cell !== null;
}
