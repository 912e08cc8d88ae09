import type { Intake } from "../../src/intake/intake";
import type { Measures } from "../../src/measures/measure";
import { rowKey } from "../key";
import { addressOf } from "../layout/address";
import type { Finding } from "../outcome";
import { addToNotes } from "./add-to-note";
import type { Collected } from "./collect";
import type { Entries } from "./entries";
import type { Remark } from "./remarks";
import { stateSlot } from "./slot";

/*
 * Two offerings may turn out to be one, or two clients: a proposal of the one then comes to a cell that was in use
 * before. That is no sale, and what was proposed is kept in Note.
 */

/** A proposal that came to a cell in use, and where that stands. */
export interface Brought {
  readonly row: string;
  readonly slot: string;
  readonly at: readonly [row: number, column: number];
  readonly client: string;
  readonly offering: string;
}

/**
 * Of the proposals that the data show as held those whose cell was in use before, under another name: the matrix said
 * Y there, where none was made, and still does.
 *
 * @param kept What the journal has, under the names of then.
 */
export function broughtToUse(
  { portfolio }: Intake,
  measures: Measures,
  collected: Collected,
  kept: Entries,
): Brought[] {
  const { standings } = collected;
  const matrix = standings.find(({ kind }) => kind === "matrix");
  if (!matrix || measures.states.won.length === 0) return [];
  const { cells, columns, written, rows, keyThen } = matrix;
  // Of two clients who have become one each is still there with its letters.
  const inUse = (row: string, line: number, column: number): boolean =>
    String(cells[line][column]).trim().toUpperCase() === "Y" &&
    kept.get(keyThen.get(line) ?? row, written[column]).value !== "P";
  const lines = placesOf(rows);
  const places = placesOf(columns.entries());
  return measures.states.won.flatMap(({ row: listed, offering }): Brought[] => {
    const client = portfolio.clients[measures.listing.clients[listed]];
    const [row, slot] = [rowKey(client.key), stateSlot(portfolio.offerings[offering].key)];
    const all = (lines.get(row) ?? []).flatMap((line) => (places.get(slot) ?? []).map((column) => [line, column] as const)); // prettier-ignore
    const at = all.find(([line, column]) => inUse(row, line, column));
    return at ? [{ row, slot, at, client: client.label, offering: portfolio.offerings[offering].name }] : []; // prettier-ignore
  });
}

/** Puts them into the Notes of their clients, and says so. */
export function keepBrought(brought: readonly Brought[], { entries, standings }: Collected): Finding[] {
  const sheet = standings.find(({ kind }) => kind === "matrix")?.name ?? "";
  const remarks = brought.map(({ row, at, client, offering }): Remark => ({
    row,
    about: offering,
    text: "P",
    tell: (where) => ({
      sheet,
      address: addressOf(...at),
      found: `${client}: P came to ${offering} with another name`,
      advice: `Invoices showed ${offering} in use before, so that nothing was sold: the proposal is kept under ${where}.`,
      amount: null,
    }),
  }));
  return addToNotes(entries, remarks, "matrix").findings;
}

/** Where each of these stands: names may have become one. */
function placesOf(names: Iterable<readonly [place: number, name: string]>): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [place, name] of names) {
    const own = places.get(name);
    if (own) own.push(place);
    else places.set(name, [place]);
  }
  return places;
}
