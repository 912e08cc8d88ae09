import type { Cell } from "../../src/cell";
import { isFormula } from "../../shared/grid";
import { lines, run, sheet, workbook } from "./workbook";

/* Summary tells which tables the revenue was read from, where it is more than one. */

const day = "2026-09-30";

/** Figure, amount, where from, of the rows that tell it. */
function told(tables: Record<string, Cell[][]>): Cell[][] {
  const host = workbook(tables);
  run(host);
  const { cells } = sheet(host, "Summary").grid!;
  const plain = cells.map((row) => row.map((cell) => (isFormula(cell) ? cell.value : cell)));
  const used = plain.findIndex((row) => row[1] === "Used");
  return plain
    .slice(used)
    .filter((row) => String(row[1]).startsWith("Used"))
    .map(([, figure, amount, , source]) => [figure, amount, source]);
}

test("nothing is said of one", () => {
  // By hand: 1,500 in all.
  expect(told({ Invoices: lines })).toEqual([["Used", 1500, null]]);
});

test.each<[what: string, other: Cell[][], amount: number, source: string]>([
  ["somebody's own list that looks like invoices", [["Client", "Date", "Revenue"], ["Acme", day, 40]], 40, "1 line"], // prettier-ignore
  ["a credit in it", [["Client", "Date", "Revenue"], ["Acme", day, 40], ["Birch", day, -60.5]], -20.5, "2 lines"], // prettier-ignore
  [
    "nothing of the twelve months in it",
    [
      ["Client", "Date", "Revenue"],
      ["Acme", 36_526, 40],
    ],
    0,
    "0 lines",
  ],
])("of several each is named with its sheet: %s", (_, other, amount, source) => {
  const [used, invoices, forecast] = told({ Invoices: lines, Forecast: other });
  expect(used[1]).toBe(1500 + amount);
  expect(invoices).toEqual(["Used, in Invoices", 1500, "4 lines"]);
  expect(forecast).toEqual(["Used, in Forecast", amount, source]);
});
