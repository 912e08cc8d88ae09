import { runSoon, STOPPED, type Job, type Watcher } from "../steps";

const breath = (): Promise<void> => new Promise((go) => setTimeout(go));

/** The same job with a breath after each step, in which the page draws and hears clicks. */
function* unhurried<T>(job: Job<T>): Job<T> {
  try {
    let next = job.next();
    while (!next.done) {
      const step = next.value;
      let given: unknown;
      try {
        given = yield step;
        if (!("wait" in step)) yield { wait: breath() };
      } catch (error) {
        next = job.throw(error);
        continue;
      }
      next = job.next(given);
    }
    return next.value;
  } finally {
    // Stopped from outside, the job gets its own chance to tidy up.
    job.return(undefined as T);
  }
}

/** Runs a job in a page; `STOPPED` when the watcher ended it. */
export function run<T>(job: Job<T>, watcher: Watcher = {}): Promise<T | typeof STOPPED> {
  return runSoon(unhurried(job), watcher);
}

export { STOPPED };
