import type { Portfolio } from "../../src/portfolio";
import { nameKey } from "../../src/text";
import { rowKey } from "../key";
import type { Journal } from "./journal";
import { showsNotes } from "./label";
import type { Renamed } from "./renamed";
import { isClientRow } from "./row";
import { offeringOf } from "./slot";
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
  /** A text with the names of then. */
  readonly asThen: (text: string) => string;
}

/** Where nothing was typed over. */
export const NOTHING_OVER: TypedOver = { rows: new Map(), offerings: new Map(), asThen: (text) => text };

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
 * Finds the names that were typed over others. One that the data still have is no other's, nor is one that the journal knew.
 *
 * @param offering The key of the offering that a name means, also by Also known as; null when there is none.
 */
export function typedOver(
  standing: readonly StandingSheet[],
  { clients }: Portfolio,
  offering: Renamed["offering"],
  journal: Journal,
): TypedOver {
  const { labels } = journal.entries;
  const named = new Map<string, string | null>();
  for (const { name, key } of clients)
    named.set(nameKey(name), named.has(nameKey(name)) ? null : rowKey(key));
  const today = new Set(named.values());
  const [rows, offerings, words] = [0, 1, 2].map((): Found => new Map());
  for (const sheet of standing) {
    if (showsNotes(sheet.kind))
      for (const [row, text] of namesOn(sheet, labels)) {
        const now = named.get(nameKey(text)) ?? null;
        if (now === null || (now !== row && (today.has(row) || labels.has(now)))) continue;
        meet(words, labels.get(row) as string, text);
        if (now !== row) meet(rows, row, now);
      }
    if (sheet.kind === "matrix")
      for (const [then, header, text] of headersOn(sheet, journal, offering)) {
        if (offering(header) !== null) continue;
        meet(words, header, text);
        meet(offerings, then, text);
      }
  }
  const pairs = [...agreed(words)].sort(([, one], [, other]) => other.length - one.length);
  const whole = new Map(pairs.map(([then, now]) => [now, then]));
  const within = pairs.length <= MOST_WITHIN ? pairs : [];
  return {
    rows: agreed(rows),
    offerings: agreed(offerings),
    asThen: (text) =>
      whole.get(text) ?? within.reduce((found, [then, now]) => found.split(now).join(then), text),
  };
}

/** Rows of clients beside other words than they were called by, which stand nowhere any more: else the sheet was sorted without its Keys. */
function namesOn(
  { cells, headerRow }: StandingSheet,
  labels: ReadonlyMap<string, string>,
): [row: string, text: string][] {
  const header = cells[headerRow].map((cell) => nameKey(String(cell ?? "")));
  const [key, client] = ["key", "client"].map((word) => header.indexOf(word));
  if (key < 0 || client < 0) return [];
  const body = cells.slice(headerRow + 1);
  const texts = new Set(body.map((row) => row[client]));
  return body.flatMap((row): [string, string][] => {
    const [of, text] = [String(row[key] ?? ""), row[client]];
    const then = labels.get(of);
    const isOver = typeof text === "string" && text !== "" && then !== undefined && text !== then;
    return isClientRow(of) && isOver && !texts.has(then) ? [[of, text]] : [];
  });
}

/** Headers that stand behind the same neighbour as one of an offering that is not there any more. */
function headersOn(
  { cells, headerRow }: StandingSheet,
  { versions }: Journal,
  offering: Renamed["offering"],
): [then: string, header: string, text: string][] {
  const texts = cells[headerRow].map((cell) => String(cell ?? ""));
  const standing = new Set(texts.map(nameKey));
  return versions
    .filter(({ kind }) => kind === "matrix")
    .flatMap(({ columns }) => {
      const places = new Map(columns.map(({ header }, place) => [nameKey(header), place]));
      const known = new Set(columns.map(({ column }) => offering(offeringOf(column) ?? "")));
      let before = -1;
      return texts.flatMap((text): [string, string, string][] => {
        const place = places.get(nameKey(text));
        const next = columns[before + 1] as (typeof columns)[number] | undefined;
        const then = offeringOf(next?.column ?? "");
        before = place ?? before + 1;
        if (place !== undefined || !next || then === null || standing.has(nameKey(next.header))) return [];
        const now = offering(text);
        return now === null || known.has(now) ? [] : [[then, next.header, text]];
      });
    });
}
