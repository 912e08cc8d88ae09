import type { Area, Format, FormatRun } from "../shared/grid";

/** What a format says besides the number format, which goes with the cells. */
export type Look = Exclude<keyof Format, "numberFormat">;

/** One value of a look, and all the areas that have it. */
export interface LookGroup<T> {
  readonly value: T;
  readonly areas: Area[];
}

/**
 * Formats turned about: one group a value instead of one format an area, because a
 * call to Sheets sets one value in any number of areas. Groups are to be drawn in
 * order; where areas with different values overlap, the later run holds.
 */
export function lookGroups<L extends Look>(
  look: L,
  runs: readonly FormatRun[],
): LookGroup<NonNullable<Format[L]>>[] {
  const groups: LookGroup<NonNullable<Format[L]>>[] = [];
  for (const { areas, format } of runs) {
    const value = format[look];
    if (value === undefined) continue;
    for (const area of areas) {
      // Joining an earlier group would draw this area before one that it must cover.
      let start = groups.length;
      while (start > 0 && !covers(area, value, groups[start - 1])) start -= 1;
      const open = groups.slice(start).find((group) => group.value === value);
      if (open) open.areas.push(area);
      else groups.push({ value, areas: [area] });
    }
  }
  return groups;
}

/**
 * One look of every cell in the first rows of a grid.
 *
 * @returns Rows of values, null for a cell that has none; null alone when no cell has one.
 */
export function lookBlock<L extends Look>(
  look: L,
  runs: readonly FormatRun[],
  rows: number,
  columns: number,
): (NonNullable<Format[L]> | null)[][] | null {
  const block = Array.from({ length: rows }, () =>
    new Array<NonNullable<Format[L]> | null>(columns).fill(null),
  );
  let any = false;
  for (const { areas, format } of runs) {
    const value = format[look];
    if (value === undefined) continue;
    for (const area of areas) {
      for (const row of block.slice(area.row, area.row + area.rows)) {
        row.fill(value, area.column, area.column + area.columns);
        any = true;
      }
    }
  }
  return any ? block : null;
}

function covers<T>(area: Area, value: unknown, group: LookGroup<T>): boolean {
  return group.value !== value && group.areas.some((other) => overlap(area, other));
}

function overlap(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}
