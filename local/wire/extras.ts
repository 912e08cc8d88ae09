import type { Area } from "../../shared/grid";
import type { Workbook } from "../workbook";

/** An Excel table, which only the wire knows: it does not move with its cells. */
export interface TableRecord {
  readonly id: string;
  name: string;
  readonly sheet: string;
  area: Area;
  /** Rows that its filter hides. */
  hides?: ReadonlySet<number>;
}

/** A PivotTable, of which only the wire knows that it is there. */
export interface PivotRecord {
  readonly name: string;
  readonly sheet: string;
}

/** What Excel knows of one worksheet and our own workbook does not. */
export interface SheetExtras {
  tabColor: string;
  gridlines: boolean;
  protected: boolean;
  veryHidden: boolean;
  /** Rows that its filter hides. */
  hides?: ReadonlySet<number>;
}

/** What Excel knows of a workbook and our own does not. It outlives the frame that wrote it. */
export interface Extras {
  readonly hiddenNames: Set<string>;
  readonly tables: TableRecord[];
  readonly pivots: PivotRecord[];
  calculationMode: string;
  sheet(id: string): SheetExtras;
}

const known = new WeakMap<Workbook, Extras>();

export function extrasOf(workbook: Workbook): Extras {
  const found = known.get(workbook);
  if (found) return found;
  const sheets = new Map<string, SheetExtras>();
  const extras: Extras = {
    hiddenNames: new Set(),
    tables: [],
    pivots: [],
    calculationMode: "Automatic",
    sheet: (id) => {
      const sheet = sheets.get(id) ?? { tabColor: "", gridlines: true, protected: false, veryHidden: false };
      sheets.set(id, sheet);
      return sheet;
    },
  };
  known.set(workbook, extras);
  return extras;
}
