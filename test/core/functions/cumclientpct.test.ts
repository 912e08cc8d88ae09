import type { Input } from "../../../shared/functions/argument";
import { message } from "../refusal";
import { across, CUMCLIENTPCT, date, down } from "./call";

// By hand: rank by revenue ÷ number of clients.
test.each<[string, Input[], (number | null)[]]>([
  ["in the order of the sheet", [20, 50, 30, 10], [0.75, 0.25, 0.5, 1]],
  ["ties run in the order given", [40, 20, 40, 20], [0.25, 0.75, 0.5, 1]],
  ["less than a millionth apart is a tie", [40, 40.0000001], [0.5, 1]],
  ["a millionth apart is none", [40, 40.000001], [1, 0.5]],
  [
    "blanks are no clients, a 0 and a credit are",
    [60, null, "", -5, " ", 0, 40],
    [0.25, null, null, 1, null, 0.75, 0.5],
  ],
  ["ranks need no total", [10, -30], [0.5, 1]],
  ["one cell", [5], [1]],
  ["an empty range stays empty", [null, ""], [null, null]],
])("%s", (_, revenues, shares) => {
  expect(CUMCLIENTPCT(down(revenues))).toEqual(down(shares));
  if (revenues.length > 1) expect(CUMCLIENTPCT(across(revenues))).toEqual(across(shares));
});

// As the user reads them.
test.each<[string, Input[][] | null, string]>([
  [
    "text",
    down([10, "n/a"]),
    `CUMCLIENTPCT needs numbers: row 2 holds "n/a". Clear the cell or enter the revenue.`,
  ],
  [
    "a date in a row",
    across([10, date]),
    "CUMCLIENTPCT needs numbers: column 2 holds a date. Clear the cell or enter the revenue.",
  ],
  [
    "a block",
    [
      [1, 2],
      [3, 4],
    ],
    "CUMCLIENTPCT needs revenues in one row or one column: found 2 rows and 2 columns. Choose a single row or column.",
  ],
  ["no range", null, "CUMCLIENTPCT needs revenues: found nothing. Give a row or a column of cells."],
])("refuses %s", (_, range, text) => expect(message(() => CUMCLIENTPCT(range))).toBe(text));
