import type { Portfolio } from "../../src/portfolio";
import { nameKey } from "../../src/text";
import { rowKey } from "../key";
import { addressOf } from "../layout/address";
import type { Finding } from "../outcome";
import type { Entries } from "./entries";
import { showsNotes } from "./label";
import type { Typed } from "./read-typed";

/**
 * Clients whose ID was another client's until now. What was typed goes by the ID, so it stands beside another
 * name: that is told where a sheet still shows the name of then.
 *
 * @param kept What rows were called until this run.
 */
export function swappedIds(
  { clients }: Portfolio,
  kept: Entries,
  entries: Entries,
  typed: readonly Typed[],
): Finding[] {
  const names = new Set(clients.map(({ name }) => nameKey(name)));
  const swapped = new Map<string, readonly [then: string, now: string]>();
  for (const { name, key, id } of clients) {
    const row = rowKey(key);
    const then = kept.labels.get(row);
    if (id === null || then === undefined || nameKey(then) === nameKey(name)) continue;
    if (names.has(nameKey(then)) && entries.of(row).size > 0) swapped.set(row, [then, name]);
  }
  if (swapped.size === 0) return [];
  const told = new Map<string, Finding>();
  for (const { standing } of typed) {
    const { kind, name: sheet, rows: standingRows, columns } = standing;
    const column = columns.indexOf("client");
    if (!showsNotes(kind) || column < 0) continue;
    for (const [at, row] of standingRows) {
      const pair = swapped.get(row);
      if (!pair || told.has(row)) continue;
      const [then, now] = pair;
      const advice = `The ID of "${then}" is that of "${now}" by now, and what was typed goes by the ID: it stands beside "${now}". If the data had them mixed up, move it to the right client.`;
      told.set(row, { sheet, address: addressOf(at, column), found: then, advice, amount: null });
    }
  }
  return [...told.values()];
}
