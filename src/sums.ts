/** Amounts below this are what is left of a sum that cancels: the method compares totals to 1e-6. */
const NOTHING = 5e-7;

/**
 * What adding an amount to a sum rounds away. Without a condition, which would cost more than it all.
 *
 * @source D. Knuth, The Art of Computer Programming, volume 2, 4.2.2, theorem B.
 */
function lost(before: number, amount: number, after: number): number {
  const added = after - before;
  return before - (after - added) + (amount - added);
}

function settled(sum: number): number {
  return Math.abs(sum) < NOTHING ? 0 : sum;
}

/**
 * Running sums, one for each place, that keep what a plain sum of doubles rounds away.
 *
 * @source A. Neumaier, Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen, 1974.
 * @example const s = new Sums(1); [1e16, 1, -1e16].forEach((x) => s.add(0, x)); s.at(0) // 1
 */
export class Sums {
  /** Each sum, and behind it what it has lost: neighbours in memory, for both change together. */
  private readonly pairs: Float64Array;

  constructor(readonly length: number) {
    this.pairs = new Float64Array(2 * length);
  }

  add(place: number, amount: number): void {
    const before = this.pairs[2 * place];
    const after = before + amount;
    this.pairs[2 * place] = after;
    this.pairs[2 * place + 1] += lost(before, amount, after);
  }

  /** The sum at a place; what is left of cancelling decimals (0.1 + 0.2 − 0.3) is 0. */
  at(place: number): number {
    return settled(this.pairs[2 * place] + this.pairs[2 * place + 1]);
  }

  /** The sums at a place and at every so many places behind it; all of them where nothing is said. */
  values(first = 0, step = 1): Float64Array {
    const values = new Float64Array(Math.ceil((this.length - first) / step));
    for (let at = 0; at < values.length; at++) values[at] = this.at(first + at * step);
    return values;
  }
}

/**
 * The same for a single sum.
 *
 * @example const s = new Sum(); [1e16, 1, -1e16].forEach((x) => s.add(x)); s.value // 1
 */
export class Sum {
  private sum = 0;
  private missing = 0;

  add(amount: number): void {
    const after = this.sum + amount;
    this.missing += lost(this.sum, amount, after);
    this.sum = after;
  }

  get value(): number {
    return settled(this.sum + this.missing);
  }
}

/**
 * The sum of a list of amounts, however long and however mixed in size.
 *
 * @example exactSum([0.1, 0.2, -0.3]) // 0
 */
export function exactSum(amounts: ArrayLike<number>): number {
  const sum = new Sum();
  for (let at = 0; at < amounts.length; at++) sum.add(amounts[at]);
  return sum.value;
}

/**
 * The sum of each row of a table that stands row by row in one array.
 *
 * @param width Amounts a row.
 * @example rowSums(Float64Array.of(1, 2, 3, 4), 2) // Float64Array.of(3, 7)
 */
export function rowSums(amounts: Float64Array, width: number): Float64Array {
  const sums = new Float64Array(width === 0 ? 0 : amounts.length / width);
  for (let row = 0; row < sums.length; row++) {
    const sum = new Sum();
    for (let at = row * width; at < (row + 1) * width; at++) sum.add(amounts[at]);
    sums[row] = sum.value;
  }
  return sums;
}

/**
 * A total as the method compares it: equal after rounding to 1e-6 is a tie.
 *
 * @source Method, part 1.
 * @example comparable(0.1 + 0.2) === comparable(0.3) // true
 */
export function comparable(total: number): number {
  return Math.round(total * 1e6);
}
