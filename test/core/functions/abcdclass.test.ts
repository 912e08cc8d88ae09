import type { Input } from "../../../shared/functions/argument";
import { message } from "../refusal";
import { ABCDCLASS, across, date, down } from "./call";

const cells = (text: string): Input[] => text.split(" ").map((one) => (one === "." ? null : Number(one)));

// By hand. Starts of 50, 30, 15, 5: 0, 0.5, 0.8 (at the cut: Mid), 0.95 (at the cut: Tail). "." is a blank cell.
test.each<[string, string, string, string]>([
  ["from 60 %", "50 30 15 5", "0.6 0.6 0.6 0.6", "A A A B"],
  ["from 40 %", "50 30 15 5", "0.4 0.4 0.4 0.4", "B B B C"],
  ["from 20 %", "50 30 15 5", "0.2 0.2 0.2 0.2", "C C C D"],
  ["from 0 %", "50 30 15 5", "0 0 0 0", "C C D D"],
  ["below", "50 30 15 5", "-0.1 -2 -0.1 -0.1", "D D D D"],
  ["100 % is a margin", "50 50", "1 1", "A A"],
  ["an unknown margin has no class", "50 50", "0.6 .", "A –"],
  ["a margin of 0 is known", "50 50", "0.6 0", "A C"],
  ["no revenue is D whatever the margin", "50 0 -10", "0.6 . 0.9", "A D D"],
  ["a blank revenue is no client", "50 . 50", "0.6 0.6 0.6", "A . A"],
  ["no margins: by band", "50 30 15 5 0", ". . . . .", "A A B C D"],
  ["within 1e-9 a margin is at the cut", "50 50", "0.5999999995 0.599999998", "A B"],
])("%s", (_, revenues, margins, classes) => {
  const found = classes.split(" ").map((one) => (one === "." ? null : one));
  expect(ABCDCLASS(down(cells(revenues)), down(cells(margins)))).toEqual(down(found));
  expect(ABCDCLASS(across(cells(revenues)), across(cells(margins)))).toEqual(across(found));
});

test("an empty range stays empty", () =>
  expect(ABCDCLASS(down([null, ""]), down([null, ""]))).toEqual(down([null, null])));

// By hand: by band, the second starts at 0.8, so it is Mid.
test.each<[string, Parameters<typeof ABCDCLASS>]>([
  ["nothing", [down([80, 20])]],
  ["an empty text", [down([80, 20]), [[""]]]],
  ["one blank cell", [down([80, 20]), [[null]]]],
  ["one blank cell, for the profile too", [across([80, 20]), [[null]], [[""]]]],
])("margins may be left out, by %s: by band", (_, args) =>
  expect(ABCDCLASS(...args).flat()).toEqual(["A", "B"]),
);

// By hand: starts of 0 and 0.8 at margins of 60 % and 40 %.
test.each<[string, Input[][] | null]>([
  ["nothing", null],
  ["an empty text", [[""]]],
  ["one blank cell", [[null]]],
  ["one cell of spaces", [[" "]]],
])("in_profile may be left out, by %s: all are within", (_, flags) =>
  expect(ABCDCLASS(down([80, 20]), down([0.6, 0.4]), flags)).toEqual(down(["A", "B"])),
);

test("results run as the revenues do, whichever way the others run", () =>
  expect(ABCDCLASS(across([50, 50]), down([0.6, 0.4]), down(["yes", "no"]))).toEqual(across(["A", "C"])));

// Method, part 13: TRUE/FALSE, yes/no, 1/0, x; blank is not assessed. Out of profile is at best C.
test.each<[Input, string]>([
  ["yes", "A"],
  ["YES", "A"],
  [true, "A"],
  [1, "A"],
  ["x", "A"],
  ["X", "A"],
  [null, "A"],
  ["", "A"],
  ["no", "C"],
  [false, "C"],
  [0, "C"],
  ["FALSE", "C"],
])("in_profile %j: %s", (flag, found) => expect(ABCDCLASS([[50]], [[0.6]], [[flag]])).toEqual([[found]]));

// By hand: starts of 0, 0.5, 0.8 against Core below 0.5 and Mid below 0.8.
test.each<[string, Input[][]]>([
  ["five", down([0.5, 0.8, 0.5, 0.3, 0.1])],
  ["in a row", across([0.5, 0.8, 0.5, 0.3, 0.1])],
  ["with empty cells below", down([0.5, 0.8, 0.5, 0.3, 0.1, null, ""])],
])("other cuts: %s", (_, cuts) =>
  expect(ABCDCLASS(down([50, 30, 20]), down([0.5, 0.3, 0.5]), null, cuts)).toEqual(down(["A", "B", "B"])),
);

test("blank cuts are the usual ones", () =>
  expect(ABCDCLASS(down([50, 50]), down([0.6, 0.4]), null, down([null, ""]))).toEqual(down(["A", "B"])));

const usual = [0.8, 0.95, 0.6, 0.4, 0.2];
// As the user reads them.
test.each<[string, Parameters<typeof ABCDCLASS>, string]>([
  [
    "62 typed for 62 %",
    [down([1, 1]), down([0.5, 62])],
    "ABCDCLASS needs margins as fractions: row 2 holds 62. Enter 62 % as 0.62.",
  ],
  [
    "58.3 typed for 58.3 %",
    [across([1, 1]), across([0.5, 58.3])],
    "ABCDCLASS needs margins as fractions: column 2 holds 58.3. Enter 58.3 % as 0.583.",
  ],
  [
    "text for revenue",
    [down([1, "tbd"]), down([0.5, 0.5])],
    `ABCDCLASS needs numbers: row 2 holds "tbd". Clear the cell or enter the revenue.`,
  ],
  [
    "text for a margin",
    [down([1, 1]), across([0.5, "n/a"])],
    `ABCDCLASS needs numbers: column 2 holds "n/a". Clear the cell or enter the margin as a fraction.`,
  ],
  [
    "a date for a margin",
    [[[1]], [[date]]],
    "ABCDCLASS needs numbers: row 1 holds a date. Clear the cell or enter the margin as a fraction.",
  ],
  [
    "lists of two lengths",
    [down([1, 1, 1]), down([0.5, 0.5])],
    "ABCDCLASS needs as many margins as revenues: found 2 and 3. Make both ranges the same length.",
  ],
  [
    "too few flags",
    [down([1, 1]), down([0.5, 0.5]), down(["yes"])],
    "ABCDCLASS needs as many profile flags as revenues: found 1 and 2. Make both ranges the same length.",
  ],
  [
    "a flag of maybe",
    [down([1, 1]), down([0.5, 0.5]), down(["yes", "maybe"])],
    `ABCDCLASS needs yes or no for in_profile: row 2 holds "maybe". Write yes, no, TRUE, FALSE, 1, 0 or x, or clear the cell.`,
  ],
  [
    "a flag of 2, in a row",
    [across([1, 1]), across([0.5, 0.5]), across([1, 2])],
    `ABCDCLASS needs yes or no for in_profile: column 2 holds "2". Write yes, no, TRUE, FALSE, 1, 0 or x, or clear the cell.`,
  ],
  [
    "four cuts",
    [[[1]], [[0.5]], null, down([0.8, 0.95, 0.6, 0.4])],
    "ABCDCLASS needs five cuts such as 0.8, 0.95, 0.6, 0.4, 0.2: found 4. Enter all five or none.",
  ],
  [
    "six cuts",
    [[[1]], [[0.5]], null, down([...usual, 0.1])],
    "ABCDCLASS needs five cuts such as 0.8, 0.95, 0.6, 0.4, 0.2: found 6. Enter all five or none.",
  ],
  [
    "cuts in percent",
    [[[1]], [[0.5]], null, down([80, 95, 60, 40, 20])],
    "Cuts are two rising shares and three falling margins such as 0.8, 0.95, 0.6, 0.4, 0.2: found 80, 95, 60, 40, 20. Correct the cuts.",
  ],
  [
    "a cut in words",
    [[[1]], [[0.5]], null, across([0.8, "most", 0.6, 0.4, 0.2])],
    `ABCDCLASS needs numbers: column 2 holds "most". Enter the five cuts as fractions.`,
  ],
  [
    "a block of revenues",
    [
      [
        [1, 2],
        [3, 4],
      ],
      [[0.5]],
    ],
    "ABCDCLASS needs revenues in one row or one column: found 2 rows and 2 columns. Choose a single row or column.",
  ],
  [
    "a block of margins",
    [
      down([1, 1]),
      [
        [1, 2],
        [3, 4],
      ],
    ],
    "ABCDCLASS needs margins in one row or one column: found 2 rows and 2 columns. Choose a single row or column.",
  ],
  [
    "no range",
    [null, down([0.5])],
    "ABCDCLASS needs revenues: found nothing. Give a row or a column of cells.",
  ],
  [
    "no revenue in all",
    [down([1, -1]), down([0.5, 0.5])],
    "Shares need a total above 0: the revenues sum to 0. Check the range, or leave out the credits.",
  ],
])("refuses %s", (_, args, text) => expect(message(() => ABCDCLASS(...args))).toBe(text));
