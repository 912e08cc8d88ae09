import { isBlank } from "../../src/cell";
import type { Remark } from "./changes";
import { NOTHING } from "./content";
import type { Entries } from "./entries";
import { isMarkRow, markRow } from "./row";
import { isField, offeringOf } from "./slot";
import type { Standing } from "./standing";

/** The column in which such a line tells its mark. */
export const MARK_COLUMN = "manager";

/** Lines that tell a mark whose offering is gone: an emptied one deletes it, and what was typed beside it is kept. */
export function takeMarksBack(kept: Entries, entries: Entries, standing: Standing, remarks: Remark[]): void {
  const { rows, cells, columns, whole } = standing;
  const lines = [...rows].filter(([, row]) => isMarkRow(row));
  if (lines.length === 0 || !whole) return;
  const marks = new Map<string, [row: string, slot: string]>();
  for (const [row, slots] of kept.rows()) {
    for (const slot of slots.keys())
      if (offeringOf(slot) !== null) marks.set(markRow(row, slot), [row, slot]);
  }
  for (const [at, line] of lines) {
    const mark = marks.get(line);
    if (!mark) continue;
    const [row, slot] = mark;
    columns.forEach((name, column) => {
      const text = cells[at][column] ?? null;
      if (name === MARK_COLUMN && isBlank(text)) entries.set(row, slot, NOTHING);
      if (name !== null && isField(name) && !isBlank(text)) remarks.push({ row, text: String(text) });
    });
  }
}
