import fc from "fast-check";
import { largestFirst } from "../../src/rank";

const rank = (sizes: readonly number[]) => [...largestFirst(Float64Array.from(sizes))];

// By hand.
test.each<[string, readonly number[], readonly number[]]>([
  ["nothing", [], []],
  ["largest first", [20, 50, 30], [1, 2, 0]],
  ["equals in the order given", [1, 2, 1, 2], [1, 3, 0, 2]],
  ["credits behind nothing, minus zero among it", [-1, 0, -0, -2], [1, 2, 0, 3]],
])("largestFirst: %s", (_, sizes, order) => expect(rank(sizes)).toEqual(order));

/** As the language sorts, with a comparator; it keeps the order of equals. */
const compared = (sizes: readonly number[]) =>
  [...sizes.keys()].sort((a, b) => Number(sizes[b] > sizes[a]) - Number(sizes[b] < sizes[a]));

const size = fc.oneof(
  fc.integer({ min: -3, max: 3 }),
  fc.integer({ min: -100000, max: 100000 }),
  fc.double({ noNaN: true }),
);
test("largestFirst ranks as a comparator does, whatever the sizes", () => {
  fc.assert(
    fc.property(fc.array(size, { maxLength: 400 }), (sizes) => expect(rank(sizes)).toEqual(compared(sizes))),
  );
});

// Buckets by size alone would hold nearly all of these in one.
test.each<[string, (at: number) => number]>([
  ["each twice the one before", (at) => 2 ** (at % 1000)],
  ["all the same but one", (at) => (at === 7 ? 1e15 : 5)],
  ["a few clients far above many small ones", (at) => (at < 3 ? 1e12 * (at + 1) : at % 997)],
])("%s: 50,000 are ranked like a few", (_, sizeAt) => {
  const sizes = Array.from({ length: 50000 }, (_, at) => sizeAt(at));
  expect(rank(sizes)).toEqual(compared(sizes));
});
