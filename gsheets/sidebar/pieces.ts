import type { GridCell } from "../../shared/grid";
import type { SheetInfo } from "../../shared/host";
import type { Patch } from "../../shared/typed/journal-sheet";
import type { Piece } from "../calls";

/** Google's limit on one call is not published; 2 MB have always passed. */
const CHARACTERS_A_CALL = 1500000;
/** About as much as 2 MB hold of figures and short texts. */
const CELLS_A_CALL = 100000;

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

/** Patches in the order given, in calls that each fit; a large patch is cut between rows. */
export function keepingCalls(patches: readonly Patch[], characters = CHARACTERS_A_CALL): Patch[][] {
  const calls: Patch[][] = [];
  let room = 0;
  for (const { row, column, cells } of patches) {
    for (const piece of writingCalls(cells, characters)) {
      const size = JSON.stringify(piece.cells).length;
      if (calls.length === 0 || size > room) {
        calls.push([]);
        room = characters;
      }
      room -= size;
      const part = { row: row + piece.first, column, cells: piece.cells as Patch["cells"] };
      calls[calls.length - 1].push(part);
    }
  }
  return calls;
}
