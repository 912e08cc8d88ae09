import type { Intake } from "../src/intake/intake";
import { defaultPolicies, measure, type UserEntries } from "../src/measures/measure";
import type { Letter } from "../src/measures/states";
import { Fault } from "../src/fault";
import { nameKey } from "../src/text";
import type { Sheet } from "./book";
import { shownOfferings, type Context } from "./context";
import { readEntries, type Entries } from "./entries";
import { contradictions, findingsOf } from "./findings";
import type { Host } from "./host";
import { rowKey } from "./key";
import { sheetKinds } from "./kinds";
import type { Place } from "./layout/address";
import { layOut, placeOf } from "./layout/layout";
import { lookInto, OTHER_STEPS, refusalOf, surveyOf } from "./look-into";
import type { Outcome } from "./outcome";
import { concentration } from "./sheets/concentration";
import { holdings } from "./sheets/holdings";
import { matrix } from "./sheets/matrix";
import { portfolio } from "./sheets/portfolio";
import { problems } from "./sheets/problems";
import { answer, type Job } from "./steps";
import { targetsFor } from "./targets";
import { keepWish, type Wish } from "./wish";

export { survey } from "./look-into";

/** Row keys stand for clients and headers for offerings: what was typed, by the keys that the measures know. */
function typedEntries(intake: Intake, entries: Entries): UserEntries {
  const marks = new Map<string, ReadonlyMap<string, Letter>>();
  const profiles = new Map<string, boolean>();
  for (const { key } of intake.portfolio.clients) {
    const row = rowKey(key);
    const own = entries.marks.get(row);
    if (own) marks.set(key, own);
    const override = String(entries.field(row, "profileOverride") ?? "")
      .trim()
      .toLowerCase();
    if (override === "yes" || override === "no") profiles.set(key, override === "yes");
  }
  return { marks, profiles };
}

const describe = { concentration, portfolio, matrix, holdings } as const;

/**
 * The whole job: read, check, compute, write sheet by sheet.
 *
 * @throws Fault "input/nothing" before anything is written when there is nothing to generate from.
 */
export function* generate(host: Host, wish: Wish): Job<Outcome> {
  const found = yield* lookInto(host, wish);
  const refusal = refusalOf(found.intake);
  if (refusal !== null) throw new Fault("input/nothing", refusal);
  const { intake } = found;
  const offeringKeys = new Set(intake.portfolio.offerings.map(({ key }) => key));
  const entries = readEntries(found.standing, (header) =>
    offeringKeys.has(nameKey(header)) ? nameKey(header) : null,
  );
  const measures = measure(intake.portfolio, typedEntries(intake, entries), defaultPolicies);
  const wanted = sheetKinds.filter((kind) => wish.sheets.includes(kind) && kind !== "problems");
  const context: Context = {
    intake,
    measures,
    entries,
    policies: defaultPolicies,
    kinds: new Set(wanted),
    today: host.today(),
  };
  const targets = targetsFor(found.sheets);
  const places = new Map<string, Place>();
  const sheets: Sheet[] = wanted.map((kind) => describe[kind as keyof typeof describe](context));
  for (const sheet of sheets) places.set(sheet.kind, placeOf(sheet, targets[sheet.kind].name));
  const findings = [
    ...findingsOf(intake),
    ...entries.findings,
    ...contradictions(context, places.get("matrix")),
  ];
  if (wish.sheets.includes("problems") && (findings.length > 0 || targets.problems.id !== null)) {
    const sheet = problems(context, findings);
    sheets.push(sheet);
    places.set(sheet.kind, placeOf(sheet, targets.problems.name));
  }
  const steps = sheets.length + OTHER_STEPS;
  yield { done: 2, of: steps, doing: "Computed" };
  const wantedTargets = sheets.map(({ kind }) => targets[kind]);
  const missing = wantedTargets.filter(({ id }) => id === null);
  const added = missing.length === 0 ? [] : yield* answer(host.add(missing));
  const ids = wantedTargets.map((target) => target.id ?? added[missing.indexOf(target)]);
  for (const [index, sheet] of sheets.entries()) {
    yield { done: index + OTHER_STEPS, of: steps, doing: `Writing ${targets[sheet.kind].name}` };
    yield* answer(host.write(layOut(sheet, places.get(sheet.kind) as Place, places), ids[index]));
  }
  yield* answer(host.remember(keepWish(wish)));
  yield { done: steps, of: steps, doing: "Done" };
  return {
    sheets: sheets.map(({ kind }) => ({ kind, name: targets[kind].name })),
    survey: surveyOf(found, findings),
    findings,
    clients: measures.listing.clients.length,
    offerings: shownOfferings(context).length,
    revenue: measures.current,
    potential: measures.potential.total,
    byClass: ["A", "B", "C", "D"].map((name) => measures.classes.filter((one) => one === name).length),
  };
}
