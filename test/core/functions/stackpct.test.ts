import type { Input } from "../../../shared/functions/argument";
import { message } from "../refusal";
import { across, date, down, grid, STACKPCT } from "./call";

// By hand, row by row: held ÷ applies, over all offerings.
test.each<[string, Input[][], (number | null)[]]>([
  ["revenue and Y are held", grid("100 Y . 0", "5 5 5 5", ". . . 1"), [0.5, 1, 0.25]],
  ["a credit is not", grid("100 -20"), [0.5]],
  [
    "X, C, P, L and Z stay below the line",
    grid("Y X", "Y C", "Y P", "Y L", "Y Z"),
    [0.5, 0.5, 0.5, 0.5, 0.5],
  ],
  ["N alone takes away", grid("Y N N .", "Y Y n N"), [0.5, 1]],
  ["nothing applies: blank", grid("N N", "Y Y"), [null, 1]],
  ["a wholly blank row is no client: blank", grid(". .", "Y ."), [null, 0.5]],
  ["a row of zeros is one", grid("0 0", "Y Y"), [0, 1]],
])("%s", (_, holdings, shares) => expect(STACKPCT(holdings)).toEqual(down(shares)));

// By hand: of the offerings that are marked, how many are held.
test.each<[string, Input[], (number | null)[]]>([
  ["one flag an offering", ["yes", "no", "yes", "no"], [1, 0.5]],
  ["TRUE and FALSE", [true, false, true, false], [1, 0.5]],
  ["1 and 0", [1, 0, 1, 0], [1, 0.5]],
  ["x, and blank is no", ["x", null, "X", ""], [1, 0.5]],
  ["no alone: nothing is in the stack", ["no", null, null, null], [null, null]],
  ["wholly blank: all are", [null, "", " ", null], [0.5, 2 / 3]],
  ["the offering that does not apply", ["no", "no", "no", "yes"], [0, null]],
])("in_stack: %s", (_, flags, shares) => {
  const holdings = grid("Y . 20 .", "Y 5 . N");
  expect(STACKPCT(holdings, across(flags))).toEqual(down(shares));
  expect(STACKPCT(holdings, down(flags))).toEqual(down(shares));
});

// As the user reads them.
test.each<[string, Parameters<typeof STACKPCT>, string]>([
  [
    "a word",
    [grid("1 maybe")],
    `STACKPCT needs revenue or one of the letters Y, P, Z, L, C, X, N: row 1, column 2 holds "maybe". Clear the cell or enter the revenue.`,
  ],
  [
    "no range",
    [null],
    "STACKPCT needs holdings: found nothing. Give a range with a row a client and a column an offering.",
  ],
  [
    "flags for fewer offerings",
    [grid("1 2 3", "1 2 3"), across(["yes", "no"])],
    "STACKPCT needs as many stack flags as columns of holdings: found 2 and 3. Make both ranges the same length.",
  ],
  [
    "a flag of maybe",
    [grid("1 2"), across(["yes", "maybe"])],
    `STACKPCT needs yes or no for in_stack: column 2 holds "maybe". Write yes, no, TRUE, FALSE, 1, 0 or x, or clear the cell.`,
  ],
  [
    "the names of the offerings",
    [grid("1", "2"), [["Backup"]]],
    `STACKPCT needs yes or no for in_stack: row 1 holds "Backup". Write yes, no, TRUE, FALSE, 1, 0 or x, or clear the cell.`,
  ],
  [
    "a date for a flag",
    [grid("1"), [[date]]],
    "STACKPCT needs yes or no for in_stack: row 1 holds a date. Write yes, no, TRUE, FALSE, 1, 0 or x, or clear the cell.",
  ],
  [
    "a block of flags",
    [grid("1 2"), grid("1 1", "0 0")],
    "STACKPCT needs stack flags in one row or one column: found 2 rows and 2 columns. Choose a single row or column.",
  ],
])("refuses %s", (_, args, text) => expect(message(() => STACKPCT(...args))).toBe(text));
