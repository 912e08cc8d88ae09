import { nameKey } from "../../src/text";
import type { Client, Portfolio } from "../../src/portfolio";
import { rowKey } from "../key";
import { CALLED, isBesideClients } from "./called";
import { isEmpty, NOTHING, sameContent, type Content } from "./content";
import { Entries } from "./entries";
import { underNamesNow } from "./formula";
import type { Journal, Version } from "./journal";
import { keyToday, type Today } from "./made-of";
import { BELOW } from "./parts-below";
import { offeringOf, stateSlot } from "./slot";

/** What the names and keys of earlier runs mean in the data of today. */
export interface Renamed {
  /** The key of the offering that is called this, or was; null when there is none. */
  readonly offering: (name: string) => string | null;
  /** The row of the only client of the data that is called this; null where there is none. */
  readonly client: (name: string) => string | null;
  /** The row today of what was written under this row, and called this where the journal does not say it. */
  readonly row: (row: string, label?: string) => string;
  /** What a state's slot, or that of a note on its cell, is under the offerings of today. */
  readonly slot: (slot: string) => string;
}

/**
 * Finds clients again whose key has changed: one whose ID came or went is the only
 * client of its name, and the journal does not know it under its new key. One with
 * another ID is another client. Rows that are about a client whose key has changed, or
 * about an offering that is called otherwise, are found again too.
 *
 * @param offering The key of the offering that a name means, also by Also known as.
 */
export function renamedSince(
  { clients }: Portfolio,
  offering: Renamed["offering"],
  { entries }: Journal,
): Renamed {
  const { labels } = entries;
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
    // A client may be called like an offering.
    const client = rows.has(row) || isBesideClients(entries.of(row)) ? null : byName.get(nameKey(label));
    const hadId = row !== rowKey(nameKey(label));
    if (!client || labels.has(rowKey(client.key)) || (hadId && client.id !== null)) continue;
    const now = rowKey(client.key);
    moved.set(row, now);
    taken.set(now, (taken.get(now) ?? 0) + 1);
  }
  // Of two that had one name nobody knows who is there now.
  for (const [row, now] of [...moved]) if (taken.get(now) !== 1) moved.delete(row);
  const byLabel = new Map<string, string[]>();
  for (const [row, label] of labels) {
    const others = byLabel.get(label);
    if (others) others.push(row);
    else byLabel.set(label, [row]);
  }
  const called = (name: string): string[] => [...(byLabel.get(name) ?? []), rowKey(nameKey(name))];
  const today: Today = {
    client: (row) => moved.get(row) ?? row,
    offering: (key) => offering(key) ?? key,
  };
  const made = (row: string, label: string): string => keyToday(row, label, called, today);
  const met = new Set<string>();
  for (const [row, label] of labels) {
    const now = rows.has(row) || moved.has(row) ? row : made(row, label);
    // What stands under today's name counts, its own name too, and the other stays what it was called.
    if (labels.has(now) || met.has(now)) continue;
    moved.set(row, now);
    met.add(now);
  }
  return {
    offering,
    client: rowNamed,
    row: (row, label) => moved.get(row) ?? (label === undefined ? row : made(row, label)),
    slot: (slot) =>
      slot.replace(
        /^(note:\w+:|)o:(.*)/s,
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
  const rowNow = (row: string, slots: ReadonlyMap<string, Content>): string => {
    const label = slots.get(CALLED);
    return renamed.row(row, label && String(label.value));
  };
  /** Which rows stand below the body their sheet says by the Keys of then, where another row may have today's. */
  const shownNow = ({ shown }: Version): Version["shown"] => {
    const now = new Map<string, Map<string, Content>>();
    for (const [row, slots] of shown) {
      for (const [slot, content] of slots) {
        const to = slot === BELOW ? row : rowNow(row, slots);
        const there = now.get(to) ?? new Map<string, Content>();
        if (to === row || !there.has(slot)) now.set(to, there.set(slot, content));
      }
    }
    return now;
  };
  const versions = journal.versions.map((version): Version => ({
    ...version,
    states: new Map([...version.states].map(([row, letters]) => [renamed.row(row), letters])),
    shown: shownNow(version),
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
      else entries.addNote(row, now, content);
    }
  }
  return outdone;
}

/** Puts what is beside an offering, a pair or an offer under what these are called today, where nothing else stands there. */
export function underRowsNow(entries: Entries, renamed: Renamed): void {
  for (const [row, slots] of entries.rows()) {
    const label = entries.labels.get(row) ?? "";
    const now = renamed.row(row, label);
    const isFree = ([slot, content]: [string, Content]): boolean => {
      const there = entries.get(now, slot);
      return isEmpty(there) || sameContent(there, content);
    };
    if (now === row || ![...slots].every(isFree)) continue;
    for (const [slot, content] of [...slots]) {
      entries.set(row, slot, NOTHING);
      entries.set(now, slot, content);
    }
    if (!entries.labels.has(now)) entries.labels.set(now, label);
  }
}

/** Lets formulas name the offerings and rows of today: where those were away, no sheet did. */
export function formulasNow(entries: Entries, renamed: Renamed): void {
  for (const [row, slots] of entries.rows()) {
    for (const [slot, content] of slots) {
      const { formula } = content;
      if (formula !== undefined)
        entries.set(row, slot, {
          ...content,
          formula: underNamesNow(formula, renamed.slot, (name) => renamed.row(name)),
        });
    }
  }
}
