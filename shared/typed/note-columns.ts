import type { Detail } from "./detail";
import { ownColumn } from "./slot";
import type { Standing } from "./standing";

/** The columns of a sheet with those beyond its cells that bear notes: to the host they are not in use. */
export function asWideAsNotes(
  { columns, written }: Standing,
  details: readonly Detail[],
): Pick<Standing, "columns" | "written"> {
  const end = details.reduce((most, { column, note }) => (note === undefined ? most : Math.max(most, column + 1)), 0); // prettier-ignore
  const there = new Set(columns);
  const beyond: string[] = [];
  for (let count = 1; columns.length + beyond.length < end; count++) {
    const name = ownColumn("", count);
    if (!there.has(name)) beyond.push(name);
  }
  return { columns: [...columns, ...beyond], written: [...written, ...beyond] };
}
