import type { Host } from "./host";
import { answer, type Job } from "./steps";

/**
 * Does a piece of work while nobody else changes the workbook through the add-in.
 *
 * @throws Fault "run/taken" when someone else is at it.
 */
export function* alone<T>(host: Host, work: () => Job<T>): Job<T> {
  yield* answer(host.begin());
  try {
    return yield* work();
  } finally {
    yield* letGo(host);
  }
}

/** A workbook that cannot be let go is free again by itself after a while; the work is what it is. */
function* letGo(host: Host): Job<void> {
  try {
    yield* answer(host.end());
  } catch {
    return;
  }
}
