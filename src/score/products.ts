import type { Measures } from "../measures/measure";
import { HELD } from "../measures/states";
import { NO_OFFERING, type Portfolio } from "../portfolio";

/** Clients with as many products or more stand together. */
export const MOST_PRODUCTS = 6;

/**
 * How many offerings each client holds.
 *
 * @returns By row of the listing.
 * @source Method, part 10 (products per client).
 */
export function productsHeld({ offerings }: Portfolio, { matrix }: Measures): Int32Array {
  const held = new Int32Array(matrix.rows);
  matrix.codes.forEach((code, at) => {
    const none = offerings[at % matrix.columns].name === NO_OFFERING;
    if (code === HELD && !none) held[Math.floor(at / matrix.columns)]++;
  });
  return held;
}

/**
 * How many clients hold how many offerings.
 *
 * @returns Clients by number of offerings, from 0 to `MOST_PRODUCTS`; more stand with these.
 * @source Method, part 10 (distribution).
 * @example distribution([1, 3, 1, 7]) // [0, 2, 0, 1, 0, 0, 1]
 */
export function distribution(held: ArrayLike<number>): number[] {
  const clients = new Array<number>(MOST_PRODUCTS + 1).fill(0);
  for (let row = 0; row < held.length; row++) clients[Math.min(held[row], MOST_PRODUCTS)]++;
  return clients;
}
