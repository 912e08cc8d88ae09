import type { Client } from "../../../src/portfolio";
import { day, inCents, problems, take } from "../small";

const clientsOf = (text: string): readonly Client[] => take({ Clients: text }).portfolio.clients;

test("every field of a client", () =>
  expect(
    clientsOf(`
      Client | Account number | Sales rep | Industry | Users | Target profile | Client since | Left on | Contract end | Pricing current | Package | Early terminations | Service hours | Average discount | IT budget
      Ada Ltd | A-7 | Mo | Dental | 40 | yes | 2020-01-15 | 2026-05-31 | 31 Dec 2026 | 2026 list | legacy MRR | 1 | 120.5 | 15 % | $90,000`),
  ).toEqual([
    {
      key: "#a-7",
      id: "A-7",
      name: "Ada Ltd",
      label: "Ada Ltd",
      tabled: true,
      accountManager: "Mo",
      segment: "Dental",
      seats: 40,
      inProfile: true,
      since: day("2020-01-15"),
      leftOn: day("2026-05-31"),
      contractEnd: day("2026-12-31"),
      pricingCurrent: "2026 list",
      package: "legacy MRR",
      earlyTerminations: 1,
      serviceHours: 120.5,
      averageDiscount: 0.15,
      itBudget: 90000,
    },
  ]));

test("what is not told is not known, never 0", () => {
  const [ada] = clientsOf(`
    Client | Seats | In profile | Service hours
    Ada | | |`);
  expect(ada).toMatchObject({ seats: null, inProfile: null, serviceHours: null, segment: null, since: null });
});

test.each([
  ["0 seats are not known: nothing can be shared out over them", "0", null],
  ["nor are fewer", "-3", null],
  ["text is a number too", "$40", 40],
])("seats: %s", (_, seats, known) =>
  expect(clientsOf(`Client | Seats\nAda | ${seats}`)[0].seats).toBe(known),
);

// Method, part 2: the address, what was found, what to do.
test.each([
  ["Seats", "many", "Clients!B2 many: Not a number. Enter a number, or clear the cell."],
  ["In profile", "maybe", "Clients!B2 maybe: Write yes or no, or clear the cell."],
  ["Left on", "soon", "Clients!B2 soon: Not a date. Write it as 2026-09-30, or clear the cell."],
  ["Average discount", "some", "Clients!B2 some: Not a share. Write 0.25 or 25 %."],
  ["MRR", "#N/A", "Clients!B2 #N/A: Not a number. Enter a number, or clear the cell."],
  ["Segment", "#REF!", "Clients!B2 #REF!: An error value. Correct the formula, or clear the cell."],
  ["Client ID", "#N/A", "Clients!B2 #N/A: An error value: the row counts by the client's name. Correct it."],
])("a problem: %s of %s", (header, cell, problem) =>
  expect(problems(take({ Clients: `Client | ${header}\nAda | ${cell}` }))).toEqual([problem]),
);

test("day and month first are told apart column by column", () => {
  const text = `
    Client | Client since | Left on
    Ada | 13/01/2020 | 05/13/2026
    Bob | 03/04/2025 | 03/04/2025`;
  expect(clientsOf(text)[1]).toMatchObject({ since: day("2025-04-03"), leftOn: day("2025-03-04") });
});

/** Revenue by stream, as a Clients table gives it without any invoice line. */
const undated = (text: string, more: Record<string, string> = {}) => {
  const intake = take({ Clients: text, ...more });
  const { revenue = [], cost = [] } = intake.portfolio.undated ?? {};
  return {
    revenue: [...revenue],
    cost: [...cost],
    problems: problems(intake),
    sums: inCents(intake.portfolio.reconciliation),
  };
};
const sums = (read: number, used: number, outside: number, problem: number, totals: number) => ({
  read,
  used,
  outside,
  problem,
  totals,
});

// MRR, Project, T&M, Resale, Unclassified. By hand, in cents.
test.each<[string, string, number[], object]>([
  [
    "streams",
    "Client | MRR | Project | T&M | Resale\nAda | 1 | 2 | 4 | 8",
    [1, 2, 4, 8, 0],
    sums(1500, 1500, 0, 0, 0),
  ],
  [
    "a total alone is of no stream",
    "Client | Revenue\nAda | 15",
    [0, 0, 0, 0, 15],
    sums(1500, 1500, 0, 0, 0),
  ],
  [
    "a total beside its streams is their sum, not more revenue",
    "Client | Revenue | MRR\nAda | 15 | 15",
    [15, 0, 0, 0, 0],
    sums(1500, 1500, 0, 0, 0),
  ],
  ["text numbers", "Client | MRR\nAda | $1,500.50", [1500.5, 0, 0, 0, 0], sums(150050, 150050, 0, 0, 0)],
  [
    "a totals row is no client",
    "Client | MRR | Resale\nAda | 1 | 2\nTotal | 1 | 2",
    [1, 0, 0, 2, 0],
    sums(600, 300, 0, 0, 300),
  ],
  ["a row without a client", "Client | MRR\nAda | 1\n | 2", [1, 0, 0, 0, 0], sums(300, 100, 0, 200, 0)],
  [
    "a client twice: the first row counts",
    "Client | MRR\nAda | 1\nADA | 2",
    [1, 0, 0, 0, 0],
    sums(300, 100, 0, 200, 0),
  ],
  [
    "a client twice, one row without revenue",
    "Client | MRR | Seats\nAda | | 5\nAda | 2 |",
    [2, 0, 0, 0, 0],
    sums(200, 200, 0, 0, 0),
  ],
  [
    "left on its first day",
    "Client | MRR | Left on\nAda | 1 | 2025-07-01",
    [1, 0, 0, 0, 0],
    sums(100, 100, 0, 0, 0),
  ],
  [
    "left before the window",
    "Client | MRR | Left on\nAda | 1 | 2025-06-30",
    [1, 0, 0, 0, 0],
    sums(100, 0, 100, 0, 0),
  ],
])("revenue without lines: %s", (_, text, revenue, reconciliation) => {
  const found = undated(text);
  expect(found.revenue).toEqual(revenue);
  expect(found.sums).toEqual(reconciliation);
});

test("rows left out are problems with their amount", () => {
  const text = "Client | Client ID | MRR\nAda | 7 | 1\nAda | 8 | 2\nAda | | 4\n | | 8\nAda | 7 | 16\n | | 32";
  expect(undated(text).problems).toEqual([
    "Clients!A4 Ada: Several clients have this name. Enter the client ID. [4]",
    "Clients!A5 an empty cell: No client. Enter the client, or delete the row. [8]",
    "Clients!A6 Ada: This client has a row above, which counts first. Delete one of the two. [16]",
    "Clients!A7 an empty cell: No client. Enter the client, or delete the row. [32]",
  ]);
});

// A totals row needs the word and the sum, in whatever columns the table has.
test.each<[string, string, string[]]>([
  ["of seats alone", "Client | Seats\nAda | 5\nBob | 7\nTotal | 12", ["Ada", "Bob"]],
  [
    "with a subtotal by region",
    "Client | MRR\nAda | 5\nSubtotal | 5\nBob | 7\nSubtotal | 7\nGrand total | 12",
    ["Ada", "Bob"],
  ],
  [
    "that adds up in one column only is a client",
    "Client | MRR | Resale\nAda | 5 | 1\nTotal | 5 | 9",
    ["Ada", "Total"],
  ],
  ["a client called Total", "Client | Seats\nAda | 5\nTotal | 7", ["Ada", "Total"]],
])("totals rows of a Clients table: %s", (_, text, names) =>
  expect(
    clientsOf(text)
      .filter(({ tabled }) => tabled)
      .map(({ name }) => name),
  ).toEqual(names),
);

test("a client in two rows: the first counts, the second fills what it leaves open", () => {
  const intake = take({ Clients: "Client | Seats | Segment\nAda | 5 |\nAda | 9 | Dental" });
  expect(intake.portfolio.clients).toMatchObject([{ name: "Ada", seats: 5, segment: "Dental" }]);
  expect(problems(intake)).toEqual([
    "Clients!A3 Ada: This client has a row above, which counts first. Delete one of the two.",
  ]);
});

test("where lines rule, a Clients table's revenue is not asked for", () => {
  const lines = "Client | Offering | Date | Revenue\nAda | B | 2026-06-01 | 5";
  const { portfolio } = take({ Lines: lines, Clients: "Client | MRR\nAda | 99\n | 7" });
  expect(portfolio.undated).toBeNull();
  expect(inCents(portfolio.reconciliation)).toEqual(sums(500, 500, 0, 0, 0));
});
