import type { Cell } from "../../src/cell";
import type { Grid, GridCell } from "../../shared/grid";
import { writeWorkbook } from "../../local/file/write";
import { unpackWorkbook } from "../../local/file/unpack";
import { sample } from "./sample";

/** A sheet of nothing but these cells. */
export function bare(cells: GridCell[][], more: Partial<Grid> = {}): Grid {
  const area = { row: 0, column: 0, rows: cells.length, columns: cells[0].length };
  return {
    ...sample,
    cells,
    formats: [],
    rules: [],
    dropDowns: [],
    widths: [],
    names: [],
    print: { area, titleRows: [0, 0], pagesWide: 1 },
    ...more,
  };
}

/** One sheet's file. */
export function write(grid: Grid, name = "Client Portfolio"): Promise<Uint8Array> {
  return writeWorkbook([{ name, grid }], [], { title: "Sample", made: new Date("2026-10-05") });
}

/** What cells are after they have been in a file. */
export async function roundTrip(cells: GridCell[][]): Promise<Cell[][]> {
  return (await unpackWorkbook("a.xlsx", await write(bare(cells)))).sheets[0].cells;
}
