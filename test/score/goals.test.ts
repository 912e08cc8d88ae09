import { isFormula } from "../../shared/grid";
import { base, Office } from "./desk";

/* I9: goals are typed on the Scorecard, kept, and turned into conversions. */

const only = { sheets: ["scorecard", "settings"] as const };

function opened(): Office {
  return new Office(base)
    .generate(only)
    .type("Scorecard", "Goal: downloads", "Value", 100)
    .type("Scorecard", "Actual: page visits", "Value", 800)
    .type("Scorecard", "Actual: downloads", "Value", 60)
    .generate(only);
}

test("what was typed stays, in its own row, whatever rows come above it", () => {
  const office = opened();
  office.bring("Lines", `${base.Lines}\nEva | Email | 2026-05-05 | 5 | 1 | 9 |`).generate(only);
  expect(office.score("Goals | Interest | Goal: downloads")).toBe(100);
  expect(office.score("Goals | Interest | Actual: downloads")).toBe(60);
  expect(office.score("Goals | Awareness | Goal: page visits")).toBeNull();
});

// 60 of 800 who looked came to a download.
test("conversion from one step to the next is a formula over what was typed", () => {
  const { cells, grid } = opened().sheet("Scorecard");
  const row = cells.findIndex((each) => each.includes("Actual: downloads"));
  const cell = grid?.cells[row].at(-1) ?? null;
  expect(cell !== null && isFormula(cell) && cell.formula).toMatch(/^=IF\(AND\(SUMIFS\(.*\)\/SUMIFS\(/);
  const first = cells.findIndex((each) => each.includes("Actual: page visits"));
  expect(grid?.cells[first].at(-1)).toBeNull();
});

test("an emptied cell deletes the goal; a figure of ours that was typed over is ours again", () => {
  const office = opened().type("Scorecard", "Goal: downloads", "Value", null);
  office.type("Scorecard", "All", "Value", 9999).generate(only);
  expect(office.score("Goals | Interest | Goal: downloads")).toBeNull();
  expect(office.score("Clients | All | Clients")).toBe(3);
});

test("goals do not show among the settings, nor settings among the goals", () => {
  const office = opened().type("Settings", "Upgrades a quarter", "Value", 7).generate(only);
  const below = (name: string): boolean => office.sheet(name).cells.flat().includes("No longer in the data");
  expect([below("Scorecard"), below("Settings")]).toEqual([false, false]);
});

test("without a journal what stands on the sheet counts", () => {
  const office = opened();
  office.sheet("XSELL Journal").cells = [];
  expect(office.generate(only).score("Goals | Interest | Goal: downloads")).toBe(100);
});
