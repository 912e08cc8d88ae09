import { inCents, problems, run } from "../small";

const lines = "Client | Offering | Date | Revenue | Stream\nAda | Backup | 2026-06-01 | 5 | MRR";
const clients = "Client | MRR | Resale | Cost\nAda | 100 | 20 | 60\nBob | 30 | |";
const holdings = "Client | Backup | Email\nAda | 7 |\nBob | | 9";

// Method, part 2: lines beat the Clients table, which beats Holdings.
test.each<[string, Record<string, string>, Record<string, number>]>([
  ["lines", { lines, clients, holdings }, { Ada: 5, Bob: 0 }],
  ["lines, without a Clients table", { lines, holdings }, { Ada: 5, Bob: 0 }],
  ["the Clients table", { clients, holdings }, { Ada: 120, Bob: 30 }],
  ["Holdings", { holdings }, { Ada: 7, Bob: 9 }],
  [
    "Holdings, where the Clients table gives no revenue",
    { holdings, clients: "Client | Seats\nAda | 5" },
    { Ada: 7, Bob: 9 },
  ],
])("revenue comes from %s", (_, sheets, revenue) => {
  const { of, measures, intake } = run(sheets);
  expect(Object.fromEntries(Object.keys(revenue).map((name) => [name, of(name).revenue]))).toEqual(revenue);
  const total = Object.values(revenue).reduce((sum, one) => sum + one, 0);
  expect([measures.current, intake.portfolio.reconciliation.used]).toEqual([total, total]);
});

test("the grid still gives holdings and averages where the Clients table gives the revenue", () => {
  const { of } = run({ clients, holdings });
  expect(of("Ada")).toMatchObject({ states: { Backup: "Y", Email: "" }, potential: 9 });
});

test("a row of the grid without a client leaves out no revenue where the Clients table gives it", () => {
  const { intake } = run({ clients, grid: "Client | Backup\nAda | 10\n | 7" });
  expect(problems(intake)).toEqual([
    "grid!A3 an empty cell: No client. Enter the client, or delete the row.",
  ]);
  expect(intake.portfolio.reconciliation.problem).toBe(0);
});

test("lines that cannot be used leave the revenue to the Clients table, and are told", () => {
  const { of, intake } = run({
    lines: "Client | Offering | Date | Revenue\nAda | Backup | soon | 5",
    clients,
  });
  expect(of("Ada").revenue).toBe(120);
  expect(inCents(intake.portfolio.reconciliation)).toEqual({
    read: 15500,
    used: 15000,
    outside: 0,
    problem: 500,
    totals: 0,
  });
});

// By hand: 120 of Ada's 120 are costed at 60; a client with MRR alone is a service client.
test("a Clients table's cost is the margin of the whole, and of service where there is nothing else", () => {
  const { of } = run({
    clients:
      "Client | MRR | Resale | Cost\nAda | 100 | 20 | 60\nBob | 30 | | 12\nCid | | 50 | 40\nDan | 5 | |",
  });
  expect(["Ada", "Bob", "Cid", "Dan"].map((name) => [of(name).basis, of(name).classMargin])).toEqual([
    ["total", 0.5],
    ["service", 0.6],
    ["total", 0.2],
    [null, null],
  ]);
});

test("without dates nothing lapses, and there is no run rate", () => {
  const { of, measures } = run({ holdings });
  expect(of("Ada").states).toEqual({ Backup: "Y", Email: "" });
  expect([...measures.year.runRate]).toEqual([NaN, NaN]);
});
