import type { Cell } from "../../src/cell";
import type { SheetKind } from "../../shared/grid";
import { inputRow, inputsOn } from "../../shared/typed/inputs";

/* Cells above a header that users type into, known again by the label of their row and by their column. */

const cutColumns = ["key", "client", "revenue", "cumulative", "gross", "margin", "serviceMargin"];
const cut = ["core", "mid", "a", "b", "c"];

// By hand: the label stands in row 2 and the header in row 4, both counted from 1.
test.each<[string, SheetKind, string[], Cell[][], [string, number, number][]]>([
  ["the client of the page", "page", ["key", "client", "figure"], [[], [null, "Page for", "Acme"], []], [["input page client", 1, 2]]],
  ["its column was moved", "page", ["key", "figure", "own:1:A", "client"], [[], [null, "Acme", null, "Page for"], []], [["input page client", 1, 1]]],
  ["its row was moved", "page", ["key", "client", "figure"], [[null, "Page for"], [], []], [["input page client", 0, 2]]],
  ["another word stands in the place of its label", "page", ["key", "client", "figure"], [[], [null, "Page of"], []], []],
  ["its label stands elsewhere", "page", ["key", "client", "figure"], [[], [null, null, "Page for"], []], []],
  ["its label stands in the body", "page", ["key", "client", "figure"], [[], [], [], [], [null, "Page for"]], []],
  ["its column is gone", "page", ["key", "client"], [[], [null, "Page for"], []], []],
  ["the column of its label is gone", "page", ["key", "figure"], [[], ["Page for"], []], []],
  ["other cuts", "portfolio", cutColumns, [[], [null, "What if the cuts were"], []], cut.map((name, at) => [`input portfolio ${name}`, 1, at + 2])],
  ["one of their columns is gone", "portfolio", cutColumns.filter((one) => one !== "gross"), [[], [null, "What if the cuts were"], []], [["input portfolio core", 1, 2], ["input portfolio mid", 1, 3], ["input portfolio b", 1, 4], ["input portfolio c", 1, 5]]],
  ["a sheet that has none", "matrix", cutColumns, [[], [null, "What if the cuts were"], [null, "Page for"]], []],
])("%s", (_, kind, columns, cells, expected) => {
  const found = inputsOn({ kind, columns, cells, headerRow: 3 });
  expect(found.map(({ row, at }) => [row, ...at])).toEqual(expected);
}); // prettier-ignore

test("an input is kept under one row, wherever it stands", () => {
  expect(inputRow("page", "client")).toBe("input page client");
});
