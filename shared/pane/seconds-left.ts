/** Before this, the first steps say little about those that follow. */
const TOO_EARLY = 3_000;
/** Nobody needs it closer than this. */
const ROUNDED_TO = 5;

/**
 * About how long a run will go on, if its steps go on taking as long as they did.
 *
 * @param elapsed Milliseconds since it began.
 * @returns Seconds; null while it is too early to tell, and at the end.
 * @example secondsLeft(10_000, 4, 10) // 15
 */
export function secondsLeft(elapsed: number, done: number, of: number): number | null {
  if (elapsed < TOO_EARLY || done === 0 || done >= of) return null;
  const seconds = ((elapsed / done) * (of - done)) / 1000;
  return Math.max(1, Math.round(seconds / ROUNDED_TO)) * ROUNDED_TO;
}
