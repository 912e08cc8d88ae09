import type { Input } from "../../../shared/functions/argument";
import { message } from "../refusal";
import { ATTACHRATE, date, grid } from "./call";

// By hand, column by column: clients that hold ÷ clients to which it applies.
test.each<[string, Input[][], (number | null)[]]>([
  ["revenue is held, blank is not", grid("100 50", "300 .", "20 .", "10 ."), [1, 0.25]],
  ["Y is held", grid("Y .", ". 50"), [0.5, 0.5]],
  ["0 and credits are not", grid("100 0", "-20 0", "0 50", "5 -5"), [0.5, 0.25]],
  ["N alone takes away from the clients", grid("100 N", "300 50", "20 N", "10 ."), [1, 0.5]],
  ["P, Z, L, C and X apply and are not held", grid("1 1", "1 P", "1 Z", "1 L", "1 C", "1 X"), [1, 1 / 6]],
  ["letters in either case", grid("y n", "1 y"), [1, 1]],
  ["a wholly blank row is no client", grid("100 50", ". .", "300 ."), [1, 0.5]],
  ["a row of zeros is one", grid("100 50", "0 0"), [0.5, 0.5]],
  ["where it applies to nobody: blank", grid("100 N", "300 N"), [1, null]],
  ["no client at all: blank", grid(". .", ". ."), [null, null]],
  ["one cell", [[100]], [1]],
])("%s", (_, holdings, rates) => expect(ATTACHRATE(holdings)).toEqual([rates]));

// As the user reads them.
test.each<[string, Input[][] | null, string]>([
  [
    "a word",
    grid("1 2", "3 maybe"),
    `ATTACHRATE needs revenue or one of the letters Y, P, Z, L, C, X, N: row 2, column 2 holds "maybe". Clear the cell or enter the revenue.`,
  ],
  [
    "a number as text",
    [["1,000"]],
    `ATTACHRATE needs revenue or one of the letters Y, P, Z, L, C, X, N: row 1, column 1 holds "1,000". Clear the cell or enter the revenue.`,
  ],
  [
    "a date",
    [[1, date]],
    "ATTACHRATE needs revenue or one of the letters Y, P, Z, L, C, X, N: row 1, column 2 holds a date. Clear the cell or enter the revenue.",
  ],
  [
    "no range",
    null,
    "ATTACHRATE needs holdings: found nothing. Give a range with a row a client and a column an offering.",
  ],
])("refuses %s", (_, range, text) => expect(message(() => ATTACHRATE(range))).toBe(text));
