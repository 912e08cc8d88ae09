import type { Detail } from "./detail";
import { ownColumn } from "./slot";
import type { Standing } from "./standing";

/** The columns of a sheet with those beyond its cells that bear notes: to the host they are not in use. */
export function asWideAsNotes(
  { columns, written }: Standing,
  details: readonly Detail[],
): Pick<Standing, "columns" | "written"> {
  const beyond: string[] = [];
  const isBeyond = ({ column, note }: Detail): boolean =>
    note !== undefined && column >= columns.length + beyond.length;
  for (let count = 1; details.some(isBeyond); count++) {
    const name = ownColumn("", count);
    if (!columns.includes(name)) beyond.push(name);
  }
  return { columns: [...columns, ...beyond], written: [...written, ...beyond] };
}
