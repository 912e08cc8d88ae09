import type { Journal } from "./journal";
import { markText } from "./mark-rows";
import { markRow } from "./row";
import { offeringOf } from "./slot";

/** Rows by the words in sight, as they were written. */
export interface Called {
  readonly rows: ReadonlyMap<string, string>;
  /** Lines that tell a mark, by the client's row and the text. */
  readonly marks: ReadonlyMap<string, string>;
  /** What stands in a row that is gone: the client's name, or the text of a line that tells a mark. */
  readonly words: ReadonlyMap<string, string>;
}

export function calledIn(journal: Journal): Called {
  const marks = new Map<string, string>();
  const words = new Map(journal.entries.labels);
  for (const [row, slots] of journal.entries.rows()) {
    for (const [slot, content] of slots) {
      if (offeringOf(slot) === null) continue;
      const [line, text] = [markRow(row, slot), markText(slot, content, journal.offerings)];
      marks.set(`${row} ${text}`, line);
      words.set(line, text);
    }
  }
  return { rows: rowsByLabel(journal), marks, words };
}

/** The rows by what they were called when they were written; a name that two of them had leads to none. */
export function rowsByLabel({ entries: { labels } }: Journal): Map<string, string> {
  const rows = new Map<string, string>();
  const shared = new Set<string>();
  for (const [row, label] of labels) {
    if (rows.has(label)) shared.add(label);
    rows.set(label, row);
  }
  for (const label of shared) rows.delete(label);
  rows.delete("");
  return rows;
}
