import { isEmpty, sameContent, type Content } from "./content";
import type { Entries } from "./entries";
import { looseRow, nextLoose, orderOfLooseRow } from "./row";
import { isNote, isOwnColumn, sheetOfCell } from "./slot";
import type { Standing } from "./standing";

type Slots = ReadonlyMap<string, Content>;

/** Our columns that are not on the sheet any more: they come back, and so does what the user's own rows had in them. */
export function oursGone({
  version,
  written,
  columns,
}: Pick<Standing, "version" | "written" | "columns">): Set<string> {
  // An offering may be called otherwise by now.
  const there = new Set([...written, ...columns]);
  const ours = (version?.columns ?? []).map(({ column }) => column).filter((column) => !isOwnColumn(column));
  return new Set(ours.filter((column) => !there.has(column)));
}

/**
 * Gives a row of the user's own back what it had under such columns. Rows are told by what else
 * stands in them; one that had nothing else is a row again.
 *
 * @param left By the row's name of then: what it had there, and all that it had.
 */
export function giveBack(
  entries: Entries,
  kind: string,
  left: ReadonlyMap<string, { readonly under: Slots; readonly all: Slots }>,
): void {
  const rows = entries.rows().filter(([row]) => orderOfLooseRow(row) !== null);
  for (const { under, all } of left.values()) {
    const others = [...all].filter(
      ([slot, content]) =>
        !under.has(slot) && !isNote(slot) && sheetOfCell(slot) === kind && !isEmpty(content),
    );
    const likeness = (slots: Slots): number =>
      others.filter(([slot, content]) => sameContent(slots.get(slot) ?? { value: null }, content)).length;
    let [row, most] = ["", 0];
    for (const [name, slots] of rows) {
      const like = likeness(slots);
      if (like > most) [row, most] = [name, like];
    }
    // Where nothing of it stands any more the row was deleted.
    if (others.length > 0 && most === 0) continue;
    if (most === 0) row = looseRow(nextLoose(entries.rows()));
    for (const [slot, content] of under) if (isEmpty(entries.get(row, slot))) entries.set(row, slot, content);
  }
}
