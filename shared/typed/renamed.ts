import { nameKey } from "../../src/text";
import type { Client, Portfolio } from "../../src/portfolio";
import { rowKey } from "../key";
import { isBesideClients } from "./called";
import { MANY } from "./emptied";
import type { Journal } from "./journal";
import { keyToday, mayName, type Today } from "./made-of";
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
  /** How many clients go by their names, for most have other IDs than then. */
  readonly renumbered: number;
  /** What a state's slot, or that of a note on its cell, is under the offerings of today. */
  readonly slot: (slot: string) => string;
  /** A text with the names of then, where those of today were typed over them. */
  readonly asThen: (text: string) => string;
}

/**
 * Finds clients again whose key has changed: one whose ID came or went is the only
 * client of its name, and the journal does not know it under its new key. One with
 * another ID is another client, unless most have others, as once a program has numbered
 * them anew. Rows that are about a client whose key has changed, or about an offering
 * that is called otherwise, are found again too.
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
  const moved = new Map(over.rows);
  const renumbered = new Map<string, string>();
  let still = 0;
  for (const [row, label] of labels) {
    const hadId = row !== rowKey(nameKey(label));
    if (rows.has(row) && hadId) still++;
    // A client may be called like an offering.
    const client = rows.has(row) || isBesideClients(entries.of(row)) ? null : byName.get(nameKey(label));
    if (!client || labels.has(rowKey(client.key))) continue;
    const hasOther = hadId && client.id !== null;
    (hasOther ? renumbered : moved).set(row, rowKey(client.key));
  }
  const areRenumbered = renumbered.size >= MANY && renumbered.size > still;
  if (areRenumbered) for (const [row, now] of renumbered) moved.set(row, now);
  const taken = new Map<string, number>();
  for (const [row, now] of moved) if (labels.has(row)) taken.set(now, (taken.get(now) ?? 0) + 1);
  // Of two that had one name nobody knows who is there now; of two over which one was typed, both are.
  for (const [row, now] of [...moved])
    if (Number(taken.get(now)) > 1 && !over.rows.has(row)) moved.delete(row);
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
  const met = new Set<string>();
  for (const [row, label] of labels) {
    const now = rows.has(row) || moved.has(row) ? row : made(row, label);
    // What stands under today's name counts, its own name too, and the other stays what it was called.
    if (labels.has(now) || met.has(now)) continue;
    moved.set(row, now);
    met.add(now);
  }
  for (const [row, slots] of entries.rows()) {
    for (const slot of slots.keys()) {
      if (offeringAt(slot) === null) continue;
      const line = markRow(moved.get(row) ?? row, underOffering(slot, today.offering));
      if (line !== markRow(row, slot)) moved.set(markRow(row, slot), line);
    }
  }
  return {
    offering,
    asThen: over.asThen,
    client: rowNamed,
    renumbered: areRenumbered ? renumbered.size : 0,
    calledNow: (row) => rows.get(row),
    row: (row, label) => moved.get(row) ?? (label === undefined ? row : made(row, label)),
    slot: (slot) => underOffering(slot, today.offering),
  };
}
