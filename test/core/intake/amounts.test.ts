import { inCents, places } from "../small";
import { take4 } from "./invoice";

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
  [
    "thousands with points, which a fraction of a cent may be as well",
    [`"1.234"`, `"2.500"`, "750"],
    750,
    ["D2", "D3"],
  ],
  ["the same where a cell's cents tell", [`"1.234"`, `"2.500"`, "750,50"], 4484.5, []],
  ["points before three digits where a cell's cents tell", [`"1.234"`, `"2.50"`], 3.734, []],
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
