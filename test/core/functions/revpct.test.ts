import type { Input } from "../../../shared/functions/argument";
import { message } from "../refusal";
import { across, date, down, REVPCT } from "./call";

// By hand: of 100, or of the sum that is named.
test.each<[string, Input[], (number | null)[]]>([
  ["in the order of the sheet", [20, 50, 30], [0.2, 0.5, 0.3]],
  ["equal revenues have equal shares", [40, 20, 40], [0.4, 0.2, 0.4]],
  ["credits count, so that it ties to the ledger", [90, 30, -20], [0.9, 0.3, -0.2]],
  ["a blank stays blank, a 0 does not", [60, null, "", " ", 0, 40], [0.6, null, null, null, 0, 0.4]],
  ["one cell", [5], [1]],
  ["an empty range stays empty", [null, ""], [null, null]],
])("%s", (_, revenues, shares) => {
  expect(REVPCT(down(revenues))).toEqual(down(shares));
  if (revenues.length > 1) expect(REVPCT(across(revenues))).toEqual(across(shares));
});

// As the user reads them.
test.each<[string, Input[][] | null, string]>([
  [
    "text",
    down([10, "n/a"]),
    `REVPCT needs numbers: row 2 holds "n/a". Clear the cell or enter the revenue.`,
  ],
  [
    "a number as text",
    across([10, "1,000"]),
    `REVPCT needs numbers: column 2 holds "1,000". Clear the cell or enter the revenue.`,
  ],
  ["TRUE", down([true]), "REVPCT needs numbers: row 1 holds TRUE. Clear the cell or enter the revenue."],
  ["a date", down([date]), "REVPCT needs numbers: row 1 holds a date. Clear the cell or enter the revenue."],
  [
    "a block",
    [
      [1, 2],
      [3, 4],
    ],
    "REVPCT needs revenues in one row or one column: found 2 rows and 2 columns. Choose a single row or column.",
  ],
  ["no range", null, "REVPCT needs revenues: found nothing. Give a row or a column of cells."],
  [
    "a sum of 0",
    down([10, -10]),
    "Shares need a total above 0: the revenues sum to 0. Check the range, or leave out the credits.",
  ],
])("refuses %s", (_, range, text) => expect(message(() => REVPCT(range))).toBe(text));
