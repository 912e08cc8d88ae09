import type { Cell } from "../../src/cell";
import type { Slices } from "../../src/slices";
import type { Journal } from "./journal";
import { HEADERS } from "./journal-record";
import { fromTable, toTable } from "./journal-table";
import { disguised, undisguised } from "./journal-words";

/*
 * The journal as a table on its sheet. There is room for two of them side by side, and
 * one cell says which counts: a new journal is written beside the old one before that
 * cell is turned over. So whenever a run is cut off, one whole journal is there.
 */

const FIRST_ROW = 2;
const EXPLANATION =
  "What was typed into the generated sheets, kept by Cross-Sell Matrix so that nothing is lost. Do not edit or delete it.";

/** The cell that says which table counts: 1 or 2. */
const SWITCH = { row: 0, column: 1 } as const;

/** Some cells and where they go; rows and columns count from 0. */
export interface Patch {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Cell[])[];
}

type Side = 0 | 1;

/** What the journal's sheet holds. */
export interface Kept {
  readonly journal: Journal;
  readonly side: Side;
  /** Rows in use on each side. */
  readonly rows: readonly [number, number];
}

function left(side: number): number {
  return side * (HEADERS.length + 1);
}

/** The first column behind both sides: nothing is read from there on. */
export const BEHIND = left(2);

/** Reads the journal's sheet, whatever has become of it; an empty one is an empty journal. */
export function* readJournal(cells: readonly (readonly Cell[])[]): Slices<Kept> {
  const side = cells[SWITCH.row]?.[SWITCH.column] === 2 ? 1 : 0;
  const rowsOf = (of: Side): number => {
    const column = left(of) + 1;
    let rows = Math.max(cells.length - FIRST_ROW, 0);
    while (rows > 0 && (cells[FIRST_ROW + rows - 1][column] ?? null) === null) rows--;
    return rows;
  };
  const rows = [rowsOf(0), rowsOf(1)] as const;
  const at = left(side);
  const table = cells
    .slice(FIRST_ROW, FIRST_ROW + rows[side])
    .map((row) => row.slice(at, at + HEADERS.length));
  const plain = undisguised(table);
  yield;
  return { journal: yield* fromTable(plain), side, rows };
}

/** The patches that put a journal beside the one that counts, and then let it count. */
export function* nextJournal(kept: Kept, journal: Journal): Slices<Next> {
  const table = yield* toTable(journal);
  yield;
  return beside(kept, journal, table);
}

interface Next {
  readonly patches: Patch[];
  readonly kept: Kept;
  readonly size: { rows: number; columns: number };
}

function beside(kept: Kept, journal: Journal, table: readonly Cell[][]): Next {
  const side: Side = kept.side === 0 ? 1 : 0;
  const rows: [number, number] = [kept.rows[0], kept.rows[1]];
  const spare = Math.max(rows[side] - table.length, 0);
  rows[side] = table.length;
  return {
    patches: [
      { row: FIRST_ROW - 1, column: left(side), cells: [HEADERS, ...disguised(table), ...blankRows(spare)] },
      { row: SWITCH.row, column: 0, cells: [[EXPLANATION, side + 1]] },
    ],
    kept: { journal, side, rows },
    size: { rows: FIRST_ROW + Math.max(...rows), columns: left(1) + HEADERS.length },
  };
}

/** The same, ending with the journal on the first side and nothing on the second, as at every end of a run. */
export function* restingJournal(kept: Kept, journal: Journal): Slices<Patch[]> {
  const table = yield* toTable(journal);
  yield;
  const first = beside(kept, journal, table);
  const second =
    first.kept.side === 0 ? { patches: [], kept: first.kept } : beside(first.kept, journal, table);
  const cleared = { row: FIRST_ROW - 1, column: left(1), cells: blankRows(second.kept.rows[1] + 1) };
  return [...first.patches, ...second.patches, cleared];
}

function blankRows(count: number): Cell[][] {
  return Array.from({ length: count }, () => HEADERS.map(() => null));
}
