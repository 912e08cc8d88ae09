import type { GridCell } from "../shared/grid";
import type { SheetArea } from "../shared/pane-host";
import { loadPieces } from "./pieces";
import { cellOf } from "./reading";

/** Two answers a cell, of which formulas may be long. */
const CELLS_A_REQUEST = 100_000;

/** What stands in each area, formulas with what they show. One round trip for every 100,000 cells. */
export async function readContents(areas: readonly SheetArea[]): Promise<GridCell[][][]> {
  const found = areas.map((): GridCell[][] => []);
  for (const { area, range } of await loadPieces("read cells", areas, "values,formulas", CELLS_A_REQUEST)) {
    const { values, formulas } = range;
    values.forEach((line: unknown[], row) => {
      found[area].push(line.map((value, column) => contentOf(value, formulas[row][column])));
    });
  }
  return found;
}

function contentOf(value: unknown, formula: unknown): GridCell {
  const cell = cellOf(value);
  // A text that only looks like a formula is its own value.
  const calculates = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  return calculates ? { formula, value: cell, own: true } : cell;
}
