import { quantile } from "../median";

/** A figure of everybody, and where the best tenth begins. */
export interface Beside {
  readonly all: number;
  /** The 90th percentile. */
  readonly bestTenth: number;
  /** How many it was taken from. */
  readonly of: number;
}

/**
 * A figure of everybody beside the best tenth.
 *
 * @param all The figure as a whole: a sum ÷ a sum.
 * @param each The same figure of each one.
 * @returns null when there is nobody.
 * @source Method, part 10: "beside the best tenth", as R-7 90th percentile.
 * @example beside(20, [10, 20, 30]) // { all: 20, bestTenth: 28, of: 3 }
 */
export function beside(all: number, each: readonly number[]): Beside | null {
  const bestTenth = quantile(each, 0.9);
  return bestTenth === null ? null : { all, bestTenth, of: each.length };
}
