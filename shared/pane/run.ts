import { runSoon, STOPPED, type Job, type Watcher } from "../steps";

const { port1: behind, port2: front } = new MessageChannel();

/** A moment in which the page draws and hears clicks. By a message: a page makes a timer wait 4 ms each time. */
const breath = (): Promise<void> =>
  new Promise((go) => {
    behind.onmessage = () => go();
    front.postMessage(null);
  });

/** Milliseconds that a page works on. One that has not answered for 100 begins to feel stuck, and a step can take 80. */
const LONGEST = 16;

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
