import type { Intake } from "../../src/intake/intake";
import type { Letter } from "../../src/measures/states";
import type { UserEntries } from "../../src/measures/measure";
import { rowKey } from "../key";
import { overrideIn } from "../profile-overrides";
import type { Found as LookedInto } from "../look-into";
import type { Host } from "../host";
import { answer, eachInSlices, eachResting, rest, resting, type Job } from "../steps";
import { withoutCalculated } from "./calculated";
import { calledIn } from "./called";
import { askAbout, type Detail } from "./detail";
import type { Entries } from "./entries";
import { groundOf } from "./ground";
import type { Ground, Grounds } from "./formula";
import type { Journal } from "./journal";
import { looseAgain } from "./loose-again";
import { looseNames } from "./loose-names";
import { merge, type Merged } from "./merge";
import { namesMeant, type MeantName } from "./named-areas";
import { asWideAsNotes } from "./note-columns";
import { typedOnPage } from "./page-cells";
import { asFarAsResults } from "./reach";
import { readTyped, type Typed } from "./read-typed";
import { renamedSince } from "./renamed";
import { restored } from "./restored";
import { offeringOf } from "./slot";
import { renumberedIds, swappedIds } from "./swapped";
import { typedOver, type TypedOver } from "./typed-over";
import { formulasNow, underNewNames, underRowsNow } from "./under-names-now";
import { untypedIn } from "./untyped";
import { recognize, type Standing } from "./standing";

/** All that the user typed, and where it stood. */
export interface Collected extends Merged {
  readonly journal: Journal;
  readonly standings: readonly Standing[];
  readonly typed: readonly Typed[];
  /** What the cells of each standing sheet had beside their values, in the same order. */
  readonly details: readonly (readonly Detail[])[];
  /** The same as the host told it, with formulas of ours. */
  readonly read: readonly (readonly Detail[])[];
  /** Names of today that were typed over those of then. */
  readonly over: TypedOver;
  /** Defined names of the user's for cells of the sheets. */
  readonly named: readonly MeantName[];
}

/** Reads what the user typed off every generated sheet and brings it together with the journal. */
export function* collect(host: Host, found: LookedInto, today: number): Job<Collected> {
  const { intake, kept } = found;
  const { portfolio, offeringNamed } = intake;
  const over = yield* resting(typedOver(found.standing, portfolio, offeringNamed, kept.journal));
  yield rest;
  const renamed = renamedSince(portfolio, offeringNamed, kept.journal, over);
  yield rest;
  const journal = underNewNames(kept.journal, renamed);
  const called = calledIn(journal, renamed);
  yield rest;
  const recognized = yield* eachInSlices(found.standing, (sheet) => recognize(sheet, journal, renamed, called)); // prettier-ignore
  const told =
    recognized.length === 0
      ? []
      : yield* answer(host.details(recognized.map((standing) => askAbout(standing))));
  const known = yield* eachResting(recognized, (standing, index) => withoutCalculated(standing, told[index]));
  const details = yield* eachResting(known, ([standing, own]) =>
    asFarAsResults(standing, own, journal.entries),
  );
  const standings = known.map(([standing], index): Standing => {
    const own = details[index];
    return { ...standing, ...asWideAsNotes(standing, own), above: typedOnPage(standing, own) };
  });
  const names = yield* eachResting(standings, (standing, index) =>
    looseAgain(looseNames(standing, details[index]), standing, details[index], journal.entries),
  );
  const grounds = standings.map((standing, index): [string, Ground] => [standing.name, groundOf(standing, names[index])]); // prettier-ignore
  const byTab = new Map(grounds.map(([name, ground]) => [name.toLowerCase(), ground]));
  const tabs = new Map(grounds.map(([name, { kind }]) => [kind, name]));
  const groundsAt = (index: number): Grounds => ({ own: grounds[index][1], byTab, tabOf: (kind) => tabs.get(kind) }); // prettier-ignore
  const typed = yield* eachInSlices(standings, function* (standing, index) {
    const all = groundsAt(index);
    return restored(
      yield* readTyped(standing, details[index], all, names[index]),
      details[index],
      journal.entries,
      all,
    );
  });
  const untyped = untypedIn(portfolio);
  yield rest;
  const merged = yield* resting(merge(journal.entries, typed, today, renamed, untyped));
  yield rest;
  underRowsNow(merged.entries, renamed);
  yield rest;
  formulasNow(merged.entries, renamed);
  yield rest;
  const findings = [
    ...merged.findings,
    ...swappedIds(portfolio, journal.entries, merged.entries, typed),
    ...renumberedIds(renamed.renumbered, typed),
  ];
  const named = namesMeant(standings, groundsAt, journal);
  return { ...merged, findings, journal, standings, typed, details, read: told, over, named };
}

/** Marks and overrides by the keys that the measures know. */
export function userEntries({ portfolio }: Intake, entries: Entries): UserEntries {
  const marks = new Map<string, ReadonlyMap<string, Letter>>();
  const profiles = new Map<string, boolean>();
  for (const { key } of portfolio.clients) {
    const own = new Map<string, Letter>();
    for (const [slot, { value }] of entries.of(rowKey(key))) {
      const offering = offeringOf(slot);
      if (offering !== null) own.set(offering, value as Letter);
    }
    if (own.size > 0) marks.set(key, own);
    const override = overrideIn(entries.value(rowKey(key), "profileOverride") ?? null);
    if (override !== null) profiles.set(key, override);
  }
  return { marks, profiles };
}
