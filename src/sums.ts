/** Amounts below this are what is left of a sum that cancels: the method compares totals to 1e-6. */
const NOTHING = 5e-7;

/**
 * Running sums, one for each place, that keep what a plain sum of doubles rounds away.
 *
 * @source A. Neumaier, Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen, 1974.
 * @example const s = new Sums(1); [1e16, 1, -1e16].forEach((x) => s.add(0, x)); s.at(0) // 1
 */
export class Sums {
  private readonly high: Float64Array;
  private readonly low: Float64Array;

  constructor(readonly length: number) {
    this.high = new Float64Array(length);
    this.low = new Float64Array(length);
  }

  add(place: number, amount: number): void {
    const before = this.high[place];
    const after = before + amount;
    this.low[place] +=
      Math.abs(before) >= Math.abs(amount) ? before - after + amount : amount - after + before;
    this.high[place] = after;
  }

  /** The sum at a place; what is left of cancelling decimals (0.1 + 0.2 − 0.3) is 0. */
  at(place: number): number {
    const sum = this.high[place] + this.low[place];
    return Math.abs(sum) < NOTHING ? 0 : sum;
  }

  values(): Float64Array {
    return Float64Array.from({ length: this.length }, (_, place) => this.at(place));
  }
}

/**
 * The sum of a list of amounts, however long and however mixed in size.
 *
 * @example exactSum([0.1, 0.2, -0.3]) // 0
 */
export function exactSum(amounts: Iterable<number>): number {
  const sum = new Sums(1);
  for (const amount of amounts) sum.add(0, amount);
  return sum.at(0);
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
