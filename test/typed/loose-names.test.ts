import type { Cell } from "../../src/cell";
import type { Detail } from "../../shared/typed/detail";
import { looseNames } from "../../shared/typed/loose-names";
import type { Standing } from "../../shared/typed/standing";
import { standingOf } from "./loose-sheet";

/* Names for rows of the user's own, by which formulas and notes find them again. By hand: rows count from 0, the header's. */

const filled = "mine";

/** A sheet of one client in row 1; from row 2 on stand the user's own rows, each with what its column holds. */
function named(own: readonly Cell[], details: readonly Detail[] = [], more: Partial<Standing> = {}) {
  const lines = own.map((cell): [string, Cell, Cell] => ["", null, cell]);
  const loose = new Map(own.map((_, at) => [at + 2, [1, 2]]));
  const standing = standingOf("matrix", ["client", "note"], [["kA", "Acme"], ...lines], { body: [1, 1], loose, ...more }); // prettier-ignore
  return Object.fromEntries(looseNames(standing, details));
}

const blank = (rows: number): Cell[] => Array<Cell>(rows).fill(null);
const [formula, note] = [{ formula: "=A1" }, { note: "ask Dana" }];
const at = (row: number, detail: Partial<Detail> = note): Detail => ({ row, column: 2, ...detail });

test.each<[string, Cell[], Detail[], Record<number, string>]>([
  ["in order", [filled, filled], [], { 2: "loose 0", 3: "loose 1" }],
  ["not for an empty one", [null], [], {}],
  ["nor where there is only white space", [" "], [], {}],
  ["for one that holds a formula, though it shows nothing", [null], [at(2, formula)], { 2: "loose 0" }],
  ["for one that bears a note", [null], [at(2)], { 2: "loose 0" }],
  ["a number format holds nothing", [null], [at(2, { numberFormat: "0%" })], {}],
  ["nor does what stands in another row", [null, null], [at(0, formula)], {}],
  ["for empty ones between two", [filled, null, null, filled], [], { 2: "loose 0", 3: "loose 1", 4: "loose 2", 5: "loose 3" }],
  ["not for empty ones before the first", [null, filled], [], { 3: "loose 0" }],
  ["nor behind the last", [filled, null], [], { 2: "loose 0" }],
  ["in each gap", [filled, null, filled, null, filled], [], { 2: "loose 0", 3: "loose 1", 4: "loose 2", 5: "loose 3", 6: "loose 4" }],
  ["a gap behind one that leads nowhere", [null, filled, null, filled], [], { 3: "loose 0", 4: "loose 1", 5: "loose 2" }],
])("below the body: %s", (_, own, details, expected) => {
  expect(named(own, details)).toEqual(expected);
}); // prettier-ignore

test.each<[string, number, number]>([
  ["20 of them", 20, 22],
  ["not one more", 21, 2],
])("so many empty rows between two have names: %s", (_, rows, count) => {
  const names = named([filled, ...blank(rows), filled]);
  expect(Object.keys(names)).toHaveLength(count);
  expect(names[rows + 3]).toBe(`loose ${count - 1}`);
});

test("what is no row of the user's parts them", () => {
  const loose = new Map([[2, [2]], [3, [2]], [5, [2]]]); // prettier-ignore
  // Row 4 is one of ours.
  expect(named([filled, null, filled, filled], [], { loose })).toEqual({ 2: "loose 0", 5: "loose 1" });
});

test("of a row only the user's cells count", () => {
  const loose = new Map([[2, [1]]]);
  expect(named([filled], [], { loose })).toEqual({});
});

test("empty rows of the body and the header's have no names, and none comes between them", () => {
  const more = (rows: number[]): Partial<Standing> => ({ body: [1, 5], loose: new Map(rows.map((row) => [row, [2]])) }); // prettier-ignore
  expect(named([filled, null, filled, filled], [], more([2, 3, 4]))).toEqual({ 2: "loose 0", 4: "loose 1" });
  expect(named([filled, null], [], more([0, 2]))).toEqual({ 0: "loose 0", 2: "loose 1" });
});

test("the last row of the body and the first below it are no gap", () => {
  const more = { body: [1, 3] as const, loose: new Map([2, 3, 4, 5].map((row) => [row, [2]])) };
  expect(named([filled, null, null, filled], [], more)).toEqual({ 2: "loose 0", 5: "loose 1" });
});

test.each<[string, Detail[], Record<number, string>]>([
  ["one below the header that nobody holds", [at(3)], { 2: "loose 0", 3: "loose 1" }],
  ["once", [at(3), at(3)], { 2: "loose 0", 3: "loose 1" }],
  ["one with a name keeps it", [at(2)], { 2: "loose 0" }],
  ["not one of ours", [at(1)], { 2: "loose 0" }],
  ["not the header", [at(0)], { 2: "loose 0" }],
  ["nor one that bears none", [at(3, formula)], { 2: "loose 0" }],
])("rows with a note have a name behind all others: %s", (_, details, expected) => {
  const loose = new Map([[2, [2]]]);
  expect(named([filled, null], details, { loose })).toEqual(expected);
});

/** Rows 0 to 2 were put in above the title, which is in row 3; the header is in row 5, a client in 6, a row of the user's in 7. */
function above(rows: readonly [Cell, Cell, Cell], own: Cell, details: readonly Detail[] = [], more: Partial<Standing> = {}) {
  const cells = [...rows.map((cell) => ["", null, cell]), ["s1", "Title"], ["", "Subtitle", filled], ["key", "client", "note"], ["kA", "Acme", null], ["", null, own]];
  const place = { titleRow: 3, headerRow: 5, body: [6, 6] as const, rows: new Map([[6, "kA"]]), loose: new Map([[7, [2]]]) };
  return named([], details, { cells, ...place, ...more });
} // prettier-ignore

test.each<[string, [Cell, Cell, Cell], Detail[], Record<number, string>]>([
  ["behind those below the body", [filled, null, null], [], { 7: "loose 0", 0: "loose 1" }],
  ["empty ones between two", [filled, null, filled], [], { 7: "loose 0", 0: "loose 1", 1: "loose 2", 2: "loose 3" }],
  ["one with a formula that shows nothing", [null, null, null], [at(1, formula)], { 7: "loose 0", 1: "loose 1" }],
  ["one with a note", [null, null, null], [at(2)], { 7: "loose 0", 2: "loose 1" }],
  ["not the title, and what is ours below it", [null, null, null], [at(3), at(4), at(5)], { 7: "loose 0" }],
])("rows that were put in above the header: %s", (_, rows, details, expected) => {
  expect(above(rows, filled, details)).toEqual(expected);
}); // prettier-ignore

test("rows of the page with what was typed above its header come before those that bear notes alone", () => {
  const typed = new Map([[4, { columns: [2], label: { column: 1, text: "Acme" } }]]);
  expect(above([filled, null, null], filled, [at(8)], { above: typed })).toEqual({ 7: "loose 0", 0: "loose 1", 4: "loose 2", 8: "loose 3" }); // prettier-ignore
});
