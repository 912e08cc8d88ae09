/**
 * Numbers from 0 up to 1, the same in every process.
 *
 * @source M. O'Neill's and T. Ettinger's mulberry32.
 */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** An amount of money with a long tail, to the cent. */
export function amountFrom(random: () => number): number {
  return Math.round(Math.exp(5 + 3 * random() + 2 * random()) * 100) / 100;
}
