import { isBlank } from "../../src/cell";
import { NOTHING, type Content } from "./content";
import type { Entries } from "./entries";
import { isMarkRow, markRow } from "./row";
import { noteSlot, offeringAt, stateSlot } from "./slot";
import type { Standing } from "./standing";

/** The column in which such a line tells its mark. */
export const MARK_COLUMN = "manager";

/** What it tells, such as "Backup: C". */
export function markText(slot: string, { value }: Content, offerings: ReadonlyMap<string, string>): string {
  const offering = offeringAt(slot) as string;
  return `${offerings.get(offering) ?? offering}: ${String(value)}`;
}

/** Lines that tell a mark, or a note on one, whose offering is gone: an emptied one deletes it, and a note on one is about it. */
export function takeMarksBack(kept: Entries, entries: Entries, standing: Standing): void {
  const { kind, rows, cells, columns, whole } = standing;
  const lines = [...rows].filter(([, row]) => isMarkRow(row));
  const column = columns.indexOf(MARK_COLUMN);
  if (lines.length === 0 || column < 0 || !whole) return;
  const emptied = new Set(lines.flatMap(([at, row]) => (isBlank(cells[at][column] ?? null) ? [row] : [])));
  for (const [row, slots] of kept.rows()) {
    for (const slot of slots.keys()) {
      const offering = offeringAt(slot);
      if (offering === null) continue;
      const line = markRow(row, slot);
      if (emptied.has(line)) entries.set(row, slot, NOTHING);
      for (const [on, note] of [...entries.of(line)]) {
        entries.set(line, on, NOTHING);
        entries.addNote(row, noteSlot(kind, stateSlot(offering)), note);
      }
    }
  }
}
