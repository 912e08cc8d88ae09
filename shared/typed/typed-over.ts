import type { Portfolio } from "../../src/portfolio";
import type { Slices } from "../../src/slices";
import { nameKey } from "../../src/text";
import { rowKey } from "../key";
import { rowsByLabel } from "./called";
import { versionOf, type Journal } from "./journal";
import { clientsOver } from "./over-clients";
import { headersOn } from "./over-headers";
import { keptOver } from "./over-kept";
import { offeringsThen } from "./offering-names";
import { namesOf, namesOverRows } from "./over-rows";
import type { Renamed } from "./renamed";
import type { StandingSheet } from "./standing";

/*
 * A name that is replaced everywhere, in the data and on the sheets, says by itself who is
 * called what by now: what the data no longer have stood where its new name stands.
 */

/** Names of today that were typed over those of then. */
export interface TypedOver {
  /** The row of then and that of today, of clients that the data no longer have. */
  readonly rows: ReadonlyMap<string, string>;
  /** The names of today of offerings that the data no longer have, by their keys of then. */
  readonly offerings: ReadonlyMap<string, string>;
  /** Names of then, and those of today in their places. */
  readonly words: ReadonlyMap<string, string>;
  /** A text with the names of then. */
  readonly asThen: (text: string) => string;
}

/** Where nothing was typed over. */
export const NOTHING_OVER: TypedOver = {
  rows: new Map(),
  offerings: new Map(),
  words: new Map(),
  asThen: (text) => text,
};

/** What was written, and what stands there; null where the sheets do not say the same. */
type Found = Map<string, string | null>;

function meet(found: Found, then: string, now: string): void {
  found.set(then, found.has(then) && found.get(then) !== now ? null : now);
}

function agreed(found: Found): Map<string, string> {
  return new Map([...found].flatMap(([then, now]) => (now === null ? [] : [[then, now] as const])));
}

/** So many names are looked for within texts; of more only whole texts are. */
const MOST_WITHIN = 100;

/**
 * Finds the names that were typed over others.
 *
 * @param offering The key of the offering that a name means, also by Also known as; null when there is none.
 */
export function* typedOver(
  standing: readonly StandingSheet[],
  { clients }: Portfolio,
  offering: Renamed["offering"],
  journal: Journal,
): Slices<TypedOver> {
  const { labels } = journal.entries;
  const named = rowsByName(clients);
  const today = new Set(named.values());
  const before = keptOver(journal);
  for (const row of before.rows.keys()) if (today.has(row)) before.rows.delete(row);
  const labelOf = (row: string): string | undefined =>
    labels.get(row) ?? labels.get(before.rows.get(row) ?? "");
  const [rows, offerings, words] = [0, 1, 2].map((): Found => new Map());
  const meetClient = (row: string, text: string): void => {
    const now = named.get(nameKey(text)) as string;
    meet(words, labelOf(row) as string, text);
    if (now !== row) meet(rows, row, now);
  };
  for (const [row, text] of yield* clientsOver(standing, named, labels, labelOf)) meetClient(row, text);
  // Sheets whose rows are clients' say it best: of the others one may have been sorted.
  const told = new Set(rows.keys());
  const headers = offeringsThen(journal);
  const meetOffering = (key: string, text: string): void => {
    const header = headers.get(key) ?? "";
    // Find & Replace may have reached the journal as well.
    meet(words, nameKey(header) === key ? header : key, text);
    meet(offerings, key, text);
  };
  const names = namesOf(labels, headers, named, offering, rowsByLabel(journal.entries));
  for (const sheet of standing) {
    yield;
    if (sheet.kind === "matrix")
      for (const [key, text] of headersOn(sheet, journal, offering)) meetOffering(key, text);
    const over = yield* namesOverRows(sheet, versionOf(journal, sheet.kind, null), names);
    for (const [kind, then, text] of over) {
      if (kind === "offering") meetOffering(then, text);
      else if (!told.has(then)) meetClient(then, text);
    }
  }
  const all = new Map([...before.words, ...agreed(words)]);
  const pairs = [...all].sort(([, one], [, other]) => other.length - one.length);
  const whole = new Map(pairs.map(([then, now]) => [now, then]));
  const within = pairs.length <= MOST_WITHIN ? pairs : [];
  return {
    rows: sinceThen(before.rows, agreed(rows)),
    offerings: sinceThen(before.offerings, agreed(offerings), nameKey),
    words: all,
    asThen: (text) =>
      whole.get(text) ?? within.reduce((found, [then, now]) => found.split(now).join(then), text),
  };
}

/** The rows of clients by their names; null where two have one. */
function rowsByName(clients: Portfolio["clients"]): Map<string, string | null> {
  const named = new Map<string, string | null>();
  for (const { name, key } of clients) {
    const word = nameKey(name);
    named.set(word, named.has(word) ? null : rowKey(key));
  }
  return named;
}

/** What was called otherwise before, and again now, leads to what it is by now. */
function sinceThen(
  before: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
  keyOf = (name: string): string => name,
): Map<string, string> {
  return new Map([...[...before].map(([then, once]) => [then, now.get(keyOf(once)) ?? once] as const), ...now]); // prettier-ignore
}
