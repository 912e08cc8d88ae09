import { Fault } from "../src/fault";
import type { Job } from "./steps";
import { TYPING } from "./typed/still-as-read";

/** So often a run starts over: whoever types even then works there for longer, and is let finish. */
const MOST = 3;

/**
 * Does a piece of work, and does it from its beginning again when somebody typed into what it was about to write over.
 *
 * @throws Fault "run/typing" when somebody did each time.
 */
export function* startingOver<T>(work: () => Job<T>): Job<T> {
  for (let times = 0; ; times++) {
    try {
      return yield* work();
    } catch (error) {
      if (!(error instanceof Fault) || error.code !== TYPING || times === MOST) throw error;
    }
  }
}
