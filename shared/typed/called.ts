import type { Entries } from "./entries";
import type { Journal, Version } from "./journal";
import { hasClients } from "./label";
import { markText } from "./mark-rows";
import type { Renamed } from "./renamed";
import { markRow } from "./row";
import { offeringAt, sheetOfCell } from "./slot";

/** Rows by the words in sight, as they were written. */
export interface Called {
  readonly rows: ReadonlyMap<string, string>;
  /** Rows with cells in the user's columns of one sheet, by the sheet's kind and their words. */
  readonly alone: ReadonlyMap<string, string>;
  /** Lines that tell a mark, by the client's row and the text. */
  readonly marks: ReadonlyMap<string, string>;
  /** What stands in a row that is gone: the client's name, or the text of a line that tells a mark. */
  readonly words: ReadonlyMap<string, string>;
}

/** The slot by which a version keeps what a row is called on a sheet that stands, where nothing else tells it any more. */
export const CALLED = "called";
/** The same of a row of a chart's table, which can be called as one of the body, of title and sentence above that, and of its header. */
export const [TABLED, TITLED, HEADED] = ["tabled", "titled", "headed"];
/** The other words of a chart's header, a line each. */
export const SERIES = "series";

/** The same by what a sheet that stands calls its rows. */
export function calledOn(called: Called, { entries }: Journal, version: Version | null): Called {
  const then = [...(version?.shown ?? [])].flatMap(([row, slots]) => {
    const label = slots.get(CALLED);
    return label ? [[row, String(label.value)] as const] : [];
  });
  if (!version || then.length === 0) return called;
  if (hasClients(version.kind)) {
    const shown = new Map([...entries.labels, ...then]);
    const words = new Set(shown.values());
    // Somebody may have typed the name of today over that of then.
    const now = then.flatMap(([row]) => {
      const label = entries.labels.get(row) ?? "";
      return words.has(label) ? [] : [[row, label] as const];
    });
    return { ...called, rows: rowsByLabel(entries, [...shown, ...now]) };
  }
  const alone = leadingToOne(then.map(([row, label]) => [row, `${version.kind} ${label}`]));
  return { ...called, alone: new Map([...called.alone, ...alone]) };
}

export function calledIn(journal: Journal, renamed: Pick<Renamed, "slot">): Called {
  const { labels } = journal.entries;
  const marks = new Map<string, string>();
  const alone: [string, string][] = [];
  const words = new Map(labels);
  for (const [row, slots] of journal.entries.rows()) {
    const kinds = new Set([...slots.keys()].map(sheetOfCell));
    // A row of the user's own is called nothing.
    const label = labels.get(row) ?? "";
    for (const kind of kinds) if (kind !== null && label !== "") alone.push([row, `${kind} ${label}`]);
    for (const [slot, content] of slots) {
      if (offeringAt(slot) === null) continue;
      const [line, text] = [markRow(row, renamed.slot(slot)), markText(slot, content, journal.offerings)];
      marks.set(`${row} ${text}`, line);
      words.set(line, text);
    }
  }
  return { rows: rowsByLabel(journal.entries), alone: leadingToOne(alone), marks, words };
}

/** The rows by what they were called when they were written; a name that two of them had leads to none. */
export function rowsByLabel(
  entries: Entries,
  labels: Iterable<readonly [row: string, label: string]> = entries.labels,
): Map<string, string> {
  const rows = leadingToOne([...labels].filter(([row]) => !isBesideClients(entries.of(row))));
  rows.delete("");
  return rows;
}

/** Whether a row stands on sheets without clients alone, where it may be called like one of them. */
export function isBesideClients(slots: ReadonlyMap<string, unknown>): boolean {
  return slots.size > 0 && [...slots.keys()].every((slot) => !hasClients(sheetOfCell(slot)));
}

function leadingToOne(labels: Iterable<readonly [row: string, label: string]>): Map<string, string> {
  const rows = new Map<string, string>();
  const shared = new Set<string>();
  for (const [row, label] of labels) {
    if (rows.has(label)) shared.add(label);
    rows.set(label, row);
  }
  for (const label of shared) rows.delete(label);
  return rows;
}
