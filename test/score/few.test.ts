import type { Sheets } from "../core/small";
import { Office } from "./desk";

/* What the sheets say of nobody, of one and of two clients, and of tables without dates. */

const only = { sheets: ["scorecard", "history", "plan", "summary", "settings"] as const };
const one = "Client | Offering | Date | Revenue\nAda | Email | 2026-06-01 | 100";

test("nobody at all: nothing is generated, and it is said", () => {
  expect(() => new Office({ Lines: "Client | Offering | Date | Revenue" }).generate(only)).toThrow(
    /^Lines has headers and no rows yet\. Type or paste invoice lines from Lines!A2 on/,
  );
});

test.each<[string, Sheets, Readonly<Record<string, unknown>>]>([
  [
    "one client",
    { Lines: one },
    {
      "Clients | All | Clients": 1,
      "Clients | In profile and on the full stack | Share of clients": 1,
      "Revenue and margin | Client | Revenue": 100,
      "Stage | Stage | Reached": "Build",
      "Cross-sales | All | Share of revenue": undefined,
      "Churn | All | Churn": undefined,
    },
  ],
  [
    "two clients",
    { Lines: `${one}\nBob | Backup | 2026-05-01 | 50` },
    {
      "Clients | Products a client | 1 product": 2,
      "Revenue and margin | Client | Revenue": 75,
      "Margin by offering | Backup | Revenue": 50,
    },
  ],
  [
    "clients with a year's revenue and no lines",
    { Clients: "Client | Account manager | MRR | Cost\nAda | Kim | 100 | 40\nBob | Kim | 50 | 30" },
    {
      "Account managers | Kim | Gross margin": 80,
      "Revenue and margin | Client | Recurring revenue (MRR)": 75,
      "Churn | All | Churn": undefined,
      "Cross-sales | All | Share of revenue": undefined,
      "Stage | Stage | Reached": "none",
    },
  ],
  [
    "a grid of holdings",
    { Holdings: "Client | Email | Backup\nAda | 10 | 20\nBob | Y |" },
    { "Clients | Products a client | Mean": 1.5, "Stage | Offerings | That somebody holds": 2 },
  ],
])("%s", (_, tables, figures) => {
  const office = new Office(tables).generate(only);
  for (const [name, value] of Object.entries(figures))
    expect([name, office.score(name)]).toEqual([name, value]);
  // No figure that cannot be formed stands anywhere.
  const cells = [...office.recorder.sheetsByName.values()].flatMap((sheet) => sheet.cells.flat());
  expect(cells.filter((cell) => typeof cell === "number" && !Number.isFinite(cell))).toEqual([]);
  expect(office.reading("Client History").body()).toHaveLength(
    Number(office.score("Clients | All | Clients")),
  );
});

test("hostile names are text, and are found again", () => {
  const name = '=HYPERLINK("x")';
  const Lines = `Client | Offering | Date | Revenue\n${name} | <b> | 2026-06-01 | 100\n__proto__ | @x | 2026-06-01 | 5`;
  const Clients = `Client | Account manager\n${name} | __proto__\n__proto__ | +1`;
  const office = new Office({ Lines, Clients }).generate(only).generate(only);
  expect(office.score("Account managers | __proto__ | Revenue")).toBe(100);
  expect(office.score("Margin by offering | <b> | Revenue")).toBe(100);
  const shown = office.reading("Client History").body().map((row) => row.Client); // prettier-ignore
  expect(shown).toEqual([name, "__proto__"]);
});
