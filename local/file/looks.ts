import type { Format, Grid } from "../../shared/grid";

/** What every cell of a sheet looks like: `looks[at[row * columns + column]]`. */
export interface Looks {
  readonly columns: number;
  readonly at: Int32Array;
  readonly looks: readonly Format[];
}

/** Different looks, each kept once; the first is no look at all. */
export class LookList {
  readonly looks: Format[] = [{}];
  private readonly known = new Map<string, number>([["[]", 0]]);

  indexOf(format: Format): number {
    const key = JSON.stringify(Object.entries(format).sort(([a], [b]) => (a < b ? -1 : 1)));
    const found = this.known.get(key);
    if (found !== undefined) return found;
    this.known.set(key, this.looks.length);
    return this.looks.push(format) - 1;
  }
}

/**
 * Spreads a grid's format runs over its cells. Where runs overlap, the later one adds
 * to the earlier one and wins where both say something.
 */
export function looksOf(grid: Pick<Grid, "cells" | "formats">): Looks {
  const rows = grid.cells.length;
  const columns = rows === 0 ? 0 : grid.cells[0].length;
  const at = new Int32Array(rows * columns);
  const list = new LookList();
  for (const { areas, format } of grid.formats) {
    // A run meets few different formats, so each pair is merged once.
    const merged = new Map<number, number>();
    for (const area of areas) {
      const [lastRow, lastColumn] = [
        Math.min(area.row + area.rows, rows),
        Math.min(area.column + area.columns, columns),
      ];
      for (let row = area.row; row < lastRow; row++) {
        for (let cell = row * columns + area.column; cell < row * columns + lastColumn; cell++) {
          let next = merged.get(at[cell]);
          if (next === undefined)
            merged.set(at[cell], (next = list.indexOf({ ...list.looks[at[cell]], ...format })));
          at[cell] = next;
        }
      }
    }
  }
  return { columns, at, looks: list.looks };
}

/** The looks of cells that are given one by one; cells that look the same often share one object. */
export function looksFrom(formats: readonly (readonly Format[])[]): Looks {
  const columns = formats[0]?.length ?? 0;
  const at = new Int32Array(formats.length * columns);
  const list = new LookList();
  const known = new Map<Format, number>();
  formats.forEach((row, r) =>
    row.forEach((format, c) => {
      const index = known.get(format) ?? list.indexOf(format);
      known.set(format, index);
      at[r * columns + c] = index;
    }),
  );
  return { columns, at, looks: list.looks };
}

/** The look that most cells of a column have; naming it once a column keeps the file quick to write. */
export function usualLook({ columns, at, looks }: Looks, column: number): number {
  const counts = new Int32Array(looks.length);
  for (let cell = column; cell < at.length; cell += columns) counts[at[cell]]++;
  return counts.indexOf(Math.max(...counts));
}
