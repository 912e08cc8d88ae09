import type { Input } from "../../../shared/functions/argument";
import { message } from "../refusal";
import { across, date, DBREAKEVEN, down, grid } from "./call";

// By hand: current ÷ (current + potential).
test.each<[string, Input, Input, number | null]>([
  ["a quarter has to convert", 20, 60, 0.25],
  ["as much potential as revenue", 50, 50, 0.5],
  ["no potential: all have to", 100, 0, 1],
  ["no revenue: nothing to lose", 0, 60, 0],
  ["nothing at all", 0, 0, 0],
  ["credits: nothing to lose", -20, 60, 0],
  ["credits and no potential", -20, 0, 0],
  ["both blank", null, "", null],
  ["white space is blank", " ", null, null],
  ["revenue not known", null, 60, null],
  ["potential not known", 20, null, null],
])("%s", (_, current, potential, rate) => {
  expect(DBREAKEVEN([[current]], [[potential]])).toEqual([[rate]]);
  expect(DBREAKEVEN(down([20, current]), down([60, potential]))).toEqual(down([0.25, rate]));
  expect(DBREAKEVEN(across([20, current]), across([60, potential]))).toEqual(across([0.25, rate]));
});

test("blocks, cell by cell", () =>
  expect(DBREAKEVEN(grid("20 50", "0 ."), grid("60 50", "5 ."))).toEqual([
    [0.25, 0.5],
    [0, null],
  ]));

const numbers = (place: string, advice: string): string =>
  `DBREAKEVEN needs numbers: ${place}. Clear the cell or enter the ${advice}.`;
const shape = (found: string): string =>
  `DBREAKEVEN needs current revenue and potential of one shape: found ${found}. Make both ranges the same size.`;
// As the user reads them.
test.each<[string, Parameters<typeof DBREAKEVEN>, string]>([
  ["text", [down([1, "n/a"]), down([1, 1])], numbers(`row 2, column 1 holds "n/a"`, "current revenue")],
  ["a number as text", [[[1]], [["1,000"]]], numbers(`row 1, column 1 holds "1,000"`, "potential")],
  ["FALSE", [[[false]], [[1]]], numbers("row 1, column 1 holds FALSE", "current revenue")],
  ["a date", [across([1, 1]), across([1, date])], numbers("row 1, column 2 holds a date", "potential")],
  [
    "a negative potential",
    [down([1, 1]), down([1, -5])],
    "DBREAKEVEN needs potentials of 0 or more: row 2, column 1 holds -5. Correct the number.",
  ],
  ["two lengths", [down([1, 1]), down([1])], shape("2 rows and 1 column against 1 row and 1 column")],
  [
    "a column and a row",
    [down([1, 1]), across([1, 1])],
    shape("2 rows and 1 column against 1 row and 2 columns"),
  ],
  ["no potential", [[[1]]], "DBREAKEVEN needs potential: found nothing. Give a cell or a range."],
  ["nothing", [], "DBREAKEVEN needs current revenue: found nothing. Give a cell or a range."],
])("refuses %s", (_, args, text) => expect(message(() => DBREAKEVEN(...args))).toBe(text));
