const greatestCommonDivisor = (a: bigint, b: bigint): bigint => {
  while (b !== 0n) [a, b] = [b, a % b];
  return a < 0n ? -a : a;
};

/** Whole part of the quotient, towards minus infinity; BigInt's own division rounds towards zero. */
const floorDivide = (a: bigint, b: bigint): bigint => a / b - (a % b !== 0n && a < 0n !== b < 0n ? 1n : 0n);

const bitLength = (n: bigint): number => n.toString(2).length;

/**
 * A number as whole ÷ whole, in lowest terms, never rounded.
 *
 * @example Fraction.parse("0.1").plus(Fraction.parse("0.2")).toNumber() // 0.3
 */
export class Fraction {
  static readonly zero = new Fraction(0n, 1n);
  static readonly one = new Fraction(1n, 1n);

  private constructor(
    readonly top: bigint,
    readonly bottom: bigint,
  ) {}

  static of(top: bigint | number, bottom: bigint | number = 1n): Fraction {
    const [a, b] = [BigInt(top), BigInt(bottom)];
    if (b === 0n) throw new RangeError("Division by zero");
    const common = greatestCommonDivisor(a, b) * (b < 0n ? -1n : 1n);
    return new Fraction(a / common, b / common);
  }

  /** A double counts as the shortest decimal that names it: 0.1 is one tenth, as the person meant who typed it. */
  static parse(value: string | number): Fraction {
    const read = Fraction.read(String(value));
    if (read === null) throw new RangeError(`Not a number: "${value}"`);
    return read;
  }

  /** As parse, but null where the text is no plain decimal number. */
  static read(text: string): Fraction | null {
    const match = /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d+))?$/i.exec(text.trim());
    const [whole, decimals] = [match?.[2] ?? "", match?.[3] ?? ""];
    if (match === null || whole + decimals === "") return null;
    const exponent = Number(match[4] ?? 0) - decimals.length;
    const digits = BigInt(whole + decimals) * (match[1] === "-" ? -1n : 1n);
    return exponent < 0
      ? Fraction.of(digits, 10n ** BigInt(-exponent))
      : Fraction.of(digits * 10n ** BigInt(exponent));
  }

  /** One common denominator for all, and one reduction at the end: tens of thousands of lines take milliseconds. */
  static sum(items: Iterable<Fraction>): Fraction {
    const byBottom = new Map<bigint, bigint>();
    for (const item of items) byBottom.set(item.bottom, (byBottom.get(item.bottom) ?? 0n) + item.top);
    let total = Fraction.zero;
    for (const [bottom, top] of byBottom) total = total.plus(Fraction.of(top, bottom));
    return total;
  }

  plus(other: Fraction): Fraction {
    return Fraction.of(this.top * other.bottom + other.top * this.bottom, this.bottom * other.bottom);
  }

  minus(other: Fraction): Fraction {
    return this.plus(other.negated());
  }

  times(other: Fraction): Fraction {
    return Fraction.of(this.top * other.top, this.bottom * other.bottom);
  }

  over(other: Fraction): Fraction {
    return Fraction.of(this.top * other.bottom, this.bottom * other.top);
  }

  negated(): Fraction {
    return new Fraction(-this.top, this.bottom);
  }

  absolute(): Fraction {
    return this.top < 0n ? this.negated() : this;
  }

  /** Below zero, zero or above zero, as this is smaller than, equal to or larger than the other. */
  compare(other: Fraction): number {
    const difference = this.top * other.bottom - other.top * this.bottom;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  }

  get sign(): number {
    return this.compare(Fraction.zero);
  }

  /** Rounded to that many decimals, halves upwards, as a count of the last one. */
  units(decimals: number): bigint {
    const scale = 10n ** BigInt(decimals);
    return floorDivide(2n * this.top * scale + this.bottom, 2n * this.bottom);
  }

  /**
   * The nearest double. The quotient is cut after 64 bits or more with its last bit set where anything was cut off, so
   * that the conversion of a BigInt, which rounds correctly, sees on which side of a half the true value lies.
   */
  toNumber(): number {
    if (this.top === 0n) return 0;
    const size = this.top < 0n ? -this.top : this.top;
    const shift = Math.max(0, 66 + bitLength(this.bottom) - bitLength(size));
    const scaled = size << BigInt(shift);
    const quotient = scaled / this.bottom;
    const nearest = Number(scaled % this.bottom === 0n ? quotient : quotient | 1n);
    // In two steps, since 2 ** -1100 alone would be zero.
    const value = nearest * 2 ** -Math.min(shift, 1000) * 2 ** -Math.max(0, shift - 1000);
    return this.top < 0n ? -value : value;
  }
}

/** The middle one, or the mean of the middle two; null of nothing. */
export const median = (values: readonly Fraction[]): Fraction | null =>
  medianOfSorted([...values].sort((a, b) => a.compare(b)));

export const medianOfSorted = (sorted: readonly Fraction[]): Fraction | null => {
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? null : low.plus(high).over(Fraction.of(2));
};

export const numberOf = (value: Fraction | null): number | null => value?.toNumber() ?? null;
