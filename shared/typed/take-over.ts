import { isEmpty, NOTHING, sameContent } from "./content";
import type { Entries } from "./entries";
import type { Typed } from "./read-typed";
import type { Renamed } from "./renamed";
import { isClientRow } from "./row";

/**
 * Where the name of a client in the body was typed over that of another, what stands in the row
 * was read as that client's: it leaves the other. What was changed there or elsewhere since stays. Of one that is
 * gone all goes along, from other sheets too, but for what there is no room for.
 */
export function takeOver(
  kept: Entries,
  entries: Entries,
  { standing, shared, alone }: Typed,
  renamed: Renamed,
): void {
  const { rows, cells, keyColumn, body, readable } = standing;
  if (!readable) return;
  const there = new Set(rows.values());
  const byKey = (at: number): string => renamed.row(String(cells[at][keyColumn]));
  const inPlace = new Set(
    [...rows].flatMap(([at, row]) => (at <= body[1] && byKey(at) === row ? [row] : [])),
  );
  const left = new Map<number, string>();
  for (const [at, row] of rows) {
    const gone = byKey(at);
    const isOver = gone !== row && inPlace.has(row) && isClientRow(row) && isClientRow(gone);
    if (isOver && !there.has(gone)) left.set(at, gone);
  }
  if (left.size === 0) return;
  for (const { row, slot, content, at } of [...shared, ...alone]) {
    const gone = left.get(at[0]);
    // A row that was copied over another's in the body shows what its own client has.
    if (gone === undefined || (at[0] <= body[1] && sameContent(content, kept.get(row, slot)))) continue;
    const before = kept.get(gone, slot);
    // A formula names its row otherwise by now.
    const isMoved = sameContent(content, before) || (content.formula !== undefined && before.formula !== undefined); // prettier-ignore
    if (isMoved && sameContent(entries.get(gone, slot), before)) entries.set(gone, slot, NOTHING);
  }
  // Who is the same client is so on every sheet.
  for (const [at, gone] of left) {
    const row = rows.get(at) as string;
    for (const [slot, content] of at > body[1] ? [...entries.of(gone)] : []) {
      if (!isEmpty(entries.get(row, slot))) continue;
      entries.set(row, slot, content);
      entries.set(gone, slot, NOTHING);
    }
  }
}
