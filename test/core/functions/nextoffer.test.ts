import type { Input } from "../../../shared/functions/argument";
import { message } from "../refusal";
import { across, date, down, grid, NEXTOFFER } from "./call";

// With all other clients as peers, fit is k of n. Score by hand: k ÷ n × median of what is paid × margin.
const three = ["Mail", "Backup", "Phone"];
const clients = grid("100 . .", ". 50 10", "200 60 .", "300 . 30");

/** Names by client: "Backup, Phone | Mail"; nothing between bars is a blank cell. */
const names = (results: readonly (readonly unknown[])[]): string =>
  results.map((row) => row.map((cell) => cell ?? "").join(", ")).join(" | ");

// Mail: 3 of 3 × 200. Backup: 2 of 3 × 55 = 36.67. Phone: 2 of 3 × 20 = 13.33.
test("the best offer of each client, by revenue", () =>
  expect(NEXTOFFER(clients, across(three))).toEqual([["Backup"], ["Mail"], ["Phone"], ["Backup"]]));

// By hand: the margins are what is left of 36.67 and 13.33.
test.each<[string, Input[], string]>([
  ["by margin: 7.33 and 12", [0.1, 0.2, 0.9], "Phone, Backup | Mail,  | Phone,  | Backup, "],
  [
    "a blank is the median of the others: 3.67 and 4",
    [0.5, 0.1, null],
    "Phone, Backup | Mail,  | Phone,  | Backup, ",
  ],
  ["what brings nothing is not offered", [0.5, 0, 0.5], "Phone,  | Mail,  | Phone,  | , "],
  ["what loses money is not offered", [-0.1, 0.5, 0.5], "Backup, Phone | ,  | Phone,  | Backup, "],
  ["100 % is a margin", [1, 1, 1], "Backup, Phone | Mail,  | Phone,  | Backup, "],
  ["all blank: by revenue", [null, "", " "], "Backup, Phone | Mail,  | Phone,  | Backup, "],
])("margins: %s", (_, margins, found) => {
  expect(names(NEXTOFFER(clients, across(three), across(margins), [[2]]))).toBe(found);
  expect(names(NEXTOFFER(clients, down(three), down(margins), [[2]]))).toBe(found);
});

test.each<[string, Input[][] | null, string]>([
  ["left out: one", null, "Backup | Mail | Phone | Backup"],
  ["blank: one", [[null]], "Backup | Mail | Phone | Backup"],
  ["two", [[2]], "Backup, Phone | Mail,  | Phone,  | Backup, "],
  ["more than there are offerings", [[4]], "Backup, Phone, ,  | Mail, , ,  | Phone, , ,  | Backup, , , "],
])("count: %s", (_, count, found) =>
  expect(names(NEXTOFFER(clients, across(three), null, count))).toBe(found),
);

// By hand. Ada comes first; the last column is held by all.
test.each<[string, Input[][], string]>([
  ["blank, 0 and credits are gaps", grid(". 0 -5 1", "4 8 2 1", "4 8 2 1"), "Two, One, Three"],
  [
    "P is still a gap, Z is won back, L is an upgrade",
    grid("P Z L 1", "4 8 2 1", "4 8 2 1"),
    "Two, One, Three",
  ],
  ["X, C and N are never offered", grid("X C N 1", "4 8 2 1", "4 8 2 1"), ", , "],
  ["Y is held", grid("Y . Y 1", "4 8 2 1", "4 8 2 1"), "Two, , "],
  // One: 1 of 1 × 4. Two: 1 of 3 × 9 = 3.
  ["N is no peer", grid(". . . 1", "4 9 . 1", "N . . 1", "N . . 1"), "One, Two, "],
  ["X and C are peers that do not hold it", grid(". . . 1", "4 9 . 1", "X . . 1", "C . . 1"), "Two, One, "],
  // One: 2 of 2 × 4 = 4. Two: 1 of 2 × 6 = 3.
  ["Y counts as holding, not as paying", grid(". . . 1", "4 6 . 1", "Y . . 1"), "One, Two, "],
  ["what nobody pays for is not offered", grid(". . . 1", "Y 6 P 1", "Y . Z 1"), "Two, , "],
  // Medians 5 and 10, whatever the means.
  ["the median, not the mean", grid(". . . 1", "5 10 . 1", "5 10 . 1", "900 10 . 1"), "Two, One, "],
  // 1 of 1 × 3 and 1 of 3 × 9; 1 of 2 and 1 of 4 hold them.
  ["ties go to the higher attach rate", grid(". . . 1", "3 9 . 1", "N . . 1", "N . . 1"), "One, Two, "],
  ["then by name", grid(". . . 1", "5 5 5 1"), "One, Three, Two"],
  ["blank rows are no peers", grid(". . . 1", "4 . . 1", ". . . ."), "One, , "],
  ["a client alone gets none", grid(". . . 1"), ", , "],
])("%s", (_, holdings, found) =>
  expect(names(NEXTOFFER(holdings, across(["One", "Two", "Three", "Held"]), null, [[3]]).slice(0, 1))).toBe(
    found,
  ),
);

test("a wholly blank row stays blank", () =>
  expect(NEXTOFFER(grid("10 .", ". .", ". 20"), across(["Mail", "Backup"]))).toEqual([
    ["Backup"],
    [null],
    ["Mail"],
  ]));

test("an empty range stays empty", () =>
  expect(NEXTOFFER(grid(". .", ". ."), across([null, ""]), null, [[2]])).toEqual([
    [null, null],
    [null, null],
  ]));

test("names come back as written, without the white space around them; an empty column needs none", () =>
  expect(NEXTOFFER(grid("10 . .", ". 20 ."), across([365, "  Backup & more ", null]))).toEqual([
    ["Backup & more"],
    [365],
  ]));

test("what stands under (No offering) is none", () =>
  expect(NEXTOFFER(grid("10 .", ". 20"), across(["Mail", "(No offering)"]))).toEqual([[null], ["Mail"]]));

const two = across(["Mail", "Backup"]);
// As the user reads them.
test.each<[string, Parameters<typeof NEXTOFFER>, string]>([
  [
    "a word in the holdings",
    [grid("1 maybe"), two],
    `NEXTOFFER needs revenue or one of the letters Y, P, Z, L, C, X, N: row 1, column 2 holds "maybe". Clear the cell or enter the revenue.`,
  ],
  [
    "no holdings",
    [null, two],
    "NEXTOFFER needs holdings: found nothing. Give a range with a row a client and a column an offering.",
  ],
  ["no names", [grid("1 2")], "NEXTOFFER needs offerings: found nothing. Give a row or a column of cells."],
  [
    "too few names",
    [grid("1 2 3"), two],
    "NEXTOFFER needs as many offerings as columns of holdings: found 2 and 3. Make both ranges the same length.",
  ],
  [
    "a block of names",
    [grid("1 2"), [...two, ...two]],
    "NEXTOFFER needs offerings in one row or one column: found 2 rows and 2 columns. Choose a single row or column.",
  ],
  [
    "an offering without a name",
    [grid(". 2", ". P"), across([null, " "])],
    "NEXTOFFER needs the name of each offering: column 2 holds nothing. Enter the name.",
  ],
  [
    "an error for a name",
    [grid("1", "2"), [["#N/A"]]],
    `NEXTOFFER needs the name of each offering: row 1 holds "#N/A". Enter the name.`,
  ],
  [
    "a date for a name",
    [grid("1 2"), across(["Mail", date])],
    "NEXTOFFER needs the name of each offering: column 2 holds a date. Enter the name.",
  ],
  [
    "one name twice",
    [grid("1 2 3"), across(["Mail", "Backup", " mail"])],
    `NEXTOFFER needs each offering once: column 1 and column 3 both hold " mail". Add up the two, or rename one.`,
  ],
  [
    "margins for fewer offerings",
    [grid("1 2"), two, [[0.5]]],
    "NEXTOFFER needs as many margins as columns of holdings: found 1 and 2. Make both ranges the same length.",
  ],
  [
    "62 typed for 62 %",
    [grid("1 2"), two, across([0.5, 62])],
    "NEXTOFFER needs margins as fractions: column 2 holds 62. Enter 62 % as 0.62.",
  ],
  [
    "a margin in words",
    [grid("1 2"), two, across([0.5, "n/a"])],
    `NEXTOFFER needs numbers: column 2 holds "n/a". Clear the cell or enter the margin as a fraction.`,
  ],
  ...(
    [
      [0, "0"],
      [-1, "-1"],
      [1.5, "1.5"],
      [201, "201"],
      ["3", `"3"`],
      [true, "TRUE"],
      [date, "a date"],
    ] as [Input, string][]
  ).map(([count, found]): [string, Parameters<typeof NEXTOFFER>, string] => [
    `a count of ${found}`,
    [grid("1 2"), two, null, [[count]]],
    `NEXTOFFER needs a count that is a whole number from 1 to 200: found ${found}. Enter how many offers a client is to get.`,
  ]),
  [
    "two counts",
    [grid("1 2"), two, null, down([1, 2])],
    "NEXTOFFER needs one count: found 2 cells. Choose a single cell.",
  ],
])("refuses %s", (_, args, text) => expect(message(() => NEXTOFFER(...args))).toBe(text));
