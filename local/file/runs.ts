import type { Area } from "../../shared/grid";
import type { Looks } from "./looks";

/** One rectangle of cells that look the same. */
interface Run {
  readonly area: Area;
  readonly look: number;
}

/** Cells with a look of their own as few rectangles: stretches of a row, joined with equal ones below. */
export function runsOf({ columns, at }: Looks): Run[] {
  const done: Run[] = [];
  let open = new Map<string, Run>();
  for (let row = 0; row * columns < at.length; row++) {
    const next = new Map<string, Run>();
    for (let first = 0; first < columns;) {
      const look = at[row * columns + first];
      let end = first + 1;
      while (end < columns && at[row * columns + end] === look) end++;
      const key = `${first} ${end} ${look}`;
      const above = open.get(key)?.area ?? { row, column: first, rows: 0, columns: end - first };
      if (look > 0) next.set(key, { area: { ...above, rows: above.rows + 1 }, look });
      first = end;
    }
    for (const [key, run] of open) if (!next.has(key)) done.push(run);
    open = next;
  }
  return [...done, ...open.values()];
}
