import type { Cell } from "../../src/cell";
import type { Sheets } from "../core/small";
import { base, changed, scored } from "./desk";

/* The Scorecard's sections by hand; test/scope changes one input for each statement of the sources. */

const close = (value: Cell | undefined, expected: Cell | undefined): void => {
  if (typeof expected === "number") expect(value).toBeCloseTo(expected, 9);
  else expect(value).toBe(expected);
};

// 230 + 70 + 60 + 20 − 10 − 50 = 320.
test("the bridge, line by line", () => {
  const before = scored(base);
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
  const before = scored(base);
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
