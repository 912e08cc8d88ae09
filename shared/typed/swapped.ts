import type { Portfolio } from "../../src/portfolio";
import { nameKey } from "../../src/text";
import { rowKey } from "../key";
import { addressOf } from "../layout/address";
import type { Finding } from "../outcome";
import type { Entries } from "./entries";
import { showsNotes } from "./label";
import { NO_LONGER } from "./parts-below";
import type { Typed } from "./read-typed";

/**
 * Clients whose ID was another client's until now, and those who have another ID. What was typed goes by the ID,
 * so it stands beside another name, or below: that is told where a sheet still shows the name of then.
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
  const advice = new Map<string, string>();
  for (const { name, key, id } of clients) {
    const row = rowKey(key);
    const then = kept.labels.get(row);
    if (id === null || then === undefined || nameKey(then) === nameKey(name)) continue;
    if (names.has(nameKey(then)) && entries.of(row).size > 0)
      advice.set(row, `The ID of "${then}" is that of "${name}" by now, and what was typed goes by the ID: it stands beside "${name}". If the data had them mixed up, move it to the right client.`); // prettier-ignore
  }
  const rows = new Set(clients.map(({ key }) => rowKey(key)));
  const withId = new Map(
    clients.flatMap(({ name, key, id }) => (id === null ? [] : [[nameKey(name), rowKey(key)]])),
  );
  for (const [row, slots] of entries.rows()) {
    const then = kept.labels.get(row) ?? "";
    const now = withId.get(nameKey(then));
    // One that had no ID goes by its name.
    const hadId = row !== rowKey(nameKey(then));
    if (slots.size > 0 && now !== undefined && hadId && !rows.has(row) && !kept.labels.has(now))
      advice.set(row, `"${then}" has another ID by now, and what was typed goes by the ID: it stands under "${NO_LONGER}". If it is the same client, move it to its row, or take the ID of then back into the data.`); // prettier-ignore
  }
  if (advice.size === 0) return [];
  const told = new Map<string, Finding>();
  for (const { standing } of typed) {
    const { kind, name: sheet, rows: standingRows, columns } = standing;
    const column = columns.indexOf("client");
    if (!showsNotes(kind) || column < 0) continue;
    for (const [at, row] of standingRows) {
      const text = advice.get(row);
      if (text === undefined || told.has(row)) continue;
      const then = kept.labels.get(row) as string;
      told.set(row, { sheet, address: addressOf(at, column), found: then, advice: text, amount: null });
    }
  }
  return [...told.values()];
}

/** Says that clients go by their names, for most have other IDs than then. */
export function renumberedIds(count: number, typed: readonly Typed[]): Finding[] {
  const on = typed.map(({ standing }) => standing).find(({ kind, columns }) => showsNotes(kind) && columns.includes("client")); // prettier-ignore
  if (count === 0 || !on) return [];
  return [
    {
      sheet: on.name,
      address: addressOf(on.headerRow, on.columns.indexOf("client")),
      found: `${count} clients with other IDs`,
      advice:
        "Most clients have another ID by now, as when a program numbers them anew: what was typed goes by their names. If one of them is another client of the same name, clear what stands in its row.",
      amount: null,
    },
  ];
}
