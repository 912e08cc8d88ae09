import {
  bandOf,
  checkCuts,
  classify,
  classOf,
  cutToNextClass,
  defaultCuts,
  gradeOf,
  priceRise,
  type Policy,
} from "../../../src/measures/classes";
import type { Column } from "../../../src/measures/shares";
import { refusal } from "../refusal";
import { run } from "../small";

const margins = [0.7, 0.5, 0.3, 0.1, -0.1];

// Method, part 4: the table, and the two other presets.
test.each<[Policy, string, string[]]>([
  ["matrix", "Core", ["A", "B", "C", "C", "D"]],
  ["matrix", "Mid", ["A", "B", "C", "D", "D"]],
  ["matrix", "Tail", ["B", "C", "D", "D", "D"]],
  ["revenue", "Core", ["A", "A", "A", "A", "A"]],
  ["revenue", "Mid", ["B", "B", "B", "B", "B"]],
  ["revenue", "Tail", ["C", "C", "C", "C", "C"]],
  ["margin", "Core", ["A", "B", "C", "D", "D"]],
  ["margin", "Mid", ["A", "B", "C", "D", "D"]],
  ["margin", "Tail", ["A", "B", "C", "D", "D"]],
])("%s: %s is %s from 60 %% down", (policy, band, classes) => {
  const place = ["Core", "Mid", "Tail"].indexOf(band);
  const ofBand = (inProfile: boolean | null) =>
    margins.map((margin) => classOf(policy, 100, place, margin, inProfile, defaultCuts));
  expect(ofBand(true)).toEqual(classes);
  expect(ofBand(null)).toEqual(classes);
  // Not in profile: at best C.
  expect(ofBand(false)).toEqual(classes.map((one) => (one < "C" ? "C" : one)));
});

// Method, part 4, step 4: in this order.
test.each<[string, Policy, number, number | null, boolean | null, string]>([
  ["revenue of 0 is D, whatever the margin", "matrix", 0, 0.9, true, "D"],
  ["revenue below 0 is D, margin or not", "matrix", -5, null, true, "D"],
  ["so it is by revenue", "revenue", 0, null, true, "D"],
  ["and by margin", "margin", -1, 0.9, true, "D"],
  ["an unknown margin has no class", "matrix", 5, null, true, "–"],
  ["nor by margin", "margin", 5, null, true, "–"],
  ["nor out of profile", "matrix", 5, null, false, "–"],
  ["by revenue it is not asked for", "revenue", 5, null, true, "A"],
  ["out of profile is capped by revenue too", "revenue", 5, null, false, "C"],
])("%s", (_, policy, revenue, margin, inProfile, found) =>
  expect(classOf(policy, revenue, 0, margin, inProfile, defaultCuts)).toBe(found),
);

// Method, part 4, step 3: within 1e-9 of a cut is at the cut: starts fall to the lower band.
test.each<[number, string]>([
  [0, "Core"],
  [0.8 - 1e-8, "Core"],
  [0.8 - 1e-10, "Mid"],
  [0.8, "Mid"],
  [0.1 + 0.7, "Mid"],
  [0.95 - 1e-8, "Mid"],
  [0.95 - 1e-10, "Tail"],
  [0.95, "Tail"],
  [1.2, "Tail"],
])("a start of %d is %s", (start, band) =>
  expect(["Core", "Mid", "Tail"][bandOf(start, defaultCuts)]).toBe(band),
);

// And margins rise to the higher grade. 0 is the best grade.
test.each<[number, number]>([
  [1, 0],
  [0.6, 0],
  [0.6 - 1e-10, 0],
  [1 - 0.4, 0],
  [0.6 - 1e-8, 1],
  [0.4 - 1e-10, 1],
  [0.4 - 1e-8, 2],
  [0.2 - 1e-10, 2],
  [0.2 - 1e-8, 3],
  [0, 3],
  [-1e-10, 3],
  [-1e-8, 4],
  [-5, 4],
])("a margin of %d is grade %d", (margin, grade) => expect(gradeOf(margin, defaultCuts)).toBe(grade));

/** Classes as one word, a blank as _. */
const classed = (
  revenues: Column,
  known: Column,
  inProfile: (boolean | null)[] = [],
  policy?: Policy,
): string =>
  classify(revenues, known, inProfile, defaultCuts, policy)
    .map((one) => one ?? "_")
    .join("");

// By hand. Starts of 50, 30, 15, 5: 0, 0.5, 0.8 (at the cut: Mid), 0.95 (at the cut: Tail).
test.each<[string, Column, Column, string]>([
  ["core, core, mid, tail", [50, 30, 15, 5], [0.6, 0.6, 0.6, 0.6], "AAAB"],
  ["rows in any order", [5, 15, 50, 30], [0.6, 0.6, 0.1, 0.4], "BACB"],
  ["the client that crosses 80 % is still Core", [79, 20, 1], [0.1, 0.1, 0.1], "CCD"],
  ["a single client is Core", [10], [0.1], "C"],
  ["a single dominant client is Core", [99, 1], [0.6, 0.6], "AB"],
  ["equals share a band: 70 before both", [70, 15, 15], [0.1, 0.1, 0.1], "CCC"],
  ["equals at the cut: all Mid", [80, 10, 10], [0.1, 0.1, 0.1], "CDD"],
  ["credits reach above 1 and stay Tail", [90, 30, -20], [0.1, 0.1, 0.1], "CDD"],
  ["a blank row is no client", [50, null, 50], [0.6, 0.6, 0.6], "A_A"],
  ["an unknown margin", [50, 50], [0.6, null], "A–"],
  ["no margin at all: by revenue", [50, 30, 15, 5, 0], [null, null, null, null, null], "AABCD"],
  ["a margin on a blank row is none", [50, null], [null, 0.6], "A_"],
])("classify: %s", (_, revenues, known, classes) => expect(classed(revenues, known)).toBe(classes));

test("no margin at all: by revenue, even where margin was asked for", () =>
  expect(classed([50, 30, 15, 5], [null, null, null, null], [], "margin")).toBe("AABC"));

test.each<[string, Column]>([
  ["all negative", [-1, -2]],
  ["nothing but credits and zeros", [0, -2]],
])("classify refuses %s", (_, revenues) =>
  expect(refusal(() => classed(revenues, [0.5, 0.5]))).toEqual(["revenue/no-total", expect.any(String)]),
);

test.each<[string, number[], boolean]>([
  ["the usual ones", [0.8, 0.95, 0.6, 0.4, 0.2], true],
  ["Mid at 100 %", [0.8, 1, 0.6, 0.4, 0.2], true],
  ["Core above Mid", [0.95, 0.8, 0.6, 0.4, 0.2], false],
  ["Core of 0", [0, 0.95, 0.6, 0.4, 0.2], false],
  ["Mid above 100 %", [0.8, 1.1, 0.6, 0.4, 0.2], false],
  ["rising grades", [0.8, 0.95, 0.2, 0.4, 0.6], false],
  ["a grade of 100 % that no price reaches", [0.8, 0.95, 1, 0.4, 0.2], false],
  ["C at 0", [0.8, 0.95, 0.6, 0.4, 0], false],
  ["percentages", [80, 95, 60, 40, 20], false],
  ["no number", [NaN, 0.95, 0.6, 0.4, 0.2], false],
])("cuts: %s", (_, [core, mid, a, b, c], good) =>
  expect(refusal(() => checkCuts({ core, mid, a, b, c }))).toEqual(
    good
      ? undefined
      : [
          "cuts/order",
          `Cuts are two rising shares and three falling margins such as 0.8, 0.95, 0.6, 0.4, 0.2: found ${[core, mid, a, b, c].join(", ")}. Correct the cuts.`,
        ],
  ),
);

// Method, part 4: cost ÷ (1 − cut) − revenue. By hand: 50 ÷ 0.4 = 125.
test.each([
  [100, 50, 0.6, 25],
  [100, 50, 0.5, 0],
  [100, 90, 0.4, 50],
  [200, 250, 0.2, 112.5],
])("a revenue of %d at a cost of %d reaches %d by a rise of %d", (revenue, cost, cut, rise) =>
  expect(priceRise(revenue, cost, cut)).toBeCloseTo(rise, 9),
);

// By hand, from the table: the nearest better grade that is a better class in the same band.
test.each<[string, Policy, number, number, boolean | null, number | null]>([
  ["Core at 50 %: B to A", "matrix", 0, 0.5, null, 0.6],
  ["Core at 30 %: C to B", "matrix", 0, 0.3, null, 0.4],
  ["Core at 10 %: C already, B is two grades up", "matrix", 0, 0.1, null, 0.4],
  ["Core below 0: D to C", "matrix", 0, -0.1, null, 0],
  ["Mid at 10 %: D to C", "matrix", 1, 0.1, null, 0.2],
  ["Tail below 0: D to C", "matrix", 2, -0.1, null, 0.4],
  ["Tail at 50 %: C to B", "matrix", 2, 0.5, null, 0.6],
  ["Core at 70 %: nothing above A", "matrix", 0, 0.7, null, null],
  ["Tail at 70 %: B is the best of its band", "matrix", 2, 0.7, null, null],
  ["out of profile, Core at 30 %: C is the best", "matrix", 0, 0.3, false, null],
  ["out of profile, Core below 0: D to C", "matrix", 0, -0.1, false, 0],
  ["by margin alone, at 10 %", "margin", 2, 0.1, null, 0.2],
  ["by revenue alone no margin lifts", "revenue", 2, 0.1, null, null],
])("next class: %s", (_, policy, band, margin, inProfile, cut) =>
  expect(cutToNextClass(policy, band, margin, inProfile, defaultCuts)).toBe(cut),
);

// By hand: 100 − 300 forms no shares, so no bands; Ada's margin of 50 % is known all the same.
test.each<[Policy, string, string]>([
  ["matrix", "–", "D"],
  ["revenue", "–", "D"],
  ["margin", "B", "D"],
])("revenue of 0 or less in all, by %s: who has revenue is %s, who has none %s", (policy, some, none) => {
  const { of, measures } = run(
    {
      Lines:
        "Client | Offering | Date | Revenue | Cost\nAda | B | 2026-06-01 | 100 | 50\nBob | B | 2026-06-01 | -300 |",
    },
    { policy },
  );
  expect([of("Ada").class, of("Bob").class]).toEqual([some, none]);
  expect([...measures.shares, ...measures.cumulative]).toEqual([null, null, null, null]);
});
