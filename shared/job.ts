import { alone } from "./alone";
import { lostSheets } from "./copies";
import { filteredFindings } from "./filtered";
import { clientAt, shownOfferings, type Context } from "./context";
import { contradictions, findingsOf } from "./findings";
import type { Host } from "./host";
import { rowKey } from "./key";
import { sheetKinds } from "./kinds";
import { groundsOf, type Untouched } from "./layout/ground";
import type { Place } from "./layout/address";
import { layOut } from "./layout/layout";
import { placeOf, sizeOf } from "./layout/place";
import { OTHER_STEPS, surveyOf } from "./look-into";
import type { Finding, Outcome } from "./outcome";
import { describe } from "./sheets/describe";
import { followChosen } from "./sheets/page/chosen";
import { problems } from "./sheets/problems";
import { insightsOf } from "./insights";
import { planning, unreadQuarters } from "./planning";
import { unreadOverrides } from "./profile-overrides";
import { reckon } from "./reckon";
import { keepSigned, quartersShown } from "./signed";
import { sinceBefore } from "./since";
import { startingOver } from "./starting-over";
import { answer, eachInSlices, rest, resting, type Job } from "./steps";
import { targetsFor } from "./targets";
import type { Collected } from "./typed/collect";
import type { Won } from "./typed/journal";
import { nextJournal, restingJournal } from "./typed/journal-sheet";
import { journalsOf } from "./typed/keeping";
import { lostNames, namesKept, namesMoved } from "./typed/named-areas";
import { leftFindings, leftFrozen, withoutNames } from "./typed/left-frozen";
import { offeringNames } from "./typed/offering-names";
import { readingsWritten } from "./typed/restored";
import { settle } from "./typed/settle";
import { stillAsRead } from "./typed/still-as-read";
import { takenBackFindings } from "./typed/taken-back";
import { withTyped } from "./typed/with-typed";
import { wishLeft, keepWish, type Wish } from "./wish";

export { survey } from "./look-into";

/**
 * The whole job: read, check, compute, write sheet by sheet.
 *
 * What the user typed is in the journal before anything is overwritten.
 *
 * @throws Fault "input/nothing" before anything is written when there is nothing to generate from.
 * @throws Fault "run/taken" when someone else generates at the same time.
 * @throws Fault "run/typing" when somebody types into the sheets for longer than it is waited for.
 */
export function generate(host: Host, wish: Wish): Job<Outcome> {
  const met: Met = { standings: null, won: [] };
  return alone(host, () => startingOver(() => generateAlone(host, wish, met)));
}

/** What a run found at its first reading: after that some sheets are new, and the journal knows what was won. */
interface Met {
  standings: Collected["standings"] | null;
  readonly won: Won[];
}

function* generateAlone(host: Host, wish: Wish, met: Met): Job<Outcome> {
  const { found, collected, context, won, takenBack, proposed, proposals, unsettled } = yield* reckon(
    host,
    wish,
    met.standings ? "again" : "reading",
  );
  const { intake, measures } = context;
  const { entries, journal } = collected;
  met.standings ??= collected.standings;
  met.won.push(...won);
  const since = sinceBefore(context, { standings: met.standings }, met.won);
  const labels = labelsOf(context);
  for (const [row, label] of labels) entries.labels.set(row, label);

  yield rest;
  const targets = targetsFor(found.sheets);
  const offerings = offeringNames(intake.portfolio, collected);
  yield rest;
  const upgrades = planning(context, entries, quartersShown(collected.standings));
  yield rest;
  keepSigned(context, upgrades, entries);
  followChosen(context, entries, journal);
  yield rest;
  const described = yield* eachInSlices([...context.kinds], (kind) =>
    describe(kind, context, upgrades, entries),
  );
  const inPlace = yield* eachInSlices(described, (one) => settle(one, collected, offerings));
  const isAnew = inPlace.some((one) => one.isAnew);
  const sheets = yield* eachInSlices(inPlace, (one) => withTyped(one, collected, offerings, isAnew));
  const places = new Map<string, Place>();
  for (const sheet of sheets) places.set(sheet.kind, placeOf(sheet, targets[sheet.kind].name));
  const left = leftFrozen(journal, collected.standings, found.sheets, wish.sheets);
  const { named } = collected;
  const news = newsOf(collected, [
    ...leftFindings(left),
    ...lostSheets(found.copies, targets, wish.sheets),
    ...filteredFindings(found.sheets, wish.sheets),
    ...inPlace.flatMap((one) => one.findings),
    ...takenBackFindings(takenBack, measures, places.get("matrix")),
    ...proposals,
    ...lostNames(named, groundsOf(sheets, places), new Set(places.keys())),
  ]);
  const findings: Finding[] = [
    ...(yield* resting(findingsOf(intake))),
    ...news,
    ...unsettled,
    ...unreadQuarters(context, upgrades, places.get("plan")),
    ...unreadOverrides(context, entries, places.get("portfolio")),
    ...contradictions(context, places.get("matrix"), proposed),
  ];
  if (wish.sheets.includes("problems") && (findings.length > 0 || targets.problems.id !== null)) {
    const last = yield* resting(settle(yield* resting(problems(context, findings)), collected, offerings));
    const sheet = yield* resting(withTyped(last, collected, offerings, last.isAnew));
    sheets.push(sheet);
    places.set(sheet.kind, placeOf(sheet, targets.problems.name));
    sheets.sort((a, b) => sheetKinds.indexOf(a.kind) - sheetKinds.indexOf(b.kind));
  }
  const steps = sheets.length + OTHER_STEPS;
  yield { done: 2, of: steps, doing: "computed" };
  const ours = [...sheets.map(({ kind }) => targets[kind]), targets.journal];
  const grounds = groundsOf(sheets, places, untouchedBy(places, collected));
  const journals = yield* journalsOf(collected, sheets, {
    listed: labels,
    offerings,
    won: context.won,
    history: context.history,
    untold: news,
    readings: (sheet) => [
      ...readingsWritten(sheet, entries, grounds(sheet.kind)),
      ...namesKept(named, sheet.kind),
    ],
  });
  yield rest;
  const begun = yield* resting(nextJournal(found.kept, journals.before));
  const sizes = [...sheets.map(sizeOf), begun.size];
  yield* answer(host.check(ours.map((target, at) => ({ ...target, ...sizes[at] }))));
  const missing = ours.filter(({ id }) => id === null);
  const added = missing.length === 0 ? [] : yield* answer(host.add(missing));
  const ids = ours.map((target) => target.id ?? added[missing.indexOf(target)]);
  const journalId = ids[sheets.length];
  yield* answer(host.keep(journalId, begun.patches));
  yield* answer(
    host.enlarge(sheets.map(({ kind }, at) => ({ ...targets[kind], ...sizes[at], id: ids[at] }))),
  );
  for (const [index, sheet] of sheets.entries()) {
    yield { done: index + OTHER_STEPS, of: steps, doing: { write: targets[sheet.kind].name } };
    const place = places.get(sheet.kind) as Place;
    // Its charts were not deleted: they stay on the sheet whose place it takes.
    const charts = wish.chartsAgain || found.copies.some((one) => one.left && one.kind === sheet.kind);
    const grid = yield* resting(layOut(sheet, place, places, grounds, charts));
    const moved = namesMoved(named, sheet.kind, grounds(sheet.kind), sizes[index]);
    yield* stillAsRead(host, collected, ids[index]);
    yield* answer(host.write(moved.length > 0 ? { ...grid, namesMoved: moved } : grid, ids[index]));
  }
  const ended = restingJournal(begun.kept, withoutNames(journals.after, left));
  yield* answer(host.keep(journalId, yield* resting(ended)));
  // What waited for the Settings sheet is in it now, or in the journal.
  if (wish.settings !== undefined) yield* answer(host.remember(keepWish(wishLeft(wish, wish))));
  yield { done: steps, of: steps, doing: "done" };
  return {
    sheets: sheets.map(({ kind }) => ({ kind, name: targets[kind].name })),
    survey: surveyOf(found, findings),
    findings,
    clients: measures.listing.clients.length,
    offerings: shownOfferings(context).length,
    revenue: measures.current,
    potential: measures.potential.total,
    byClass: ["A", "B", "C", "D"].map((name) => measures.classes.filter((one) => one === name).length),
    won: met.won.length,
    insights: insightsOf(context, since),
  };
}

/** The sheets that this run leaves as they are, at which formulas of the user's may look. */
function untouchedBy(places: ReadonlyMap<string, unknown>, { typed }: Collected): Map<string, Untouched> {
  const left = typed.filter(({ standing: { kind, readable } }) => readable && !places.has(kind));
  return new Map(left.map(({ standing: { kind, name }, ground }) => [kind, { name, ground }]));
}

/** What no other run would find again, with what one that was cut off had found. */
function newsOf({ findings, journal }: Collected, others: readonly Finding[]): Finding[] {
  const all = [...journal.untold, ...findings, ...others];
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}

/** What every client on the sheets is called there, by its row. */
function labelsOf(context: Context): Map<string, string> {
  return new Map(
    [...context.measures.listing.clients.keys()].map((row) => {
      const { key, label } = clientAt(context, row);
      return [rowKey(key), label];
    }),
  );
}
