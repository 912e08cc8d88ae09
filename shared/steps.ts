import type { Slices } from "../src/slices";
import type { Awaitable } from "./host";

/** What a job is at: a stage of its own, or the writing of a sheet by its name. `again` is reading once more, because somebody typed meanwhile. */
export type Doing = "reading" | "again" | "checking" | "computed" | "done" | { readonly write: string };

/** What a job tells while it runs: something to wait for, that it may rest, or how far it is. */
export type Step =
  | { readonly wait: Awaitable<unknown> }
  | { readonly pause: true }
  | { readonly done: number; readonly of: number; readonly doing: Doing };

/** A piece of work that stops after each step, so that a host can wait, show progress, or end it. */
export type Job<T> = Generator<Step, T, unknown>;

/** Waits for a host's answer inside a job. */
export function* answer<T>(value: Awaitable<T>): Job<T> {
  return (yield { wait: value }) as T;
}

/** Work in slices inside a job, which may rest between them. */
export function* resting<T>(work: Slices<T>): Job<T> {
  for (;;) {
    const next = work.next();
    if (next.done) return next.value;
    yield rest;
  }
}

/** Something made of each, with a rest behind each. */
export function* eachResting<A, B>(all: readonly A[], make: (one: A, index: number) => B): Job<B[]> {
  const made: B[] = [];
  for (const [index, one] of all.entries()) {
    made.push(make(one, index));
    yield rest;
  }
  return made;
}

/** The same, where each is made in slices. */
export function* eachInSlices<A, B>(all: readonly A[], make: (one: A, index: number) => Slices<B>): Job<B[]> {
  const made: B[] = [];
  for (const [index, one] of all.entries()) {
    made.push(yield* resting(make(one, index)));
    yield rest;
  }
  return made;
}

/** Where a job may rest. */
export const rest: Step = { pause: true };

export interface Watcher {
  /** Steps done, steps in all, and what happens now. `runSoon` waits for what it returns, so that a page can draw. */
  readonly onStep?: (done: number, of: number, doing: Doing) => void | Promise<void>;
  /** Told at each pause; `runSoon` waits for what it returns. */
  readonly onPause?: () => void | Promise<void>;
  /** Asked between steps; true ends the job. */
  readonly stopped?: () => boolean;
}

/** What `runSoon` gives for a job that was stopped. */
export const STOPPED = Symbol("stopped");

/** Runs a job on a host that answers at once: Apps Script's server and files. */
export function runNow<T>(job: Job<T>, watcher: Watcher = {}): T {
  let next = job.next();
  while (!next.done) {
    const step = next.value;
    if ("wait" in step) {
      next = job.next(step.wait);
    } else {
      if ("done" in step) void watcher.onStep?.(step.done, step.of, step.doing);
      next = job.next();
    }
  }
  return next.value;
}

/** Runs a job on a host that answers later, and stops it between steps. */
export async function runSoon<T>(job: Job<T>, watcher: Watcher = {}): Promise<T | typeof STOPPED> {
  let next = job.next();
  let stopped = false;
  while (!next.done) {
    const step = next.value;
    if ("wait" in step) {
      try {
        next = job.next(await step.wait);
      } catch (error) {
        next = job.throw(error);
      }
      continue;
    }
    if ("pause" in step) {
      await watcher.onPause?.();
      next = job.next();
      continue;
    }
    if (!stopped) await watcher.onStep?.(step.done, step.of, step.doing);
    if (!stopped && watcher.stopped?.()) {
      stopped = true;
      // What a job does at its end in any case may still wait for the host.
      next = job.return(undefined as T);
    } else next = job.next();
  }
  return stopped ? STOPPED : next.value;
}
