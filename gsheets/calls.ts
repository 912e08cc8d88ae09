import type { Cell } from "../src/cell";
import type { GridCell } from "../shared/grid";
import type { NewSheet, SheetInfo } from "../shared/host";
import type { Frame } from "./frame";

/** Some whole rows of one sheet; rows count from 0. */
export interface Piece {
  readonly id: string;
  readonly row: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * What the sidebar asks of the script. Each call is a run of its own: nothing stays on
 * the server in between, so a sheet is written in three kinds of calls that each bring
 * what they need. Arguments and answers are plain JSON, because google.script.run
 * carries nothing else.
 */
export interface Calls {
  readonly sidebarSheets: () => SheetInfo[];
  readonly sidebarRead: (pieces: readonly Piece[]) => Cell[][][];
  /** @returns The ids of the new sheets. */
  readonly sidebarAdd: (sheets: readonly NewSheet[]) => string[];
  readonly sidebarWriteStart: (id: string, frame: Frame) => null;
  /** @param first Row of the grid, counted from 0, with which `cells` begin. */
  readonly sidebarWriteRows: (
    id: string,
    frame: Frame,
    first: number,
    cells: readonly (readonly GridCell[])[],
  ) => null;
  /** @param status What the status cell says of a whole sheet. */
  readonly sidebarWriteEnd: (id: string, frame: Frame, status: GridCell) => null;
  readonly sidebarRecall: () => Record<string, string>;
  readonly sidebarRemember: (entries: Readonly<Record<string, string>>) => null;
  readonly sidebarSelect: (sheet: string, address: string) => null;
}
