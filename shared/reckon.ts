import { Fault } from "../src/fault";
import { settleNeeds } from "../src/intake/needs";
import type { Problem } from "../src/intake/problem";
import { measureSlowly } from "../src/measures/measure";
import type { Contradiction } from "../src/measures/states";
import { saleKinds } from "../src/score/sale-kinds";
import type { Context } from "./context";
import { findingsOf } from "./findings";
import type { SheetKind } from "./grid";
import type { Host } from "./host";
import { insightsOf, type Insights } from "./insights";
import { sheetKinds } from "./kinds";
import { lookInto, refusalOf, type Found } from "./look-into";
import { historyWith } from "./past";
import type { Finding } from "./outcome";
import { typedOverGiven } from "./settings/over-given";
import { policiesFrom } from "./settings/policies-from";
import { settingRow } from "./settings/setting";
import { settingList } from "./settings/settings";
import { sinceBefore } from "./since";
import { rest, resting, type Doing, type Job } from "./steps";
import { broughtToUse, keepBrought, type Brought } from "./typed/brought";
import { collect, userEntries, type Collected } from "./typed/collect";
import { forgetIdle } from "./typed/idle";
import type { Won } from "./typed/journal";
import { proposeAgain, winsTakenBack, type TakenBack } from "./typed/taken-back";
import { stateSlot } from "./typed/slot";
import { allWins, takeWins } from "./typed/won";
import { emptiedWins, winsEmptied, wonOverUse } from "./typed/won-over";
import { writtenWith } from "./typed/written-with";
import type { Wish } from "./wish";

/** Everything that is known before the first sheet is described. */
export interface Reckoned {
  readonly found: Found;
  readonly collected: Collected;
  readonly context: Context;
  /** The cross-sales won that this run found. */
  readonly won: readonly Won[];
  /** Those of earlier runs that are none. */
  readonly takenBack: readonly TakenBack[];
  /** Proposals whose cell is in use in months that end before those of an earlier run. */
  readonly proposed: readonly Contradiction[];
  /** What the user is told of proposals at the end of this run, and of none after it. */
  readonly proposals: readonly Finding[];
  /** What of the settings and of the clients' needs could not be taken. */
  readonly unsettled: readonly Finding[];
}

/**
 * Reads, checks and computes; writes nothing.
 *
 * @param doing What the first step is called.
 * @throws Fault "input/nothing" when there is nothing to compute from.
 */
export function* reckon(host: Host, wish: Wish, doing?: Doing): Job<Reckoned> {
  const found = yield* lookInto(host, wish, doing);
  const refusal = refusalOf(found.intake);
  if (refusal !== null) throw new Fault("input/nothing", refusal);
  const { intake } = found;
  const today = host.today();
  yield rest;
  const collected = yield* collect(host, found, today);
  yield rest;
  const { entries, journal } = collected;
  const overGiven = typedOverGiven(wish.settings ?? {}, collected, found.kept.journal.entries);
  for (const setting of settingList) {
    const value = wish.settings?.[setting.id];
    if (value !== undefined) entries.set(settingRow(setting), "value", { value });
  }
  const { policies, wording, findings } = policiesFrom(collected, wish.settings ?? {});
  const { offerings } = intake.portfolio;
  const problems: Problem[] = [];
  // What the user calls the steps stands on Settings, which is not read with the user's tables.
  const needs = settleNeeds(intake.needs, offerings, intake.offeringNamed, wording.steps, problems);
  const measured = () =>
    measureSlowly(intake.portfolio, { ...userEntries(intake, entries), needs }, policies);
  let measures = yield* resting(measured());
  yield rest;
  const takenBack = proposeAgain(winsTakenBack(intake, measures, journal.won), entries);
  // Their marks count again.
  if (takenBack.length > 0) measures = yield* resting(measured());
  forgetIdle(intake, measures, entries);
  const brought = broughtToUse(intake, measures, collected, found.kept.journal.entries);
  const isBack = journal.history.some(({ month }) => month > intake.portfolio.window.last);
  const { won, left } = takeWins(intake, measures, entries, today, wonAlready(collected, brought), isBack);
  const gone = new Set(takenBack.map(({ win }) => win));
  const emptied = winsEmptied(collected).filter(({ win }) => !gone.has(win));
  const none = new Set([...gone, ...emptied.map(({ win }) => win)]);
  yield rest;
  const sales = saleKinds(intake.portfolio);
  yield rest;
  const history = historyWith(intake.portfolio, measures, collected, policies);
  yield rest;
  const kinds: ReadonlySet<SheetKind> = new Set(
    sheetKinds.filter((kind) => wish.sheets.includes(kind) && kind !== "problems"),
  );
  const context: Context = {
    intake,
    measures,
    policies,
    wording,
    kinds,
    today,
    sales,
    won: allWins(
      journal.won.filter((win) => !none.has(win)),
      won,
    ),
    history,
    names: (row) => entries.labels.get(row) ?? "",
  };
  return {
    found,
    collected,
    context,
    won,
    takenBack,
    proposed: left,
    proposals: [
      ...keepBrought(brought, collected),
      ...wonOverUse(won, collected),
      ...emptiedWins(emptied, collected),
    ],
    unsettled: [
      ...(yield* resting(findingsOf({ problems, tables: intake.tables }))),
      ...findings,
      ...overGiven,
    ],
  };
}

/** Whether a cell was in use before, or is won and showed Y when the matrix was written: a P that is typed over it wins nothing more. */
function wonAlready(
  { journal, standings }: Collected,
  brought: readonly Brought[],
): (row: string, slot: string) => boolean {
  const inUse = new Set(brought.map(({ row, slot }) => `${row} ${slot}`));
  const matrix = standings.find(({ kind }) => kind === "matrix");
  const shown = writtenWith(journal.entries, matrix?.version ?? null);
  const won = new Set(journal.won.map(({ row, offering }) => `${row} ${stateSlot(offering)}`));
  return (row, slot) =>
    inUse.has(`${row} ${slot}`) || (won.has(`${row} ${slot}`) && shown(row, slot)?.value === "Y");
}

/** The figures as they are now, beside what the sheets say. */
export function* insights(host: Host, wish: Wish): Job<Insights> {
  const { context, collected, won } = yield* reckon(host, wish);
  return insightsOf(context, sinceBefore(context, collected, won));
}
