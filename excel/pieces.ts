import type { Area } from "../shared/grid";
import { isTooLarge, run } from "./failure";
import { rangeOf } from "./looks";

/** Below this, an answer that is too large has another reason. */
const FEWEST_CELLS = 1000;

interface Piece {
  /** Which of the areas it is of. */
  readonly area: number;
  /** Its first row in the area. */
  readonly first: number;
  readonly rows: number;
}

/** A piece that was loaded. */
export interface Loaded extends Piece {
  readonly range: Excel.Range;
}

/** Divides the rows of all areas into requests of so many cells. */
export function piecesOf(areas: readonly Pick<Area, "rows" | "columns">[], cells: number): Piece[][] {
  const requests: Piece[][] = [];
  let room = 0;
  areas.forEach(({ rows, columns }, area) => {
    for (let first = 0; first < rows;) {
      if (room < columns) {
        requests.push([]);
        room = Math.max(cells, columns);
      }
      const count = Math.min(rows - first, Math.floor(room / columns));
      requests[requests.length - 1].push({ area, first, rows: count });
      room -= count * columns;
      first += count;
    }
  });
  return requests;
}

/**
 * Loads cells in as many round trips as they take, so many cells each; fewer a trip where
 * that is more than Excel on the web answers with.
 *
 * @param doing What for, to follow "Excel could not".
 * @param what Properties such as "values".
 * @param beside Loads something else in the first of them.
 * @returns Pieces of the areas, in order and from the top.
 */
export async function loadPieces(
  doing: string,
  areas: readonly (Area & { readonly id: string })[],
  what: string,
  most: number,
  beside?: (context: Excel.RequestContext) => void,
): Promise<Loaded[]> {
  return inFewerCells(most, (cells) =>
    run(doing, async (context) => {
      beside?.(context);
      const loaded: Loaded[] = [];
      for (const pieces of piecesOf(areas, cells)) {
        for (const piece of pieces) {
          const { id, row, column, columns } = areas[piece.area];
          const place = { row: row + piece.first, column, rows: piece.rows, columns };
          const range = rangeOf(context.workbook.worksheets.getItem(id), place);
          loaded.push({ ...piece, range: range.load(what) });
        }
        await context.sync();
      }
      return loaded;
    }),
  );
}

/** Loads so many cells a trip, or a quarter of that and so on, where they are more than Excel on the web answers with. */
export async function inFewerCells<T>(cells: number, load: (cells: number) => Promise<T>): Promise<T> {
  try {
    return await load(cells);
  } catch (error) {
    if (isTooLarge(error) && cells > FEWEST_CELLS) return inFewerCells(cells / 4, load);
    throw error;
  }
}

/** All of a sheet, from A1 to its last used cell. */
export function wholeSheet<T extends Pick<Area, "rows" | "columns">>(sheet: T): T & Area {
  return { ...sheet, row: 0, column: 0 };
}
