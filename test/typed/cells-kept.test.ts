import type { Cell } from "../../src/cell";
import type { Chart, Column, Sheet, SummaryCell } from "../../shared/book";
import { chartRow } from "../../shared/typed/row";
import { ABOVE, figureMark, rowMark, textMark } from "../../shared/typed/row-marks";
import { placeAbove } from "../../shared/typed/cells-above";
import { shapeOf } from "../../shared/typed/formula-shape";
import { calculating, emptyCells, figuresWritten } from "../../shared/typed/written-cells";
import { columnOf } from "./small-sheets";

/* Which cells a version keeps as written empty, and which figures. By hand: rows are A, B and C. */

type Small = Pick<Sheet, "kind" | "columns" | "charts" | "title" | "subtitle" | "notes" | "summary">;
const sheetOf = (columns: readonly Column[], more: Partial<Small> = {}, keys: readonly string[] = ["kA", "kB", "kC"]): Small => ({
  kind: "matrix",
  columns: [columnOf("key", keys, { hidden: true }), ...columns],
  charts: [],
  title: "Title",
  subtitle: "Subtitle",
  notes: [],
  summary: [],
  ...more,
}); // prettier-ignore

/** Marks as the rows that they stand for. */
const rowsIn = (found: ReadonlyMap<string, ReadonlySet<string>>): Record<string, string[]> =>
  Object.fromEntries([...found].map(([name, rows]) => [name, [...rows]]));
const A = "A";

test.each<[string, Column, Record<string, string[]>]>([
  ["those that show nothing", columnOf("count", [null, 1, " "]), { count: [A, "C"] }],
  ["none where all are filled", columnOf("count", [0, 1, false]), {}],
  ["those whose formula shows nothing", columnOf("count", [null, 1, null], { formula: "{a}" }), { count: [A, "C"] }],
  ["a field of the user's is no column of ours", columnOf("owner", [null, 1, null], { user: true }), {}],
  ["one that the user added neither", columnOf("own", [null, 1, null], { column: "own:1:Mine", typed: [undefined, undefined, undefined] }), {}],
  ["one of the data's with the same key is", columnOf("owner", [null, 1, null]), { "data:owner": [A, "C"] }],
  ["where users type into single rows, all others", columnOf("value", [null, 1, null], { only: new Set(["kA"]) }), { value: ["C"] }],
  ["states are none", columnOf("mail", [null, 1, null], { states: true }), {}],
  ["hidden columns too, into which a paste may reach", columnOf("costed", [null, 1, null], { hidden: true }), { costed: [A, "C"] }],
  ["a column by what it is, not by its key", columnOf("c7", [null, 1, 1], { column: "o:mail" }), { "o:mail": [A] }],
])("cells that are written empty: %s", (_, one, expected) => {
  expect(rowsIn(emptyCells(sheetOf([one])))).toEqual(expected);
}); // prettier-ignore

const blank = (rows: number): Cell[] => Array<Cell>(rows).fill(null);
const keysOf = (rows: number): string[] => Array.from({ length: rows }, (_, row) => `k${row}`);

test.each<[string, number, number[]]>([
  ["1,000,000", 500_000, [500_000, 500_000]],
  ["more", 500_001, []],
])("empty cells of all columns are kept, but for more than that many: %s", (_, rows, expected) => {
  const all = ["count", "sum"].map((key) => columnOf(key, blank(rows)));
  const kept = emptyCells(sheetOf(all, {}, keysOf(rows)));
  expect([...kept.values()].map(({ size }) => size)).toEqual(expected);
});

/** Column → row → the figure that is known again in it. */
const figuresIn = (sheet: Small): Record<string, Record<string, number>> =>
  Object.fromEntries([...figuresWritten(sheet)].map(([name, rows]) => [name, Object.fromEntries(rows)]));
const [one, two] = [figureMark(1), figureMark(2)];

test.each<[string, Column, Record<string, Record<string, number>>]>([
  ["each with its row", columnOf("count", [1, null, 2]), { count: { A: one, C: two } }],
  ["texts are none", columnOf("count", ["1", "many", true]), {}],
  ["what formulas show", columnOf("count", [1, null, 2], { formulas: [undefined, "{a}", "{a}"] }), { count: { A: one, C: two } }],
  ["a field of the user's is no column of ours", columnOf("owner", [1, 1, 1], { user: true }), {}],
  ["where users type into single rows, all others", columnOf("value", [1, 2, null], { only: new Set(["kA"]) }), { value: { B: two } }],
  ["a column by what it is, not by its key", columnOf("c7", [1, null, null], { column: "o:mail" }), { "o:mail": { A: one } }],
])("figures of a column: %s", (_, column, expected) => {
  expect(figuresIn(sheetOf([column]))).toEqual(expected);
}); // prettier-ignore

/** Column → the rows with formulas, and what those call. */
const calculatingIn = (sheet: Small): Record<string, [rows: string[], shapes: string[]]> =>
  Object.fromEntries([...calculating(sheet)].map(([name, { rows, shapes }]) => [name, [[...rows], [...shapes]]])); // prettier-ignore
const called = (...formulas: string[]): string[] => formulas.map((formula) => textMark(shapeOf(formula)));

test.each<[string, Column, Record<string, [string[], string[]]>]>([
  ["none without", columnOf("count", [1, 2, 3]), {}],
  ["a column of them", columnOf("count", [1, 2, 3], { formula: "SUM({a})" }), { count: [[A, "B", "C"], called("SUM()")] }],
  ["single ones", columnOf("count", [1, 2, 3], { formulas: [undefined, "SUM({a})", "{a}+1"] }), { count: [["B", "C"], called("SUM()", "+")] }],
  ["those that call the same once", columnOf("count", [1, 2, 3], { formulas: ["SUM({a})", undefined, "SUM({b})"] }), { count: [[A, "C"], called("SUM()")] }],
  ["not where users type", columnOf("count", [1, 2, 3], { formula: "{a}", only: new Set(["kA"]) }), { count: [["B", "C"], called("")] }],
  ["nor in a field of theirs", columnOf("owner", [1, 2, 3], { formula: "{a}", user: true }), {}],
])("formulas of a column: %s", (_, column, expected) => {
  expect(calculatingIn(sheetOf([column]))).toEqual(expected);
}); // prettier-ignore

test("the Client Page shows other figures by itself, and of rows with one mark nobody knows whose they are", () => {
  const page = sheetOf([columnOf("count", [1, null, 2], { formula: "{a}" })], { kind: "page" });
  expect([figuresIn(page), calculatingIn(page), rowsIn(emptyCells(page)).count]).toEqual([{}, {}, undefined]);
  expect(figuresIn(sheetOf([columnOf("count", [1, 2, 2])], {}, ["kAAAAAAA1", "kB", "kAAAAAAA2"]))).toEqual({ count: { B: two } }); // prettier-ignore
});

test.each([[500_000, 2], [500_001, 0]])("of %s rows the figures of %s columns are kept: up to a million", (rows, columns) => {
  const all = ["count", "sum"].map((key) => columnOf(key, Array<Cell>(rows).fill(1)));
  expect(figuresWritten(sheetOf(all, {}, keysOf(rows))).size).toBe(columns);
}); // prettier-ignore

const chart: Chart = {
  key: "pareto",
  kind: "pareto",
  title: "Title",
  text: "Sentence",
  over: ["figure", "source"],
  categories: { column: "figure", header: "Client", look: "text" },
  series: [{ column: "amount", header: "Revenue", look: "money", color: "#000000" }],
  rows: [{ id: "acme", cells: {} }],
};

test("beside a chart's words and table, but for the column that bears the words", () => {
  const words = ["title", "sentence"].map((id) => rowMark(chartRow("pareto", id)));
  const table = ["header", "acme"].map((id) => rowMark(chartRow("pareto", id)));
  const columns = [
    columnOf("figure", [1, 1, 1]),
    columnOf("amount", [1, 1, null]),
    columnOf("source", [1, 1, 1]),
  ];
  const columnsWithField = [...columns, columnOf("owner", [null, null, null], { user: true })];
  expect(rowsIn(emptyCells(sheetOf(columnsWithField, { charts: [chart] })))).toEqual({
    figure: [],
    amount: ["C", ...words],
    source: [...words, ...table],
  });
  const turned = [columns[2], columns[0], columns[1]];
  expect(rowsIn(emptyCells(sheetOf(turned, { charts: [chart] })))).toEqual({
    source: table,
    figure: words,
    amount: ["C", ...words],
  });
});

const line = (cells: Readonly<Record<string, SummaryCell>>): Sheet["summary"][number] => ({
  key: "line",
  cells,
});
const page = { kind: "page", summary: [line({ client: { value: "Owner" }, gap: { value: "Dana", formula: "=X" } }), line({ client: { value: "Client" }, gap: { value: "Acme", input: "page" } })] } as const; // prettier-ignore

test("above its header the page keeps its free cells", () => {
  const columns = [columnOf("client", ["Gold", 1, 1]), columnOf("gap", [null, 1, 1])];
  const sheet = sheetOf(columns, page);
  // Row 0 is the title, row 1 the subtitle, each in the first column in sight; Key holds the stamp beside the title.
  const free = [[1, "key"], [2, "key"], [3, "key"], [0, "gap"], [1, "gap"]].map(([row, column]) => placeAbove(Number(row), String(column))); // prettier-ignore
  const { [ABOVE]: above, ...others } = rowsIn(emptyCells(sheet));
  expect(above.sort()).toEqual(free.sort());
  expect(others).toEqual({ gap: ["A"] });
});

test("and of its hidden columns, which say something of every client, what is empty", () => {
  const hidden = columnOf("has0name", [null, "Email", null], { hidden: true });
  const { has0name } = rowsIn(emptyCells(sheetOf([columnOf("client", ["Gold", 1, 1]), hidden], page)));
  expect(has0name).toEqual(["A", "C"]);
});

test("of a page with more than 1,000,000 of them those are not kept, but what is in sight is", () => {
  const keys = Array.from({ length: 600_000 }, (_, at) => `k${at.toString(36).padStart(7, "0")}`);
  const nothing = keys.map(() => null);
  const hidden = ["has0name", "has1name"].map((key) => columnOf(key, nothing, { hidden: true }));
  const [seen, unseen] = [columnOf("gap", [null, ...keys.slice(1).map(() => 1)]), hidden];
  const found = emptyCells({ ...sheetOf([columnOf("client", keys), seen, ...unseen], page), columns: [columnOf("key", keys), columnOf("client", keys), seen, ...unseen] }); // prettier-ignore
  expect([...found.keys()].sort()).toEqual([ABOVE, "gap", "has0name"]);
});

test("of a chart's table figures are kept by row, and what formulas do, but of no row", () => {
  const cells = { figure: { value: "Acme" }, amount: { value: 2, formula: "SUM({a})" } };
  const sheet = sheetOf([columnOf("figure", ["x", "y", "z"]), columnOf("amount", [1, null, null])], { charts: [{ ...chart, rows: [{ id: "acme", cells }] }] }); // prettier-ignore
  expect(figuresIn(sheet)).toEqual({ amount: { A: one, [rowMark(chartRow(chart.key, "acme"))]: figureMark(2) } }); // prettier-ignore
  expect(calculatingIn(sheet)).toEqual({ amount: [[], called("SUM()")] });
});

test("a place above the header is told by its row and column", () => {
  const marks = [placeAbove(2, "client"), placeAbove(38, "client"), placeAbove(2, "gap"), placeAbove(46_655, "gap")]; // prettier-ignore
  expect(marks.map((mark) => [mark.length, mark.slice(0, 3)])).toEqual([[7, "002"], [7, "012"], [7, "002"], [7, "zzz"]]); // prettier-ignore
  expect(marks[0].slice(3)).toBe(marks[1].slice(3));
  expect(new Set(marks).size).toBe(4);
});
