import type { Input } from "../../../shared/functions/argument";
import { message } from "../refusal";
import { across, CUMREVPCT, date, down } from "./call";

// By hand: 50 of 100, then 80, then 100.
test.each<[string, Input[], (number | null)[]]>([
  ["in the order of the sheet", [20, 50, 30], [1, 0.5, 0.8]],
  ["ties run in the order given", [40, 20, 40], [0.4, 1, 0.8]],
  ["a credit rises above 1 and returns", [90, 30, -20], [0.9, 1.2, 1]],
  ["a blank stays blank, a 0 does not", [60, null, "", 0, 40], [0.6, null, null, 1, 1]],
  ["white space is blank", [60, " ", 40], [0.6, null, 1]],
  ["one cell", [5], [1]],
  ["an empty range stays empty, as in a sheet that is still to be filled", [null, ""], [null, null]],
  [
    "a whole column with nothing below",
    [60, 40, ...new Array<null>(500).fill(null)],
    [0.6, 1, ...new Array<null>(500).fill(null)],
  ],
])("%s", (_, revenues, shares) => {
  expect(CUMREVPCT(down(revenues))).toEqual(down(shares));
  if (revenues.length > 1) expect(CUMREVPCT(across(revenues))).toEqual(across(shares));
});

// As the user reads them.
test.each<[string, Input[][] | null, string]>([
  [
    "text",
    down([10, 20, "n/a"]),
    `CUMREVPCT needs numbers: row 3 holds "n/a". Clear the cell or enter the revenue.`,
  ],
  [
    "text in a row",
    across([10, "n/a"]),
    `CUMREVPCT needs numbers: column 2 holds "n/a". Clear the cell or enter the revenue.`,
  ],
  [
    "a number as text",
    down(["1,000"]),
    `CUMREVPCT needs numbers: row 1 holds "1,000". Clear the cell or enter the revenue.`,
  ],
  [
    "TRUE",
    down([true, 10]),
    "CUMREVPCT needs numbers: row 1 holds TRUE. Clear the cell or enter the revenue.",
  ],
  [
    "FALSE",
    down([10, false]),
    "CUMREVPCT needs numbers: row 2 holds FALSE. Clear the cell or enter the revenue.",
  ],
  [
    "an error",
    down([10, "#N/A"]),
    `CUMREVPCT needs numbers: row 2 holds "#N/A". Clear the cell or enter the revenue.`,
  ],
  [
    "a date",
    down([10, date]),
    "CUMREVPCT needs numbers: row 2 holds a date. Clear the cell or enter the revenue.",
  ],
  [
    "the header taken along",
    down(["Revenue", 10]),
    `CUMREVPCT needs numbers: row 1 holds "Revenue". Clear the cell or enter the revenue.`,
  ],
  [
    "a block",
    [
      [1, 2],
      [3, 4],
    ],
    "CUMREVPCT needs revenues in one row or one column: found 2 rows and 2 columns. Choose a single row or column.",
  ],
  ["no range", null, "CUMREVPCT needs revenues: found nothing. Give a row or a column of cells."],
  [
    "a sum of 0",
    down([10, -10]),
    "Shares need a total above 0: the revenues sum to 0. Check the range, or leave out the credits.",
  ],
  [
    "a sum below 0",
    down([10, -30.5]),
    "Shares need a total above 0: the revenues sum to -20.5. Check the range, or leave out the credits.",
  ],
])("refuses %s", (_, range, text) => expect(message(() => CUMREVPCT(range))).toBe(text));

test("called without an argument", () =>
  expect(message(() => CUMREVPCT())).toBe(
    "CUMREVPCT needs revenues: found nothing. Give a row or a column of cells.",
  ));
