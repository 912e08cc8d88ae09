import type { Cell } from "../../src/cell";
import type { Sheets } from "../core/small";
import { base, changed, scored, type Office } from "./desk";

/* The first and the last day that count, and the order of the Scorecard's lists, by hand. The window is July 2025 to June 2026. */

const moved = (from: string, to: string): Sheets => changed("Lines", from, to);

/** The bridge's lines, from the twelve months before to these. */
function bridge(office: Office): (Cell | undefined)[] {
  const lines = ["Twelve months before", "+ New clients", "+ Cross-sales", "+ Expansion", "− Contraction", "− Lost clients", "= Twelve months"]; // prettier-ignore
  return lines.map((line) => office.score(`Revenue bridge | ${line} | Revenue`));
}

test.each<[string, Sheets, number[]]>([
  ["as it is", base, [230, 70, 60, 20, 10, 50, 320]],
  ["Cid on the first day of the year before", moved("Cid | Email | 2025-01-10", "Cid | Email | 2024-07-01"), [230, 70, 60, 20, 10, 50, 320]],
  ["Cid a day earlier", moved("Cid | Email | 2025-01-10", "Cid | Email | 2024-06-30"), [180, 70, 60, 20, 10, 0, 320]],
  ["Dot from the window's first day on", moved("2025-10-01", "2025-07-01"), [230, 70, 60, 20, 10, 50, 320]],
  // Then Dot was there before, pays 40 less for Email, and Phone is a cross-sale.
  ["Dot from the day before on", moved("2025-10-01", "2025-06-30"), [270, 0, 90, 20, 50, 50, 280]],
  ["Bob on the day after the window", moved("2026-06-30", "2026-07-01"), [230, 70, 60, 20, 0, 130, 250]],
  ["Ada buys Backup on the window's first day", moved("2025-09-01", "2025-07-01"), [230, 70, 60, 20, 10, 50, 320]],
  // Then it is no cross-sale of the window: Ada went from 110 to 180.
  ["Ada had Backup the day before", moved("Bob | Email | 2024", "Ada | Backup | 2025-06-30 | 10 | 4 | 9 |\n    Bob | Email | 2024"), [240, 70, 0, 70, 10, 50, 320]],
])("the bridge: %s", (_, tables, lines) => {
  expect(bridge(scored(tables))).toEqual(lines);
}); // prettier-ignore

test("no retention of clients that paid nothing on balance in the year before", () => {
  const office = scored(moved("2024-08-01 | 80", "2024-08-01 | -150"));
  expect(bridge(office)[0]).toBe(0);
  expect(office.score("Revenue bridge | Retention | Gross")).toBeUndefined();
  expect(office.score("Revenue bridge | Retention | Net")).toBeUndefined();
});

test.each<[launched: string, said: Cell | undefined]>([
  ["2025-06-30", undefined],
  ["2025-07-01", "new: launched 2025-07-01"],
  ["2026-06-30", "new: launched 2026-06-30"],
  ["2026-07-01", undefined],
])("an offering launched on %s", (launched, said) => {
  const office = scored(changed("Offerings", "", `Offering | Launched\nPhone | ${launched}`));
  expect(office.score("New offerings | Phone | Attach rate", "Benchmark")).toBe(said);
});

/** The items of a section, in the order in which they stand. */
const itemsOf = (office: Office, section: string): Cell[] => [
  ...new Set(
    office
      .reading("Scorecard")
      .body()
      .filter((row) => row.Section === section)
      .map((row) => row.Item),
  ),
];

const more = (lines: string): Sheets => changed("Lines", "Dot | Phone", `${lines}\n    Dot | Phone`);
const others = ["Eva", "Fay", "Gus", "Hal", "Ivy", "Jon", "Kay", "Len"];
const lines = others.map((name) => `${name} | Email | 2026-01-01 | 9 | 1 | ${name} |`);
const clients = others.map((name) => `${name} | Kim | Law | | yes |`);

test.each<[string, string[], string[]]>([
  ["equal ones by name", lines, ["Backup", "Phone"]],
  ["the lowest first", [...lines, "Bob | Backup | 2026-02-01 | 9 | 1 | 9 |"], ["Phone", "Backup"]],
])("low attach rates: %s", (_, all, order) => {
  const tables = changed("Clients", "Dot", `${clients.join("\n    ")}\n    Dot`, more(all.join("\n    ")));
  expect(itemsOf(scored(tables), "Low attach rate")).toEqual(order);
});

test("account managers: the largest margin first, equal ones by name, unknown ones behind, and last nobody's clients", () => {
  const paid = more(
    ["Eva | Email | 2026-01-01 | 900 | 1 | 9 |", "Fay | Email | 2026-01-01 | 90 | 45 | 10 |", "Gus | Email | 2026-01-01 | 90 | | 11 |"].join("\n    "),
  ); // prettier-ignore
  const managed =
    "Eva | | Law | | yes |\n    Fay | Ann | Law | | yes |\n    Gus | Bea | Law | | yes |\n    Dot";
  // Kim has 72 + 36 + 35, Lou and Ann 45 each; Bea's only line has no cost.
  expect(itemsOf(scored(changed("Clients", "Dot", managed, paid)), "Account managers")).toEqual([
    "Kim",
    "Ann",
    "Lou",
    "Bea",
    "(No account manager)",
  ]);
});
