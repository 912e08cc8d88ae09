import type { Sheet } from "../book";
import type { Finding } from "../outcome";
import type { Slices } from "../../src/slices";
import type { Snapshot } from "../../src/score/history";
import { compareText } from "../../src/text";
import { eachInSlices, eachResting, rest, type Job } from "../steps";
import type { Content } from "./content";
import type { Collected } from "./collect";
import type { Journal, Version, Won } from "./journal";
import type { Typed } from "./read-typed";
import type { Standing } from "./standing";
import { rowsNamed } from "./formula";
import { readingsOn, type readingsWritten } from "./restored";
import { standingVersion, writtenVersion } from "./version";

/** What a run found beside what was typed. */
export interface RunFound {
  /** The rows of every client on the sheets. */
  readonly listed: ReadonlyMap<string, unknown>;
  /** What every offering with entries is called. */
  readonly offerings: ReadonlyMap<string, string>;
  /** Cross-sales, those of earlier runs too. */
  readonly won: readonly Won[];
  /** What every generation saw, this one too. */
  readonly history: readonly Snapshot[];
  /** What the user is told at the end of this run, and of none after it. */
  readonly untold: readonly Finding[];
  /** How formulas on a sheet will read, as long as not all sheets are written. */
  readonly readings: (sheet: Sheet) => ReturnType<typeof readingsWritten>;
}

/**
 * The journal of a run: what it will have written, and what stands until then.
 *
 * @param entries Loses the labels of rows that neither are listed, nor stand on a sheet that is left as it is, nor hold entries, nor are meant by formulas.
 */
export function* journalsOf(
  { entries, typed, details, journal, added, over }: Collected,
  sheets: readonly Sheet[],
  { listed, offerings, won, history, untold, readings }: RunFound,
): Job<{ before: Journal; after: Journal }> {
  const { frozen } = journal;
  const recorded = new Set(history.flatMap(({ rows }) => rows.map(({ client }) => client)));
  const kinds = new Set(sheets.map(({ kind }) => kind));
  const left = typed.filter(({ standing: { kind } }) => !kinds.has(kind));
  const shown = new Set(left.flatMap(({ standing: { rows } }) => [...rows.values()]));
  // As long as a sheet still shows a row, who types there does it beside these words.
  const stillShown = new Map(entries.labels);
  const meant = new Set(entries.formulas().flatMap(rowsNamed));
  for (const [row] of [...entries.labels]) {
    const isNamed = listed.has(row) || recorded.has(row) || shown.has(row) || meant.has(row);
    if (!isNamed && entries.of(row).size === 0) entries.labels.delete(row);
  }
  const written = yield* eachResting(sheets, (sheet) => writtenVersion(sheet, entries));
  // A sheet without a stamp has never been written to its end.
  const whole = typed.filter(({ standing: { stamp, readable } }) => readable && stamp !== "");
  const asItStands = (one: Typed): Slices<Version> =>
    standingVersion(
      one,
      entries,
      journal.entries.labels,
      added,
      readingsOn(one, details[typed.indexOf(one)]),
      over,
    );
  // Of one that the journal does not know, nobody knows which columns are ours until it is written again.
  const untouched = yield* eachInSlices(
    whole.filter(({ standing: { kind, version } }) => version !== null && !kinds.has(kind)),
    asItStands,
  );
  const there = new Set(untouched.map(({ kind }) => kind));
  // A sheet that was deleted keeps its version: it says which columns the user had added.
  const missing = journal.versions.filter(({ kind }) => !kinds.has(kind) && !there.has(kind));
  const versions = inOrder([...missing, ...untouched, ...written]);
  // Where a sheet that is still to be written bears the stamp that it will bear, its formulas read as they do.
  const standingReadings = ({ kind, stamp }: Version): ReturnType<typeof readingsWritten> =>
    whole
      .filter(({ standing }) => standing.kind === kind && standing.stamp === stamp)
      .flatMap((one) => readingsOn(one, details[typed.indexOf(one)]))
      .map(([{ row }, slot, content]) => [row, slot, content]);
  yield rest;
  const amid = inOrder([...missing, ...untouched, ...sheets.map((sheet, at) => withReadings(written[at], [...standingReadings(written[at]), ...readings(sheet)]))]); // prettier-ignore
  // Of versions with one stamp the written one is read, for it comes last. What an older state showed stays unknown.
  const isStale = ({ kind, newest, stamp }: Standing): boolean =>
    newest === null && written.some((one) => one.kind === kind && one.stamp !== stamp);
  const stale = yield* eachInSlices(
    whole.filter(({ standing }) => isStale(standing)),
    asItStands,
  );
  // Who is called so again is that client.
  const former = new Map(
    [...journal.former, ...over.rows].filter(([then, now]) => !listed.has(then) && then !== now),
  );
  const after = { entries, versions, won, offerings, former, history, frozen, untold: [] };
  return {
    before: {
      ...after,
      entries: entries.called(stillShown),
      versions: inOrder([...stale, ...amid]),
      untold,
    },
    after,
  };
}

function withReadings(version: Version, readings: ReturnType<typeof readingsWritten>): Version {
  if (readings.length === 0) return version;
  const shown = new Map([...version.shown].map(([row, slots]) => [row, new Map(slots)]));
  for (const [row, slot, content] of readings) {
    const slots = shown.get(row) ?? new Map<string, Content>();
    shown.set(row, slots.set(slot, content));
  }
  return { ...version, shown };
}

function inOrder(versions: readonly Version[]): Version[] {
  return [...versions].sort((a, b) => compareText(a.kind, b.kind));
}
