/** A mutant that random data can tell is told by a few of them. */
const RUNS = 10;

/**
 * fast-check with at most so many runs of each law, and no search for smaller data that tell a mutant too: that it is
 * told is enough.
 */
export function fewerRuns(fastCheck) {
  const assert = (property, { numRuns = RUNS, ...options } = {}) =>
    fastCheck.assert(property, { ...options, numRuns: Math.min(numRuns, RUNS), endOnFailure: true });
  return { ...fastCheck, default: { ...fastCheck.default, assert } };
}
