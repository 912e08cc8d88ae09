import { places, problems, take, used } from "../small";
import { header, take4 } from "./invoice";

// Method, part 2: every row that cannot be used is a problem with its address and its amount. B is row 3.
test.each<[string, string, string]>([
  [
    "no client",
    "| Backup | 2026-06-01 | 5",
    "Lines!A3 an empty cell: No client. Enter the client, or delete the row. [5]",
  ],
  [
    "a client of white space",
    `" \u00a0" | Backup | 2026-06-01 | 5`,
    "Lines!A3  \u00a0: No client. Enter the client, or delete the row. [5]",
  ],
  [
    "a word for revenue",
    "Bob | Backup | 2026-06-01 | n/a",
    "Lines!D3 n/a: Not a number in the column's currency. Enter the revenue. [0]",
  ],
  [
    "no revenue",
    "Bob | Backup | 2026-06-01 |",
    "Lines!D3 an empty cell: Not a number in the column's currency. Enter the revenue. [0]",
  ],
  [
    "an error value",
    "Bob | Backup | 2026-06-01 | #REF!",
    "Lines!D3 #REF!: Not a number in the column's currency. Enter the revenue. [0]",
  ],
  [
    "an unknown currency",
    "Bob | Backup | 2026-06-01 | 5 doubloons",
    "Lines!D3 5 doubloons: Not a number in the column's currency. Enter the revenue. [0]",
  ],
  [
    "thousands, or a fraction of a cent",
    'Bob | Backup | 2026-06-01 | "1.234"',
    "Lines!D3 1.234: Thousands and decimals cannot be told apart. Enter the revenue as a number, or with its cents. [0]",
  ],
  [
    "a day that is no day either way",
    "Bob | Backup | 31/02/2026 | 5",
    "Lines!C3 31/02/2026: Not a date between 1980 and 2100. Write it as 2026-09-30. [5]",
  ],
  ["no date", "Bob | Backup | | 5", "Lines!C3 an empty cell: No date. Enter the invoice date. [5]"],
  [
    "no day of the calendar",
    "Bob | Backup | 2026-02-30 | 5",
    "Lines!C3 2026-02-30: Not a date between 1980 and 2100. Write it as 2026-09-30. [5]",
  ],
  [
    "a year before 1980",
    "Bob | Backup | 1979-12-31 | 5",
    "Lines!C3 1979-12-31: Not a date between 1980 and 2100. Write it as 2026-09-30. [5]",
  ],
  [
    "a year after 2100",
    "Bob | Backup | 2101-01-01 | 5",
    "Lines!C3 2101-01-01: Not a date between 1980 and 2100. Write it as 2026-09-30. [5]",
  ],
  [
    "day or month first",
    "Bob | Backup | 03/04/2026 | 5",
    "Lines!C3 03/04/2026: Day and month cannot be told apart. Write the date as 2026-09-30. [5]",
  ],
  [
    "tomorrow",
    "Bob | Backup | 2026-07-11 | 5",
    "Lines!C3 2026-07-11: Dated after today. Correct the date, or wait for the day. [5]",
  ],
  [
    // 46214 is 2026-07-11 (46023 is 2026-01-01).
    "tomorrow, in a cell that shows a day and holds its number",
    "Bob | Backup | 46214 | 5",
    "Lines!C3 2026-07-11: Dated after today. Correct the date, or wait for the day. [5]",
  ],
  [
    "a client whose look-up failed",
    "#N/A | Backup | 2026-06-01 | 5",
    "Lines!A3 #N/A: No client. Enter the client, or delete the row. [5]",
  ],
  [
    "an offering whose look-up failed: it counts for its client",
    "Bob | #REF! | 2026-06-01 | 5",
    "Lines!B3 #REF!: No offering: the line counts for its client alone. Enter the offering.",
  ],
  [
    "more than a cell keeps to the cent",
    "Bob | Backup | 2026-06-01 | 10000000000000",
    "Lines!D3 10000000000000: Too large to be kept to the cent. Correct the revenue. [0]",
  ],
  [
    "a subtotal that names its client, as Excel writes it",
    "Ada Total | | | 10",
    "Lines!C3 an empty cell: No date, and the client is called a total. Delete the row if it adds up others, else enter the date. [10]",
  ],
  [
    "the same as QuickBooks writes it",
    "Total for Ada | | | 10",
    "Lines!C3 an empty cell: No date, and the client is called a total. Delete the row if it adds up others, else enter the date. [10]",
  ],
  [
    "no offering: it counts for its client",
    "Bob | | 2026-06-01 | 5",
    "Lines!B3 an empty cell: No offering: the line counts for its client alone. Enter the offering.",
  ],
])("a problem: %s", (_, row, problem) => {
  const intake = take4(`Ada | Backup | 2026-06-01 | 10\n${row}`);
  expect(problems(intake)).toEqual([problem]);
  expect(used(intake)["Ada/Backup"]).toBe(10);
});

test("today is not after today, and the first and last year count", () => {
  const intake = take4(`
    Ada | Backup | 2026-07-10 | 1
    Ada | Backup | 1980-01-01 | 2`);
  expect([places(intake), used(intake)]).toEqual([[], { "Ada/Backup": 3 }]);
});

test("a row has one problem, the leftmost thing that is missing", () =>
  expect(places(take4(" | | | 5"))).toEqual([["A2", 5]]));

// A look-up that fails in one of a client's two cells leaves the other.
test.each<[string, string, Record<string, number>, string[]]>([
  [
    "the ID stands in for the name",
    "7 | #N/A | Backup | 2026-06-01 | 5",
    { "Ada/Backup": 15 },
    ["Lines!B3 #N/A: An error value: the row counts by the client's ID. Correct it."],
  ],
  [
    "the name stands in for the ID",
    "#N/A | ada | Backup | 2026-06-01 | 5",
    { "Ada/Backup": 15 },
    ["Lines!A3 #N/A: An error value: the row counts by the client's name. Correct it."],
  ],
  [
    "neither does",
    "#REF! | #N/A | Backup | 2026-06-01 | 5",
    { "Ada/Backup": 10 },
    ["Lines!B3 #N/A: No client. Enter the client, or delete the row. [5]"],
  ],
])("error values: %s", (_, row, revenue, found) => {
  const intake = take({
    Lines: `Client ID | Client | Offering | Date | Revenue\n7 | Ada | Backup | 2026-06-01 | 10\n${row}`,
  });
  expect([used(intake), problems(intake)]).toEqual([revenue, found]);
});

test("a missing client ID has its own address where there are no names", () => {
  const intake = take({ Lines: "Date | Client ID | Revenue\n2026-06-01 | | 5\n2026-06-01 | 7 | 5" });
  expect(problems(intake)).toEqual([
    "Lines!B2 an empty cell: No client. Enter the client, or delete the row. [5]",
  ]);
});

test("a row that holds nothing in known columns is no row", () => {
  const intake = take({
    Lines: `${header} | Note\nAda | Backup | 2026-06-01 | 1 |\n | | | | only a note\n " " | | | |`,
  });
  expect(problems(intake)).toEqual([]);
});

test("columns count from the sheet's first one, rows from its first row", () => {
  const intake = take({
    "My sheet": `
      Report
      |
      | | Revenue | Date | Client
      | | 5 | soon | Ada`,
  });
  expect(problems(intake)).toEqual([
    "My sheet!D4 soon: Not a date between 1980 and 2100. Write it as 2026-09-30. [5]",
  ]);
});
