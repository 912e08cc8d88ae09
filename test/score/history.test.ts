import type { FormulaCell, Grid } from "../../shared/grid";
import { base, changed, Office } from "./desk";

/* Client History: what every generation saw, whatever becomes of its sheet. */

const HISTORY = "Client History";
const sheets = { sheets: ["history", "portfolio", "summary"] as const };

const rowsOf = (office: Office): unknown[][] =>
  office
    .reading(HISTORY)
    .body()
    .map((row) => [row.Quarter, row.Client, row.Class, row.Revenue]);

/** March, then June 2026: Ada 180, Bob 80 − 80 … as the window moves. */
const twoQuarters = (): Office =>
  new Office(base).generate({ ...sheets, lastMonth: "2026-03" }).generate(sheets);

// By hand. To March: Ada 180 of 250, Dot 70 (capped at C), Bob listed without revenue. To June: Bob 70 as well.
test("a row for each client in every quarter, the latest first, in the order of the portfolio", () => {
  expect(rowsOf(twoQuarters())).toEqual([
    ["2026-Q2", "Ada", "A", 180],
    ["2026-Q2", "Bob", "B", 70],
    ["2026-Q2", "Dot", "C", 70],
    ["2026-Q1", "Ada", "A", 180],
    ["2026-Q1", "Dot", "C", 70],
    ["2026-Q1", "Bob", "D", 0],
  ]);
});

// By hand: 4.285 + 0.6 + 5.61 = 10.495 and 1.005 + 0.5 = 1.505; doubles add up to a little less.
test("money to the cent, halves away from zero, whatever doubles make of the sum", () => {
  const half = `
    Client | Offering | Date       | Revenue
    Ada    | Mail     | 2026-06-01 | 4.285
    Ada    | Mail     | 2026-06-02 | 0.6
    Ada    | Mail     | 2026-06-03 | 5.61
    Bob    | Mail     | 2026-06-01 | 1.005
    Bob    | Mail     | 2026-06-02 | 0.5`;
  expect(rowsOf(new Office({ Lines: half }).generate(sheets))).toEqual([
    ["2026-Q2", "Ada", "A", 10.5],
    ["2026-Q2", "Bob", "B", 1.51],
  ]);
});

test("S38: a quarter is replaced by its next generation, and no other", () => {
  const office = twoQuarters();
  const before = rowsOf(office);
  office.bring("Lines", changed("Lines", "120 | 48", "620 | 48").Lines ?? "").generate(sheets);
  expect(rowsOf(office).slice(3)).toEqual(before.slice(3));
  expect(rowsOf(office)[0]).toEqual(["2026-Q2", "Ada", "A", 680]);
});

test("the quarter is written without its sheet too, and shows once the sheet is asked for", () => {
  const office = new Office(base).generate({ sheets: ["summary"], lastMonth: "2026-03" }).generate(sheets);
  expect(rowsOf(office)).toEqual(rowsOf(twoQuarters()));
});

test("S22, S23: key figures of every quarter side by side", () => {
  const found = twoQuarters().reading(HISTORY);
  expect(found.above("2026-Q2: 0 gained, 0 lost", "Revenue")).toBe(320);
  expect(found.above("2026-Q1", "Revenue")).toBe(250);
  expect(found.above("2026-Q2: 0 gained, 0 lost", "Class")).toBe(3);
  // Ada lacks Phone, Bob Backup and Phone, Dot Backup: 30 + 90 + 60. The quarter before: Bob all three.
  expect(found.above("2026-Q2: 0 gained, 0 lost", "Potential")).toBe(180);
});

test("movement from class to class, in words as well, on the Summary too", () => {
  const office = twoQuarters();
  const found = office.reading(HISTORY);
  const from = (name: string): unknown[] =>
    ["Class", "Revenue", "Margin %", "Stack %", "Potential"].map((to) => found.above(name, to));
  expect(from("From 2026-Q1 down, to 2026-Q2 across")).toEqual(["A", "B", "C", "D", "No class"]);
  expect(from("From A")).toEqual([1, 0, 0, 0, 0]);
  expect(from("From D")).toEqual([0, 1, 0, 0, 0]);
  expect(office.sheet("Summary").cells.flat()).toContain(
    "Since 2026-Q1 1 client rose a class or more and 0 fell; 0 came, 0 went.",
  );
});

// By hand: Bob came from D to B.
test("a chart from the second quarter on: clients of each class, the oldest quarter first", () => {
  const { charts, cells } = twoQuarters().sheet(HISTORY).grid as Grid;
  const figures = charts[0].series.map(({ name, values: { row, column, rows } }) => [
    name,
    ...cells.slice(row, row + rows).map((line) => (line[column] as FormulaCell).value),
  ]);
  expect(figures).toEqual([["A", 1, 1], ["B", 0, 1], ["C", 1, 1], ["D", 1, 0], ["No class", 0, 0]]); // prettier-ignore
  const { row, column } = charts[0].categories;
  expect([cells[row][column], cells[row + 1][column]]).toEqual(["2026-Q1", "2026-Q2"]);
  expect(new Office(base).generate(sheets).sheet(HISTORY).grid?.charts).toEqual([]);
});

function sorted(office: Office): void {
  const { cells, grid } = office.sheet(HISTORY);
  const first = (grid?.headerRow ?? 0) + 1;
  cells.splice(first, 6, ...cells.slice(first, first + 6).reverse());
}

// Sorting, typing over and deleting change the sheet, not the history.
test.each<[string, (office: Office) => void]>([
  ["its rows are sorted", (office) => sorted(office)],
  ["its rows are deleted", (office) => office.sheet(HISTORY).cells.splice(-4)],
  ["figures are typed over", (office) => office.type(HISTORY, "Bob", "Revenue", 9999)],
  ["it is deleted", (office) => office.recorder.sheetsByName.delete(HISTORY)],
  ["it is renamed words and all", (office) => office.type(HISTORY, "Ada", "Client", "Nobody")],
])("nothing is lost when %s", (_, happens) => {
  const office = twoQuarters();
  const before = rowsOf(office);
  happens(office);
  expect(rowsOf(office.generate(sheets))).toEqual(before);
});

test("a workbook that has lost its journal has the history from its sheet", () => {
  const office = twoQuarters();
  const before = rowsOf(office);
  office.sheet("XSELL Journal").cells = [];
  expect(rowsOf(office.generate(sheets))).toEqual(before);
});

test("a column of the user's stays with its client and quarter, also when visible columns are sorted by themselves", () => {
  const office = twoQuarters();
  const { cells, grid } = office.sheet(HISTORY);
  const header = grid?.headerRow ?? 0;
  cells[header].push("Mine");
  cells.slice(header + 1).forEach((row) => row.push(null));
  office.type(HISTORY, "Dot", "Mine", "called in June");
  // Three clients in two quarters; the hidden Key stays where it was.
  const body = cells.slice(header + 1, header + 7);
  body.forEach((row, at) => (cells[header + 1 + at] = [row[0], ...body[5 - at].slice(1)]));
  const mine = office.generate(sheets).reading(HISTORY).body();
  expect(mine.filter((row) => row.Mine !== null).map((row) => [row.Quarter, row.Client, row.Mine])).toEqual([
    ["2026-Q2", "Dot", "called in June"],
  ]);
});

test("by fiscal quarter: another year only renames them", () => {
  const office = twoQuarters().generate({ ...sheets, settings: { "year start": 7 } });
  expect([...new Set(rowsOf(office).map(([quarter]) => quarter))]).toEqual(["2026-Q4", "2026-Q3"]);
});

test("a client that gets an ID is the same client", () => {
  const office = twoQuarters();
  const ids = String(base.Lines)
    .replace("Client |", "Client ID | Client |")
    .replace(/\n {4}(Ada|Bob|Cid|Dot)/g, "\n    7$1 | $1");
  office.bring("Lines", ids).bring("Clients", "Client ID | Client\n7Ada | Ada\n7Bob | Bob\n7Dot | Dot");
  const found = office.generate(sheets).reading(HISTORY);
  expect(found.above("2026-Q2: 0 gained, 0 lost", "Revenue")).toBe(320);
});
