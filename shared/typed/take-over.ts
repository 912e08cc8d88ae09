import { NOTHING, sameContent } from "./content";
import type { Entries } from "./entries";
import { BELOW } from "./parts-below";
import type { Typed } from "./read-typed";
import type { Renamed } from "./renamed";
import { isClientRow } from "./row";

/**
 * Where the name of a client in the body was typed over that of one that is gone, what stands in the row
 * was read as that client's: it leaves the one that is gone. What was changed there or elsewhere since stays.
 */
export function takeOver(
  kept: Entries,
  entries: Entries,
  { standing, shared, alone }: Typed,
  renamed: Renamed,
): void {
  const { rows, cells, keyColumn, version, body, readable } = standing;
  if (!readable) return;
  const there = new Set(rows.values());
  const inBody = new Set([...rows].flatMap(([at, row]) => (at <= body[1] ? [row] : [])));
  const left = new Map<number, string>();
  for (const [at, row] of rows) {
    const key = String(cells[at][keyColumn]);
    const gone = renamed.row(key);
    const isOver = at > body[1] && inBody.has(row) && isClientRow(row) && !there.has(gone);
    if (isOver && version?.shown.get(key)?.has(BELOW)) left.set(at, gone);
  }
  if (left.size === 0) return;
  for (const { slot, content, at } of [...shared, ...alone]) {
    const gone = left.get(at[0]);
    if (gone === undefined) continue;
    const before = kept.get(gone, slot);
    // A formula names its row otherwise by now.
    const isMoved = sameContent(content, before) || (content.formula !== undefined && before.formula !== undefined); // prettier-ignore
    if (isMoved && sameContent(entries.get(gone, slot), before)) entries.set(gone, slot, NOTHING);
  }
}
