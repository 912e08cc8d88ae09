import { Fault } from "../../src/fault";
import { answer, type Job } from "../steps";
import type * as extras from "./extras";
import { words } from "./language";

/**
 * One of the jobs whose script is loaded when it is first needed.
 *
 * @throws Fault "pane/part-missing" when the script does not come; the next time it is asked for anew.
 */
export function* later<T>(job: (all: typeof extras) => Job<T>): Job<T> {
  const loading = import(/* webpackChunkName: "extras" */ "./extras").catch(() => {
    throw new Fault("pane/part-missing", words.frame.partMissing);
  });
  return yield* job(yield* answer(loading));
}
