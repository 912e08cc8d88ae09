import type { Detail } from "./detail";
import { ownColumn } from "./slot";
import type { Standing } from "./standing";

/** The columns of a sheet with those beyond its cells that bear notes: to the host they are not in use. */
export function asWideAsNotes(
  { columns, written }: Standing,
  details: readonly Detail[],
): Pick<Standing, "columns" | "written"> {
  const beyond: (string | null)[] = [];
  for (const { column, note } of details) {
    if (note === undefined) continue;
    while (columns.length + beyond.length <= column) beyond.push(null);
    if (column >= columns.length) beyond[column - columns.length] = "";
  }
  let count = 1;
  const named = beyond.map((name) => {
    while (columns.includes(ownColumn("", count))) count++;
    return name === null ? null : ownColumn(name, count++);
  });
  return { columns: [...columns, ...named], written: [...written, ...named] };
}
