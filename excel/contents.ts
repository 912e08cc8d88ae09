import type { GridCell } from "../shared/grid";
import type { SheetArea } from "../shared/pane-host";
import { run } from "./failure";
import { rangeOf } from "./looks";

/** Two answers a cell, of which formulas may be long. */
const CELLS_A_REQUEST = 100_000;

interface Part {
  readonly area: number;
  readonly first: number;
  readonly rows: number;
}

/** Areas cut between rows, and put together to requests. */
function requestsOf(areas: readonly SheetArea[]): Part[][] {
  const requests: Part[][] = [];
  let room = 0;
  areas.forEach(({ rows, columns }, area) => {
    const most = Math.max(1, Math.floor(CELLS_A_REQUEST / columns));
    for (let first = 0; first < rows; first += most) {
      const part = { area, first, rows: Math.min(most, rows - first) };
      if (requests.length === 0 || part.rows * columns > room) {
        requests.push([]);
        room = CELLS_A_REQUEST;
      }
      room -= part.rows * columns;
      requests[requests.length - 1].push(part);
    }
  });
  return requests;
}

/** What stands in each area, formulas with what they show. One round trip for every 100,000 cells. */
export function readContents(areas: readonly SheetArea[]): Promise<GridCell[][][]> {
  return run("read cells", async (context) => {
    const found = areas.map((): GridCell[][] => []);
    for (const parts of requestsOf(areas)) {
      const ranges = parts.map(({ area, first, rows }) => {
        const { id, row, column, columns } = areas[area];
        const sheet = context.workbook.worksheets.getItem(id);
        return rangeOf(sheet, { row: row + first, column, rows, columns }).load("values,formulas");
      });
      await context.sync();
      parts.forEach(({ area }, index) => {
        const { values, formulas } = ranges[index];
        values.forEach((line: unknown[], row) => {
          found[area].push(line.map((value, column) => contentOf(value, formulas[row][column])));
        });
      });
    }
    return found;
  });
}

function contentOf(value: unknown, formula: unknown): GridCell {
  const plain = typeof value === "number" || typeof value === "boolean" || value !== "" ? value : null;
  const cell = plain as Exclude<GridCell, object>;
  // A text that only looks like a formula is its own value.
  const calculates = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  return calculates ? { formula, value: cell, own: true } : cell;
}
