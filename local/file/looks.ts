import type { Format, Grid } from "../../shared/grid";

/** What every cell of a grid looks like: `looks[at[row * columns + column]]`. */
export interface Looks {
  readonly columns: number;
  readonly at: Int32Array;
  readonly looks: readonly Format[];
}

/**
 * Spreads a grid's format runs over its cells. Where runs overlap, the later one adds
 * to the earlier one and wins where both say something.
 */
export function looksOf(grid: Grid): Looks {
  const rows = grid.cells.length;
  const columns = rows === 0 ? 0 : grid.cells[0].length;
  const at = new Int32Array(rows * columns);
  const looks: Format[] = [{}];
  const known = new Map<string, number>([["[]", 0]]);
  const indexOf = (format: Format): number => {
    const key = JSON.stringify(Object.entries(format).sort(([a], [b]) => (a < b ? -1 : 1)));
    const found = known.get(key);
    if (found !== undefined) return found;
    known.set(key, looks.length);
    return looks.push(format) - 1;
  };
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
          if (next === undefined) merged.set(at[cell], (next = indexOf({ ...looks[at[cell]], ...format })));
          at[cell] = next;
        }
      }
    }
  }
  return { columns, at, looks };
}

/** The look that most cells of a column have; naming it once a column keeps the file quick to write. */
export function usualLook({ columns, at, looks }: Looks, column: number): number {
  const counts = new Int32Array(looks.length);
  for (let cell = column; cell < at.length; cell += columns) counts[at[cell]]++;
  return counts.indexOf(Math.max(...counts));
}
