import type { Area } from "../../shared/grid";

/** Rows or columns that come or go: `count` of them, from `at`, counted from 0. */
export interface Edit {
  readonly axis: "rows" | "columns";
  readonly at: number;
  readonly count: number;
  readonly deletes: boolean;
}

/** The part that two areas share; null when they do not touch. */
export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  if (rows <= 0) return null;
  const column = Math.max(a.column, b.column);
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return columns > 0 ? { row, column, rows, columns } : null;
}

/** Whether an area holds all of another. */
export function contains(area: Area, other: Area): boolean {
  return (
    other.row >= area.row &&
    other.column >= area.column &&
    other.row + other.rows <= area.row + area.rows &&
    other.column + other.columns <= area.column + area.columns
  );
}

/** What is left of an area when a hole is cut into it: up to four rectangles. */
export function subtract(area: Area, hole: Area): Area[] {
  const cut = intersection(area, hole);
  if (!cut) return [area];
  const below = cut.row + cut.rows;
  const right = cut.column + cut.columns;
  const parts = [
    { ...area, rows: cut.row - area.row },
    { ...area, row: below, rows: area.row + area.rows - below },
    { row: cut.row, rows: cut.rows, column: area.column, columns: cut.column - area.column },
    { row: cut.row, rows: cut.rows, column: right, columns: area.column + area.columns - right },
  ];
  return parts.filter((part) => part.rows > 0 && part.columns > 0);
}

/** The smallest area around two; null stands for nothing. */
export function around(a: Area | null, b: Area | null): Area | null {
  if (!a || !b) return a ?? b;
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** Where a stretch of rows or columns lies after an edit; null when nothing of it is left. */
function moveStretch(start: number, length: number, edit: Edit): [start: number, length: number] | null {
  const end = start + length;
  if (!edit.deletes) {
    if (edit.at <= start) return [start + edit.count, length];
    return edit.at < end ? [start, length + edit.count] : [start, length];
  }
  const gone = (line: number) => Math.min(Math.max(line - edit.at, 0), edit.count);
  const left = length - (gone(end) - gone(start));
  return left > 0 ? [start - gone(start), left] : null;
}

/** Where an area lies after rows or columns came or went; null when it went with them. */
export function moveArea(area: Area, edit: Edit): Area | null {
  if (edit.axis === "rows") {
    const moved = moveStretch(area.row, area.rows, edit);
    return moved && { ...area, row: moved[0], rows: moved[1] };
  }
  const moved = moveStretch(area.column, area.columns, edit);
  return moved && { ...area, column: moved[0], columns: moved[1] };
}

/** Where a single row or column is after an edit; null when it is gone. */
export function moveLine(line: number, edit: Edit): number | null {
  return moveStretch(line, 1, edit)?.[0] ?? null;
}

/** Everything that lies in an area, moved; what is gone with its cells is left out. */
export function moveAll<T extends { readonly area: Area }>(items: readonly T[], edit: Edit): T[] {
  return items.flatMap((item) => {
    const area = moveArea(item.area, edit);
    return area ? [{ ...item, area }] : [];
  });
}

/** Everything that lies in an area, with a hole cut into it. */
export function clearAll<T extends { readonly area: Area }>(items: readonly T[], hole: Area): T[] {
  return items.flatMap((item) =>
    contains(hole, item.area) ? [] : subtract(item.area, hole).map((area) => ({ ...item, area })),
  );
}

/** A block of values as few areas of one value each: equal neighbours go together, rows first. */
export function areasByValue<T>(corner: Area, values: readonly (readonly T[])[]): [area: Area, value: T][] {
  const areas: [Area, T][] = [];
  /** Those that reach into the row above, by the column in which they begin. */
  let open = new Map<number, [Area, T]>();
  values.forEach((line, down) => {
    const next = new Map<number, [Area, T]>();
    for (let start = 0; start < line.length;) {
      let end = start + 1;
      while (end < line.length && line[end] === line[start]) end += 1;
      const above = open.get(start);
      const item: [Area, T] =
        above && above[1] === line[start] && above[0].columns === end - start
          ? above
          : [{ row: corner.row + down, column: corner.column + start, rows: 0, columns: end - start }, line[start]]; // prettier-ignore
      item[0] = { ...item[0], rows: item[0].rows + 1 };
      if (item !== above) areas.push(item);
      next.set(start, item);
      start = end;
    }
    open = next;
  });
  return areas;
}
