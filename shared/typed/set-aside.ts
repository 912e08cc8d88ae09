import { isBlank } from "../../src/cell";
import type { Standing } from "./standing";

/**
 * The rows of a sheet without those that were copied below an empty line, though their Key
 * stands above it, too: a state that somebody set aside, and the user's own as it is.
 */
export function withoutSetAside(
  rows: ReadonlyMap<number, string>,
  { cells, keyColumn }: Pick<Standing, "cells" | "keyColumn">,
): ReadonlyMap<number, string> {
  if (new Set(rows.values()).size === rows.size) return rows;
  const kept = new Map<number, string>();
  // Without their column no Key is above.
  const [above, since] = [new Set<unknown>(), new Set<unknown>()];
  cells.forEach((line, index) => {
    const [row, key] = [rows.get(index), line[keyColumn]];
    if (line.every(isBlank)) {
      for (const one of since) above.add(one);
      since.clear();
    } else if (row !== undefined && !above.has(key)) {
      kept.set(index, row);
      if (!isBlank(key ?? null)) since.add(key);
    }
  });
  return kept;
}
