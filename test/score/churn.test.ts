import { churn, lifetimeMargin } from "../../src/score/churn";
import { run } from "../core/small";

/* Who was there when the window began, and who left in it, by hand. The window is July 2025 to June 2026, the data begin in July 2024. */

const asOf = { lastMonth: "2026-06" };

/** Every other client of the data: there all the time, with one product. */
const steady = ["Zoe | Email | 2024-07-01 | 10", "Zoe | Email | 2026-06-01 | 10"];

/** At the start and left, then the same by number of products; of Zoe and the others. */
function told(lines: readonly string[], clients = "Client") {
  const tables = { Lines: ["Client | Offering | Date | Revenue", ...steady, ...lines].join("\n"), Clients: clients }; // prettier-ignore
  const found = churn(run(tables, asOf).intake.portfolio);
  return (
    found && {
      byLeftOn: found.byLeftOn,
      all: [found.atStart, found.left],
      byProducts: found.byProducts.map(({ products, atStart, left }) => [products, atStart, left]),
    }
  );
}

/** Ada's lines on such days. */
const ada = (...days: string[]): string[] => days.map((date) => `Ada | Email | ${date} | 10`);
const stays = { byLeftOn: false, all: [1, 0], byProducts: [[1, 1, 0]] };
const both = { byLeftOn: false, all: [2, 0], byProducts: [[1, 2, 0]] };
const gone = { byLeftOn: false, all: [2, 1], byProducts: [[1, 2, 1]] };

test.each<[string, string[], ReturnType<typeof told>]>([
  ["last seen on the day before the window", ada("2025-06-30"), gone],
  ["first seen on its first day", ada("2025-07-01"), stays],
  ["seen on both", ada("2025-06-30", "2025-07-01"), both],
  ["seen before, and on the window's last day", ada("2025-01-01", "2026-06-30"), both],
  ["seen before, and on the day after it", ada("2025-01-01", "2026-07-01"), gone],
  [
    "what was paid in the window is none of the products before",
    [...ada("2025-01-01"), "Ada | Phone | 2025-07-01 | 9", "Ada | Backup | 2026-01-01 | 9"],
    both,
  ],
  [
    "by number of products, the fewest first; what was paid back is none, six are as good as more",
    [
      ...["Email", "Phone", "Backup", "Files", "Fax", "VPN", "Web"].map(
        (offering) => `Ada | ${offering} | 2025-01-01 | 9`,
      ),
      ...[9, -9].map((paid) => `Bob | Phone | 2025-01-01 | ${paid}`),
    ],
    { byLeftOn: false, all: [3, 2], byProducts: [[0, 1, 1], [1, 1, 0], [6, 1, 1]] }, // prettier-ignore
  ],
])("by lines: %s", (_, lines, figures) => expect(told(lines)).toEqual(figures));

/** Zoe's row stands in the table too. */
const table = (row: string): string => `Client | Client since | Left on\nZoe | |\n${row}`;
const left = { ...gone, byLeftOn: true };
const there = { ...both, byLeftOn: true };
const never = { ...stays, byLeftOn: true };

test.each<[string, string, string[], ReturnType<typeof told>]>([
  ["on the window's first day", "Ada | | 2025-07-01", ada("2025-01-01"), left],
  ["on its last", "Ada | | 2026-06-30", ada("2025-01-01"), left],
  ["on the day after it", "Ada | | 2026-07-01", ada("2025-01-01"), there],
  ["on the day before it", "Ada | | 2025-06-30", ada("2025-01-01"), never],
  ["came on the day before it", "Ada | 2025-06-30 | 2026-01-01", [], { ...left, byProducts: [[0, 1, 1], [1, 1, 0]] }],
  ["came on its first day", "Ada | 2025-07-01 | 2026-01-01", [], never],
  ["nobody knows since when", "Ada | | 2026-01-01", [], never],
])("by Left on: %s", (_, row, lines, figures) => expect(told(lines, table(row))).toEqual(figures)); // prettier-ignore

test("by Left on: a client of no table is told by its lines", () =>
  expect(told([...ada("2025-01-01"), "Bob | Phone | 2025-01-01 | 9", "Bob | Phone | 2026-01-01 | 9"], table("Cid | | 2026-01-01"))).toEqual({ byLeftOn: true, all: [3, 1], byProducts: [[1, 3, 1]] })); // prettier-ignore

test("not known with a month less than two years, or with nobody there before", () => {
  const [lines, later] = ["2024-07-31", "2024-08-01"].map((date) => `Client | Offering | Date | Revenue\nAda | Email | ${date} | 10\nAda | Email | 2026-06-01 | 10`); // prettier-ignore
  expect(churn(run({ Lines: lines }, asOf).intake.portfolio)).toMatchObject({ atStart: 1, left: 0, rate: 0 });
  expect(churn(run({ Lines: later }, asOf).intake.portfolio)).toBeNull();
  const old = "Client | Offering | Date | Revenue\nAda | Email | 2024-06-01 | 10\nBob | Email | 2026-06-01 | 10"; // prettier-ignore
  expect(churn(run({ Lines: old }, asOf).intake.portfolio)).toBeNull();
  expect(churn(run({ Clients: "Client | MRR\nAda | 10" }, asOf).intake.portfolio)).toBeNull();
});

test.each<[number | null, number | null, number | null]>([
  [500, 0.1, 5000],
  [500, 0, null],
  [500, null, null],
  [null, 0.1, null],
  [-500, 0.5, -1000],
])("a margin of %d a year, and %d leaving: %d for life", (yearly, rate, life) =>
  expect(lifetimeMargin(yearly, rate)).toBe(life),
);
