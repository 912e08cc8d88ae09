import type { Cell } from "../src/cell";
import type { GridCell } from "../shared/grid";
import type { Block, FoundFormula, Mark, OwnLook, SheetArea, SheetCell } from "../shared/pane-host";
import type { NewSheet, Room, SheetInfo } from "../shared/host";
import type { Ask, Detail, Look, Noted } from "../shared/typed/detail";
import type { Patch } from "../shared/typed/journal-sheet";
import type { Frame } from "./frame";

/** About as much as 2 MB hold of figures and short texts, which have always passed. */
export const CELLS_A_CALL = 100000;

/** Some whole rows of one sheet; rows count from 0. */
export interface Piece {
  readonly id: string;
  readonly row: number;
  readonly rows: number;
  readonly columns: number;
}

/** Rows of a sheet as they stand by now, and whether others follow below them. */
export interface Reread {
  readonly cells: Cell[][];
  /** All of the sheet, with its first rows. */
  readonly notes: readonly Noted[];
  readonly more: boolean;
  /** The same for the same notes, formulas and, where there are none, values in these rows. */
  readonly mark: string;
}

/** What stands beside the sidebar's page until it is needed: the German words, and the jobs that most never ask for. */
export type PagePart = "german" | "extras";

/**
 * What the sidebar asks of the script. Each call is a run of its own: nothing stays on
 * the server in between, so a sheet is written in three kinds of calls that each bring
 * what they need. Arguments and answers are plain JSON, because google.script.run
 * carries nothing else.
 */
export interface Calls {
  readonly sidebarSheets: () => SheetInfo[];
  readonly sidebarRead: (pieces: readonly Piece[]) => Cell[][][];
  /** @param run The page's own name, which all calls that write have to bring. */
  readonly sidebarBegin: (run: string) => null;
  readonly sidebarEnd: (run: string) => null;
  readonly sidebarDetails: (asked: readonly Ask[]) => Detail[][];
  /** @param first Row to begin with, counted from 0; the answer has as many as travel in one. */
  readonly sidebarReread: (asked: Look, first: number) => Reread;
  readonly sidebarCheck: (rooms: readonly Room[]) => null;
  /** @returns The ids of the new sheets. */
  readonly sidebarAdd: (run: string, sheets: readonly NewSheet[]) => string[];
  readonly sidebarEnlarge: (run: string, rooms: readonly Room[]) => null;
  readonly sidebarKeep: (run: string, id: string, patches: readonly Patch[]) => null;
  /**
   * @param inPieces Whether more rows come in other calls.
   * @param cells The grid's first rows.
   * @param marks Those of the sheet as it was read again; none where that does not matter.
   * @returns Whether it still stood so; else nothing was written.
   */
  readonly sidebarWriteStart: (
    run: string,
    id: string,
    frame: Frame,
    inPieces: boolean,
    cells: readonly (readonly GridCell[])[],
    marks: readonly string[],
  ) => boolean;
  /** @param first Row of the grid, counted from 0, with which `cells` begin. */
  readonly sidebarWriteRows: (
    run: string,
    id: string,
    frame: Frame,
    first: number,
    cells: readonly (readonly GridCell[])[],
  ) => null;
  /** @param status What the status cell says of a whole sheet. */
  readonly sidebarWriteEnd: (run: string, id: string, frame: Frame, status: GridCell) => null;
  readonly sidebarRecall: () => Record<string, string>;
  readonly sidebarRemember: (entries: Readonly<Record<string, string>>) => null;
  readonly sidebarSelect: (sheet: string, address: string) => null;
  readonly sidebarSelected: () => SheetCell | null;
  readonly sidebarFormulas: (pieces: readonly Piece[], words: readonly string[]) => FoundFormula[][];
  readonly sidebarContents: (areas: readonly SheetArea[]) => GridCell[][][];
  readonly sidebarAddOwn: (
    run: string,
    names: readonly string[],
    sizes: readonly { readonly rows: number; readonly columns: number }[],
  ) => string[];
  readonly sidebarType: (run: string, blocks: readonly Block[]) => null;
  readonly sidebarDress: (run: string, looks: readonly (OwnLook & { readonly id: string })[]) => null;
  readonly sidebarMarks: (beginning: string) => Mark[];
  readonly sidebarMark: (
    run: string,
    marks: readonly { readonly name: string; readonly area: SheetArea }[],
  ) => null;
  readonly sidebarUnmark: (run: string, names: readonly string[]) => null;
  /** @returns A script that brings this part. */
  readonly sidebarPart: (name: PagePart) => string;
}
