import type { Cell } from "../../src/cell";
import type { Version } from "../../shared/typed/journal";
import { ABOVE, rowMark, textMark } from "../../shared/typed/row-marks";
import { strayIn } from "../../shared/typed/stray";
import { written } from "./small";

/* What in a column of ours can only be the user's. */

/** The Key of a row of a chart's table begins with a c. */
const CHART = "cAcme";

const marked = (rows: readonly string[]): ReadonlySet<string> => new Set(rows.map(rowMark));
const textsIn = (texts: Readonly<Record<string, readonly string[]>>): Map<string, ReadonlySet<string>> =>
  new Map(Object.entries(texts).map(([text, rows]) => [textMark(text), marked(rows)]));

/** Written with Gold for A, Silver for B and 7 for C, empty for D and beside a row of a chart, and with a figure for E. */
const version = (): Version => ({
  ...written("matrix", ["key", "level", "count"]),
  empty: new Map([["level", marked(["kD", CHART])], ["count", marked(["kD"])]]),
  texts: new Map([["level", textsIn({ Gold: ["kA"], Silver: ["kB"], 7: ["kC"] })], ["words", textsIn({ Gold: ["kA"] })]]),
}); // prettier-ignore

test.each<[string, string, string, Cell, boolean]>([
  ["the text itself is ours", "level", "kA", "Gold", false],
  ["so it is in other letters", "level", "kA", " GOLD", false],
  ["another row's text", "level", "kA", "Silver", true],
  ["words that the column had not", "level", "kA", "ask Dana", true],
  ["a figure over a text", "level", "kA", 5, true],
  ["a figure that has become text", "level", "kA", "$ 5", true],
  ["a truth value over a text", "level", "kA", true, true],
  ["a formula of ours may fail there", "level", "kA", "#N/A", false],
  ["an emptied cell is nobody's text", "level", "kA", null, false],
  ["a text that a host has made a number", "level", "kC", 7, false],
  ["a figure in an empty cell", "level", "kD", 5, true],
  ["a text of ours in an empty cell", "level", "kD", "Gold", true],
  ["even a failed formula in an empty cell", "level", "kD", "#N/A", true],
  ["nothing in an empty cell", "level", "kD", " ", false],
  ["words over a figure", "level", "kE", "ask Dana", true],
  ["words over a figure which other rows have may be the data's", "level", "kE", "Gold", false],
  ["a figure over a figure", "level", "kE", 5, false],
  ["a figure over a figure, as text", "level", "kE", "5", false],
  ["a figure over a figure that another row had as text", "level", "kE", 7, false],
  ["words in a row that nobody knows", "level", "", "ask Dana", true],
  ["words beside a row of a chart", "level", CHART, "ask Dana", true],
  ["words over a figure of a chart", "level", "cBirch", "ask Dana", false],
  ["in a column without texts, in an empty cell", "count", "kD", "ask Dana", true],
  ["there nobody knows of words over a figure", "count", "kA", "ask Dana", false],
  ["in a column without empty cells", "words", "kB", "ask Dana", true],
  ["there a figure over a figure", "words", "kB", 5, false],
])("typed over our cells: %s", (_, column, row, cell, expected) => {
  expect(strayIn(version(), column)?.(row, cell)).toBe(expected);
});

test("one text is ours in one row and the user's in another", () => {
  const isStray = strayIn(version(), "level");
  expect(["kA", "kB", "kE", "kA"].map((row) => isStray?.(row, "Gold"))).toEqual([false, true, false, false]);
  expect(["kE", "kA", "kE"].map((row) => isStray?.(row, "$ 5"))).toEqual([false, true, false]);
});

test("texts that are told go before those that were kept", () => {
  const isStray = strayIn(version(), "level", textsIn({ Acme: [] }));
  expect(["Acme", "Gold"].map((cell) => isStray?.("kA", cell))).toEqual([false, true]);
});

test("nothing is known without a journal, nor of a column without empty cells and texts, nor of an empty one", () => {
  expect(strayIn(null, "level")).toBeNull();
  expect(["margin", null, undefined].map((column) => strayIn(version(), column))).toEqual([null, null, null]);
});

test("what the page keeps above its header is no column's", () => {
  const page = { ...version(), empty: new Map([[ABOVE, marked(["kA"])]]) };
  expect([null, "", "client"].map((column) => strayIn(page, column))).toEqual([null, null, null]);
});
