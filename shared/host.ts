import type { Cell } from "../src/cell";
import type { Grid, SheetKind } from "./grid";

/** At once in Apps Script's menu and in a file, later in Excel and in the sidebar. */
export type Awaitable<T> = T | Promise<T>;

/** A worksheet as found. `rows` and `columns` reach from A1 to the last cell in use; an empty sheet has 0. */
export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  /** The generated sheet that this is, by its anchor name; null for the user's own sheets. */
  readonly kind: SheetKind | null;
  /** Zero-based row of a generated sheet's header. */
  readonly headerRow: number | null;
}

/** A generated sheet that is still to be added. `name` is free in the workbook. */
export interface NewSheet {
  readonly kind: SheetKind;
  readonly name: string;
}

/**
 * All that the job and the pane may ask of a spreadsheet. Every method may be
 * repeated: after a failure the whole run is simply started again.
 */
export interface Host {
  /** The day of the run as a serial number (45658 is 2025-01-01), by the user's calendar. */
  today(): number;
  /** Every worksheet in tab order. */
  sheets(): Awaitable<SheetInfo[]>;
  /** The values of each sheet from A1 to its last used cell, in the order asked. */
  read(sheets: readonly SheetInfo[]): Awaitable<Cell[][][]>;
  /**
   * Adds sheets behind all others, in this order, each with its anchor and marked as incomplete,
   * before any is written: a formula that looks at a sheet which is not there stays an error.
   *
   * @returns Their ids.
   */
  add(sheets: readonly NewSheet[]): Awaitable<string[]>;
  /** Draws one grid in place, on the sheet with this id, which keeps its name. */
  write(grid: Grid, id: string): Awaitable<void>;
  /** What `remember` kept in this workbook. */
  recall(): Awaitable<Record<string, string>>;
  /** Keeps short texts in the workbook; an empty text forgets. */
  remember(entries: Readonly<Record<string, string>>): Awaitable<void>;
  /** Shows the user a cell: a sheet's name and an address such as B7. */
  select(sheet: string, address: string): Awaitable<void>;
}
