import type { Cell } from "../../src/cell";
import type { Sheets } from "../core/small";
import { base, changed, Office } from "./desk";

/*
 * Every statement of the two sources that the Scorecard answers: one input is changed, and the
 * figure changes as it does by hand. The first column is the row of scope.md.
 */

const scored = (tables: Sheets): Office => new Office(tables).generate({ sheets: ["scorecard"] });
const close = (value: Cell | undefined, expected: Cell | undefined): void => {
  if (typeof expected === "number") expect(value).toBeCloseTo(expected, 9);
  else expect(value).toBe(expected);
};

type Change = readonly [table: string, from: string, to: string];
const before = scored(base);

// By hand, from the ten lines: Ada 180, Bob 70, Dot 70 in the window; Ada 100, Bob 80, Cid 50 in the year before.
test.each<[scope: string, figure: string, was: Cell | undefined, change: Change, is: Cell | undefined]>([
  // Phone is not for the dentist Ada: one of nine cells. Dot holds it, whatever its segment.
  ["S6", "Range | In the stack | Cells that do not apply", 0, ["Offerings", "", "Offering | Segments\nEmail |\nBackup |\nPhone | Law"], 1 / 9],
  ["S9", "Wallet | All | Revenue ÷ IT budget", 250 / 1040, ["Clients", "| 900", "| 360"], 250 / 500],
  ["S9", "Wallet | Ada | Budget spent elsewhere", 720, ["Clients", "| 900", "| 360"], 180],
  // Gained: Dot 70, Backup 60, and Ada's Email from 100 to 120.
  ["S10", "Growth | New clients | Share of what was gained", 70 / 150, ["Lines", "2025-10-01 | 40", "2025-10-01 | 190"], 220 / 300],
  ["S12", "Profile and stack | Out of profile, not full | Clients", 1, ["Clients", "5 | yes", "5 | no"], 2],
  ["S12", "Profile and stack | Out of profile, not full | Margin %", 45 / 70, ["Clients", "5 | yes", "5 | no"], 80 / 140],
  // 151 days after the first line, or 61.
  ["S16", "New clients | First 90 days | Mean stack %", 1 / 3, ["Lines", "2026-03-01", "2025-12-01"], 2 / 3],
  ["S19", "Account managers | Kim | Role", undefined, ["Managers", "", "Account manager | Role\nkim | Farmer"], "farming"],
  ["S20", "Low attach rate | Phone | Attach rate", undefined, ["Clients", "", `${String(base.Clients)}\nEva | | | | |\nFay | | | | |\nGus | | | | |`], 1 / 6],
  ["S21", "Margin by offering | Backup | Margin %", 0.6, ["Lines", "60 | 24", "60 | 30"], 0.5],
  ["S21", "Margin by segment | Dental | Gross margin", 153, ["Lines", "60 | 24", "60 | 30"], 147],
  ["S24", "Account managers | Kim | Gross margin", 143, ["Clients", "Bob | Kim", "Bob | Lou"], 108],
  ["S24", "Account managers | Lou | Mean stack %", 2 / 3, ["Clients", "Bob | Kim", "Bob | Lou"], 1 / 2],
  ["S42", "New clients | Phone | Bought in the first 90 days", undefined, ["Lines", "2026-03-01", "2025-12-01"], 1],
  ["I3", "Cross-sales | All | Revenue", 90, ["Lines", "2026-03-01", "2025-12-01"], 60],
  ["I3", "Cross-sales | All | Gross margin", 51, ["Lines", "60 | 24", "60 | 30"], 45],
  ["I4", "Clients | Products a client | Mean", 5 / 3, ["Lines", "Dot | Phone", "Dot | Email"], 4 / 3],
  // Orders 3, 5, 7 and 8: 180, 70, 40, 30.
  ["I4", "Revenue and margin | Order | Revenue", 80, ["Lines", "15 | 8 |", "15 | 7 |"], 320 / 3],
  ["I4", "Revenue and margin | Client | Recurring revenue (MRR)", undefined, ["Lines", "60 | 24 | 3 |", "60 | 24 | 3 | MRR"], 20],
  ["I5", "Churn | 1 product | Churn", 1 / 3, ["Lines", "Cid | Email", "Cid | Backup | 2025-01-10 | 9 | 1 | 6 |\nCid | Email"], 0],
  ["I5", "Churn | 2 products | Churn", undefined, ["Lines", "Cid | Email", "Cid | Backup | 2025-01-10 | 9 | 1 | 6 |\nCid | Email"], 1],
  ["I5", "Churn | All | Churn", 1 / 3, ["Lines", "Cid | Email | 2025-01-10", "Cid | Email | 2024-06-10"], 0],
  // A margin of 188 / 3 a client, and one of three leaves.
  ["I6", "Revenue and margin | Client | Lifetime margin", 188, ["Lines", "60 | 24", "60 | 30"], 182],
  ["I8", "Revenue and margin | Seat | Revenue", 320 / 22, ["Clients", "Law | 5", "Law | 15"], 10],
  ["I12", "Cross-sales | All | Share of revenue", 90 / 320, ["Lines", "2026-03-01", "2025-12-01"], 60 / 320],
  ["I12", "Account managers | Lou | Cross-sale share of revenue", 30 / 70, ["Lines", "2026-03-01", "2025-12-01"], 0],
  ["I14", "Stage | Stage | Reached", "Build", ["Lines", "Dot | Phone", "Dot | Cloud | 2026-03-01 | 9 | 1 | 8 |\nDot | Phone"], "Breadth"],
  ["I15", "Clients | Products a client | 1 product", 1, ["Lines", "Dot | Phone", "Dot | Email"], 2],
  ["I16", "Clients | With a red flag | Share of clients", 0, ["Clients", "IT budget\n    Ada | Kim | Dental | 10 | yes | 900", "IT budget | Early terminations\n    Ada | Kim | Dental | 10 | yes | 900 | 1"], 1 / 3],
  ["I17", "Clients by margin | Dot | Gross margin", 45, ["Lines", "40 | 10", "40 | 39"], 16],
])("%s: %s", (_, figure, was, [table, from, to], is) => {
  close(before.score(figure), was);
  close(scored(changed(table, from, to)).score(figure), is);
}); // prettier-ignore

// 230 + 70 + 60 + 20 − 10 − 50 = 320.
test("the bridge, line by line", () => {
  const lines = ["Twelve months before", "+ New clients", "+ Cross-sales", "+ Expansion", "− Contraction", "− Lost clients", "= Twelve months"]; // prettier-ignore
  const shown = lines.map((line) => before.score(`Revenue bridge | ${line} | Revenue`));
  expect(shown).toEqual([230, 70, 60, 20, 10, 50, 320]);
  close(before.score("Revenue bridge | Retention | Gross"), 170 / 230);
  close(before.score("Revenue bridge | Retention | Net"), 250 / 230);
});

test("account managers rank by margin, not by the number of clients", () => {
  const order = (tables: Sheets): unknown[] =>
    scored(tables)
      .reading("Scorecard")
      .body()
      .filter((row) => row.Section === "Account managers" && row.Figure === "Gross margin")
      .map((row) => [row.Item, row.Benchmark]);
  expect(order(base)).toEqual([
    ["Kim", "rank 1"],
    ["Lou", "rank 2"],
  ]);
  expect(order(changed("Lines", "120 | 48", "120 | 148"))).toEqual([
    ["Lou", "rank 1"],
    ["Kim", "rank 2"],
  ]);
});

test("best tenth: R-7, a tenth of the way down from the largest of three to the next", () => {
  // 180, 70, 70: at place 1.8 of 0 to 2.
  close(before.score("Revenue and margin | Client | Revenue", "Benchmark"), 70 + 0.8 * 110);
  close(before.score("Revenue and margin | Client | Revenue"), 320 / 3);
});

test("an offering launched in the window is new, however few hold it", () => {
  const more = changed("Clients", "", `${base.Clients}\nEva | | | | |\nFay | | | | |\nGus | | | | |`);
  const fresh = scored(changed("Offerings", "", "Offering | Launched\nPhone | 2025-12-01", more));
  expect(fresh.score("Low attach rate | Phone | Attach rate")).toBeUndefined();
  expect(fresh.score("New offerings | Phone | Attach rate", "Benchmark")).toBe("new: launched 2025-12-01");
});

test("with less than 24 months of data nothing is said of churn and the bridge but why", () => {
  const from = (month: string): Sheets => ({
    ...base,
    Lines: String(base.Lines).replace(/2024-\d\d/g, month),
  });
  close(scored(from("2024-07")).score("Churn | All | Churn"), 1 / 3);
  const shorter = scored(from("2024-08"));
  expect(shorter.score("Churn | All | Churn")).toBeUndefined();
  expect(shorter.score("Revenue bridge | = Twelve months | Revenue")).toBeUndefined();
  expect(shorter.sheet("Scorecard").cells.flat()).toContain(
    "Churn and the revenue bridge need 24 months of data: there are 23.",
  );
});

test("churn by Left on, where somebody's is known", () => {
  const told = changed("Clients", "IT budget", "IT budget | Left on");
  const left = scored(changed("Clients", "| yes |\n    Dot", "| yes | | 2026-06-30\n    Dot", told));
  // Ada and Bob were there by the table, Cid by its lines; Bob left by the table, Cid by its lines.
  close(left.score("Churn | All | Churn"), 2 / 3);
  expect(left.score("Churn | All | Clients that left", "Benchmark")).toBe("by Left on");
});
