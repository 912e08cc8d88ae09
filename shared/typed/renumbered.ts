import type { Client } from "../../src/portfolio";
import { nameKey } from "../../src/text";
import { rowKey } from "../key";
import { isBesideClients } from "./called";
import { MANY } from "./emptied";
import type { Entries } from "./entries";

/** Clients whose Key has changed: their rows of then, and those of today. */
export interface Moved {
  readonly rows: Map<string, string>;
  /** How many of them go by their names, for most have other IDs than then. */
  readonly renumbered: number;
}

/**
 * Finds clients again whose Key has changed: one whose ID came or went is the only client of its name, and the
 * journal does not know it under its new Key. One with another ID is another client, unless most have others, as
 * once a program has numbered them anew: these go by their names, also where their IDs were other clients' then.
 *
 * @param byName Today's clients by their names; null where two have one.
 * @param over Rows of names over which others were typed, and those of today.
 */
export function clientsMoved(
  clients: readonly Client[],
  byName: ReadonlyMap<string, Client | null>,
  entries: Entries,
  over: ReadonlyMap<string, string>,
): Moved {
  const { labels } = entries;
  const today = new Set(clients.map(({ key }) => rowKey(key)));
  const rows = new Map(over);
  const [renumbered, identified] = [new Map<string, string>(), new Map<string, string>()];
  let still = 0;
  for (const [row, label] of labels) {
    const name = nameKey(label);
    const hadId = row !== rowKey(name);
    // A client may be called like an offering.
    const client = isBesideClients(entries.of(row)) ? null : byName.get(name);
    const now = client ? rowKey(client.key) : row;
    // It is where it was, or one of its name is known there.
    if (client && nameKey(labels.get(now) ?? "") !== name) {
      const hasOther = hadId && client.id !== null;
      (hasOther ? renumbered : identified).set(row, now);
    }
    if (hadId && today.has(row) && !renumbered.has(row)) still++;
  }
  const areMost = renumbered.size >= MANY && renumbered.size > still;
  for (const [row, now] of identified) {
    // One who is there stays, unless its ID is another's by now.
    const isFree = areMost ? !labels.has(now) || renumbered.has(now) : !labels.has(now) && !today.has(row);
    if (isFree) rows.set(row, now);
  }
  if (areMost) for (const [row, now] of renumbered) rows.set(row, now);
  const coming = new Map<string, number>();
  for (const [row, now] of rows) if (labels.has(row)) coming.set(now, (coming.get(now) ?? 0) + 1);
  // Of two that had one name nobody knows who is there now; of two over which one was typed, both are.
  for (const [row, now] of [...rows]) if (Number(coming.get(now)) > 1 && !over.has(row)) rows.delete(row);
  if (!areMost) return { rows, renumbered: 0 };
  const taken = new Set([...labels.keys(), ...today]);
  for (const [row, now] of renumbered) {
    // One whom the data no longer have leaves its ID to another, and goes by its name as well.
    const label = labels.get(now);
    if (rows.get(row) !== now || label === undefined || rows.has(now)) continue;
    const named = rowKey(nameKey(label));
    rows.set(now, taken.has(named) ? aloneKey(now, label) : named);
    taken.add(named);
  }
  return { rows, renumbered: renumbered.size };
}

/** The Key of a row whose own is another's by now, and that is nobody else's. */
export function aloneKey(row: string, label: string): string {
  return rowKey(`${nameKey(label)} ${row}`);
}
