import type { Cell } from "../src/cell";
import type { Fault } from "../src/fault";
import type { SheetInfo } from "../shared/host";
import type { Detail } from "../shared/typed/detail";
import type { StandingCharts } from "./standing-charts";

/**
 * What the last look at the workbook found. Writing needs it to move names instead of
 * doubling them and to clear what a smaller sheet leaves behind, without asking again.
 */
export interface Book {
  readonly sheets: Map<string, SheetInfo>;
  /** Names of the workbook in lower case: Excel does not tell Total from total. */
  readonly names: Set<string>;
  /** Ids of sheets of ours that are protected. */
  readonly locked: Set<string>;
  /** Empty sheets that a run added and could not make ours before it was cut off: name in lower case → id. */
  readonly unfinished: Map<string, string>;
  /** Whether the workbook still says that sheets are about to be added, though none is unfinished. */
  saysAdding: boolean;
  readonly charts: StandingCharts;
  /** Whether formulas wait for F9. */
  isManual: boolean;
  /** Ids of sheets of ours whose filter hides rows. */
  readonly filtered: Set<string>;
  /** Whether Excel knows filters, tables and PivotTables: one that does not has none in the way. */
  knowsFilters: boolean;
  /** What stands in the way on sheets of ours, by their ids. */
  readonly obstacles: Map<string, Fault>;
  /** What sheets showed when they were looked at for the last time before they are written, by their ids. */
  readonly seen: Map<string, readonly (readonly Cell[])[]>;
  /** What was found beside the values of their cells, by their ids. */
  readonly details: Map<string, readonly Detail[]>;
}

export function emptyBook(): Book {
  return {
    sheets: new Map(),
    names: new Set(),
    locked: new Set(),
    unfinished: new Map(),
    saysAdding: false,
    charts: { standing: new Map(), drawn: new Set() },
    isManual: false,
    filtered: new Set(),
    knowsFilters: true,
    obstacles: new Map(),
    seen: new Map(),
    details: new Map(),
  };
}
