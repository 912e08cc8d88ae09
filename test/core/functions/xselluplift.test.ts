import type { Input } from "../../../shared/functions/argument";
import { message } from "../refusal";
import { across, date, down, grid, XSELLUPLIFT } from "./call";

// By hand. The first column's mean is 200 (100 and 300), the second's 50: potential ÷ revenue.
test.each<[string, Input[][], number | null]>([
  ["two gaps of 50 and 200 on 500", grid("100 50", "300 .", ". 50"), 250 / 500],
  ["no gap", grid("100 50", "300 N", "Y 50"), 0],
  ["more than the revenue", grid("100 .", ". 50"), 1],
  ["credits come off the revenue", grid("100 50", "300 -50", ". 50"), 250 / 450],
  ["a wholly blank row has no gaps", grid("100 50", ". .", "300 ."), 50 / 450],
  ["a row of zeros has", grid("100 50", "0 0", "300 ."), 300 / 450],
  ["marks bring no revenue", grid("100 Y", ". ."), 0],
  ["no revenue: blank", grid("Y .", "0 0"), null],
  ["credits as large as the revenue: blank", grid("100 .", "-100 50", ". -50"), null],
  ["more credits than revenue: blank", grid("100 -300"), null],
  ["nothing at all: blank", grid(". .", ". ."), null],
])("%s", (_, holdings, uplift) => expect(XSELLUPLIFT(holdings)).toEqual([[uplift]]));

test("out of profile is blank everywhere", () => {
  const holdings = grid("100 50", "900 10", "300 .");
  expect(XSELLUPLIFT(holdings, down(["yes", "no", null]))).toEqual([[50 / 450]]);
  expect(XSELLUPLIFT(holdings, across([true, false, 1]))).toEqual([[50 / 450]]);
  expect(XSELLUPLIFT(holdings, down(["no", "no", "no"]))).toEqual([[null]]);
});

// As the user reads them.
test.each<[string, Parameters<typeof XSELLUPLIFT>, string]>([
  [
    "a date",
    [[[1, date]]],
    "XSELLUPLIFT needs revenue or one of the letters Y, P, Z, L, C, X, N: row 1, column 2 holds a date. Clear the cell or enter the revenue.",
  ],
  [
    "no range",
    [null],
    "XSELLUPLIFT needs holdings: found nothing. Give a range with a row a client and a column an offering.",
  ],
  [
    "flags for fewer clients",
    [grid("1", "2"), down(["yes"])],
    "XSELLUPLIFT needs as many profile flags as rows of holdings: found 1 and 2. Make both ranges the same length.",
  ],
  [
    "a flag of maybe",
    [grid("1", "2"), down([1, "maybe"])],
    `XSELLUPLIFT needs yes or no for in_profile: row 2 holds "maybe". Write yes, no, TRUE, FALSE, 1, 0 or x, or clear the cell.`,
  ],
])("refuses %s", (_, args, text) => expect(message(() => XSELLUPLIFT(...args))).toBe(text));
