import type { Input } from "../../../shared/functions/argument";
import { message } from "../refusal";
import { across, date, down, grid, XSELLPOTENTIAL } from "./call";

// By hand. The first column's mean is 200 (100 and 300), the second's 50.
test.each<[string, Input[][], (number | null)[]]>([
  ["a gap is worth its holders' mean", grid("100 50", "300 .", ". 50"), [0, 50, 200]],
  ["0 and credits are gaps, not holders", grid("100 0", "300 -40", "0 50"), [50, 50, 200]],
  ["P and Z are gaps", grid("100 50", "300 P", "Z 50"), [0, 50, 200]],
  ["Y, N, X, C and L are none", grid("100 50", "300 N", "Y X", "C L"), [0, 0, 0, 0]],
  ["letters in either case", grid("100 50", "300 p", "z y", "n c", "x l"), [0, 50, 200, 0, 0]],
  [
    "with white space around them",
    [
      [100, 50],
      [300, " P "],
    ],
    [0, 50],
  ],
  [
    "a wholly blank row is no client",
    [
      [100, 50],
      [null, ""],
      [300, null],
    ],
    [0, null, 50],
  ],
  ["a row of zeros is one", grid("100 50", "0 0", "300 ."), [0, 250, 50]],
  ["a row of letters is one", grid("100 50", "N N", "300 ."), [0, 0, 50]],
  ["what nobody pays for adds nothing", grid("100 Y", "0 ."), [0, 100]],
  ["one cell", [[100]], [0]],
  ["one offering", grid("100", ".", "300", "N"), [0, null, 0, 0]],
  ["one client", grid("100 ."), [0]],
  [
    "a whole column with nothing below",
    [...grid("100 50", "300 N"), ...new Array<Input[]>(500).fill([null, null])],
    [0, 0, ...new Array<null>(500).fill(null)],
  ],
])("%s", (_, holdings, potentials) => expect(XSELLPOTENTIAL(holdings)).toEqual(down(potentials)));

test("out of profile is blank everywhere", () => {
  const holdings = grid("100 50", "900 10", "300 .");
  expect(XSELLPOTENTIAL(holdings, down(["yes", "no", null]))).toEqual(down([0, null, 50]));
  expect(XSELLPOTENTIAL(holdings, across([true, false, 1]))).toEqual(down([0, null, 50]));
});

// By hand: 400 over 10 seats is 40 a seat; without seats, the mean of 200.
test.each<[string, Input[][], Input[], (number | null)[]]>([
  ["per seat", grid("100", "300", "0", "0"), [4, 6, 5, null], [0, 0, 200, 200]],
  ["of the holders with seats", grid("100", "300", "0"), [4, null, 5], [0, 0, 125]],
  ["seats of 0 are none", grid("100", "300", "0", "0"), [4, 6, 0, 50], [0, 0, 200, 2000]],
  ["no holder has seats: per client", grid("100", "300", "0"), [null, null, 5], [0, 0, 200]],
])("seats: %s", (_, holdings, seats, potentials) => {
  expect(XSELLPOTENTIAL(holdings, null, down(seats))).toEqual(down(potentials));
  expect(XSELLPOTENTIAL(holdings, null, across(seats))).toEqual(down(potentials));
});

// As the user reads them.
test.each<[string, Parameters<typeof XSELLPOTENTIAL>, string]>([
  [
    "a word",
    [grid("1 2", "3 maybe")],
    `XSELLPOTENTIAL needs revenue or one of the letters Y, P, Z, L, C, X, N: row 2, column 2 holds "maybe". Clear the cell or enter the revenue.`,
  ],
  [
    "a letter that means nothing",
    [grid("1 Q")],
    `XSELLPOTENTIAL needs revenue or one of the letters Y, P, Z, L, C, X, N: row 1, column 2 holds "Q". Clear the cell or enter the revenue.`,
  ],
  [
    "TRUE",
    [[[1, true]]],
    "XSELLPOTENTIAL needs revenue or one of the letters Y, P, Z, L, C, X, N: row 1, column 2 holds TRUE. Clear the cell or enter the revenue.",
  ],
  [
    "an error",
    [[[1, "#DIV/0!"]]],
    `XSELLPOTENTIAL needs revenue or one of the letters Y, P, Z, L, C, X, N: row 1, column 2 holds "#DIV/0!". Clear the cell or enter the revenue.`,
  ],
  [
    "a date",
    [[[date, 1]]],
    "XSELLPOTENTIAL needs revenue or one of the letters Y, P, Z, L, C, X, N: row 1, column 1 holds a date. Clear the cell or enter the revenue.",
  ],
  [
    "the names taken along",
    [[["Ada", 1]]],
    `XSELLPOTENTIAL needs revenue or one of the letters Y, P, Z, L, C, X, N: row 1, column 1 holds "Ada". Clear the cell or enter the revenue.`,
  ],
  [
    "no range",
    [null],
    "XSELLPOTENTIAL needs holdings: found nothing. Give a range with a row a client and a column an offering.",
  ],
  [
    "flags for fewer clients",
    [grid("1", "2"), down(["yes"])],
    "XSELLPOTENTIAL needs as many profile flags as rows of holdings: found 1 and 2. Make both ranges the same length.",
  ],
  [
    "a flag of maybe",
    [grid("1", "2"), down([1, "maybe"])],
    `XSELLPOTENTIAL needs yes or no for in_profile: row 2 holds "maybe". Write yes, no, TRUE, FALSE, 1, 0 or x, or clear the cell.`,
  ],
  [
    "seats for fewer clients",
    [grid("1", "2"), null, down([5])],
    "XSELLPOTENTIAL needs as many seats as rows of holdings: found 1 and 2. Make both ranges the same length.",
  ],
  [
    "seats in words",
    [grid("1", "2"), null, down([5, "ten"])],
    `XSELLPOTENTIAL needs numbers: row 2 holds "ten". Clear the cell or enter the number of seats.`,
  ],
  [
    "seats in words, in a row",
    [grid("1", "2"), null, across([5, "ten"])],
    `XSELLPOTENTIAL needs numbers: column 2 holds "ten". Clear the cell or enter the number of seats.`,
  ],
  [
    "negative seats",
    [grid("1", "2"), null, down([5, -1])],
    "XSELLPOTENTIAL needs seats of 0 or more: row 2 holds -1. Correct the number.",
  ],
  [
    "a block of seats",
    [
      grid("1", "2"),
      null,
      [
        [1, 2],
        [3, 4],
      ],
    ],
    "XSELLPOTENTIAL needs seats in one row or one column: found 2 rows and 2 columns. Choose a single row or column.",
  ],
])("refuses %s", (_, args, text) => expect(message(() => XSELLPOTENTIAL(...args))).toBe(text));

test("called without an argument", () =>
  expect(message(() => XSELLPOTENTIAL())).toBe(
    "XSELLPOTENTIAL needs holdings: found nothing. Give a range with a row a client and a column an offering.",
  ));
