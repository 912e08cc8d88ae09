import type { IRange } from "@univerjs/core";
import type { Area } from "../../../shared/grid";

export function rangeOf({ row, column, rows, columns }: Area): IRange {
  return { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
}

/** Univer leaves open ends of whole rows and columns as NaN; they begin at the sheet's edge. */
export function areaOf({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  const row = startRow || 0;
  const column = startColumn || 0;
  return { row, column, rows: endRow - row + 1, columns: endColumn - column + 1 };
}
