import { streams } from "../../../src/portfolio";
import { inCents, places, problems, take, used } from "../small";

const header = "Client | Offering | Date | Revenue";
const take4 = (rows: string) => take({ Lines: `${header}\n${rows}` });

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

/** Revenue of one column of cells, all of Ada's in June. */
function read(cells: readonly string[]) {
  const intake = take4(cells.map((cell) => `Ada | Backup | 2026-06-01 | ${cell}`).join("\n"));
  return { ...intake.portfolio.reconciliation, cells: places(intake).map(([place]) => place) };
}

// By hand: each column adds up to 1234.5 + 2 − 0.5.
test.each<[string, string[]]>([
  ["plain", ["1234.5", "2", "-0.5"]],
  ["text of a program", [`"1234.50"`, `"2.00"`, `"-0.50"`]],
  ["as a bank writes it", ["$1,234.50", "$2.00", "($0.50)"]],
  ["as a European writes it", ["1.234,50 €", "2,00 €", "-0,50 €"]],
  ["as the French write it", ["1\u202f234,50 €", "2,00 €", "−0,50 €"]],
  ["as the Swiss write it", ["CHF 1'234.50", "CHF 2.00", "CHF -0.50"]],
  ["with a minus behind", ["1,234.50", "2.00", "0.50-"]],
  ["half text, half numbers", ["1234.5", "$2.00", `"(0.5)"`]],
])("text numbers: %s", (_, cells) =>
  expect(read(cells)).toMatchObject({ read: 1236, used: 1236, cells: [] }),
);

test.each<[string, string[], number, string[]]>([
  ["the currency that is written most is the column's", ["$5", "$6", "€7"], 11, ["D4"]],
  ["the other way round", ["€5", "$6", "€7"], 12, ["D3"]],
  ["a column of both decimal marks: only what is beyond doubt", ["5,50", `"5.50"`, "1,234", "7"], 18, ["D4"]],
])("currencies and marks: %s", (_, cells, sum, left) =>
  expect(read(cells)).toMatchObject({ used: sum, problem: 0, cells: left }),
);

// Method, part 2: a totals row says so *and* adds up.
test.each<[string, string, { used: number; totals: number; problem: number }]>([
  [
    "a total",
    "Ada | B | 2026-06-01 | 10\nBob | B | 2026-06-01 | 5\nTotal | | | 15",
    { used: 15, totals: 15, problem: 0 },
  ],
  [
    "subtotals and a grand total",
    "Ada | B | 2026-06-01 | 10\nSubtotal | | | 10\nBob | B | 2026-06-01 | 5\nSub-total: | | | 5\nGRAND TOTAL | | | 15",
    { used: 15, totals: 30, problem: 0 },
  ],
  [
    "a total of subtotals only",
    "Ada | B | 2026-06-01 | 10\nSubtotal | | | 10\nTotal | | | 10",
    { used: 10, totals: 20, problem: 0 },
  ],
  [
    "one that does not add up is a row without a date",
    "Ada | B | 2026-06-01 | 10\nTotal | | | 15",
    { used: 10, totals: 0, problem: 15 },
  ],
  [
    "a client called Total",
    "Ada | B | 2026-06-01 | 10\nTotal | B | 2026-06-01 | 4",
    { used: 14, totals: 0, problem: 0 },
  ],
  [
    "a client called Total Comfort whose amount is the sum above",
    "Ada | B | 2026-06-01 | 10\nTotal Comfort | B | 2026-06-01 | 10",
    { used: 20, totals: 0, problem: 0 },
  ],
  [
    "cents that were rounded",
    "Ada | B | 2026-06-01 | 10.004\nTotal | | | 10",
    { used: 10.004, totals: 10, problem: 0 },
  ],
  [
    "half a cent is not rounding",
    "Ada | B | 2026-06-01 | 10\nTotal | | | 10.005",
    { used: 10, totals: 0, problem: 10.005 },
  ],
  [
    "a cent is not rounding",
    "Ada | B | 2026-06-01 | 10\nTotal | | | 10.01",
    { used: 10, totals: 0, problem: 10.01 },
  ],
  [
    "rows that cannot be used are above it too",
    "Ada | B | soon | 10\nBob | B | 2026-06-01 | 5\nTotal | | | 15",
    { used: 5, totals: 15, problem: 10 },
  ],
  ["nothing above it", "Total | B | 2026-06-01 | 0", { used: 0, totals: 0, problem: 0 }],
])("totals rows: %s", (_, rows, sums) => expect(take4(rows).portfolio.reconciliation).toMatchObject(sums));

test("no client stands for a totals row", () => {
  const intake = take4("Ada | B | 2026-06-01 | 10\nTotal | | | 10");
  expect(intake.portfolio.clients.map(({ name }) => name)).toEqual(["Ada"]);
});

test("revenue read = used + outside + problem + totals, to the cent", () => {
  const { reconciliation } = take4(`
    Ada | Backup | 2026-06-01 | 0.1
    Bob | Backup | 2026-05-01 | 0.2
    Bob | Backup | 2025-06-30 | 0.4
     | Backup | 2026-06-01 | 0.8
    Bob | Backup | soon | 1.6
    Total | | | 3.1`).portfolio;
  expect(inCents(reconciliation)).toEqual({ read: 620, used: 30, outside: 40, problem: 240, totals: 310 });
});

/** Costs as read, null where not known. */
function costs(head: string, rows: string) {
  const intake = take({ Lines: `${header} | ${head}\n${rows}` });
  const { lines } = intake.portfolio;
  const found = [...lines.cost.subarray(0, lines.count)].map((cost) => (Number.isNaN(cost) ? null : cost));
  return { found, problems: problems(intake) };
}

// Method, part 2: cost = revenue − profit; an unknown figure is empty, never 0.
test.each<[string, string, string, (number | null)[]]>([
  [
    "cost",
    "Cost",
    "Ada | B | 2026-06-01 | 10 | 4\nAda | B | 2026-06-01 | 10 | 0\nAda | B | 2026-06-01 | 10 |",
    [4, 0, null],
  ],
  [
    "profit instead",
    "Gross profit",
    "Ada | B | 2026-06-01 | 10 | 4\nAda | B | 2026-06-01 | 0.5 | 0.25\nAda | B | 2026-06-01 | 10 |",
    [6, 0.25, null],
  ],
  [
    "cost before profit, cell by cell",
    "Profit | Cost",
    "Ada | B | 2026-06-01 | 10 | 4 | 1\nAda | B | 2026-06-01 | 10 | 4 |",
    [1, 6],
  ],
  ["neither", "Note", "Ada | B | 2026-06-01 | 10 |", [null]],
  ["negative, with a credit", "Cost", "Ada | B | 2026-06-01 | -10 | -4", [-4]],
])("%s", (_, head, rows, found) => expect(costs(head, rows)).toEqual({ found, problems: [] }));

test("a cost that is no number is a problem, and the line counts without it", () =>
  expect(costs("Cost", "Ada | B | 2026-06-01 | 10 | tbd")).toEqual({
    found: [null],
    problems: ["Lines!E2 tbd: Not a number: the line counts without a cost. Enter the cost."],
  }));

/** Streams of the lines in turn. */
function streamsOf(texts: readonly string[], offerings = ""): string[] {
  const rows = texts.map((text) => `Ada | Backup | 2026-06-01 | 10 | ${text}`).join("\n");
  const intake = take({
    Lines: `${header} | Revenue type\n${rows}`,
    ...(offerings && { Offerings: offerings }),
  });
  const { stream, count } = intake.portfolio.lines;
  return [...stream.subarray(0, count)].map((at) => streams[at]);
}

// Method, parts 1 and 3: four streams; without one, the offering's; without that, Unclassified.
test.each<[string, string, string]>([
  ["MRR", "MRR", "MRR"],
  ["in lower case", "mrr", "MRR"],
  ["in words", "Monthly recurring", "MRR"],
  ["Project", "Project", "Project"],
  ["T&M", "T & M", "T&M"],
  ["in words too", "Time and Materials", "T&M"],
  ["Resale", "resale", "Resale"],
  ["none", "", "Unclassified"],
  ["never guessed", "Hardware", "Unclassified"],
  ["nor by what objects have", "constructor", "Unclassified"],
])("stream: %s", (_, text, stream) => expect(streamsOf([text])).toEqual([stream]));

test("a line without a stream takes its offering's, one with a stream keeps it", () =>
  expect(streamsOf(["", "Project", "Hardware"], "Offering | Stream\nBackup | MRR")).toEqual([
    "MRR",
    "Project",
    "MRR",
  ]));

test("a text that names no stream is told once", () => {
  const intake = take({
    Lines: `
      ${header} | Stream
      Ada | Backup | 2026-06-01 | 1 | Hardware
      Ada | Backup | 2026-06-01 | 2 | Hardware
      Ada | Backup | 2026-06-01 | 4 | Odd`,
  });
  expect(problems(intake)).toEqual([
    "Lines!E2 Hardware: Not a stream: its lines count by their offering's, else as Unclassified. Write MRR, Project, T&M or Resale.",
    "Lines!E4 Odd: Not a stream: its lines count by their offering's, else as Unclassified. Write MRR, Project, T&M or Resale.",
  ]);
  expect(intake.portfolio.reconciliation.used).toBe(7);
});

test("lines without any offering column count under one place that is never sold", () => {
  const { portfolio, problems: found } = take({ Lines: "Client | Date | Revenue\nAda | 2026-06-01 | 5" });
  expect(found).toEqual([]);
  expect(portfolio.offerings).toMatchObject([{ name: "(No offering)", retired: true, inStack: false }]);
});

// Method, part 2: identical rows in two tables bring a warning; they still count.
test.each<[string, Record<string, string>, string[]]>([
  [
    "the same export twice",
    {
      One: `${header}\nAda | B | 2026-06-01 | 1\nBob | B | 2026-06-01 | 2`,
      Two: `${header}\nCid | B | 2026-06-01 | 4\nAda | B | 2026-06-01 | 1\nBob | B | 2026-06-01 | 2`,
    },
    ["Two!A3 Ada: 2 rows from here on also stand in another table and count twice. Delete one of the two."],
  ],
  [
    "columns in another order",
    {
      One: `${header}\nAda | B | 2026-06-01 | 1`,
      Two: "Revenue | Client | Date | Offering\n1 | Ada | 2026-06-01 | B",
    },
    ["Two!A2 1: 1 rows from here on also stand in another table and count twice. Delete one of the two."],
  ],
  [
    "within one table they are two sales",
    { One: `${header}\nAda | B | 2026-06-01 | 1\nAda | B | 2026-06-01 | 1` },
    [],
  ],
  [
    "empty rows and repeated headers are no rows",
    {
      One: `${header}\n"" | "" | |\n${header}\nAda | B | 2026-06-01 | 1`,
      Two: `${header}\n"" | "" | |\n${header}\nBob | B | 2026-06-01 | 1`,
    },
    [],
  ],
])("identical rows: %s", (_, sheets, warnings) => {
  const intake = take(sheets);
  expect(problems(intake)).toEqual(warnings);
});
