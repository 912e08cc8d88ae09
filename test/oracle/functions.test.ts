import type { CellValue } from "./cells";
import { ABCDCLASS, CUMCLIENTPCT, CUMREVPCT, DBREAKEVEN, PRICETOGRADE, REVPCT } from "./functions";
import { refusal } from "./refusal";

// By hand: 50 of 100, then 80, then 100.
test.each<[string, CellValue[], CellValue[]]>([
  ["sorted or not, the share is the same", [20, 50, 30], [1, 0.5, 0.8]],
  ["ties run in the order given", [40, 20, 40], [0.4, 1, 0.8]],
  ["a millionth apart is apart", [40, 40.000001, 19.999999], [0.80000001, 0.40000001, 1]],
  ["less than that is a tie", [40, 40.0000001, 19.9999999], [0.4, 0.800000001, 1]],
  ["a credit rises above 1 and returns", [90, 30, -20], [0.9, 1.2, 1]],
  ["a blank row stays blank, a 0 does not", [60, null, 40, "", 0], [0.6, null, 1, null, 1]],
  ["tenths add up", [0.1, 0.2, 0.7], [1, 0.9, 0.7]],
  ["no client at all", [null, ""], [null, null]],
])("CUMREVPCT: %s", (_, revenues, shares) => expect(CUMREVPCT(revenues)).toEqual(shares));

test.each<[string, CellValue[], unknown]>([
  ["text", [10, "n/a"], ["text", 1]],
  ["a sum of nothing", [10, -10], ["no-total", null]],
  ["TRUE", [true, 10], ["text", 0]],
])("CUMREVPCT refuses %s", (_, revenues, reason) =>
  expect(refusal(() => CUMREVPCT(revenues))).toEqual(reason),
);

// By hand. Starts of 50, 30, 15, 5: 0, 0.5, 0.8 (at the cut: Mid), 0.95 (at the cut: Tail).
test.each<[string, CellValue[], CellValue[], CellValue[] | undefined, CellValue[]]>([
  ["core, core, mid, tail", [50, 30, 15, 5], [0.6, 0.6, 0.6, 0.6], undefined, ["A", "A", "A", "B"]],
  ["grades from 40 %", [50, 30, 15, 5], [0.4, 0.4, 0.4, 0.4], undefined, ["B", "B", "B", "C"]],
  ["grades from 20 %", [50, 30, 15, 5], [0.2, 0.2, 0.2, 0.2], undefined, ["C", "C", "C", "D"]],
  ["grades from 0 %", [50, 30, 15, 5], [0, 0, 0, 0], undefined, ["C", "C", "D", "D"]],
  ["losses", [50, 30, 15, 5], [-0.1, -0.1, -0.1, -0.1], undefined, ["D", "D", "D", "D"]],
  ["within 1e-9 a margin is at the cut", [50, 50], [0.5999999995, 0.599999998], undefined, ["A", "B"]],
  ["equal revenue shares a start: 0.7 for both", [70, 15, 15], [0.6, 0.7, 0.7], undefined, ["A", "A", "A"]],
  ["unknown margin has no class", [50, 50], [0.6, null], undefined, ["A", "–"]],
  ["out of profile is at best C", [50, 30, 20], [0.6, 0.4, -1], ["no", "FALSE", 0], ["C", "C", "D"]],
  ["not assessed counts as in profile", [50, 50], [0.6, 0.6], [null, "x"], ["A", "A"]],
  ["no revenue is D whatever the margin", [50, 0, -10], [0.6, null, 0.9], undefined, ["A", "D", "D"]],
  ["a blank revenue is no client", [50, null], [0.6, 0.6], undefined, ["A", null]],
  [
    "no margins: by band",
    [50, 30, 15, 5, 0],
    [null, "", null, null, null],
    undefined,
    ["A", "A", "B", "C", "D"],
  ],
])("ABCDCLASS: %s", (_, revenues, margins, inProfile, classes) =>
  expect(ABCDCLASS(revenues, margins, inProfile)).toEqual(classes),
);

test("ABCDCLASS takes other cuts", () => {
  expect(ABCDCLASS([50, 30, 20], [0.5, 0.5, 0.3], undefined, [0.5, 0.8, 0.5, 0.3, 0.1])).toEqual([
    "A",
    "A",
    "C",
  ]);
});

test.each<[string, () => unknown, unknown]>([
  ["62 typed for 62 %", () => ABCDCLASS([1, 1], [0.5, 62]), ["margin-above-1", 1]],
  ["lists of two lengths", () => ABCDCLASS([1, 1], [0.5]), ["length", null]],
  ["four cuts", () => ABCDCLASS([1], [0.5], undefined, [0.8, 0.95, 0.6, 0.4]), ["cuts", null]],
  ["a profile of maybe", () => ABCDCLASS([1, 1], [0.5, 0.5], ["yes", "maybe"]), ["flag", 1]],
  ["no revenue in all", () => ABCDCLASS([1, -1], [0.5, 0.5]), ["no-total", null]],
])("ABCDCLASS refuses %s", (_, work, reason) => expect(refusal(work)).toEqual(reason));

// By hand: ranks 3, 1, 2, 4 of 4; parts of 100.
test.each<[string, CellValue[], CellValue[], CellValue[]]>([
  ["in the order given", [20, 50, 30, 0], [0.75, 0.25, 0.5, 1], [0.2, 0.5, 0.3, 0]],
  ["ties", [40, 20, 40], [1 / 3, 1, 2 / 3], [0.4, 0.2, 0.4]],
  ["a credit, a blank", [90, null, 30, -20], [1 / 3, null, 2 / 3, 1], [0.9, null, 0.3, -0.2]],
  ["no client at all", [null, ""], [null, null], [null, null]],
])("CUMCLIENTPCT and REVPCT: %s", (_, revenues, ranks, shares) => {
  expect(CUMCLIENTPCT(revenues)).toEqual(ranks);
  expect(REVPCT(revenues)).toEqual(shares);
});

test("REVPCT needs a sum to take shares of, CUMCLIENTPCT does not", () => {
  expect(refusal(() => REVPCT([10, -10]))).toEqual(["no-total", null]);
  expect(CUMCLIENTPCT([-10, 10])).toEqual([1, 0.5]);
});

// By hand: current ÷ (current + potential).
test("DBREAKEVEN", () => {
  expect(DBREAKEVEN([20, 0, -5, 100, null, 1, null], [60, 10, 10, 0, 5, null, null])).toEqual([
    0.25,
    0,
    0,
    1,
    null,
    null,
    null,
  ]);
  expect(refusal(() => DBREAKEVEN([1, 2], [1, -1]))).toEqual(["negative", 1]);
  expect(refusal(() => DBREAKEVEN([1, 2], [1]))).toEqual(["length", null]);
});

// By hand: 60 ÷ 0.4, 60 ÷ 0.6, 60 ÷ 0.8, less 100.
test.each<[CellValue, unknown]>([
  ["A", [50, 0, null]],
  ["b", [0, 0, null]],
  [0.5, [20, 0, null]],
  ["D", ["grade", null]],
  ["", ["grade", null]],
  [1, ["grade", null]],
])("PRICETOGRADE to %j", (grade, rises) =>
  expect(refusal(() => PRICETOGRADE([100, 100, 100], [60, 40, null], grade))).toEqual(rises),
);
