import type { Cell } from "../../src/cell";
import { anchorArea, anchorName, type Grid, type OwnKind } from "../../shared/grid";
import { asArrays } from "./arrays";
import type { Drawn, DrawnName } from "./drawn";
import { looksFrom, looksOf } from "./looks";
import { render, type About } from "./render";

/** A grid and the tab that it goes onto. */
export interface NamedGrid {
  readonly name: string;
  readonly grid: Grid;
  /** Names of charts that the user deleted. */
  readonly deletedCharts?: ReadonlySet<string>;
  /** The shapes of the user's formulas that go over ranges cell by cell. */
  readonly arrays?: ReadonlySet<string>;
}

/** The journal: plain cells on a hidden tab. */
export interface HiddenSheet {
  readonly name: string;
  readonly kind: OwnKind;
  readonly cells: readonly (readonly Cell[])[];
}

/**
 * Grids, and hidden sheets behind them, as the bytes of an .xlsx file. The same grids on the same day give the same bytes.
 *
 * @throws Fault "file/too-large" when a sheet or a text is beyond what Excel opens.
 */
export async function writeWorkbook(
  sheets: readonly NamedGrid[],
  hidden: readonly HiddenSheet[],
  about: About,
): Promise<Uint8Array> {
  const anchors = hidden.map(({ name, kind }): DrawnName => ({
    name: anchorName(kind),
    sheet: name,
    area: anchorArea(0),
  }));
  return render(
    [...sheets.map(drawn), ...hidden.map(drawnPlain)],
    [...sheets.flatMap(namesOf), ...anchors],
    0,
    about,
  );
}

function drawnPlain({ name, cells }: HiddenSheet): Drawn {
  return {
    name,
    hidden: true,
    cells,
    looks: looksFrom(cells.map((row) => row.map(() => TEXT))),
    rules: [],
    dropDowns: [],
    widths: [],
    hiddenColumns: [],
    freeze: { rows: 0, columns: 0 },
    page: {},
    charts: [],
    comments: [],
  };
}

/** What a user retypes there stays what it is. */
const TEXT = { numberFormat: "@" };

function drawn({ name, grid, deletedCharts, arrays = new Set() }: NamedGrid): Drawn {
  const { cells, rules, dropDowns, widths, hiddenColumns, freeze, print, charts, comments } = grid;
  const { onePage, pagesWide, ...printed } = print;
  const page = { ...(onePage ? { fitHigh: 1 } : { landscape: true }), fitWide: pagesWide, ...printed };
  return {
    name,
    hidden: false,
    cells: asArrays(cells, arrays),
    looks: looksOf(grid),
    rules,
    dropDowns,
    widths,
    hiddenColumns,
    freeze,
    page,
    charts: charts
      .filter((chart) => !deletedCharts?.has(chart.name))
      .map((chart, index) => ({ ...chart, id: index })),
    comments,
  };
}

function namesOf({ name: sheet, grid: { kind, headerRow, names, charts } }: NamedGrid): DrawnName[] {
  const drawnOnce = charts.map(({ name, table }) => ({ name, ...table }));
  const cells = [...names, ...drawnOnce].map(({ name, row, column }) => ({
    name,
    sheet,
    area: { row, column, rows: 1, columns: 1 },
  }));
  return [{ name: anchorName(kind), sheet, area: anchorArea(headerRow) }, ...cells];
}
