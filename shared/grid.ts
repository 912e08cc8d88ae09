import type { Cell } from "../src/cell";

/** The stable name of a generated sheet, whatever its tab is called by now. */
export type SheetKind =
  | "summary"
  | "concentration"
  | "portfolio"
  | "matrix"
  | "holdings"
  | "potential"
  | "offers"
  | "plan"
  | "playbook"
  | "scorecard"
  | "page"
  | "history"
  | "problems"
  | "settings";

/** A sheet of ours; the journal is for no reader. */
export type OwnKind = SheetKind | "journal";

/** A formula in English notation with its value, so that a file shows figures before anything calculates. */
export interface FormulaCell {
  readonly formula: string;
  readonly value: Cell;
  /** The user's, in the notation in which the host gave it. */
  readonly own?: true;
}

/** Text in a grid is always text: only a FormulaCell calculates. */
export type GridCell = Cell | FormulaCell;

/** A rectangle of cells; rows and columns count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What a cell looks like; a member that is absent leaves the host's default. Colours are #RRGGBB. */
export interface Format {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly align?: "left" | "center" | "right";
  readonly vertical?: "top" | "middle" | "bottom";
  readonly wrap?: boolean;
  readonly borderBottom?: string;
}

/** One format and all the places that have it. */
export interface FormatRun {
  readonly areas: readonly Area[];
  readonly format: Format;
}

/** A conditional format: the formula is written for the area's first cell and starts with "=". */
export interface Rule {
  readonly area: Area;
  readonly formula: string;
  readonly fill: string;
  readonly color: string;
}

/** Cells of the same sheet, or of another one by its name: there the first are filled, and offered. */
export interface ChoiceArea extends Area {
  readonly sheet?: string;
}

/** A drop-down. Other text is taken as well unless strict. */
export interface DropDown {
  readonly area: Area;
  readonly values: readonly string[];
  /** Cells that hold the choices, where there may be too many to write out; `values` is empty then. */
  readonly from?: ChoiceArea;
  readonly strict: boolean;
  readonly hint: string;
}

/** How an axis shows its figures, and where it ends; null leaves the end to the host. */
export interface ChartAxis {
  readonly numberFormat: string;
  readonly most: number | null;
}

/** Figures of a chart. Their header, which is the series' name, stands in the cell above them. */
export interface GridSeries {
  readonly name: string;
  readonly values: Area;
  readonly draws: "columns" | "line";
  readonly axis: "left" | "right";
  readonly color: string;
}

/** A chart of cells of its own sheet. */
export interface GridChart {
  /** By this it is found again, in every host: as a defined name, for the first cell of its table, it says that the chart was drawn once. */
  readonly name: string;
  readonly title: string;
  /** What it shows, in words. */
  readonly text: string;
  /** The cells that it stands over. */
  readonly area: Area;
  readonly table: { readonly row: number; readonly column: number };
  /** One column, without its header. */
  readonly categories: Area;
  readonly series: readonly GridSeries[];
  readonly stacked: boolean;
  readonly axes: { readonly left: ChartAxis; readonly right: ChartAxis | null };
}

/** A workbook-wide defined name for cells of a sheet. */
export interface NamedArea {
  readonly name: string;
  readonly area: Area;
}

/** Whether a name is none of ours, nor one that a host keeps by itself. */
export function isUsersName(name: string): boolean {
  return !/^_+(?:xl|FilterDatabase)|^XS_|!/i.test(name);
}

/** A workbook-wide defined name for one cell. */
export interface NamedCell {
  readonly name: string;
  readonly row: number;
  readonly column: number;
}

/**
 * One sheet with every address resolved, as plain JSON. Hosts draw it and decide
 * nothing. Row 0 is the sheet's first row; `cells` is rectangular.
 */
export interface Grid {
  readonly kind: SheetKind;
  readonly title: string;
  readonly cells: readonly (readonly GridCell[])[];
  /** Zero-based row of the header; the first cell of that row is the word Key. */
  readonly headerRow: number;
  /** The cell that says the sheet is incomplete from the first write to the last. */
  readonly status: { readonly row: number; readonly column: number };
  readonly formats: readonly FormatRun[];
  readonly rules: readonly Rule[];
  readonly dropDowns: readonly DropDown[];
  /** Column widths in characters of the default font. */
  readonly widths: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  /** Landscape, so many pages wide, these rows and columns on every page; or one portrait page in all. Hosts without page set-up leave it out. */
  readonly print: {
    readonly area: Area;
    readonly titleRows?: readonly [number, number];
    readonly titleColumns?: readonly [number, number];
    readonly pagesWide: number;
    readonly onePage?: true;
  };
  readonly charts: readonly GridChart[];
  /** Whether charts come back that were drawn once and that the user deleted. */
  readonly chartsAgain: boolean;
  readonly names: readonly NamedCell[];
  /** Names of the user's whose cells stand elsewhere on this sheet by now. */
  readonly namesMoved?: readonly NamedArea[];
  /** Notes attached to cells; a host that cannot move them leaves them where they are. */
  readonly comments: readonly { readonly row: number; readonly column: number; readonly text: string }[];
}

/** Every generated sheet's status cell: the subtitle, below the title. */
export const STATUS = { row: 1, column: 1 } as const;

/** Stands in a sheet's status cell from the first write until the last. */
export const INCOMPLETE = "Incomplete: generate again";

/** The defined name that says a sheet is ours. */
export function anchorName(kind: OwnKind): string {
  return `XS_sheet_${kind}`;
}

/** The cells that it stands over: the header's hidden Key, and the next one, so that it outlives the Key column when somebody deletes that. */
export function anchorArea(headerRow: number): Area {
  return { row: headerRow, column: 0, rows: 1, columns: 2 };
}

/** The name of one of a sheet's charts. */
export function chartName(kind: SheetKind, key: string): string {
  return `XS_chart_${kind}_${key}`;
}

/** The longest formula that Excel takes. */
export const LONGEST_FORMULA = 8192;

/** Whether a grid's cell calculates. */
export function isFormula(cell: GridCell): cell is FormulaCell {
  return typeof cell === "object" && cell !== null;
}
