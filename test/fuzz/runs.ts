/** Runs of a property: the same ones each time, and FUZZ times as many where that is set. */
export function runs(count: number): { seed: number; numRuns: number } {
  return { seed: 20261128, numRuns: count * Math.max(1, Number(process.env.FUZZ ?? 1)) };
}
