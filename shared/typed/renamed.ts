import { nameKey } from "../../src/text";
import type { Client, Portfolio } from "../../src/portfolio";
import { rowKey } from "../key";
import type { Journal } from "./journal";
import { keysCalled, keyToday, mayName, type Today } from "./made-of";
import { aloneKey, clientsMoved } from "./renumbered";
import { markRow } from "./row";
import { offeringAt, underOffering } from "./slot";
import { NOTHING_OVER, type TypedOver } from "./typed-over";

/** What the names and keys of earlier runs mean in the data of today. */
export interface Renamed {
  /** The key of the offering that is called this, or was; null when there is none. */
  readonly offering: (name: string) => string | null;
  /** The row of the only client of the data that is called this; null where there is none. */
  readonly client: (name: string) => string | null;
  /** What the client of a row is called today; undefined where the data have none. */
  readonly calledNow: (row: string) => string | undefined;
  /** The row today of what was written under this row, and called this where the journal does not say it. */
  readonly row: (row: string, label?: string) => string;
  /** The Keys of then that a label may stand for, and the rows of today that they mean, where these are others. */
  readonly rowsCalled: (label: string) => readonly (readonly [key: string, now: string])[];
  /** Whether a row is one of today that was another one's until then, or nobody's: what stands under it has moved there. */
  readonly isMovedTo: (row: string) => boolean;
  /** How many clients go by their names, for most have other IDs than then. */
  readonly renumbered: number;
  /** What a state's slot, or that of a note on its cell, is under the offerings of today. */
  readonly slot: (slot: string) => string;
  /** A text with the names of then, where those of today were typed over them. */
  readonly asThen: (text: string) => string;
}

/**
 * Finds clients again whose key has changed, and rows that are about one of them, or about
 * an offering that is called otherwise.
 *
 * @param offeringNamed The key of the offering that a name means, also by Also known as.
 */
export function renamedSince(
  { clients }: Portfolio,
  offeringNamed: Renamed["offering"],
  { entries }: Journal,
  over: TypedOver = NOTHING_OVER,
): Renamed {
  const { labels } = entries;
  const offering = (name: string): string | null => {
    // Another may be called so by now.
    const now = over.offerings.get(nameKey(name));
    return (now === undefined ? null : offeringNamed(now)) ?? offeringNamed(name);
  };
  const rows = new Map(clients.map(({ key, label }) => [rowKey(key), label]));
  const byName = new Map<string, Client | null>();
  for (const client of clients) {
    const name = nameKey(client.name);
    byName.set(name, byName.has(name) ? null : client);
  }
  const rowNamed = (name: string): string | null => {
    const client = byName.get(nameKey(name));
    return client ? rowKey(client.key) : null;
  };
  const { rows: moved, renumbered } = clientsMoved(clients, byName, entries, over.rows);
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
  const anew = new Map<string, boolean>();
  const areClientsMoved = moved.size > 0;
  /** Of all rows of a sheet few name anything that is called otherwise: a look at their words takes less time than their Keys do. */
  const isNamedAnew = (name: string): boolean => {
    let is = anew.get(name);
    if (is === undefined) {
      const key = nameKey(name);
      is = today.offering(key) !== key || (areClientsMoved && called(name).some((row) => today.client(row) !== row)); // prettier-ignore
      anew.set(name, is);
    }
    return is;
  };
  const made = (row: string, label: string): string =>
    mayName(over.asThen(label), isNamedAnew) ? keyToday(row, over.asThen(label), called, today) : row;
  const others = [...labels].flatMap(([row, label]): [row: string, label: string, now: string][] =>
    rows.has(row) || moved.has(row) ? [] : [[row, label, made(row, label)]],
  );
  const taken = new Set(others.flatMap(([row, , now]) => (now === row ? [row] : [])));
  for (const [row, label, now] of others) {
    if (now === row) continue;
    // What stands under today's name counts, its own name too, and the other stays what it was called.
    if (!taken.has(now)) moved.set(row, now);
    else if (renumbered > 0) moved.set(row, aloneKey(row, label));
    taken.add(now);
  }
  for (const [row, slots] of entries.rows()) {
    for (const slot of slots.keys()) {
      if (offeringAt(slot) === null) continue;
      const line = markRow(moved.get(row) ?? row, underOffering(slot, today.offering));
      if (line !== markRow(row, slot)) moved.set(markRow(row, slot), line);
    }
  }
  const targets = new Set(moved.values());
  return {
    offering,
    asThen: over.asThen,
    client: rowNamed,
    rowsCalled: (label) => (mayName(label, isNamedAnew) ? keysCalled(label, called, today) : []),
    isMovedTo: (row) => targets.has(row),
    renumbered,
    calledNow: (row) => rows.get(row),
    row: (row, label) => moved.get(row) ?? (label === undefined ? row : made(row, label)),
    slot: (slot) => underOffering(slot, today.offering),
  };
}
