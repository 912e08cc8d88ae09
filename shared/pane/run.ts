import { runSoon, STOPPED, type Job, type Watcher } from "../steps";

/** A moment in which the page draws and hears clicks. */
const breath = (): Promise<void> => new Promise((go) => setTimeout(go));

/** Milliseconds that a page works on. One that has not answered for 100 begins to feel stuck, and a step can take 80. */
const LONGEST = 20;

/** Runs a job in a page, with a breath after each step and in long ones; `STOPPED` when the watcher ended it. */
export function run<T>(job: Job<T>, { onStep, stopped }: Watcher = {}): Promise<T | typeof STOPPED> {
  let rested = performance.now();
  const rest = async (): Promise<void> => {
    await breath();
    rested = performance.now();
  };
  return runSoon(job, {
    stopped,
    async onStep(done, of, doing) {
      await onStep?.(done, of, doing);
      await rest();
    },
    onPause: () => (performance.now() - rested > LONGEST ? rest() : undefined),
  });
}

export { STOPPED };
