import type { Portfolio } from "../../src/portfolio";
import type { Slices } from "../../src/slices";
import { nameKey } from "../../src/text";
import { rowKey } from "../key";
import { headersOn } from "./headers-over";
import type { Journal } from "./journal";
import { showsNotes } from "./label";
import type { Renamed } from "./renamed";
import { isClientRow } from "./row";
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
 * Finds the names that were typed over others. One that the data still have is no other's, unless somebody typed over
 * it on every sheet, of which there are two or more; nor is one that the journal knew.
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
  const bodies: Named[][] = [];
  for (const sheet of standing) {
    if (showsNotes(sheet.kind)) bodies.push(bodyOf(sheet, labelOf));
    yield;
  }
  // Somebody else may be called so by now.
  const still = new Set(bodies.flatMap((body) => body.filter(({ text, then }) => text === then).map(({ of }) => of))); // prettier-ignore
  const sheets = new Map<string, number>();
  for (const { of } of bodies.flat()) sheets.set(of, (sheets.get(of) ?? 0) + 1);
  const isStill = (row: string): boolean => today.has(row) && (still.has(row) || Number(sheets.get(row)) < 2);
  const [rows, offerings, words] = [0, 1, 2].map((): Found => new Map());
  for (const body of bodies) {
    yield;
    for (const [row, text] of namesIn(body)) {
      const now = named.get(nameKey(text)) ?? null;
      const isAnother = now !== row && (isStill(row) || (now !== null && labels.has(now)));
      if (now === null || isAnother) continue;
      meet(words, labelOf(row) as string, text);
      if (now !== row) meet(rows, row, now);
    }
  }
  for (const sheet of standing) {
    yield;
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

interface Named {
  readonly of: string;
  readonly text: string;
  readonly then: string;
}

/** The rows of clients, each with the words beside it and those that it was called by. */
function bodyOf({ cells, headerRow }: StandingSheet, labelOf: (row: string) => string | undefined): Named[] {
  const header = cells[headerRow].map((cell) => nameKey(String(cell ?? "")));
  const [key, client] = ["key", "client"].map((word) => header.indexOf(word));
  if (key < 0 || client < 0) return [];
  return cells.slice(headerRow + 1).flatMap((row) => {
    const [of, text] = [String(row[key] ?? ""), String(row[client] ?? "")];
    const then = isClientRow(of) ? labelOf(of) : undefined;
    return then === undefined ? [] : [{ of, text, then }];
  });
}

/** Rows beside other words than they were called by. Where the sheet was sorted without its Keys, the only one that went and the only one that came. */
function namesIn(body: readonly Named[]): [row: string, text: string][] {
  const [texts, thens] = [new Set(body.map(({ text }) => text)), new Set(body.map(({ then }) => then))];
  const gone = body.filter(({ then }) => !texts.has(then));
  const came = body.filter(({ text }) => text !== "" && !thens.has(text));
  const over = gone.filter(({ text }) => text !== "");
  // Who went stands where somebody came.
  if (over.every(({ text }) => !thens.has(text))) return over.map(({ of, text }) => [of, text]);
  return gone.length === 1 && came.length === 1 ? [[gone[0].of, came[0].text]] : [];
}
