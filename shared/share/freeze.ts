import { alone } from "../alone";
import type { PaneHost } from "../pane-host";
import { answer, type Job } from "../steps";
import type { Frozen } from "../typed/frozen";
import { differing } from "./differing";
import { keepBefore } from "./keeping";
import { keepFormulas, openJournal } from "./kept-formulas";
import { printOf } from "./print";
import { placeOf } from "./put-back";
import { blocksOf, lookAgain, restOf, standingIn, type Standing, type Told } from "./standing";
import { vanished } from "./vanished";

/** What came of replacing formulas. */
export interface Turned {
  /** How many were replaced. */
  readonly formulas: number;
  /** Left alone, because they show no result. */
  readonly left: readonly Told[];
  /** Cells that show something else than before. */
  readonly different: readonly Told[];
}

/**
 * Turns every formula that uses a function of ours into the values that it shows. The
 * formulas are in the journal before the first of them is typed over.
 */
export function freeze(host: PaneHost): Job<Turned> {
  return alone(host, () => freezeAlone(host));
}

function* freezeAlone(host: PaneHost): Job<Turned> {
  const journal = yield* openJournal(host);
  const { ready, left } = yield* standingIn(host, journal);
  if (ready.length === 0) return { formulas: 0, left, different: [] };
  const replaced = ready.map((one) => ({ one, by: one.shown, portable: false }));
  const records = yield* keepBefore(host, journal, replaced);
  yield* answer(host.type(blocksOf(ready)));
  const whole = yield* withRests(host, ready, records);
  const different = yield* differing(host, whole);
  return { formulas: ready.length, left, different: [...different.values()] };
}

/**
 * Where the host could not tell how far results reach, they went with their formulas: so
 * the cells that are empty now are theirs, and get the values that they had.
 */
function* withRests(host: PaneHost, ready: readonly Standing[], records: readonly Frozen[]): Job<Standing[]> {
  const now = yield* lookAgain(
    host,
    ready.map(({ use }) => use).filter(({ reach }) => reach === null),
  );
  const sightNow = new Map(now.map(({ use, sight }) => [use, sight]));
  const whole = ready.map((one): Standing => {
    const sight = sightNow.get(one.use);
    return sight === undefined ? one : { ...one, reach: vanished(one.sight, sight) };
  });
  const larger = whole.filter(({ reach }, index) => {
    const known = ready[index].reach;
    return reach.rows !== known.rows || reach.columns !== known.columns;
  });
  if (larger.length === 0) return whole;
  yield* answer(host.type(blocksOf(larger)));
  const journal = yield* openJournal(host);
  const measured = new Map(whole.map((one, index) => [placeOf(records[index]), one]));
  yield* keepFormulas(
    host,
    journal,
    journal.kept.journal.frozen.map((record) => {
      const one = measured.get(placeOf(record));
      return one === undefined ? record : { ...record, ...one.reach, print: printOf(restOf(one)) };
    }),
  );
  return whole;
}
