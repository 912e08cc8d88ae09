import type { Input } from "../../../shared/functions/argument";
import { message } from "../refusal";
import { grid, OFFERINGAVG } from "./call";

// By hand, column by column: the mean of the cells above 0.
test.each<[string, Input[][], (number | null)[]]>([
  ["the mean of who pays", grid("100 50", "300 .", ". 51"), [200, 50.5]],
  ["0 and credits do not count", grid("100 0", "300 -40", "0 50"), [200, 50]],
  ["marks do not count", grid("100 Y", "300 50", "Y N"), [200, 50]],
  ["a column of marks and zeros has no average: blank", grid("100 Y", "300 0", "Y ."), [200, null]],
  ["blank rows change nothing", grid("100 50", ". .", "300 ."), [200, 50]],
  ["nobody at all: blank", grid(". .", ". ."), [null, null]],
])("%s", (_, holdings, means) => expect(OFFERINGAVG(holdings)).toEqual([means]));

// As the user reads them.
test.each<[string, Input[][] | null, string]>([
  [
    "the header taken along",
    [["Backup"], [100]],
    `OFFERINGAVG needs revenue or one of the letters Y, P, Z, L, C, X, N: row 1, column 1 holds "Backup". Clear the cell or enter the revenue.`,
  ],
  [
    "no range",
    null,
    "OFFERINGAVG needs holdings: found nothing. Give a range with a row a client and a column an offering.",
  ],
])("refuses %s", (_, range, text) => expect(message(() => OFFERINGAVG(range))).toBe(text));
