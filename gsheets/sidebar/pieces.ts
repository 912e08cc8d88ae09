import type { GridCell } from "../../shared/grid";
import type { SheetInfo } from "../../shared/host";
import type { Block, SheetArea } from "../../shared/pane-host";
import type { Patch } from "../../shared/typed/journal-sheet";
import { CELLS_A_CALL, type Piece } from "../calls";

/** Google's limit on one call is not published; 2 MB have always passed. */
const CHARACTERS_A_CALL = 1500000;

/** Reading plans: each list of pieces is one call. Every sheet's pieces stand in order. */
export function readingCalls(sheets: readonly SheetInfo[], cells = CELLS_A_CALL): Piece[][] {
  const calls: Piece[][] = [];
  let room = 0;
  for (const { id, rows, columns } of sheets) {
    const most = Math.max(1, Math.floor(cells / Math.max(1, columns)));
    for (let row = 0; row < rows; row += most) {
      const piece: Piece = { id, row, rows: Math.min(most, rows - row), columns };
      const size = piece.rows * piece.columns;
      if (calls.length === 0 || size > room) {
        calls.push([]);
        room = cells;
      }
      calls[calls.length - 1].push(piece);
      room -= size;
    }
  }
  return calls;
}

/** Rows cut into pieces that each fit into one call; every piece says with which row it begins. */
export function writingCalls(
  rows: readonly (readonly GridCell[])[],
  characters = CHARACTERS_A_CALL,
): { first: number; cells: (readonly GridCell[])[] }[] {
  const calls: { first: number; cells: (readonly GridCell[])[] }[] = [];
  let room = 0;
  rows.forEach((row, index) => {
    const size = JSON.stringify(row).length;
    if (calls.length === 0 || size > room) {
      calls.push({ first: index, cells: [] });
      room = characters;
    }
    calls[calls.length - 1].cells.push(row);
    room -= size;
  });
  return calls;
}

/** Areas in the order given, in calls that each fit; a large area is cut between rows. */
export function areaCalls(
  areas: readonly SheetArea[],
  cells = CELLS_A_CALL,
): { readonly of: number; readonly area: SheetArea }[][] {
  const calls: { of: number; area: SheetArea }[][] = [];
  let room = 0;
  areas.forEach((area, of) => {
    const most = Math.max(1, Math.floor(cells / area.columns));
    for (let row = area.row; row < area.row + area.rows; row += most) {
      const part = { ...area, row, rows: Math.min(most, area.row + area.rows - row) };
      const size = part.rows * part.columns;
      if (calls.length === 0 || size > room) {
        calls.push([]);
        room = cells;
      }
      calls[calls.length - 1].push({ of, area: part });
      room -= size;
    }
  });
  return calls;
}

/** Patches in the order given, in calls that each fit; a large patch is cut between rows. */
export function keepingCalls(patches: readonly Patch[], characters = CHARACTERS_A_CALL): Patch[][] {
  return piecesOf(patches, characters);
}

/** The same for blocks of several sheets. */
export function typingCalls(blocks: readonly Block[], characters = CHARACTERS_A_CALL): Block[][] {
  return piecesOf(blocks, characters);
}

function piecesOf<P extends Patch | Block>(patches: readonly P[], characters: number): P[][] {
  const calls: P[][] = [];
  let room = 0;
  for (const patch of patches) {
    for (const piece of writingCalls(patch.cells, characters)) {
      const size = JSON.stringify(piece.cells).length;
      if (calls.length === 0 || size > room) {
        calls.push([]);
        room = characters;
      }
      room -= size;
      calls[calls.length - 1].push({ ...patch, row: patch.row + piece.first, cells: piece.cells });
    }
  }
  return calls;
}
