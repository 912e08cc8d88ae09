import { comparable, exactSum, rowSums, Sums } from "../../src/sums";

const cents = (sum: number): number => Math.round(sum * 100);

// By hand: the sum that decimals have.
test.each<[string, readonly number[], number]>([
  ["nothing", [], 0],
  ["amounts that cancel", [0.1, 0.2, -0.3], 0],
  ["a large one and its credit", [1e16, 1, -1e16], 1],
  ["the same the other way round", [1, 1e16, -1e16], 1],
])("%s: to the cent", (_, amounts, sum) => {
  expect(cents(exactSum(amounts))).toBe(cents(sum));
});

test("what is left of cancelling decimals is 0, not nearly", () => {
  expect(exactSum([0.1, 0.2, -0.3])).toBe(0);
  expect(exactSum([1.1, 2.2, -3.3])).toBe(0);
});

test("the order of the amounts does not matter to the cent", () => {
  const amounts = Array.from({ length: 10000 }, (_, at) => ((at * 7919) % 100003) / 100 - 300);
  const sorted = [...amounts].sort((a, b) => a - b);
  expect(cents(exactSum(amounts))).toBe(cents(exactSum(sorted)));
  expect(cents(exactSum(amounts))).toBe(cents(exactSum([...sorted].reverse())));
});

test("places do not touch each other", () => {
  const sums = new Sums(3);
  for (const [place, amount] of [
    [0, 1],
    [2, 5],
    [0, 2],
  ])
    sums.add(place, amount);
  expect([...sums.values()]).toEqual([3, 0, 5]);
  expect([...sums.values(1)]).toEqual([0, 5]);
  expect([...sums.values(0, 2)]).toEqual([3, 5]);
  expect([...sums.values(1, 2)]).toEqual([0]);
  expect(sums.length).toBe(3);
});

test.each<[string, readonly number[], number, readonly number[]]>([
  ["each row for itself", [1, 2, 3, 0.1, 0.2, -0.3], 3, [6, 0]],
  ["rows of one", [1, 2], 1, [1, 2]],
  ["no rows", [], 3, []],
  ["rows of nothing", [], 0, []],
])("rowSums: %s", (_, amounts, width, sums) =>
  expect([...rowSums(Float64Array.from(amounts), width)]).toEqual(sums),
);

// Method, part 1: totals that are equal after rounding to 1e-6 tie.
test.each([
  [0.1 + 0.2, 0.3, true],
  [1000000.1 + 0.2, 1000000.3, true],
  [5, 5.0000004, true],
  [5, 5.000001, false],
  [-5, -5.0000004, true],
  [-5, 5, false],
])("%d and %d tie: %s", (a, b, tie) => expect(comparable(a) === comparable(b)).toBe(tie));
