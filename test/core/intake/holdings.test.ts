import { inCents, problems, run, take } from "../small";

/** The grid as read: revenue, Y for a mark, "." for nothing. */
function grid(sheets: Record<string, string>): Record<string, string> {
  const { portfolio } = take(sheets);
  const { clients, offerings, holdings, marks } = portfolio;
  const row = (client: number): string =>
    offerings
      .map(({ name }, offering) => {
        const at = client * offerings.length + offering;
        const revenue = holdings === null || Number.isNaN(holdings[at]) ? "" : String(holdings[at]);
        return `${name} ${marks[at] ? "Y" : ""}${revenue}`.trim();
      })
      .join(", ");
  return Object.fromEntries(clients.map(({ label }, client) => [label, row(client)]));
}

test.each<[string, string, Record<string, string>]>([
  [
    "revenue",
    "Client | Backup | Email\nAda | 100 |\nBob | $2.50 | -3",
    { Ada: "Backup 100, Email", Bob: "Backup 2.5, Email -3" },
  ],
  [
    "marks",
    `Client | Backup | Email\nAda | Y | x\nBob | ✓ | yes\nCid | TRUE | X`,
    { Ada: "Backup Y, Email Y", Bob: "Backup Y, Email Y", Cid: "Backup Y, Email Y" },
  ],
  [
    "no marks",
    "Client | Backup | Email\nAda | Y | no\nBob | FALSE | Y",
    { Ada: "Backup Y, Email", Bob: "Backup, Email Y" },
  ],
  ["0 is revenue, not a mark", "Client | Backup\nAda | 0\nBob | 5", { Ada: "Backup 0", Bob: "Backup 5" }],
  [
    "both",
    "Client | Backup | Email\nAda | Y | 7\nBob | 5 | y",
    { Ada: "Backup Y, Email 7", Bob: "Backup 5, Email Y" },
  ],
  ["a client twice adds up", "Client | Backup\nAda | 1\nADA | 2", { Ada: "Backup 3" }],
  [
    "the grid's own totals are no offering and no client",
    "Client | Backup | Email | Total\nAda | 1 | 2 | 3\nBob | 4 | | 4\nTotal | 5 | 2 | 7",
    { Ada: "Backup 1, Email 2", Bob: "Backup 4, Email" },
  ],
  [
    "a total of marks counts them",
    "Client | Backup | Email\nAda | Y | Y\nBob | Y |\nTotal | 2 | 1",
    { Ada: "Backup Y, Email Y", Bob: "Backup Y, Email" },
  ],
  [
    "with IDs",
    "Client ID | Client | Backup | Email\n7 | Ada | Y |\n8 | Bob | | Y",
    { Ada: "Backup Y, Email", Bob: "Backup, Email Y" },
  ],
  [
    "an offering that everybody says no to keeps its column",
    "Client | Backup | Email\nAda | Y | no\nBob | Y | no",
    { Ada: "Backup Y, Email", Bob: "Backup Y, Email" },
  ],
  [
    "an offering that nobody has keeps its column",
    "Client | Backup | Email\nAda | Y |\nBob | Y |",
    { Ada: "Backup Y, Email", Bob: "Backup Y, Email" },
  ],
  [
    "a column that is half marks, half words is no offering",
    "Client | Backup | Review\nAda | Y | Y\nBob | | later",
    { Ada: "Backup Y", Bob: "Backup" },
  ],
  [
    "notes are no offering",
    "Client | Backup | City\nAda | Y | Oslo\nBob | | Rome",
    { Ada: "Backup Y", Bob: "Backup" },
  ],
])("a grid of %s", (_, text, cells) => expect(grid({ Holdings: text })).toEqual(cells));

test("a client with an empty row is a client with nothing but gaps", () => {
  const { of } = run({ Holdings: "Client | Backup\nAda | 100\nBob |" });
  expect(of("Bob")).toMatchObject({ revenue: 0, states: { Backup: "" }, gaps: 1, potential: 100 });
});

test("a grid may describe clients beside known offerings", () => {
  const offerings = "Offering | Step\nBackup | 3\nEmail | 1";
  const text = "Client | Seats | Backup | Email | Floor\nAda | 40 | Y | | 2\nTotal | 40 | 1 | 0 |";
  expect(grid({ Offerings: offerings, Holdings: text })).toEqual({ Ada: "Email, Backup Y" });
  expect(take({ Offerings: offerings, Holdings: text }).portfolio.clients[0].seats).toBe(40);
});

// Method, part 2: holdings count where there are no lines.
const lines = "Client | Offering | Date | Revenue\nAda | Backup | 2026-06-01 | 5";
test.each<[string, string, Record<string, string>]>([
  [
    "marks count beside lines",
    "Client | Backup | Phone\nAda | | Y\nBob | Y | Y",
    { Ada: "Backup, Phone Y", Bob: "Backup Y, Phone Y" },
  ],
  ["revenue does not", "Client | Backup\nAda | 99\nBob | 1", { Ada: "Backup", Bob: "Backup" }],
  [
    "a telephone number is no holding",
    "Client | Telephone | Zip\nAda | 5551234 | 90210\nBob | 5554321 | 10115",
    { Ada: "Backup", Bob: "Backup" },
  ],
])("beside lines, %s", (_, text, cells) => expect(grid({ Lines: lines, Holdings: text })).toEqual(cells));

test("a cell that is neither is a problem, its row counts", () => {
  const intake = take({ Holdings: "Client | Backup | Email\nAda | Y | 5\nBob | ? | 6\nCid | Y | soon" });
  expect(problems(intake)).toEqual([
    "Holdings!B3 ?: Neither revenue nor a mark. Write Y, the revenue, or clear the cell.",
    "Holdings!C4 soon: Neither revenue nor a mark. Write Y, the revenue, or clear the cell.",
  ]);
});

test("revenue read = used + problem + totals", () => {
  const intake = take({ Holdings: "Client | Backup | Email\nAda | 1 | 2\n | 4 | 8\nTotal | 5 | 10" });
  expect(problems(intake)).toEqual([
    "Holdings!A3 an empty cell: No client. Enter the client, or delete the row. [12]",
  ]);
  expect(inCents(intake.portfolio.reconciliation)).toEqual({
    read: 3000,
    used: 300,
    outside: 0,
    problem: 1200,
    totals: 1500,
  });
});
