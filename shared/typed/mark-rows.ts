import { isBlank } from "../../src/cell";
import { nameKey } from "../../src/text";
import { NOTHING, sameContent, type Content } from "./content";
import type { Entries } from "./entries";
import { isMarkRow, markRow } from "./row";
import { noteSlot, offeringAt, stateSlot } from "./slot";
import type { Renamed } from "./renamed";
import type { Standing } from "./standing";
import { isUserLetter, stateOf } from "./state";

/** The column in which such a line tells its mark. */
export const MARK_COLUMN = "manager";

/** What it tells, such as "Backup: C". */
export function markText(slot: string, { value }: Content, offerings: ReadonlyMap<string, string>): string {
  const offering = offeringAt(slot) as string;
  return `${offerings.get(offering) ?? offering}: ${String(value)}`;
}

/** The mark that a user may have typed there, by its offering's key; null for other words. */
export function markIn(text: string): { readonly offering: string; readonly state: Content } | null {
  const end = text.lastIndexOf(":");
  const state = stateOf({ value: text.slice(end + 1) });
  return end > 0 && isUserLetter(state) ? { offering: nameKey(text.slice(0, end)), state } : null;
}

/**
 * Lines that tell a mark, or a note on one, whose offering is gone: an emptied one deletes it, another letter
 * changes it, and a note on one is about it.
 */
export function takeMarksBack(
  kept: Entries,
  entries: Entries,
  standing: Standing,
  renamed: Pick<Renamed, "slot">,
): void {
  const { kind, rows, cells, columns, whole } = standing;
  const lines = [...rows].filter(([, row]) => isMarkRow(row));
  const column = columns.indexOf(MARK_COLUMN);
  if (lines.length === 0 || column < 0 || !whole) return;
  const texts = new Map<string, string[]>();
  for (const [at, row] of lines) texts.set(row, [...(texts.get(row) ?? []), String(cells[at][column] ?? "")]);
  for (const [row, slots] of kept.rows()) {
    for (const [slot, content] of slots) {
      const offering = offeringAt(slot);
      if (offering === null) continue;
      const line = markRow(row, renamed.slot(slot));
      const told = texts.get(line);
      if (told === undefined) continue;
      // Two whose offerings have become one stand in two lines.
      const mark = told.map(markIn).find((one) => one?.offering === offering);
      if (mark && !sameContent(mark.state, content)) entries.set(row, slot, mark.state);
      else if (!mark && told.some(isBlank)) entries.set(row, slot, NOTHING);
      for (const [on, note] of [...entries.of(line)]) {
        entries.set(line, on, NOTHING);
        entries.addNote(row, noteSlot(kind, stateSlot(offering)), note);
      }
    }
  }
}
