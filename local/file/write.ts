import { anchorName, type Grid } from "../../shared/grid";
import type { Drawn, DrawnName } from "./drawn";
import { looksOf } from "./looks";
import { render, type About } from "./render";

/** A grid and the tab that it goes onto. */
export interface NamedGrid {
  readonly name: string;
  readonly grid: Grid;
}

/**
 * Grids as the bytes of an .xlsx file. The same grids on the same day give the same bytes.
 *
 * @throws Fault "file/too-large" when a sheet or a text is beyond what Excel opens.
 */
export async function writeWorkbook(sheets: readonly NamedGrid[], about: About): Promise<Uint8Array> {
  return render(sheets.map(drawn), sheets.flatMap(namesOf), 0, about);
}

function drawn({ name, grid }: NamedGrid): Drawn {
  const { cells, rules, dropDowns, widths, hiddenColumns, freeze, print } = grid;
  const page = { landscape: true, fitWide: 1, ...print };
  return {
    name,
    hidden: false,
    cells,
    looks: looksOf(grid),
    rules,
    dropDowns,
    widths,
    hiddenColumns,
    freeze,
    page,
  };
}

function namesOf({ name: sheet, grid: { kind, headerRow, names } }: NamedGrid): DrawnName[] {
  const anchor = { name: anchorName(kind), row: headerRow, column: 0 };
  return [anchor, ...names].map(({ name, row, column }) => ({
    name,
    sheet,
    area: { row, column, rows: 1, columns: 1 },
  }));
}
