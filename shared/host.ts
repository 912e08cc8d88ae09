import type { Cell } from "../src/cell";
import type { Grid, NamedArea, OwnKind } from "./grid";
import type { Again, Ask, Detail, Look } from "./typed/detail";
import type { Patch } from "./typed/journal-sheet";

/** At once in Apps Script's menu and in a file, later in Excel and in the sidebar. */
export type Awaitable<T> = T | Promise<T>;

/** A worksheet as found. `rows` and `columns` reach from A1 to the last cell in use; an empty sheet has 0. */
export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  /** The sheet of ours that this is, by its anchor name; null for the user's own sheets. */
  readonly kind: OwnKind | null;
  /** Zero-based row of a generated sheet's header. */
  readonly headerRow: number | null;
  /** Names that the user gave to cells of a generated sheet; what else names may stand for is left as it is. */
  readonly named?: readonly NamedArea[];
  /** Whether a filter hides rows of it that the host has to bring in sight before it can write them. */
  readonly filtered?: boolean;
}

/** A sheet that is still to be added; the journal is hidden. `name` is free in the workbook. */
export interface NewSheet {
  readonly kind: OwnKind;
  readonly name: string;
}

/** How large a sheet is going to be. */
export interface Room {
  /** null when it is still to be added. */
  readonly id: string | null;
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
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
  /** Formulas, number formats and notes that may be the user's, in the order asked. */
  details(asked: readonly Ask[]): Awaitable<Detail[][]>;
  /**
   * What stands on a sheet by now, from A1 to what is its last used cell by now: in the areas asked about
   * formulas as they are written, elsewhere what they show; and notes, where these are taken off before the sheet is
   * written. null where nobody can type while a run is under way.
   */
  reread(asked: Look): Awaitable<Again | null>;
  /**
   * Refuses what the workbook cannot take, before anything is changed.
   *
   * @throws Fault with the figure and the limit, or with the sheets that are protected.
   */
  check(rooms: readonly Room[]): Awaitable<void>;
  /**
   * Adds sheets behind all others, in this order, each with its anchor and marked as incomplete,
   * before any is written: a formula that looks at a sheet which is not there stays an error.
   *
   * @returns Their ids.
   */
  add(sheets: readonly NewSheet[]): Awaitable<string[]>;
  /**
   * Brings sheets to at least their size, before any is written: a formula that looks at rows or columns
   * which are not there yet would look elsewhere once they are.
   */
  enlarge(rooms: readonly Room[]): Awaitable<void>;
  /** Puts plain cells into the journal's sheet, one patch after the other. */
  keep(id: string, patches: readonly Patch[]): Awaitable<void>;
  /** Draws one grid in place, on the sheet with this id, which keeps its name. */
  write(grid: Grid, id: string): Awaitable<void>;
  /**
   * Takes the workbook for one run, where people work in it at the same time.
   *
   * @throws Fault "run/taken" when someone else generates just now.
   */
  begin(): Awaitable<void>;
  /** Lets others generate again; nothing happens where nobody took the workbook. */
  end(): Awaitable<void>;
  /** What `remember` kept in this workbook. */
  recall(): Awaitable<Record<string, string>>;
  /** Keeps short texts in the workbook; an empty text forgets. */
  remember(entries: Readonly<Record<string, string>>): Awaitable<void>;
  /** Shows the user a cell: a sheet's name and an address such as B7. */
  select(sheet: string, address: string): Awaitable<void>;
}
