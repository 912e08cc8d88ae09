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
import type { Standing } from "./standing";
import { writtenWith } from "./written-with";

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
 * Of the proposals that the data show as held those that were not made there: the matrix said Y, and still does.
 *
 * @param kept What the journal has, under the names of then.
 */
export function broughtToUse(
  { portfolio }: Intake,
  measures: Measures,
  collected: Collected,
  kept: Entries,
): Brought[] {
  const { journal, standings } = collected;
  const matrix = standings.find(({ kind }) => kind === "matrix");
  if (!matrix || measures.states.won.length === 0) return [];
  const shown = writtenWith(journal.entries, matrix.version);
  const lines = linesOf(matrix);
  return measures.states.won.flatMap(({ row: listed, offering }) => {
    const client = portfolio.clients[measures.listing.clients[listed]];
    const [row, slot] = [rowKey(client.key), stateSlot(portfolio.offerings[offering].key)];
    const at = [lines.get(row) ?? -1, matrix.written.indexOf(slot)] as const;
    const isOwn = kept.get(row, slot).value === "P";
    if (isOwn || at.some((place) => place < 0) || shown(row, slot)?.value !== "Y") return [];
    const isStill = String(matrix.cells[at[0]][at[1]]).trim().toUpperCase() === "Y";
    return isStill ? [{ row, slot, at, client: client.label, offering: portfolio.offerings[offering].name }] : []; // prettier-ignore
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

/** The line of each client that was written for it. */
function linesOf({ rows, keyThen }: Standing): Map<string, number> {
  return new Map(
    [...rows].flatMap(([index, row]) => ((keyThen.get(index) ?? row) === row ? [[row, index]] : [])),
  );
}
