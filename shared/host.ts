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

/** Where a grid goes: onto the sheet with this id, or onto a new sheet at the end. `name` is free in the workbook. */
export interface Target {
  readonly id: string | null;
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
  /** Draws one grid in place. A sheet with `id` keeps its name. */
  write(grid: Grid, target: Target): Awaitable<void>;
  /** What `remember` kept in this workbook. */
  recall(): Awaitable<Record<string, string>>;
  /** Keeps short texts in the workbook; an empty text forgets. */
  remember(entries: Readonly<Record<string, string>>): Awaitable<void>;
  /** Shows the user a cell: a sheet's name and an address such as B7. */
  select(sheet: string, address: string): Awaitable<void>;
}
