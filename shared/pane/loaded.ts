import { Fault } from "../../src/fault";
import { answer, type Job } from "../steps";
import { words } from "./language";

/**
 * A job out of a script that is loaded when it is first needed.
 *
 * @throws Fault "pane/part-missing" when the script does not come; the next time it is asked for anew.
 */
export function* loaded<T, All>(job: (all: All) => Job<T>, load: () => Promise<All>): Job<T> {
  const loading = load().catch(() => {
    throw new Fault("pane/part-missing", words.frame.partMissing);
  });
  return yield* job(yield* answer(loading));
}
