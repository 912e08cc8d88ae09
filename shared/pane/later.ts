import { Fault } from "../../src/fault";
import { answer, type Job } from "../steps";
import type * as extras from "./extras";
import { words } from "./language";

let bring = (): Promise<void> => Promise.resolve();

/** Says how the script is brought into a page that cannot load it by itself. */
export function jobsBroughtBy(way: () => Promise<void>): void {
  bring = way;
}

const loadExtras = (): Promise<typeof extras> =>
  bring().then(() => import(/* webpackChunkName: "extras" */ "./extras"));

/**
 * One of the jobs whose script is loaded when it is first needed.
 *
 * @throws Fault "pane/part-missing" when the script does not come; the next time it is asked for anew.
 */
export function later<T>(job: (all: typeof extras) => Job<T>): Job<T>;
export function later<T, All>(job: (all: All) => Job<T>, load: () => Promise<All>): Job<T>;
export function* later<T>(job: (all: typeof extras) => Job<T>, load = loadExtras): Job<T> {
  const loading = load().catch(() => {
    throw new Fault("pane/part-missing", words.frame.partMissing);
  });
  return yield* job(yield* answer(loading));
}
