import type { CellValue } from "./cells";
import { ATTACHRATE, NEXTOFFER, OFFERINGAVG, STACKPCT, XSELLPOTENTIAL, XSELLUPLIFT } from "./holdings";
import { refusal } from "./refusal";

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

const three: CellValue[][] = [
  [100, null, null, "N"],
  [null, 50, 10, "N"],
  [null, "", null, " "],
  [200, 60, -5, "N"],
  [300, "x", 30, "N"],
];

// By hand: 3 of 4 hold the first, 2 of 4 the second and the third; the last applies to nobody. Row 3 is no client.
test("ATTACHRATE, OFFERINGAVG and STACKPCT", () => {
  expect(ATTACHRATE(three)).toEqual([0.75, 0.5, 0.5, null]);
  expect(OFFERINGAVG(three)).toEqual([200, 55, 20, null]);
  expect(STACKPCT(three)).toEqual([1 / 3, 2 / 3, null, 2 / 3, 2 / 3]);
  expect(STACKPCT(three, ["x", "no", null, null])).toEqual([1, 0, null, 1, 1]);
  expect(STACKPCT(three, [0, 0, 0, 1])).toEqual([null, null, null, null, null]);
  expect(refusal(() => STACKPCT(three, ["x"]))).toEqual(["length", null]);
});

// By hand: gaps of 55 and 20, 200, 20 and none on 745.
test("XSELLUPLIFT", () => {
  expect(XSELLUPLIFT(three)).toBe(295 / 745);
  // Without the last client the first averages 150, the third 10: 55 and 10, 150, 10 on 415.
  expect(XSELLUPLIFT(three, ["yes", "yes", "", "x", "no"])).toBe(225 / 415);
  expect(XSELLUPLIFT([["Y", null]])).toBe(null);
});

// By hand: 1: 55 × 2/3 and 20 × 2/3. 2: 200. 4: 20 × 2/3. 5: nothing but what it declined.
test("NEXTOFFER", () => {
  const names = ["Mail", "Backup", "Phone", "Fax"];
  expect(NEXTOFFER(three, names, undefined, 2)).toEqual([
    ["Backup", "Phone"],
    ["Mail", null],
    [null, null],
    ["Phone", null],
    [null, null],
  ]);
  expect(NEXTOFFER(three, names, [0.1, 0.2, 0.9, null])).toEqual([
    ["Phone"],
    ["Mail"],
    [null],
    ["Phone"],
    [null],
  ]);
  expect(NEXTOFFER(three, names, [null, 0.4, 0, 0.6])).toEqual([
    ["Backup"],
    ["Mail"],
    [null],
    [null],
    [null],
  ]);
  expect(refusal(() => NEXTOFFER(three, ["Mail"]))).toEqual(["length", null]);
  expect(refusal(() => NEXTOFFER(three, [...names.slice(1), "BACKUP "]))).toEqual(["name", null]);
  expect(refusal(() => NEXTOFFER(three, names, undefined, 0))).toEqual(["count", null]);
});
