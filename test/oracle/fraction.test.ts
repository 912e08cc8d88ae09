import { Fraction, median } from "./fraction";

test.each([
  ["0.1", 1n, 10n],
  ["-12.50", -25n, 2n],
  ["+.5", 1n, 2n],
  ["3.", 3n, 1n],
  ["2.5e-3", 1n, 400n],
  ["1e3", 1000n, 1n],
  [0.1, 1n, 10n],
  [1e-7, 1n, 10_000_000n],
])("%s is read exactly", (text, top, bottom) => expect(Fraction.parse(text)).toMatchObject({ top, bottom }));

test.each(["", " ", ".", "n/a", "1,000", "--1", "1e", "NaN", "Infinity", "0x10"])(
  "'%s' is no number",
  (text) => expect(Fraction.read(text)).toBeNull(),
);

// Each pair is the same number written twice, once for the compiler's own rounding.
test.each([
  [1n, 3n, 1 / 3],
  [-2n, 3n, -2 / 3],
  [2n ** 53n + 1n, 1n, 9007199254740992],
  [2n ** 53n + 3n, 1n, 9007199254740996],
  [2n ** 54n + 3n, 2n, 9007199254740994],
  [10n ** 30n, 7n, 1e30 / 7],
  [1n, 10n ** 300n, 1e-300],
  [1n, 3n * 10n ** 20n, 3.3333333333333333e-21],
  [0n, 5n, 0],
])("%d / %d becomes the nearest double", (top, bottom, double) =>
  expect(Fraction.of(top, bottom).toNumber()).toBe(double),
);

test("every double survives the way there and back", () => {
  for (let value = 1.2345678901234567; value < 1e18; value *= 7.000000001) {
    expect(Fraction.parse(value).toNumber()).toBe(value);
    expect(Fraction.parse(-1 / value).toNumber()).toBe(-1 / value);
  }
});

test("arithmetic is that of the schoolbook", () => {
  const [half, third] = [Fraction.of(1, 2), Fraction.of(1, -3).negated()];
  expect(half.plus(third)).toEqual(Fraction.of(5, 6));
  expect(half.minus(third)).toEqual(Fraction.of(1, 6));
  expect(half.times(third)).toEqual(Fraction.of(1, 6));
  expect(half.over(third)).toEqual(Fraction.of(3, 2));
  expect([half.compare(third), third.compare(half), half.compare(half)]).toEqual([1, -1, 0]);
  expect(Fraction.sum([half, third, half, Fraction.of(-1, 3)])).toEqual(Fraction.one);
  expect(() => half.over(Fraction.zero)).toThrow(RangeError);
});

// Halves go up, on both sides of zero.
test.each([
  ["0.0000005", 1n],
  ["-0.0000005", 0n],
  ["-0.0000006", -1n],
  ["1.23456749", 1234567n],
])("%s is %d millionths", (text, units) => expect(Fraction.parse(text).units(6)).toBe(units));

test("a median is the middle one, or the mean of the middle two", () => {
  const of = (...values: number[]): number | undefined => median(values.map(Fraction.parse))?.toNumber();
  expect([of(3, 1, 2), of(4, 1, 3, 2), of()]).toEqual([2, 2.5, undefined]);
});
