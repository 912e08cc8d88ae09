import { Fault } from "../../src/fault";
import type { Host } from "../host";
import { generate, survey } from "../job";
import type { Outcome } from "../outcome";
import { defaultWish, keepWish, recallWish, wishLeft, type Wish } from "../wish";
import type { Footer } from "./footer";
import { otherWork } from "./other-work";
import { run, STOPPED } from "./run";
import type { Actions, State } from "./view";
import { figureActions } from "./figure-actions";
import { words } from "./language";
import { keepLast, lastOf, recallLast } from "./last-run";
import { sentenceOf, summary } from "./sentences";

/** What a session speaks through. */
export interface Screen extends Pick<Footer, "say" | "progress"> {
  draw(state: State): void;
}

export interface Session extends Actions {
  readonly open: () => void;
  readonly state: () => State;
  /** Shows everything again, on a screen that was built anew. */
  readonly repeat: () => void;
}

/** The pane's one run at a time, its looks at the workbook, and what it remembers; nothing of how that looks. */
export function openSession(host: Host, screen: Screen): Session {
  let state: State = {
    wish: defaultWish,
    survey: null,
    looking: true,
    outcome: null,
    took: null,
    insights: null,
    reckoning: false,
    last: null,
  };
  let looks = 0;
  let [running, stopping, lookOwed] = [false, false, false];
  let recalled: Promise<void> | null = null;
  let changed: Partial<Wish> = {};
  let saved: Promise<void> = Promise.resolve();

  const update = (change: Partial<State>): void => {
    state = { ...state, ...change };
    screen.draw(state);
  };
  const fail = (error: unknown): void => screen.say("failed", sentenceOf(error));
  /** What the footer says while nothing happens. */
  const rest = (): void => {
    if (running || state.looking || state.outcome !== null) return;
    screen.say("idle", (state.survey?.refusal ?? null) === null ? words.ready : words.cannot);
  };

  /** What the workbook remembers comes before all else. After a failure it is asked for again. */
  function recall(): Promise<void> {
    recalled ??= Promise.resolve()
      .then(() => host.recall())
      .then((kept) => update({ wish: { ...recallWish(kept), ...changed }, last: recallLast(kept) }))
      .catch((error: unknown) => {
        recalled = null;
        throw error;
      });
    return recalled;
  }

  /** @param entries Asked for by the time that the workbook can be told. */
  function remember(entries: () => Readonly<Record<string, string>>): void {
    saved = saved
      .then(recall)
      .then(() => host.remember(entries()))
      .catch(fail);
  }

  const save = (): void => remember(() => keepWish(state.wish));

  /** Reads the workbook without writing. Of several looks at once only the newest counts. */
  async function look(afterRun = false): Promise<void> {
    if (running) {
      lookOwed = true;
      return;
    }
    const mine = ++looks;
    if (!afterRun) screen.say("idle", words.looking);
    update({ looking: true, ...(afterRun ? {} : { outcome: null, insights: null, reckoning: false }) });
    try {
      await recall();
      if (mine !== looks) return;
      const seen = await run(survey(host, state.wish), { stopped: () => mine !== looks });
      if (mine !== looks || seen === STOPPED) return;
      update({ survey: seen, looking: false });
      if (!afterRun) rest();
    } catch (error) {
      if (mine !== looks) return;
      update({ looking: false });
      fail(error);
    }
  }

  async function start(): Promise<void> {
    if (running) return;
    running = true;
    stopping = lookOwed = false;
    // A look that is still under way is of no use any more.
    looks++;
    screen.progress(0, 1, null);
    screen.say("running", words.running);
    update({ looking: false, reckoning: false, outcome: null });
    let asked = state.wish;
    try {
      await recall();
      asked = state.wish;
      if (asked.sheets.length === 0) throw new Fault("wish/sheets", words.noSheets);
      const watcher = { onStep: screen.progress, stopped: () => stopping };
      const began = Date.now();
      const outcome = await run(generate(host, asked), watcher);
      running = false;
      if (outcome === STOPPED) screen.say("stopped", words.stopped);
      else finish(outcome, asked, Date.now() - began);
    } catch (error) {
      running = false;
      fail(error);
    }
    catchUp(asked);
  }

  function finish(outcome: Outcome, asked: Wish, took: number): void {
    const [last, before] = [lastOf(outcome), state.last];
    const wish = wishLeft(state.wish, asked);
    update({ wish, survey: outcome.survey, outcome, took, insights: outcome.insights, last });
    screen.say("done", summary(outcome));
    // A first run moved nobody: that needs no round trip.
    if (last.since !== null || before !== null) remember(() => keepLast(last));
  }

  /** What was put off while the run was under way. The run itself remembers the wish that it began with. */
  function catchUp(asked: Wish): void {
    if (state.wish !== asked) save();
    if (lookOwed || state.survey === null) void look(true);
  }

  return {
    open: () => void look(),
    state: () => state,
    repeat() {
      if (running) screen.say("running", stopping ? words.stopping : words.running);
      else if (state.outcome) screen.say("done", summary(state.outcome));
      else if (state.looking) screen.say("idle", words.looking);
      rest();
    },
    look: () => void look(),
    generate: () => void start(),
    work: otherWork({
      screen,
      begin() {
        if (running) return false;
        running = stopping = true;
        looks++;
        update({ looking: false, reckoning: false });
        return true;
      },
      end: () => void (running = false),
      fail,
      catchUp: () => catchUp(state.wish),
    }),
    ...figureActions(host, {
      state: () => state,
      turn: () => (running ? null : looks),
      recall,
      update,
      say: (sentence) => screen.say("idle", sentence),
      fail,
    }),
    stop() {
      if (!running || stopping) return;
      stopping = true;
      screen.say("running", words.stopping);
    },
    wish(change) {
      changed = { ...changed, ...change };
      update({ wish: { ...state.wish, ...change } });
      if (!running) save();
      if ("mapping" in change || "lastMonth" in change) void look();
      else rest();
    },
    show: (sheet, address) =>
      void Promise.resolve()
        .then(() => host.select(sheet, address))
        .catch((error: unknown) => (running ? undefined : fail(error))),
  };
}
