import { atOnce } from "../../src/slices";
import type { Column, Described } from "../../shared/book";
import { isFormula } from "../../shared/grid";
import { groundsOf } from "../../shared/layout/ground";
import { layOut } from "../../shared/layout/layout";
import { placeOf, sizeOf } from "../../shared/layout/place";
import type { Sheet } from "../../shared/book";

const column = (key: string, header: string, look: Column["look"], values: Column["values"]): Column => ({
  key,
  header,
  look,
  values,
});

/** Two rows in A4:D5 under the header in row 3; two charts beside each other, one below them. */
const sheet: Sheet = {
  kind: "summary",
  title: "Summary",
  subtitle: "A year",
  notes: [],
  columns: [
    { ...column("key", "Key", "text", ["k1", "k2"]), hidden: true },
    column("figure", "Figure", "text", ["Revenue", "Clients"]),
    column("amount", "Value", "money", [30, 2]),
    column("source", "Source", "text", [null, null]),
  ],
  summary: [],
  rows: 2,
  colours: [],
  frozenColumns: 0,
  names: {},
  onePage: "all",
  below: [{ heading: "Added by you", rows: [{ row: null, cells: { figure: { value: "mine" } } }] }],
  above: [],
  comments: [],
  written: { empty: new Map(), texts: new Map(), figures: new Map(), calculates: new Map() },
  stamp: "s",
  charts: [
    {
      key: "first",
      kind: "pareto",
      title: "One",
      text: "Acme has 20, Birch 10.",
      over: ["figure", "amount"],
      categories: { column: "figure", header: "Client", look: "text" },
      series: [
        { column: "amount", header: "Revenue", look: "money", color: "#000001" },
        { column: "source", header: "Share", look: "share", color: "#000002" },
      ],
      rows: [
        { id: "a", cells: { figure: { value: "=Acme" }, amount: { value: 20 }, source: { value: 2 / 3, formula: "SUM({amount@first0:first0})/30" } } }, // prettier-ignore
        { id: "b", cells: { figure: { value: "Birch" }, amount: { value: 10 }, source: { value: 1, formula: "SUM({amount@first0:first1})/30" } } }, // prettier-ignore
      ],
    },
    {
      key: "second",
      kind: "stacked",
      title: "Two",
      text: "A has 5.",
      over: ["source", "source"],
      categories: { column: "figure", header: "Class", look: "text" },
      series: [{ column: "amount", header: "Revenue", look: "money", color: "#000001" }],
      rows: [{ id: "A", cells: { figure: { value: "Class A" }, amount: { value: 5 } } }],
    },
    {
      key: "third",
      kind: "stacked",
      title: "Three",
      text: "From 10 % to 120 %.",
      over: ["figure", "source"],
      categories: { column: "figure", header: "Quarter", look: "text" },
      series: [{ column: "amount", header: "Growth", look: "share", color: "#000001" }],
      rows: [
        { id: "q1", cells: { figure: { value: "2026-Q1" }, amount: { value: 0.1 } } },
        { id: "q2", cells: { figure: { value: "2026-Q2" }, amount: { value: 1.2 } } },
      ],
    },
  ],
};

const place = placeOf(sheet, "Summary");
const places = new Map([["summary", place]]);
const grid = atOnce(layOut(sheet, place, places, groundsOf([sheet], places)));
const area = (row: number, column: number, rows: number, columns = 1) => ({ row, column, rows, columns });

/*
 * By hand, rows counted from 0. Title, subtitle and header take 0 to 2, the body 3 and 4; an empty row, the
 * user's heading and row take 5 to 7 (the heading stands second, so 5 is empty). Charts are 20 rows high and an
 * empty row stands before each band: 9 to 28, then 30 to 49. Tables begin in 51: three rows of words, the figures,
 * an empty row.
 */
test.each([
  ["the first stands below everything, over its columns", 0, area(9, 1, 20, 2)],
  ["the second beside it", 1, area(9, 3, 20)],
  ["the third, for which there is no room beside them, below", 2, area(30, 1, 20, 3)],
])("%s", (_, index, where) => expect(grid.charts[index].area).toEqual(where));

test.each([
  [0, 51, "One", "Acme has 20, Birch 10.", ["Client", "Revenue", "Share"]],
  [1, 57, "Two", "A has 5.", ["Class", "Revenue", null]],
  [2, 62, "Three", "From 10 % to 120 %.", ["Quarter", "Growth", null]],
])(
  "the table of chart %d begins in row %d with its title, its sentence, its headers",
  (index, row, title, text, headers) => {
    expect(grid.charts[index].table).toEqual({ row, column: 1 });
    expect(grid.cells[row][1]).toBe(title);
    expect(grid.cells[row + 1][1]).toBe(text);
    expect(grid.cells[row + 2].slice(1)).toEqual(headers);
  },
);

test("figures are drawn from the cells in which they stand", () => {
  expect(
    grid.charts.map(({ categories, series }) => [categories, ...series.map(({ values }) => values)]),
  ).toEqual([
    [area(54, 1, 2), area(54, 2, 2), area(54, 3, 2)],
    [area(60, 1, 1), area(60, 2, 1)],
    [area(65, 1, 2), area(65, 2, 2)],
  ]);
  expect(
    grid.cells
      .slice(54, 56)
      .map((row) => row.slice(1).map((cell) => (isFormula(cell) ? cell.formula : cell))),
  ).toEqual([
    ["=Acme", 20, "=SUM($C$55:$C$55)/30"],
    ["Birch", 10, "=SUM($C$55:$C$56)/30"],
  ]);
});

test("how each kind draws: only a share's axis ends at 100 %, and only where nothing is above", () => {
  const money = { numberFormat: "#,##0", most: null };
  expect(
    grid.charts.map(({ name, stacked, axes, series }) => [name, stacked, axes, series.map(({ draws, axis }) => `${draws} ${axis}`)]), // prettier-ignore
  ).toEqual([
    ["XS_chart_summary_first", false, { left: money, right: { numberFormat: "0%", most: 1 } }, ["columns left", "line right"]], // prettier-ignore
    ["XS_chart_summary_second", true, { left: money, right: null }, ["columns left"]],
    [
      "XS_chart_summary_third",
      true,
      { left: { numberFormat: "0%", most: null }, right: null },
      ["columns left"],
    ],
  ]);
});

test("tables are not printed; every row of theirs has a Key, so that none is taken for the user's", () => {
  expect(grid.print).toEqual({ area: area(0, 1, 51, 3), onePage: true, pagesWide: 1 });
  expect(sizeOf(sheet)).toEqual({ rows: 67, columns: 4 });
  expect(grid.cells).toHaveLength(67);
  const keyed = grid.cells.slice(51).map(([key]) => typeof key === "string");
  // Five rows, four and five, with an empty one between them.
  expect(keyed.map((has) => (has ? "k" : ".")).join("")).toBe("kkkkk.kkkk.kkkkk");
});

test("a sheet without charts ends with its rows", () => {
  const bare: Described & Sheet = { ...sheet, charts: [] };
  expect(sizeOf(bare)).toEqual({ rows: 8, columns: 4 });
  const laid = atOnce(layOut(bare, placeOf(bare, "Summary"), places, groundsOf([bare], places)));
  expect([laid.charts, laid.cells.length, laid.print.area.rows]).toEqual([[], 8, 8]);
});
