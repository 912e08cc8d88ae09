import { addressOf } from "../shared/layout/address";
import type { Area } from "../shared/grid";

/** @example a1({ row: 1, column: 0, rows: 3, columns: 2 }) // "A2:B4" */
export function a1({ row, column, rows, columns }: Area): string {
  const first = addressOf(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${addressOf(row + rows - 1, column + columns - 1)}`;
}

/** The area of one cell. */
export function cellArea(row: number, column: number): Area {
  return { row, column, rows: 1, columns: 1 };
}

/** The part of an area that lies in the rows from `first` up to but not including `end`; null when there is none. */
export function rowsBetween(area: Area, first: number, end: number): Area | null {
  const row = Math.max(area.row, first);
  const rows = Math.min(area.row + area.rows, end) - row;
  return rows > 0 ? { ...area, row, rows } : null;
}
