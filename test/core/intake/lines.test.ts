import { streams } from "../../../src/portfolio";
import { problems, take } from "../small";
import { header } from "./invoice";

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

test.each<[string, string, string, (number | null)[], string[]]>([
  ["a profit that is none", "Profit", "tbd", [null], ["Lines!E2 tbd: Not a number: the line counts without a cost. Enter the profit."]],
  ["a cost that is none beside a profit", "Cost | Profit", "tbd | 4", [6], ["Lines!E2 tbd: Not a number: its profit counts. Enter the cost."]],
  ["neither is one", "Cost | Profit", "tbd | n/a", [null], ["Lines!E2 tbd: Not a number: the line counts without a cost. Enter the cost.", "Lines!F2 n/a: Not a number: the line counts without a cost. Enter the profit."]],
  ["a profit that is none beside a cost is not asked", "Cost | Profit", "4 | n/a", [4], []],
])("told: %s", (_, head, cells, found, told) => expect(costs(head, `Ada | B | 2026-06-01 | 10 | ${cells}`)).toEqual({ found, problems: told })); // prettier-ignore

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
