import type { Portfolio } from "../../src/portfolio";
import type { Slices } from "../../src/slices";
import { nameKey } from "../../src/text";
import { rowKey } from "../key";
import type { Heading, Journal } from "./journal";
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

/** The row under which the version of a sheet that is left out keeps what was typed over on it. */
const OVER = "over";
const KEPT = ["rows", "offerings", "words"] as const;

/** The same as a version keeps it, by slot. */
export function overSlots(over: TypedOver): [row: string, slot: string, now: string][] {
  return KEPT.flatMap((what) =>
    [...over[what]].map(([then, now]): [string, string, string] => [OVER, `${what} ${then}`, now]),
  );
}

/** What the sheets that were left out since still bear. */
function keptOver({ versions }: Journal): Record<(typeof KEPT)[number], Map<string, string>> {
  const slots = versions.flatMap(({ shown }) => [...(shown.get(OVER) ?? [])]);
  const kept = (what: string): Map<string, string> =>
    new Map(
      slots.flatMap(([slot, { value }]) =>
        slot.startsWith(`${what} `) ? [[slot.slice(what.length + 1), String(value)] as const] : [],
      ),
    );
  return { rows: kept("rows"), offerings: kept("offerings"), words: kept("words") };
}

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
export function* typedOver(
  standing: readonly StandingSheet[],
  { clients }: Portfolio,
  offering: Renamed["offering"],
  journal: Journal,
): Slices<TypedOver> {
  const { labels } = journal.entries;
  const named = new Map<string, string | null>();
  for (const { name, key } of clients) {
    const word = nameKey(name);
    named.set(word, named.has(word) ? null : rowKey(key));
  }
  const today = new Set(named.values());
  const before = keptOver(journal);
  for (const row of before.rows.keys()) if (today.has(row)) before.rows.delete(row);
  const labelOf = (row: string): string | undefined =>
    labels.get(row) ?? labels.get(before.rows.get(row) ?? "");
  const [rows, offerings, words] = [0, 1, 2].map((): Found => new Map());
  for (const sheet of standing) {
    yield;
    if (showsNotes(sheet.kind))
      for (const [row, text] of namesOn(sheet, labelOf)) {
        const now = named.get(nameKey(text)) ?? null;
        if (now === null || (now !== row && (today.has(row) || labels.has(now)))) continue;
        meet(words, labelOf(row) as string, text);
        if (now !== row) meet(rows, row, now);
      }
    if (sheet.kind === "matrix")
      for (const [then, header, text] of headersOn(sheet, journal, offering)) {
        if (offering(header) !== null) continue;
        meet(words, header, text);
        meet(offerings, then, text);
      }
  }
  const all = new Map([...before.words, ...agreed(words)]);
  const pairs = [...all].sort(([, one], [, other]) => other.length - one.length);
  const whole = new Map(pairs.map(([then, now]) => [now, then]));
  const within = pairs.length <= MOST_WITHIN ? pairs : [];
  return {
    rows: resolved(new Map([...before.rows, ...agreed(rows)])),
    offerings: new Map([...before.offerings, ...agreed(offerings)]),
    words: all,
    asThen: (text) =>
      whole.get(text) ?? within.reduce((found, [then, now]) => found.split(now).join(then), text),
  };
}

/** What was called otherwise twice leads to what it is by now. */
function resolved(rows: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...rows].map(([then, now]) => [then, rows.get(now) ?? now]));
}

/** Rows of clients beside other words than they were called by. Where the sheet was sorted without its Keys, the only one that went and the only one that came. */
function namesOn(
  { cells, headerRow }: StandingSheet,
  labelOf: (row: string) => string | undefined,
): [row: string, text: string][] {
  const header = cells[headerRow].map((cell) => nameKey(String(cell ?? "")));
  const [key, client] = ["key", "client"].map((word) => header.indexOf(word));
  if (key < 0 || client < 0) return [];
  const body = cells.slice(headerRow + 1).flatMap((row) => {
    const [of, text] = [String(row[key] ?? ""), String(row[client] ?? "")];
    const then = isClientRow(of) ? labelOf(of) : undefined;
    return then === undefined ? [] : [{ of, text, then }];
  });
  const [texts, thens] = [new Set(body.map(({ text }) => text)), new Set(body.map(({ then }) => then))];
  const gone = body.filter(({ then }) => !texts.has(then));
  const came = body.filter(({ text }) => text !== "" && !thens.has(text));
  const over = gone.filter(({ text }) => text !== "");
  // Who went stands where somebody came.
  if (over.every(({ text }) => !thens.has(text))) return over.map(({ of, text }) => [of, text]);
  return gone.length === 1 && came.length === 1 ? [[gone[0].of, came[0].text]] : [];
}

/** Headers of offerings of today in the places of those that are gone: the only one, else behind the same neighbour. */
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
      const isNew = (text: string): boolean => {
        const now = places.has(nameKey(text)) ? null : offering(text);
        return now !== null && !known.has(now);
      };
      const isGone = ({ column, header }: Heading): boolean =>
        offeringOf(column) !== null && !standing.has(nameKey(header));
      const pair = ({ column, header }: Heading, text: string): [string, string, string] => [
        offeringOf(column) as string,
        header,
        text,
      ];
      // Find & Replace reached the journal as well: what stands there as written is called by its own key no longer.
      const replaced = columns.flatMap(({ column, header }): [string, string, string][] => {
        const then = offeringOf(column);
        const isOther = then !== null && offering(then) === null && offering(header) !== null;
        return isOther ? [[then, then, header]] : [];
      });
      if (replaced.length > 0) return replaced;
      const [gone, fresh] = [columns.filter(isGone), texts.filter(isNew)];
      if (gone.length === 1 && fresh.length === 1) return [pair(gone[0], fresh[0])];
      let before = -1;
      return texts.flatMap((text) => {
        const next = columns[before + 1] as Heading | undefined;
        // What the user put in does not count.
        before = places.get(nameKey(text)) ?? (isNew(text) ? before + 1 : before);
        return next && isNew(text) && isGone(next) ? [pair(next, text)] : [];
      });
    });
}
