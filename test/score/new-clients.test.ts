import type { Cell } from "../../src/cell";
import type { Sheets } from "../core/small";
import { base, changed, scored } from "./desk";

/*
 * What new clients bought in their first 90 days, and what everybody else has, by hand. The window is July 2025 to
 * June 2026. Dot came on 2025-10-01 with Email; Ada has Email and Backup, Bob has Email, Cid is gone.
 */

type Shown = readonly [item: Cell, value: Cell, beside: Cell];

/** The section's rows as they stand. */
function shown(tables: Sheets): Shown[] {
  const rows = scored(tables).reading("Scorecard").body();
  return rows
    .filter(({ Section }) => Section === "New clients")
    .map(({ Item, Figure, Value, Benchmark }) => [
      Item === "First 90 days" ? Figure : Item,
      Value,
      Benchmark,
    ]);
}

/** Dot's two purchases on other days, and lines of others. */
function dot(email: string, phone: string, ...more: string[]): Sheets {
  const phoned = changed("Lines", "Phone | 2026-03-01", `Phone | ${phone}`);
  const mailed = changed("Lines", "Email | 2025-10-01", `Email | ${email}`, phoned);
  return { ...mailed, Lines: [mailed.Lines, ...more].join("\n    ") };
}

const started = (clients: number, settled: number): Shown => ["Start in the window", clients, `past their first 90 days: ${settled}`]; // prettier-ignore
const first = (offerings: number, stack: number): Shown[] => [
  ["Offerings a client", offerings, "everybody else now: 1.5"],
  ["Mean stack %", stack, "everybody else now: 50.0 %"],
];
const email: Shown = ["Email", 1, "everybody else now: 100.0 %"];
const backup = (share: number): Shown => ["Backup", share, "everybody else now: 50.0 %"];
const phone: Shown = ["Phone", 1, "everybody else now: 0.0 %"];

test.each<[string, Sheets, Shown[]]>([
  ["as it is: Email, and Phone too late", base, [started(1, 1), ...first(1, 1 / 3), email]],
  ["Phone on the 90th day", dot("2025-10-01", "2025-12-30"), [started(1, 1), ...first(2, 2 / 3), email, phone]],
  ["Phone a day later", dot("2025-10-01", "2025-12-31"), [started(1, 1), ...first(1, 1 / 3), email]],
  ["a start on the window's first day", dot("2025-07-01", "2026-03-01"), [started(1, 1), ...first(1, 1 / 3), email]],
  ["the first 90 days end with the window", dot("2026-04-01", "2026-06-30"), [started(1, 1), ...first(2, 2 / 3), email, phone]],
  ["they end a day later", dot("2026-04-02", "2026-06-30"), [started(1, 0)]],
  ["equally bought ones in the order of offerings", dot("2025-10-01", "2026-03-01", "Dot | Backup | 2025-10-02 | 9 | 1 | 9 |"), [started(1, 1), ...first(2, 2 / 3), backup(1), email]],
  ["the most bought first", dot("2025-10-01", "2026-03-01", "Dot | Backup | 2025-10-02 | 9 | 1 | 9 |", "Eve | Email | 2025-10-02 | 9 | 1 | 9 |"), [started(2, 2), ...first(1.5, 0.5), email, backup(0.5)]],
])("%s", (_, tables, rows) => {
  const told = shown(tables);
  expect(told.map(([item, , beside]) => [item, beside])).toEqual(rows.map(([item, , beside]) => [item, beside]));
  told.forEach(([, value], at) => expect(value).toBeCloseTo(rows[at][1] as number, 9));
}); // prettier-ignore
