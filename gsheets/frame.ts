import type { Grid } from "../shared/grid";

/** All of a grid but its cells: small enough to travel with every piece of a large sheet. */
export interface Frame extends Omit<Grid, "cells"> {
  readonly rows: number;
  readonly columns: number;
}

/** @example frameOf(grid).rows === grid.cells.length // true */
export function frameOf(grid: Grid): Frame {
  const { cells, ...rest } = grid;
  return { ...rest, rows: cells.length, columns: cells[0]?.length ?? 0 };
}
