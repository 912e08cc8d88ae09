import { nameKey } from "../../src/text";
import type { Portfolio } from "../../src/portfolio";
import { rowKey } from "../key";
import { isEmpty, type Content } from "./content";
import { Entries } from "./entries";
import type { Journal, Version } from "./journal";
import { offeringOf, stateSlot } from "./slot";

/** What the names and keys of earlier runs mean in the data of today. */
export interface Renamed {
  /** The key of the offering that is called this, or was; null when there is none. */
  readonly offering: (name: string) => string | null;
  /** The row of a client that was written under this row. */
  readonly row: (row: string) => string;
}

/**
 * Finds clients again whose key has changed: one whose ID came or went is the only
 * client of its name, and the journal does not know it under its new key.
 *
 * @param offering The key of the offering that a name means, also by Also known as.
 */
export function renamedSince(
  { clients }: Portfolio,
  offering: Renamed["offering"],
  { entries: { labels } }: Journal,
): Renamed {
  const rows = new Set(clients.map(({ key }) => rowKey(key)));
  const byName = new Map<string, string | null>();
  for (const { name, key } of clients) {
    const known = byName.has(nameKey(name));
    byName.set(nameKey(name), known ? null : rowKey(key));
  }
  const moved = new Map<string, string>();
  for (const [row, label] of labels) {
    const now = rows.has(row) ? null : byName.get(nameKey(label));
    if (now && !labels.has(now)) moved.set(row, now);
  }
  return { offering, row: (row) => moved.get(row) ?? row };
}

/** The journal under the keys of today. */
export function underNewNames(journal: Journal, renamed: Renamed): Journal {
  const slotNow = (slot: string): string => {
    const offering = offeringOf(slot);
    return offering === null ? slot : stateSlot(renamed.offering(offering) ?? offering);
  };
  const entries = new Entries();
  for (const [row, label] of journal.entries.labels) entries.labels.set(renamed.row(row), label);
  for (const [row, slots] of journal.entries.rows()) {
    for (const [slot, content] of slots) {
      const [to, as] = [renamed.row(row), slotNow(slot)];
      // Where two become one, what stands under today's name counts.
      if ((to === row && as === slot) || isEmpty(entries.get(to, as))) entries.set(to, as, content);
    }
  }
  const versions = journal.versions.map((version): Version => ({
    ...version,
    columns: version.columns.map(({ header, column }) => ({ header, column: slotNow(column) })),
    states: new Map([...version.states].map(([row, letters]) => [renamed.row(row), letters])),
    shown: new Map(
      [...version.shown].map(([row, slots]) => [
        renamed.row(row),
        new Map([...slots].map(([slot, content]): [string, Content] => [slotNow(slot), content])),
      ]),
    ),
  }));
  const won = journal.won.map((one) => ({
    ...one,
    row: renamed.row(one.row),
    offering: offeringNow(one.offering),
  }));
  const history = journal.history.map(({ month, rows }) => ({
    month,
    rows: rows.map((row) => ({ ...row, client: renamed.row(row.client) })),
  }));
  return { ...journal, entries, versions, won, history };

  function offeringNow(key: string): string {
    return renamed.offering(key) ?? key;
  }
}
