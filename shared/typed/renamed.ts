import { nameKey } from "../../src/text";
import type { Client, Portfolio } from "../../src/portfolio";
import { rowKey } from "../key";
import { isEmpty, NOTHING, sameContent, type Content } from "./content";
import { Entries } from "./entries";
import type { Journal, Version } from "./journal";
import { offeringOf, stateSlot } from "./slot";

/** What the names and keys of earlier runs mean in the data of today. */
export interface Renamed {
  /** The key of the offering that is called this, or was; null when there is none. */
  readonly offering: (name: string) => string | null;
  /** The row of the only client of the data that is called this; null where there is none. */
  readonly client: (name: string) => string | null;
  /** The row of a client that was written under this row. */
  readonly row: (row: string) => string;
  /** What a state's slot, or that of a note on its cell, is under the offerings of today. */
  readonly slot: (slot: string) => string;
}

/**
 * Finds clients again whose key has changed: one whose ID came or went is the only
 * client of its name, and the journal does not know it under its new key. One with
 * another ID is another client.
 *
 * @param offering The key of the offering that a name means, also by Also known as.
 */
export function renamedSince(
  { clients }: Portfolio,
  offering: Renamed["offering"],
  { entries: { labels } }: Journal,
): Renamed {
  const rows = new Set(clients.map(({ key }) => rowKey(key)));
  const byName = new Map<string, Client | null>();
  for (const client of clients) {
    const name = nameKey(client.name);
    byName.set(name, byName.has(name) ? null : client);
  }
  const rowNamed = (name: string): string | null => {
    const client = byName.get(nameKey(name));
    return client ? rowKey(client.key) : null;
  };
  const moved = new Map<string, string>();
  const taken = new Map<string, number>();
  for (const [row, label] of labels) {
    const now = rows.has(row) ? null : rowNamed(label);
    const hadId = row !== rowKey(nameKey(label));
    if (now === null || labels.has(now) || (hadId && byName.get(nameKey(label))?.id !== null)) continue;
    moved.set(row, now);
    taken.set(now, (taken.get(now) ?? 0) + 1);
  }
  // Of two that had one name nobody knows who is there now.
  for (const [row, now] of [...moved]) if (taken.get(now) !== 1) moved.delete(row);
  return {
    offering,
    client: rowNamed,
    row: (row) => moved.get(row) ?? row,
    slot: (slot) =>
      slot.replace(
        /^(note:\w+:|)o:(.*)$/s,
        (_, of: string, then: string) => of + stateSlot(offering(then) ?? then),
      ),
  };
}

/** The journal under the rows of today. Columns and marks stay under the offerings of then: two of them may be one today. */
export function underNewNames(journal: Journal, renamed: Renamed): Journal {
  const entries = new Entries();
  for (const [row, label] of journal.entries.labels) entries.labels.set(renamed.row(row), label);
  for (const [row, slots] of journal.entries.rows()) {
    for (const [slot, content] of slots) {
      const to = renamed.row(row);
      // Where two become one, what stands under today's name counts.
      if (to === row || isEmpty(entries.get(to, slot))) entries.set(to, slot, content);
    }
  }
  const versions = journal.versions.map((version): Version => ({
    ...version,
    states: new Map([...version.states].map(([row, letters]) => [renamed.row(row), letters])),
    shown: new Map([...version.shown].map(([row, slots]) => [renamed.row(row), slots])),
  }));
  const won = journal.won.map((one) => ({
    ...one,
    row: renamed.row(one.row),
    offering: renamed.offering(one.offering) ?? one.offering,
  }));
  const history = journal.history.map(({ month, rows }) => ({
    month,
    rows: rows.map((row) => ({ ...row, client: renamed.row(row.client) })),
  }));
  return { ...journal, entries, versions, won, history };
}

/** A mark whose offering has become one with another that was marked otherwise. */
export interface Outdone {
  readonly row: string;
  readonly slot: string;
  readonly content: Content;
  /** What stands under today's name, and counts. */
  readonly counts: Content;
}

/** Puts marks and notes under the offerings of today; two notes become one, of two marks the other is answered. */
export function underOfferingsNow(entries: Entries, renamed: Renamed): Outdone[] {
  const outdone: Outdone[] = [];
  for (const [row, slots] of entries.rows()) {
    for (const [slot, content] of [...slots]) {
      const now = renamed.slot(slot);
      if (now === slot) continue;
      const counts = entries.get(row, now);
      entries.set(row, slot, NOTHING);
      if (isEmpty(counts)) entries.set(row, now, content);
      else if (sameContent(counts, content)) continue;
      else if (offeringOf(slot) !== null) outdone.push({ row, slot, content, counts });
      else entries.set(row, now, { value: `${String(counts.value)}\n${String(content.value)}` });
    }
  }
  return outdone;
}
