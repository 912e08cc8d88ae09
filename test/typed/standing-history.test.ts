import type { Cell } from "../../src/cell";
import { lastMonthOf, quarterFromText, type Quarter } from "../../src/quarter";
import type { Standing } from "../../shared/typed/standing";
import { standingHistory } from "../../shared/typed/standing-history";

/* The history from its sheet, for a workbook that has lost its journal. */

const columns = ["key", "quarter", "client", "class", "revenue", "margin", "stack", "potential"];

const sheet = (rows: Cell[][], more: Partial<Standing> = {}, at = columns) =>
  ({
    kind: "history",
    readable: true,
    columns: at,
    rows: new Map(rows.map((_, row) => [row, `k${row}`])),
    cells: rows,
    ...more,
  }) as Standing;

const month = (text: string, yearStart = 1): number =>
  lastMonthOf(quarterFromText(text) as Quarter, yearStart);
const rowNamed = (label: string): string => `row of ${label}`;
const read = (standing: Standing, yearStart = 1) => standingHistory([standing], rowNamed, yearStart);

const ada = { client: "row of Ada", class: "A", revenue: 100, margin: 0.5, stack: 0.25, potential: 40 };
const bob = { client: "row of Bob", class: "D", revenue: 0, margin: null, stack: null, potential: 0 };

test("a quarter's rows are its last month's, and the latest comes first", () => {
  const rows: Cell[][] = [
    [null, "2025-Q4", "Ada", "A", 100, 0.5, 0.25, 40],
    [null, "2026-Q2", "Ada", "A", 100, 0.5, 0.25, 40],
    [null, "2026-Q1", "Bob", "D", 0, null, null, null],
    [null, "2026-Q2", "Bob", "D", 0, null, "soon", "n/a"],
  ];
  expect(read(sheet(rows))).toEqual([
    { month: 2026 * 12 + 5, rows: [ada, bob] },
    { month: 2026 * 12 + 2, rows: [bob] },
    { month: 2025 * 12 + 11, rows: [ada] },
  ]);
  // The second quarter of a year that begins in July ends in December.
  expect(read(sheet(rows), 7).map((one) => one.month)).toEqual(["2026-Q2", "2026-Q1", "2025-Q4"].map((text) => month(text, 7))); // prettier-ignore
  expect(read(sheet(rows), 7)[0].month).toBe(2025 * 12 + 11);
});

test.each<[string, Cell[], Cell[]?]>([
  ["no quarter", [null, null, "Ada", "A", 100]],
  ["something else in its place", [null, "soon", "Ada", "A", 100]],
  ["no client", [null, "2026-Q2", null, "A", 100]],
  ["no revenue", [null, "2026-Q2", "Ada", "A", null]],
  ["text for revenue", [null, "2026-Q2", "Ada", "A", "100"]],
])("a row with %s is passed over, the others are read", (_, row) => {
  const whole = [null, "2026-Q2", "Ada", "A", 100, 0.5, 0.25, 40];
  expect(read(sheet([row, whole]))).toEqual([{ month: month("2026-Q2"), rows: [ada] }]);
});

test("columns stand where they were moved to, or are gone", () => {
  const moved = ["revenue", null, "client", "quarter"] as string[];
  expect(read(sheet([[100, "mine", "Ada", "2026-Q2"]], {}, moved))).toEqual([
    { month: month("2026-Q2"), rows: [{ client: "row of Ada", class: "", revenue: 100, margin: null, stack: null, potential: 0 }] },
  ]); // prettier-ignore
});

test("another sheet, or one that cannot be read, has none", () => {
  const rows = [[null, "2026-Q2", "Ada", "A", 100, 0.5, 0.25, 40]];
  expect(read(sheet(rows, { kind: "matrix" }))).toEqual([]);
  expect(read(sheet(rows, { readable: false }))).toEqual([]);
  expect(standingHistory([], rowNamed, 1)).toEqual([]);
  expect(standingHistory([sheet(rows, { kind: "matrix" }), sheet(rows)], rowNamed, 1)).toHaveLength(1);
});
