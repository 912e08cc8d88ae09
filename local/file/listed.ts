import type { Cell } from "../../src/cell";
import type { Grid } from "../../shared/grid";
import type { SheetInfo } from "../../shared/host";
import type { Detail } from "../../shared/typed/detail";

/** Where a sheet that the host lists comes from. */
export interface Place {
  readonly file: string;
  /** null for a CSV file. */
  readonly sheet: string | null;
}

/** One sheet on the host's list. `grid` is there once this run has written it. */
export interface Listed {
  readonly info: SheetInfo;
  readonly place: Place;
  readonly cells: Cell[][];
  readonly details: readonly Detail[];
  readonly grid?: Grid;
  /** Names of charts of ours that the user deleted. */
  readonly deletedCharts: ReadonlySet<string>;
}

/** Of a sheet that the user has not changed. */
export const PLAIN = { details: [], deletedCharts: new Set<string>() };
