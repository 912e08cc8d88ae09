import { CostedSums } from "../../../src/measures/costed-sums";
import { RowSets } from "../../../src/measures/playbook/bits";

/** Revenue, gross margin and margin of lines as [revenue, cost]. */
function of(...lines: [number, number | null][]) {
  const sums = new CostedSums(2);
  sums.add(0, 99, 1);
  for (const [revenue, cost] of lines) sums.add(1, revenue, cost ?? NaN);
  return [sums.revenueAt(1), sums.grossAt(1), sums.marginAt(1)];
}

// Method, part 4, step 2: lines with a cost make 90 % of the absolute amounts or more.
test.each<[string, [number, number | null][], (number | null)[]]>([
  ["no lines", [], [0, null, null]],
  ["lines of nothing", [[0, 0]], [0, null, null]],
  ["a cost each", [[100, 40], [50, 20]], [150, 90, 0.6]],
  ["nine tenths have one", [[90, 45], [10, null]], [100, 45, 0.5]],
  ["the same to the cent", [[0.9, 0.45], [0.1, null]], [1, 0.45, 0.5]],
  ["less", [[89.9, 45], [10.1, null]], [100, null, null]],
  ["a credit weighs as much as what it takes back", [[100, 50], [-20, null]], [80, null, null]],
  ["what is paid back in full has no margin", [[100, 60], [-100, -50]], [0, -10, null]],
  ["nor has what is below nothing", [[10, 6], [-50, -20]], [-40, -26, null]],
  ["a loss", [[100, 150]], [100, -50, -0.5]],
])("%s", (_, lines, figures) => expect(of(...lines)).toEqual(figures)); // prettier-ignore

test("rows that two columns share, 32 of them in a word", () => {
  const [even, third] = [new RowSets(100, 3), new RowSets(100, 3)];
  for (let row = 0; row < 100; row++) {
    if (row % 2 === 0) even.add(row, 1);
    if (row % 3 === 0) {
      even.add(row, 2);
      third.add(row, 2);
    }
  }
  // 0, 6, 12 … 96; 50 even ones; 34 multiples of three.
  expect([even.shared(1, 2), even.shared(1, 1), even.shared(2, 2), even.shared(0, 1)]).toEqual([
    17, 50, 34, 0,
  ]);
  expect([even.shared(1, 2, third), third.shared(2, 1, even), third.shared(1, 2)]).toEqual([17, 17, 0]);
});
