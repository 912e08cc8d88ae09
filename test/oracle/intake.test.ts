import { answer, client, line, named } from "./small";
import type { LineRecord } from "./records";

const june = (name: string, revenue: number | string, more: Partial<LineRecord> = {}): LineRecord =>
  line(name, "Backup", "2026-06", revenue, more);
const bare = (name: string, revenue: number | string): LineRecord => ({
  client: name,
  offering: "",
  date: null,
  revenue,
});

// By hand: the row's amount against the sum above it, from the top or from the last such row.
test.each<[string, LineRecord[], { totals: number; problem: number; used: number }]>([
  [
    "a total of all above",
    [june("A", 10), june("B", 5), bare("Total", 15)],
    { totals: 15, problem: 0, used: 15 },
  ],
  ["a total that does not add up", [june("A", 10), bare("Total", 15)], { totals: 0, problem: 15, used: 10 }],
  ["a client named Total", [june("A", 10), june("Total", 4)], { totals: 0, problem: 0, used: 14 }],
  [
    "subtotals and a grand total",
    [june("A", 10), bare("Subtotal", 10), june("B", 5), bare("SUBTOTAL ", 5), bare("Grand  Total", 15)],
    { totals: 30, problem: 0, used: 15 },
  ],
  [
    "half a cent is not equal",
    [june("A", "10.00"), bare("total", "10.005")],
    { totals: 0, problem: 10.005, used: 10 },
  ],
  [
    "an unreadable amount counts 0",
    [june("A", "ten"), june("B", 5), bare("Total", 5)],
    { totals: 5, problem: 0, used: 5 },
  ],
])("%s", (_, lines, sums) => {
  const { reconciliation } = answer({ lines }).company;
  expect(reconciliation).toMatchObject(sums);
  expect(reconciliation.read).toBeCloseTo(sums.totals + sums.problem + sums.used + reconciliation.outside, 9);
});

test.each<[string, Partial<LineRecord>, string]>([
  ["no client", { client: " \u00a0" }, "no client"],
  ["a word for an amount", { revenue: "n/a" }, "unreadable revenue"],
  ["no amount", { revenue: "" }, "unreadable revenue"],
  ["no date", { date: "" }, "no date"],
  ["30 February", { date: "2026-02-30" }, "no date"],
  ["1979", { date: "1979-12-31" }, "no date"],
  ["2101", { date: "2101-01-01" }, "no date"],
  ["tomorrow", { date: "2026-07-11" }, "after today"],
])("%s is a problem, and the rest is computed", (_, row, reason) => {
  const found = answer({ lines: [june("A", 10), { ...june("B", 5), ...row }] });
  expect(found.problems).toMatchObject([{ table: "lines", row: 1, reason }]);
  expect(found.company).toMatchObject({ revenue: 10, windowLast: "2026-06" });
});

test("today is not after today", () => {
  expect(answer({ lines: [{ ...june("A", 10), date: "2026-07-10" }] }).company.windowLast).toBe("2026-07");
});

test("a client is its ID, else its name whatever the spelling", () => {
  const found = answer({
    lines: [
      june("Ada", 1, { clientId: "7" }),
      june(" ADA", 2),
      june("Bo\u0308b", 4),
      june("B\u00f6b\u00a0", 8),
    ],
  });
  expect(found.clients.map(({ shown, total }) => [shown, total])).toEqual([
    ["Bo\u0308b", 12],
    ["Ada", 3],
  ]);
});

test("a name that two IDs have is nobody's without an ID", () => {
  const lines = [june("Ada", 1), june("Ada", 2, { clientId: "7" }), june("ada", 4, { clientId: "8" })];
  const found = answer({ lines });
  expect(found.problems).toMatchObject([{ row: 0, reason: "several clients of this name", amount: 1 }]);
  expect(found.clients.map(({ shown }) => shown)).toEqual(["ada (8)", "Ada (7)"]);
});

test("an alias is its offering, a line without one is sold by nobody", () => {
  const lines = [
    june("Ada", 1),
    { ...june("Ada", 2), offering: "BCDR " },
    { ...june("Ada", 4), offering: " " },
  ];
  const found = answer({ lines, offerings: [{ offering: "Backup", alsoKnownAs: ["bcdr"] }] });
  expect(named(found, "Ada")).toMatchObject({
    total: 7,
    revenue: { Backup: 3, "(No offering)": 4 },
    stackPct: 1,
    gaps: 0,
  });
  expect(found.offerings.at(-1)).toMatchObject({ name: "(No offering)", sold: false, inStack: false });
});

test.each<[string, string | undefined, string | undefined, string[], object]>([
  [
    "left before the window, and no line in it",
    undefined,
    "2025-06-30",
    ["Eve"],
    { clients: 1, left: 0, new: 0 },
  ],
  ["left in the window", undefined, "2025-07-01", ["Eve", "Ada"], { left: 1, new: 0 }],
  ["leaves after it", undefined, "2026-07-01", ["Eve", "Ada"], { left: 0, new: 0 }],
  ["new", "2025-07-01", undefined, ["Eve", "Ada"], { left: 0, new: 1 }],
  ["a client for long, without a line", "2025-06-30", undefined, ["Eve", "Ada"], { left: 0, new: 0 }],
])("%s", (_, since, left, listed, company) => {
  const found = answer({
    lines: [june("Eve", 1)],
    clients: [client("Ada", { since: since ?? null, left: left ?? null })],
  });
  expect(found.clients.map(({ name }) => name)).toEqual(listed);
  expect(found.company).toMatchObject(company);
});

// Eleven months of 100 (median 100), then the last one.
test.each([
  ["49.99 is below half", "49.99", true],
  ["50 is half", "50", false],
])("last month %s", (_, last, incomplete) => {
  const months = [
    "2025-07",
    "2025-08",
    "2025-09",
    "2025-10",
    "2025-11",
    "2025-12",
    "2026-01",
    "2026-02",
    "2026-03",
  ];
  const lines = [...months, "2026-04", "2026-05"].map((month) => line("Ada", "Backup", month, 100));
  const found = answer({ lines: [...lines, june("Ada", last)] });
  expect(found.company).toMatchObject({ lastMonthIncomplete: incomplete, monthsOfData: 12 });
  expect(answer({ lines: [...lines, june("Ada", last)] }, { lastMonth: "2026-05" }).company).toMatchObject({
    windowFirst: "2025-06",
    windowLast: "2026-05",
    revenue: 1100,
    monthsOfData: 11,
  });
});
