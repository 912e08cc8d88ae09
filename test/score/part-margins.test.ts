import { marginByOffering, marginBySegment, type PartMargin } from "../../src/score/part-margins";
import { run, type Sheets } from "../core/small";

/* What each offering and each segment brings, by hand. The window is July 2025 to June 2026. */

type Told = [name: string, revenue: number, gross: number | null, margin: number | null];

const told = (parts: readonly PartMargin[]): Told[] =>
  parts.map(({ name, revenue, gross, margin }) => [name, revenue, gross, margin]);

const portfolio = (lines: readonly string[], clients = "Client | Segment") =>
  run({ Lines: ["Client | Offering | Date | Revenue | Cost", ...lines].join("\n"), Clients: clients } as Sheets, { lastMonth: "2026-06" }).intake.portfolio; // prettier-ignore

test.each<[string, string[], Told[]]>([
  ["the largest margin first, whatever the revenue", ["Ada | Email | 2026-01-01 | 100 | 90", "Ada | Backup | 2026-01-01 | 40 | 10"], [["Backup", 40, 30, 0.75], ["Email", 100, 10, 0.1]]],
  ["equal margins by revenue", ["Ada | Backup | 2026-01-01 | 20 | 10", "Ada | Email | 2026-01-01 | 40 | 30"], [["Email", 40, 10, 0.25], ["Backup", 20, 10, 0.5]]],
  ["equal in both by name", ["Ada | Email | 2026-01-01 | 20 | 10", "Bob | Backup | 2026-01-01 | 20 | 10"], [["Backup", 20, 10, 0.5], ["Email", 20, 10, 0.5]]],
  // A loss of 5 is known; Email's only line has no cost.
  ["unknown ones behind a loss, the largest revenue first", ["Ada | Email | 2026-01-01 | 900 |", "Ada | Phone | 2026-01-01 | 950 |", "Ada | Backup | 2026-01-01 | 20 | 25"], [["Backup", 20, -5, -0.25], ["Phone", 950, null, null], ["Email", 900, null, null]]],
  ["a margin of 0 is known", ["Ada | Email | 2026-01-01 | 900 |", "Ada | Backup | 2026-01-01 | 20 | 20"], [["Backup", 20, 0, 0], ["Email", 900, null, null]]],
  ["the window's first and last day count", ["Ada | Email | 2025-07-01 | 1 | 0", "Ada | Email | 2026-06-30 | 2 | 0"], [["Email", 3, 3, 1]]],
  ["the days around it do not", ["Ada | Email | 2025-06-30 | 1 | 0", "Ada | Email | 2026-06-01 | 4 | 0", "Ada | Email | 2026-07-01 | 2 | 0", "Ada | Backup | 2026-07-01 | 2 | 0"], [["Email", 4, 4, 1]]],
  ["what is no offering has no place", ["Ada | | 2026-01-01 | 9 | 1", "Ada | Email | 2026-01-01 | 2 | 1"], [["Email", 2, 1, 0.5]]],
])("by offering: %s", (_, lines, parts) => {
  expect(told(marginByOffering(portfolio(lines)))).toEqual(parts);
}); // prettier-ignore

test("by segment: however it is written, as it was first; without clients that have none", () => {
  const clients = ["Client | Segment", "Ada | Law", "Bob | law ", "Cid | Dental", "Dot |"].join("\n");
  const lines = ["Ada", "Bob", "Cid", "Dot"].map((name, at) => `${name} | Email | 2026-01-01 | ${100 + at} | 50`); // prettier-ignore
  expect(told(marginBySegment(portfolio(lines, clients)))).toEqual([
    ["Law", 201, 101, 101 / 201],
    ["Dental", 102, 52, 52 / 102],
  ]);
});
