import type { Cell } from "../src/cell";
import type { SheetInfo } from "../shared/host";
import { isTooLarge, run } from "./failure";

/** Excel on the web answers with 5 MB at most; most cells take less than 20 bytes. */
const CELLS_A_REQUEST = 250_000;
/** Below this, an answer that is too large has another reason. */
const FEWEST_CELLS = 1000;

interface Piece {
  readonly sheet: number;
  readonly first: number;
  readonly rows: number;
}

/** Divides the rows of all sheets into requests of so many cells. */
export function piecesOf(sheets: readonly Pick<SheetInfo, "rows" | "columns">[], cells: number): Piece[][] {
  const requests: Piece[][] = [];
  let room = 0;
  sheets.forEach(({ rows, columns }, sheet) => {
    for (let first = 0; first < rows;) {
      if (room < columns) {
        requests.push([]);
        room = Math.max(cells, columns);
      }
      const count = Math.min(rows - first, Math.floor(room / columns));
      requests[requests.length - 1].push({ sheet, first, rows: count });
      room -= count * columns;
      first += count;
    }
  });
  return requests;
}

/** The values of each sheet from A1 to its last used cell. One round trip for every 250,000 cells. */
export async function readSheets(sheets: readonly SheetInfo[], cells = CELLS_A_REQUEST): Promise<Cell[][][]> {
  const read = sheets.map((): Cell[][] => []);
  try {
    await run(`read ${sheets.map(({ name }) => `"${name}"`).join(", ")}`, async (context) => {
      for (const pieces of piecesOf(sheets, cells)) {
        const ranges = pieces.map(({ sheet, first, rows }) => {
          const { id, columns } = sheets[sheet];
          const range = context.workbook.worksheets.getItem(id).getRangeByIndexes(first, 0, rows, columns);
          return range.load("values");
        });
        await context.sync();
        pieces.forEach(({ sheet }, index) => {
          for (const row of ranges[index].values) read[sheet].push(row.map(cellOf));
        });
      }
    });
    return read;
  } catch (error) {
    if (isTooLarge(error) && cells > FEWEST_CELLS) return readSheets(sheets, cells / 4);
    throw error;
  }
}

/** An empty cell comes as empty text. */
function cellOf(value: unknown): Cell {
  if (typeof value === "number" || typeof value === "boolean") return value;
  return typeof value === "string" && value !== "" ? value : null;
}
