import { atOnce } from "../../src/slices";
import type { Chart } from "../../shared/book";
import { emptyJournal } from "../../shared/typed/journal";
import { chartRow } from "../../shared/typed/row";
import { settle } from "../../shared/typed/settle";
import { withTyped } from "../../shared/typed/with-typed";
import { bookSheet, columnOf } from "./small-sheets";
import { entriesOf, sheetOf, written, type Rows } from "./small";
import { client, gap, typed } from "./typed-small";

/* What was typed beside the table of a chart. */

/** Revenue by class, of which A and B have some. */
const chart: Chart = {
  key: "pareto",
  kind: "pareto",
  title: "Revenue by class",
  text: "A has most.",
  over: ["client", "gap"],
  categories: { column: "client", header: "Class", look: "text" },
  series: [],
  rows: ["A", "B"].map((id) => ({ id, cells: { client: { value: `Class ${id}` } } })),
};
const inChart = chartRow("pareto", "B");

function charted(rows: Rows, charts: Chart[] = [chart]) {
  const standing = sheetOf("summary", ["figure", "client", "own:1:Mine", "own:1:More"], [], { version: written("summary", []) }).standing; // prettier-ignore
  const own = [columnOf("figure", ["Revenue", "Gaps"]), client, gap];
  return typed(rows, { kind: "summary", own, standing, more: { summary: [], charts } });
}

test.each<[string, Rows, unknown[]]>([
  ["nothing", {}, [{}, {}]],
  ["in the user's columns", { [inChart]: { "at:summary:own:1:Mine": "x", "at:summary:own:1:More": 7 } }, [{}, { own0: { value: "x" }, own1: { value: 7 } }]],
  ["not in ours", { [inChart]: { "at:summary:gap": "x" } }, [{}, {}]],
  ["not what is typed beside a row of the body", { kB: { "at:summary:own:1:Mine": "x" } }, [{}, {}]],
  ["nor beside another chart", { [chartRow("bars", "B")]: { "at:summary:own:1:Mine": "x" } }, [{}, {}]],
])("beside the table of a chart: %s", (_, rows, expected) => {
  const [{ rows: beside, typed: words, ...rest }] = charted(rows).sheet.charts;
  expect(words).toEqual([{}, {}, {}]);
  expect(beside).toEqual(chart.rows.map((row, at) => ({ ...row, typed: expected[at] })));
  expect({ ...rest, rows: chart.rows }).toEqual(chart);
}); // prettier-ignore

test("beside its title, the sentence below and its header", () => {
  const rows: Rows = { [chartRow("pareto", "title")]: { "at:summary:own:1:Mine": "x" }, [chartRow("pareto", "header")]: { "at:summary:own:1:More": "y" } }; // prettier-ignore
  const { sheet } = charted(rows);
  expect(sheet.charts[0].typed).toEqual([{ own0: { value: "x" } }, {}, { own1: { value: "y" } }]);
  expect(sheet.below).toEqual([]);
});

test("a row of the table with entries is called by its category, none without", () => {
  const { entries } = charted({ [inChart]: { "at:summary:own:1:Mine": "x" } });
  expect(Object.fromEntries(entries.labels)).toEqual({ [inChart]: "Chart: Class B" });
});

test("a sheet that is described without charts has none", () => {
  const { charts, ...described } = bookSheet("matrix", ["kA"], [client]);
  expect(charts).toEqual([]);
  const nothing = { entries: entriesOf({}), standings: [], details: [], journal: emptyJournal() };
  const settled = atOnce(settle(described, nothing, new Map()));
  expect(atOnce(withTyped(settled, nothing, new Map(), false)).charts).toEqual([]);
});
