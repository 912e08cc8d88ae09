import type { Cell } from "../../src/cell";
import { pageArea, typedAbove } from "../../shared/typed/page-cells";
import { nowhere, textMark } from "../../shared/typed/row-marks";
import type { Standing } from "../../shared/typed/standing";
import { sheetOf, written } from "./small";

/*
 * What on the Client Page can only be the user's. By hand: the title is in row 1, so that the page's own rows are 3 to 5
 * above its header in row 6; its cells in sight are B to F, and G is Behind, which all formulas of ours name.
 */

const columns = ["key", "client", "figure", "gap", "words", "worth", "behind"];
const cells: Cell[][] = [["s1"], [], [null, "Page for", "Acme"], [null, "Owner"], [], ["Key"]];

/** Its words are "Owner" and "Page for". */
function page(more: Partial<Standing> = {}): Standing {
  const texts = new Map([["above", nowhere(["Owner", "Page for"].map(textMark))]]);
  const version = { ...written("page", columns), texts };
  return sheetOf("page", [], [], { cells, columns, version, headerRow: 5, titleRow: 0, ...more }).standing;
}

/** With Behind, which is hidden. */
const ALL = { row: 2, column: 1, rows: 3, columns: 6 };

test.each<[string, Partial<Standing>, ReturnType<typeof pageArea>]>([
  ["from the row below the subtitle on", {}, ALL],
  ["further down where rows were put in", { titleRow: 1, headerRow: 6 }, { ...ALL, row: 3 }],
  ["in one row", { headerRow: 3 }, { ...ALL, rows: 1 }],
  ["from the first of its columns to the last, in whatever order", { columns: ["key", "gap", "behind", "client", "own:1:Mine", "worth", "own:1:Ours"] }, { ...ALL, columns: 5 }],
  ["in two columns", { columns: ["key", "behind", "words"] }, { ...ALL, columns: 2 }],
  ["where its Keys were deleted", { columns: columns.slice(1) }, { ...ALL, column: 0 }],
  ["where its title is gone, from the second row on", { titleRow: -1 }, { ...ALL, row: 1, rows: 4 }],
  ["nowhere without a journal", { version: null }, null],
  ["nor where that does not keep its words", { version: written("page", columns) }, null],
  ["nor where a run was cut off", { whole: false }, null],
  ["nor where its columns cannot be told", { readable: false }, null],
  ["nor without the column that formulas of ours name", { columns: columns.slice(0, -1) }, null],
  ["with Behind alone", { columns: ["key", "behind"] }, { row: 2, column: 1, rows: 3, columns: 1 }],
  ["nor without a row above the header", { headerRow: 2 }, null],
])("where formulas have to be known: %s", (_, more, expected) => {
  expect(pageArea(page(more))).toEqual(expected);
}); // prettier-ignore

const at = (row: number, column: string): [number, number] => [row, columns.indexOf(column)];
const GAP = at(3, "gap");

test.each<[string, [number, number], Cell, boolean]>([
  ["a text in a gap", GAP, "mine", true],
  ["a figure", GAP, 7, true],
  ["a formula of their own", GAP, "=1+1", true],
  ["one that names a column beside Behind", GAP, "=$H$1", true],
  ["a text that names Behind", GAP, "see $G$1", true],
  ["a formula of ours", GAP, "=IF($G$9=1,$G$10,0)", false],
  ["one of ours that lost what it named", GAP, "=IF(#REF!=1,#REF!,0)", false],
  ["nothing", GAP, null, false],
  ["a space", GAP, " ", false],
  ["a word of ours", at(3, "client"), "Owner", false],
  ["a word of ours in other letters", at(3, "client"), " OWNER", false],
  ["a word of ours, moved", GAP, "Owner", false],
  ["other words", at(3, "client"), "Boss", true],
  ["what stands in the subtitle's row", at(1, "client"), "mine", false],
  ["what stands in the first row", at(2, "words"), "mine", true],
  ["what stands in the last row", at(4, "worth"), "mine", true],
  ["what stands in the header", at(5, "worth"), "mine", false],
  ["what stands in Behind", at(3, "behind"), "mine", true],
  ["a formula of ours in Behind", at(3, "behind"), "=IF(1,1)", false],
  ["what stands beside the last column", [3, 7], "mine", false],
  ["another client in the drop-down", at(2, "figure"), "Birch", false],
  ["what stands below it", at(3, "figure"), "Birch", true],
])("typed above the page's header: %s", (_, [row, column], cell, expected) => {
  expect(typedAbove(page())?.(row, column, cell)).toBe(expected);
});

test("a column of the user's is no matter there", () => {
  const own = columns.map((name) => (name === "gap" ? "own:1:Mine" : name));
  expect(typedAbove(page({ columns: own }))?.(3, 3, "mine")).toBe(false);
});

test("the drop-down is where its label is, and where that was typed over where it was", () => {
  const lower = [["s1"], [], [null, "Owner"], [null, "Page for", "Acme"], [], ["Key"]];
  const isTyped = typedAbove(page({ cells: lower }));
  expect([isTyped?.(2, 2, "Birch"), isTyped?.(3, 2, "Birch")]).toEqual([true, false]);
  const other = typedAbove(page({ cells: [["s1"], [], [null, "Client:", "Acme"], [], [], ["Key"]] }));
  expect([other?.(2, 2, "Birch"), other?.(2, 3, "Birch"), other?.(3, 2, "Birch")]).toEqual([
    false,
    true,
    true,
  ]);
});

test("where nobody knows what is ours nobody can tell", () => {
  expect(typedAbove(page({ version: null }))).toBeNull();
});
