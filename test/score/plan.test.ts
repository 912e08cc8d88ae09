import type { Cell } from "../../src/cell";
import { day } from "../core/small";
import { base, changed, Office } from "./desk";

/* Plan against actual, what has signed stays, and what the plan expects. */

const PLAN = "Upgrade Plan";
const only = { sheets: ["plan", "scorecard", "settings", "matrix"] as const };
const quarterOf = (office: Office, client: string): Cell =>
  office.reading(PLAN).body().find((row) => row.Client === client)?.Quarter ?? null; // prettier-ignore

// The window ends in June 2026, so the plan begins in the third quarter.
test("who signs without a quarter stays in the one that was shown, however the window moves", () => {
  const office = new Office(base).generate(only);
  expect(quarterOf(office, "Bob")).toBe("2026-Q3");
  office.type(PLAN, "Bob", "Status", "Signed").recorder.sheetsByName.delete(PLAN);
  // The plan's sheet is gone and with it what was typed there; on the matrix it is typed again.
  office.type("Tech Stack Matrix", "Bob", "Status", "Signed").generate(only);
  expect(office.reading(PLAN).body().find((row) => row.Client === "Bob")?.["Target quarter"]).toBe("2026-Q3"); // prettier-ignore
});

test("the quarter that was shown counts, not the one that the plan would choose today", () => {
  const office = new Office(base, day("2026-12-10")).generate(only).type(PLAN, "Bob", "Status", "Signed");
  // Three months later the plan begins in the fourth quarter.
  office.bring("Lines", `${base.Lines}\nAda | Email | 2026-09-01 | 5 | 1 | 9 |`).generate(only);
  expect(quarterOf(office, "Bob")).toBe("2026-Q3");
  expect(quarterOf(office, "Ada")).toBe("2026-Q4");
  expect(quarterOf(office.generate(only), "Bob")).toBe("2026-Q3");
});

test("a quarter that was typed is never written over", () => {
  const office = new Office(base).generate(only).type(PLAN, "Bob", "Status", "Signed");
  office.type(PLAN, "Bob", "Target quarter", "2027-Q1").generate(only);
  expect(quarterOf(office, "Bob")).toBe("2027-Q1");
});

// By hand: all three have gaps and are planned for the quarter of the run; Bob signs, and buys Backup in July.
test("planned, signed and really invoiced, above the plan and on the Scorecard", () => {
  const office = new Office(base, day("2026-08-10")).generate(only).type(PLAN, "Bob", "Status", "Signed");
  office.generate(only);
  const above = (label: string): Cell[] =>
    ["Missing stack", "Potential", "Owner"].map((header) => office.reading(PLAN).above(label, header));
  expect(above("2026-Q3, Kim")).toEqual([2, 1, 0]);
  expect(above("2026-Q3, Lou")).toEqual([1, 0, 0]);
  office.bring("Lines", `${base.Lines}\nBob | Backup | 2026-07-20 | 5 | 1 | 9 |`).generate(only);
  expect(above("2026-Q3, Kim")).toEqual([1, 1, 1]);
  expect(office.score("Plan against actual | 2026-Q3, Kim | Clients invoiced")).toBe(1);
  expect(office.score("Plan against actual | 2026-Q3, Kim | Offerings invoiced")).toBe(1);
});

// By hand: 180 of potential in the third quarter: Ada 30, Bob 90, Dot 60; three clients bring 320.
test("I13: close rates are off; on, they scale what is expected, and say so", () => {
  const off = new Office(base).generate(only);
  const words = (office: Office): string => office.sheet(PLAN).cells.flat().join("\n");
  expect(words(off)).not.toMatch(/Expected|close rate/);
  const on = new Office(base).generate({
    ...only,
    settings: { "close clients": 0.6, "close prospects": 0.2 },
  });
  const expected = (label: string): number => Number(on.reading(PLAN).above(label, "Owner"));
  expect(expected("Total")).toBeCloseTo(108, 9);
  expect(expected("Prospects, a quarter")).toBeCloseTo(0.2 * (320 / 3), 9);
  expect(words(on)).toMatch(
    /Expected: 60.0 % of the potential of clients, and 20.0 % of 1 prospect a quarter at 107/,
  );
});

test("a close rate that is none is told, and stays off", () => {
  const office = new Office(base)
    .generate(only)
    .type("Settings", "Offers that clients take", "Value", "often");
  office.generate({ sheets: [...only.sheets, "problems"] });
  expect(office.sheet("Problems").cells.flat()).toContain("Offers that clients take: often");
  expect(office.sheet(PLAN).cells.flat().join()).not.toMatch(/Expected/);
});

/** Six D clients: their margin is below 0. */
const losing = changed("Lines", "", `Client | Offering | Date | Revenue | Cost\nBig | Email | 2026-06-01 | 900 | 90\nBig | Backup | 2026-06-01 | 900 | 90\n${["Ann", "Ben", "Cas", "Dan", "Eli", "Flo"].map((name) => `${name} | Email | 2026-06-01 | 10 | 20`).join("\n")}`, { Lines: "" }); // prettier-ignore

// By hand: as many D clients a quarter as B clients sign and new clients come.
test.each<[settings: Record<string, Cell>, quarters: string[]]>([
  [{}, ["2026-Q3", "2026-Q3", "2026-Q3", "2026-Q4", "2026-Q4", "2026-Q4"]],
  [{ won: 0 }, ["2026-Q3", "2026-Q3", "2026-Q4", "2026-Q4", "2027-Q1", "2027-Q1"]],
  [{ won: 4 }, ["2026-Q3", "2026-Q3", "2026-Q3", "2026-Q3", "2026-Q3", "2026-Q3"]],
  // A year that begins in April: June 2026 ends its first quarter, and it is called after 2027.
  [{ "year start": 4 }, ["2027-Q2", "2027-Q2", "2027-Q2", "2027-Q3", "2027-Q3", "2027-Q3"]],
])("New clients a quarter and the fiscal year move the D clients: %j", (settings, quarters) => {
  const office = new Office(losing).generate({ ...only, settings });
  expect(office.reading(PLAN).body().map((row) => row.Quarter)).toEqual(quarters); // prettier-ignore
});

// By hand: all three are Core. Ann and Cy lack Fax, 101 each; Ben lacks Email, 92.50, until Cloud replaces his Fax.
test("S15: who holds what is no longer sold comes first, whatever the others could buy", () => {
  const order = (tables: Record<string, string>): Cell[] => {
    const office = new Office(tables).generate({ ...only, settings: { policy: "revenue" } });
    return office.reading(PLAN).body().map((row) => row.Client); // prettier-ignore
  };
  const Lines =
    "Client | Offering | Date | Revenue\nAnn | Email | 2026-06-01 | 100\nBen | Fax | 2026-06-01 | 101\nCy | Email | 2026-06-01 | 85";
  expect(order({ Lines })).toEqual(["Ann", "Cy", "Ben"]);
  expect(order({ Lines, Offerings: "Offering | Replaces\nCloud | Fax" })).toEqual(["Ben", "Ann", "Cy"]);
});
