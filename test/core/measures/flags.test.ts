import { quantile } from "../../../src/median";
import { run } from "../small";

const names = "Ada Bob Cid Dan Eve Fay Gil Hal Ida Jon Kim".split(" ");
const lines = (clients: readonly string[]): string =>
  ["Client | Offering | Date | Revenue", ...clients.map((name) => `${name} | B | 2026-06-01 | 100`)].join(
    "\n",
  );
const flagsOf = (header: string, rows: readonly string[], client = "Ada"): readonly string[] =>
  run({
    Lines: lines(rows.map((row) => row.split("|")[0].trim())),
    Clients: `Client | ${header}\n${rows.join("\n")}`,
  }).of(client).flags;

// Method, part 8.
test.each<[string, string, string, string[]]>([
  ["an early termination", "Early terminations", "1", ["early terminations"]],
  ["none", "Early terminations", "0", []],
  ["not known", "Early terminations", "", []],
  ["a discount above 25 %", "Average discount", "26 %", ["discount"]],
  ["a discount of 25 %", "Average discount", "25 %", []],
  ["an hour alone says nothing among fewer than ten", "Service hours", "9999", []],
])("%s", (_, header, cell, flags) => expect(flagsOf(header, [`Ada | ${cell}`])).toEqual(flags));

test("the limit of discounts is a setting", () => {
  const sheets = { Lines: lines(["Ada"]), Clients: "Client | Average discount\nAda | 15 %" };
  expect(run(sheets, { discountLimit: 0.1 }).of("Ada").flags).toEqual(["discount"]);
});

// R-7, as R's quantile(x, 0.9) and PERCENTILE.INC give it.
test.each<[string, number[], number, number]>([
  ["1 to 10", [10, 9, 8, 7, 6, 5, 4, 3, 2, 1], 0.9, 9.1],
  ["1 to 11", [11, 1, 10, 2, 9, 3, 8, 4, 7, 5, 6], 0.9, 10],
  ["a quarter of the way", [10, 1, 4, 2], 0.25, 1.75],
  ["one", [7], 0.9, 7],
  ["the smallest", [3, 1, 2], 0, 1],
  ["the largest", [3, 1, 2], 1, 3],
])("the quantile of %s", (_, values, share, limit) => expect(quantile(values, share)).toBeCloseTo(limit, 12));

/** Hours of one client after the other, over 10 seats each. */
const hours = (given: readonly number[]): string[] => given.map((one, at) => `${names[at]} | ${one} | 10`);

// By hand. Ten clients: the limit lies between the two largest, nearer the second.
test.each<[string, number[], string, string[]]>([
  ["the largest of ten, above 9.1", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], "Jon", ["heavy service use"]],
  ["the second of ten", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], "Ida", []],
  ["strictly above: all alike", [5, 5, 5, 5, 5, 5, 5, 5, 5, 5], "Jon", []],
  [
    "eleven: the limit is the second largest, which is not above it",
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
    "Jon",
    [],
  ],
  ["eleven: the largest", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], "Kim", ["heavy service use"]],
  ["nine are too few", [1, 1, 1, 1, 1, 1, 1, 1, 99], "Ida", []],
])("service hours per seat: %s", (_, given, client, flags) =>
  expect(flagsOf("Service hours | Seats", hours(given), client)).toEqual(flags),
);

test("hours per revenue count where seats are not known", () =>
  expect(
    flagsOf(
      "Service hours",
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((one, at) => `${names[at]} | ${one}`),
      "Jon",
    ),
  ).toEqual(["heavy service use"]));

/** Lines of Ada's: month, offering, revenue; Eve holds the window at July 2025 to June 2026. */
const moved = (rows: string, from = "2024-07-01"): readonly string[] =>
  run({
    Lines: `Client | Offering | Date | Revenue\nEve | B | ${from} | 1\nEve | B | 2026-06-01 | 1\n${rows
      .split("\n")
      .map((row) => `Ada | ${row}`)
      .join("\n")}`,
  }).of("Ada").flags;

// By hand: spend within 5 % of the 12 months before although the number of offerings rose.
test.each<[string, string, string[]]>([
  [
    "100 by one, then 105 by two",
    "B | 2024-07-01 | 100\nB | 2026-06-01 | 50\nC | 2026-06-01 | 55",
    ["money moved about"],
  ],
  ["and 95", "B | 2025-06-30 | 100\nB | 2025-07-01 | 50\nC | 2026-06-01 | 45", ["money moved about"]],
  ["more than 5 % above", "B | 2024-07-01 | 100\nB | 2026-06-01 | 50\nC | 2026-06-01 | 55.01", []],
  ["more than 5 % below", "B | 2024-07-01 | 100\nB | 2026-06-01 | 50\nC | 2026-06-01 | 44.99", []],
  ["as many offerings as before", "B | 2024-07-01 | 100\nC | 2026-06-01 | 100", []],
  [
    "an offering with a credit is none",
    "B | 2024-07-01 | 100\nB | 2026-06-01 | 105\nC | 2026-06-01 | -5",
    [],
  ],
  ["lines without an offering are none", "B | 2024-07-01 | 100\nB | 2026-06-01 | 50\n | 2026-06-01 | 50", []],
  [
    "older than the year before is not asked",
    "B | 2024-06-30 | 100\nB | 2026-06-01 | 50\nC | 2026-06-01 | 50",
    [],
  ],
])("money moved about: %s", (_, rows, flags) => expect(moved(rows)).toEqual(flags));

test("without two whole years of lines nothing is said", () =>
  expect(moved("B | 2024-08-01 | 100\nB | 2026-06-01 | 50\nC | 2026-06-01 | 50", "2024-08-01")).toEqual([]));
