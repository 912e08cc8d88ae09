import { exactSum, Sums } from "../../src/sums";

/* What holds only if it holds at the size of real ledgers. */

function* repeat(times: number, amounts: readonly number[]): Iterable<number> {
  for (let time = 0; time < times; time++) yield* amounts;
}
const cents = (sum: number): number => Math.round(sum * 100);

// By hand: the sum that decimals have.
test.each<[string, () => Iterable<number>, number]>([
  ["a cent between a billion and its credit, a million times", () => repeat(1e6, [1e9, 0.01, -1e9]), 1e4],
  ["thirds of a cent", () => repeat(3e5, [0.01 / 3]), 1e3],
])("%s: to the cent", (_, amounts, sum) => {
  expect(cents(exactSum([...amounts()]))).toBe(cents(sum));
});

test("a tenth, ten million times, to the cent", () => {
  const sum = new Sums(1);
  for (let time = 0; time < 1e7; time++) sum.add(0, 0.1);
  expect(cents(sum.at(0))).toBe(cents(1e6));
});
