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

/** As many as are put into buckets, each size there twice. */
const spreadOver = (sizeAt: (at: number) => number) =>
  Array.from({ length: 40 }, (_, at) => sizeAt((at * 7) % 20));

test.each<[string, readonly number[]]>([
  ["sizes all over", spreadOver((at) => at - 9)],
  [
    "sizes at both ends of what a number holds",
    spreadOver((at) => (at % 2 ? 1 : -1) * (1.6e308 + at * 1e306)),
  ],
  ["sizes that no number holds", spreadOver((at) => (at % 3 ? at : at % 2 ? Infinity : -Infinity))],
  ["sizes as near to each other as numbers are", spreadOver((at) => at * Number.MIN_VALUE)],
])("more than a few are ranked as a comparator does: %s", (_, sizes) =>
  expect(rank(sizes)).toEqual(compared(sizes)),
);

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

/** How often a size is looked at, for each that there is. */
function looks(sizes: readonly number[]): number {
  let count = 0;
  const counting = new Proxy(Float64Array.from(sizes), {
    get(target, key) {
      if (key !== "length") count++;
      return Reflect.get(target, key, target) as unknown;
    },
  });
  largestFirst(counting);
  return count / sizes.length;
}

// By counting: once for the smallest and the largest, once for the bucket, twice where neighbours are compared.
test.each<[string, (at: number) => number, number]>([
  ["in any order", (at) => (at * 7919) % 4001, 4],
  ["from the smallest up", (at) => at, 4],
  ["from the smallest up, credits all", (at) => at - 4000, 4],
  ["from the largest down", (at) => -at, 4],
  ["all the same", () => 5, 3],
  // Half of them fall into one bucket, and take one more round.
  ["large ones and small ones", (at) => (at % 2 ? 1e9 : 0) + ((at * 7919) % 4001), 6],
])("%s: each is looked at a few times", (_, sizeAt, times) =>
  expect(looks(Array.from({ length: 4000 }, (_, at) => sizeAt(at)))).toBeLessThanOrEqual(times),
);

// Buckets by size alone would hold nearly all of these in one.
test.each<[string, (at: number) => number]>([
  ["each twice the one before", (at) => 2 ** (at % 1000)],
  ["all the same but one", (at) => (at === 7 ? 1e15 : 5)],
  ["a few clients far above many small ones", (at) => (at < 3 ? 1e12 * (at + 1) : at % 997)],
])("%s: 50,000 are ranked like a few", (_, sizeAt) => {
  const sizes = Array.from({ length: 50000 }, (_, at) => sizeAt(at));
  expect(rank(sizes)).toEqual(compared(sizes));
});
