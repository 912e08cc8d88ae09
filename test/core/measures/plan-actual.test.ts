import { planUpgrades } from "../../../src/measures/plan";
import {
  accountedQuarters,
  clientsWon,
  firstInvoices,
  planAgainstActual,
} from "../../../src/measures/plan-actual";
import { planRows } from "../../../src/measures/plan-rows";
import { statusOf } from "../../../src/measures/plan-status";
import { quarterFromText, quarterOf, quarterText } from "../../../src/quarter";
import { run, take, type Sheets } from "../small";

/** `Ada: 2026-Q2 Signed`: what the user typed beside a client. */
const entries = (typed: Readonly<Record<string, string>>) =>
  new Map(
    Object.entries(typed).map(([name, text]) => {
      const [quarter, ...status] = text.split(" ");
      return [name.toLowerCase(), { target: quarterFromText(quarter), status: statusOf(status.join(" ")) }];
    }),
  );

function account(sheets: Sheets, typed: Readonly<Record<string, string>>, yearStart = 1) {
  const { intake, measures, row } = run(sheets);
  const { portfolio } = intake;
  const rows = planRows(portfolio, measures, entries(typed));
  const last = quarterOf(portfolio.window.last, yearStart);
  const plan = planUpgrades(rows, last, clientsWon(portfolio, yearStart));
  const quarters = accountedQuarters(rows, plan, last);
  const invoiced = firstInvoices(portfolio, measures.listing, quarters, yearStart);
  const managers = [...measures.listing.clients].map((client) => portfolio.clients[client].accountManager);
  return {
    rows,
    plan,
    row,
    quarters,
    invoiced,
    table: planAgainstActual(rows, quarters, managers, invoiced),
  };
}

/** Four offerings, all of them in the stack but Fax; everybody has margins of 50 % and more than one gap. */
const sheets: Sheets = {
  Lines: `
    Client | Offering | Date | Revenue | Cost
    Ada | Email | 2025-08-01 | 100 | 50
    Ada | Backup | 2026-04-10 | 100 | 50
    Ada | Phone | 2026-06-30 | 100 | 50
    Ada | Fax | 2026-05-01 | 100 | 50
    Bob | Email | 2025-08-01 | 90 | 45
    Bob | Backup | 2026-03-31 | 90 | 45
    Bob | Backup | 2026-04-30 | 90 | 45
    Cid | Email | 2025-08-01 | 80 | 40
    Cid | Phone | 2026-04-01 | -80 |
    Cid | Phone | 2026-05-01 | 0 |
    Dan | Email | 2025-08-01 | 70 | 35`,
  Clients: `
    Client | Account manager
    Ada | Kim
    Bob | KIM
    Cid | Lou
    Dan |`,
  Offerings: `
    Offering | In stack
    Email | yes
    Backup | yes
    Phone | yes
    Cloud | yes
    Fax | no`,
};

// By hand: in the second quarter Ada gets Backup and Phone; Fax is outside the stack. Bob had Backup before.
test("planned, signed, and really invoiced in the quarter", () => {
  const typed = { Ada: "2026-Q2 Signed", Bob: "2026-Q2 Signed", Cid: "2026-Q2", Dan: "2026-Q1 Declined" };
  expect(account(sheets, typed).table).toEqual([
    { quarter: 2026 * 4, accountManager: null, planned: 1, signed: 0, invoiced: 0, offerings: 0 },
    { quarter: 2026 * 4 + 1, accountManager: "Kim", planned: 2, signed: 2, invoiced: 1, offerings: 2 },
    { quarter: 2026 * 4 + 1, accountManager: "Lou", planned: 1, signed: 0, invoiced: 0, offerings: 0 },
  ]);
});

test("what was first invoiced in another quarter does not count", () => {
  const { row, invoiced } = account(sheets, { Ada: "2026-Q1", Bob: "2026-Q1", Cid: "2025-Q3" });
  expect([invoiced[row("Ada")], invoiced[row("Bob")], invoiced[row("Cid")]]).toEqual([0, 1, 1]);
});

// By hand: the year from July on; July to September 2025 is the first quarter of 2026.
test("by fiscal quarter", () => {
  const { row, invoiced } = account(sheets, { Ada: "2026-Q4", Cid: "2026-Q1" }, 7);
  expect([invoiced[row("Ada")], invoiced[row("Cid")]]).toEqual([2, 1]);
});

test("managers by name, those without one last, and who is left to the plan in its quarter", () =>
  expect(account(sheets, {}).table.map((one) => [quarterText(one.quarter), one.accountManager])).toEqual([
    ["2026-Q3", "Kim"],
    ["2026-Q3", "Lou"],
    ["2026-Q3", null],
  ]));

// Ada reaches the full stack and is planned no more; what was planned and signed for her stays in the account.
test.each<[string, string, string | null]>([
  ["in the past", "2026-Q1", "2026-Q1"],
  ["signed", "2026-Q4 Signed", "2026-Q4"],
  ["to come", "2026-Q4", null],
])("who left the plan counts where the quarter typed is past or signed: %s", (_, typed, quarter) => {
  const { row, plan, quarters } = account(
    { ...sheets, Offerings: "Offering | In stack\nEmail | yes" },
    { Ada: typed },
  );
  expect(plan.quarters[row("Ada")]).toBeNull();
  const found = quarters[row("Ada")];
  expect(found === null ? null : quarterText(found)).toBe(quarter);
});

test("rows say what the figures say, and what the user typed", () => {
  const { rows, row } = account(
    {
      Lines: `
        Client | Offering | Date | Revenue | Cost
        Ada | Old | 2026-06-01 | 100 | 50
        Bob | New | 2026-06-01 | 300 | 100`,
      Offerings: "Offering | Replaces | List price\nNew | Old |\nFax | | 70",
    },
    { Ada: "2027-Q1 On hold" },
  );
  expect(rows[row("Ada")]).toEqual({
    name: "Ada",
    key: "ada",
    class: "B",
    wave: 2,
    upgrades: true,
    potential: 70,
    upgradeValue: 200,
    target: 2027 * 4,
    status: "on hold",
  });
  expect(rows[row("Bob")]).toMatchObject({
    class: "A",
    wave: 1,
    upgrades: false,
    target: null,
    status: "open",
  });
});

// By hand: data from January 2025 on, so that who is seen from January 2026 on is new.
const history = (clients = "Client | Client since"): Sheets => ({
  Lines: `
    Client | Offering | Date | Revenue
    Ada | Email | 2025-01-15 | 10
    Bob | Email | 2025-12-31 | 10
    Cid | Email | 2026-01-01 | 10
    Cid | Email | 2026-04-01 | 10
    Dan | Email | 2026-04-01 | -10
    Dan | Email | 2026-05-01 | 0
    Dan | Email | 2026-06-30 | 10
    Eve | Email | 2026-07-01 | 10
    Fay | Email | 2026-04-01 | 10`,
  Clients: clients,
});
const won = (sheets: Sheets, yearStart?: number): Record<string, number> =>
  Object.fromEntries(
    [...clientsWon(take(sheets, { lastMonth: "2026-06" }).portfolio, yearStart)]
      .sort(([a], [b]) => a - b)
      .map(([quarter, count]) => [quarterText(quarter), count]),
  );

test.each<[string, string | undefined, Record<string, number>]>([
  ["in the data's first twelve months nobody knows", undefined, { "2026-Q1": 1, "2026-Q2": 2 }],
  [
    "unless Client since lies inside the data",
    "Client | Client since\nBob | 2025-12-01",
    { "2025-Q4": 1, "2026-Q1": 1, "2026-Q2": 2 },
  ],
  [
    "nor is one new that was there before",
    "Client | Client since\nFay | 2020-01-01",
    { "2026-Q1": 1, "2026-Q2": 1 },
  ],
])("new clients by their first invoice: %s", (_, clients, found) =>
  expect(won(history(clients))).toEqual(found),
);

test("new clients by fiscal quarter", () =>
  expect(won(history(), 4)).toEqual({ "2026-Q4": 1, "2027-Q1": 2 }));

test("without lines nobody is known to be new", () =>
  expect(won({ Clients: "Client | MRR\nAda | 5" })).toEqual({}));
