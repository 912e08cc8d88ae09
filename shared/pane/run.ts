import { runSoon, STOPPED, type Job, type Watcher } from "../steps";

/** A moment in which the page draws and hears clicks. */
const breath = (): Promise<void> => new Promise((go) => setTimeout(go));

/** Runs a job in a page, with a breath after each step; `STOPPED` when the watcher ended it. */
export function run<T>(job: Job<T>, { onStep, stopped }: Watcher = {}): Promise<T | typeof STOPPED> {
  return runSoon(job, {
    stopped,
    async onStep(done, of, doing) {
      await onStep?.(done, of, doing);
      await breath();
    },
  });
}

export { STOPPED };
