import type { Cell } from "../../src/cell";
import type { Detail } from "../../shared/typed/detail";
import type { Frozen } from "../../shared/typed/frozen";
import { stillFrozen, thawedOn, withThawed } from "../../shared/typed/thawed";

/* Formulas that the pane put values, or other formulas, in the place of. By hand: B3 is in row 2 and column 1, from 0. */

const SHEET = "Upgrade Plan";
const FORMULA = "=XS.GAP(A3)";
const frozen = (more: Partial<Frozen> = {}): Frozen => ({
  mark: "XS_frozen_1",
  offset: 0,
  of: 1,
  sheet: SHEET,
  address: "B3",
  formula: FORMULA,
  shown: 12,
  portable: false,
  rows: 1,
  columns: 1,
  print: "",
  day: 46_300,
  ...more,
});
const portable = (shown: string): Frozen => frozen({ portable: true, shown });
/** A sheet on which nothing stands but this. */
const standing = (row: number, column: number, cell: Cell): { name: string; cells: Cell[][] } => {
  const cells = Array.from({ length: row + 1 }, (): Cell[] => Array.from({ length: column + 1 }, () => null));
  cells[row][column] = cell;
  return { name: SHEET, cells };
};

const back = { row: 2, column: 1, formula: FORMULA };
const typed: Detail = { row: 2, column: 1, formula: "=6+6" };

test.each<[string, Frozen, Cell, Detail[], Detail | undefined]>([
  ["its value stands there", frozen(), 12, [], back],
  ["with its format and its note", frozen(), 12, [{ row: 2, column: 1, numberFormat: "0%", note: "mine" }], { ...back, numberFormat: "0%", note: "mine" }],
  ["what other cells have is no matter", frozen(), 12, [{ ...typed, row: 1 }, { ...typed, column: 2 }], back],
  ["its results fill two rows", frozen({ rows: 2 }), 12, [], { ...back, spill: { rows: 2, columns: 1 } }],
  ["its results fill two columns", frozen({ columns: 2 }), 12, [], { ...back, spill: { rows: 1, columns: 2 } }],
  ["it showed nothing, and nothing stands there", frozen({ shown: null }), null, [], back],
  ["another value was typed over it", frozen(), 13, [], undefined],
  ["its cell was emptied", frozen(), null, [], undefined],
  ["a text that reads like its value was typed over it", frozen(), "12", [], undefined],
  ["a formula with the same result was typed over it", frozen(), 12, [typed], undefined],
  ["it stood on another sheet", frozen({ sheet: "Summary" }), 12, [], undefined],
  ["the formula in its place stands there", portable("=6+6"), 12, [typed], back],
  ["whatever that gives by now", portable("=6+6"), 7, [typed], back],
  ["the same in Excel's spacing", portable("=6 + 6"), 12, [typed], back],
  ["another formula was typed over that", portable("=6+7"), 12, [typed], undefined],
  ["its result was pasted over that", portable("=6+6"), 12, [], undefined],
  ["its text was pasted over that", portable("=6+6"), "=6+6", [], undefined],
  ["nobody knows its cell", frozen({ address: "#REF!" }), 12, [], undefined],
  ["it is said to have stood in an area", frozen({ address: "B3:B4" }), 12, [], undefined],
  ["it is said to have stood in an absolute cell", frozen({ address: "$B3" }), 12, [], undefined],
])("a formula is read as such where it still stands: %s", (_, one, cell, details, expected) => {
  const found = thawedOn(standing(2, 1, cell), details, [one]);
  expect([...found]).toEqual(expected ? [[one, expected]] : []);
}); // prettier-ignore

test.each([
  ["B12", 11, 1],
  ["AB3", 2, 27],
])("%s is looked for in its row and column", (address, row, column) => {
  const one = frozen({ address });
  const found = thawedOn(standing(row, column, 12), [], [one]);
  expect([...found.values()]).toEqual([{ row, column, formula: FORMULA }]);
});

test("a sheet may end before the cell of a formula that showed nothing", () => {
  const one = frozen({ shown: null });
  expect(thawedOn({ name: SHEET, cells: [] }, [], [one]).get(one)).toEqual(back);
  expect(thawedOn({ name: SHEET, cells: [[], [], []] }, [], [one]).get(one)).toEqual(back);
  expect(thawedOn({ name: SHEET, cells: [] }, [], [frozen()]).size).toBe(0);
});

test("one whose cell is not known leaves the next as it is", () => {
  const [lost, known] = [frozen({ address: "#REF!" }), frozen()];
  expect([...thawedOn(standing(2, 1, 12), [], [lost, known]).keys()]).toEqual([known]);
});

test("formulas that are read as such stand among what other cells have, in the place of their own", () => {
  const [above, there] = [{ ...typed, row: 1 }, { row: 2, column: 1, note: "mine" }]; // prettier-ignore
  const now = { ...there, formula: FORMULA };
  const added = { row: 9, column: 1, formula: FORMULA };
  const thawed = new Map([[frozen(), now], [frozen({ address: "B10" }), added]]); // prettier-ignore
  expect(withThawed([above, there], thawed)).toEqual([above, now, added]);
  expect(withThawed([above, there], new Map())).toEqual([above, there]);
});

test.each<[string, Partial<Frozen>, boolean, string[], string[]]>([
  ["on a sheet that was not written it stays as it is", {}, false, ["Summary"], ["XS_frozen_1"]],
  ["read as a formula, it stands as one again once its sheet is written", {}, true, [SHEET], []],
  ["read as one, on a sheet that was not written it is still a value", {}, true, [], ["XS_frozen_1"]],
  ["not found, it has lost its cell once its sheet is written", {}, false, [SHEET], ["XS_frozen_1 lost"]],
  ["what is lost already is not lost twice", { mark: "XS_frozen_1 lost" }, false, [SHEET], ["XS_frozen_1 lost"]],
])("what is still to be put back after a run: %s", (_, more, isThawed, written, marks) => {
  const one = frozen(more);
  const still = stillFrozen([one], new Set(isThawed ? [one] : []), new Set(written));
  expect(still).toEqual(marks.map((mark) => ({ ...one, mark })));
}); // prettier-ignore
