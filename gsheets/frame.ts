import type { Grid } from "../shared/grid";
import { doubtfulIn, type Doubtful } from "./results";

/** All of a grid but its cells: small enough to travel with every piece of a large sheet. */
export interface Frame extends Omit<Grid, "cells"> {
  readonly rows: number;
  readonly columns: number;
  readonly doubtful: readonly Doubtful[];
}

/** @example frameOf(grid).rows === grid.cells.length // true */
export function frameOf(grid: Grid): Frame {
  const { cells, ...rest } = grid;
  return { ...rest, rows: cells.length, columns: cells[0]?.length ?? 0, doubtful: doubtfulIn(grid) };
}
