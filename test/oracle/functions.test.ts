import { ABCDCLASS, CUMREVPCT, Refusal, XSELLPOTENTIAL, type CellValue } from "./functions";

const refusal = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return error instanceof Refusal ? [error.reason, error.position] : error;
  }
};

// By hand: 50 of 100, then 80, then 100.
test.each<[string, CellValue[], CellValue[]]>([
  ["sorted or not, the share is the same", [20, 50, 30], [1, 0.5, 0.8]],
  ["ties run in the order given", [40, 20, 40], [0.4, 1, 0.8]],
  ["a millionth apart is apart", [40, 40.000001, 19.999999], [0.80000001, 0.40000001, 1]],
  ["less than that is a tie", [40, 40.0000001, 19.9999999], [0.4, 0.800000001, 1]],
  ["a credit rises above 1 and returns", [90, 30, -20], [0.9, 1.2, 1]],
  ["a blank row stays blank, a 0 does not", [60, null, 40, "", 0], [0.6, null, 1, null, 1]],
  ["tenths add up", [0.1, 0.2, 0.7], [1, 0.9, 0.7]],
])("CUMREVPCT: %s", (_, revenues, shares) => expect(CUMREVPCT(revenues)).toEqual(shares));

test.each<[string, CellValue[], unknown]>([
  ["text", [10, "n/a"], ["text", 1]],
  ["a sum of nothing", [10, -10], ["no-total", null]],
  ["no number at all", [null, ""], ["no-total", null]],
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

// By hand. The first column's mean is 200 (100, 300), the second's 50.
test.each<[string, CellValue[][], CellValue[] | undefined, CellValue[] | undefined, CellValue[]]>([
  [
    "a gap is worth its holders' mean",
    [
      [100, 50],
      [300, null],
      [null, 50],
    ],
    undefined,
    undefined,
    [0, 50, 200],
  ],
  [
    "0 and a credit are gaps, not holders",
    [
      [100, 0],
      [300, -40],
      [0, 50],
    ],
    undefined,
    undefined,
    [50, 50, 200],
  ],
  [
    "P and Z are gaps",
    [
      [100, 50],
      [300, "P"],
      ["z", 50],
    ],
    undefined,
    undefined,
    [0, 50, 200],
  ],
  [
    "Y, N, X, C and L are none",
    [
      [100, 50],
      [300, "N"],
      ["Y", "X"],
      ["C", "L"],
    ],
    undefined,
    undefined,
    [0, 0, 0, 0],
  ],
  [
    "a blank row is no client",
    [
      [100, 50],
      [null, ""],
      [300, null],
    ],
    undefined,
    undefined,
    [0, null, 50],
  ],
  [
    "a row of zeros is one",
    [
      [100, 50],
      [0, 0],
      [300, null],
    ],
    undefined,
    undefined,
    [0, 250, 50],
  ],
  [
    "out of profile is blank everywhere",
    [
      [100, 50],
      [900, 10],
      [300, ""],
    ],
    ["yes", "no", ""],
    undefined,
    [0, null, 50],
  ],
  [
    "what nobody pays for adds nothing",
    [
      [100, "Y"],
      [0, null],
    ],
    undefined,
    undefined,
    [0, 100],
  ],
  // 400 over 10 seats is 40 a seat; the client without seats gets the mean of 200.
  ["per seat", [[100], [300], [0], [0]], undefined, [4, 6, 5, null], [0, 0, 200, 200]],
  ["per seat, of holders with seats", [[100], [300], [0]], undefined, [4, null, 5], [0, 0, 125]],
])("XSELLPOTENTIAL: %s", (_, holdings, inProfile, seats, potentials) =>
  expect(XSELLPOTENTIAL(holdings, inProfile, seats)).toEqual(potentials),
);

test.each<[string, () => unknown, unknown]>([
  [
    "a word",
    () =>
      XSELLPOTENTIAL([
        [1, 2],
        [3, "maybe"],
      ]),
    ["letter", 3],
  ],
  ["seats in words", () => XSELLPOTENTIAL([[1], [2]], undefined, [5, "ten"]), ["text", 1]],
  ["flags for fewer clients", () => XSELLPOTENTIAL([[1], [2]], ["yes"]), ["length", null]],
])("XSELLPOTENTIAL refuses %s", (_, work, reason) => expect(refusal(work)).toEqual(reason));
