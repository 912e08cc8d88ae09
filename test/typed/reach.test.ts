import type { Cell } from "../../src/cell";
import type { Detail } from "../../shared/typed/detail";
import { asFarAsResults } from "../../shared/typed/reach";
import { entriesOf, type Rows } from "./small";

/* How far results reach down the user's column D, where Google Sheets says no more than that the next formula is far. By hand: rows 2 to 5 are A to D. */

const MINE = "at:matrix:own:1:Mine";
const columns = ["key", "client", "owner", "own:1:Mine"];

function reach(
  below: readonly Cell[],
  kept: Rows,
  spill: Detail["spill"],
  row = 1,
  first: Cell = "first",
): Detail["spill"] {
  const texts: Cell[] = ["Mine", first, ...below];
  const standing = {
    kind: "matrix" as const,
    cells: texts.map((text) => [null, null, null, text]),
    columns,
    written: columns,
    rows: new Map([...texts.keys()].slice(1).map((at) => [at, `k${"ABCD"[at - 1]}`])),
    headerRow: 0,
    body: [1, texts.length - 1] as const,
  };
  const detail = { row, column: 3, formula: "=FILTER(E:E,F:F)", spill };
  const [{ spill: found, ...rest }] = asFarAsResults(standing, [detail], entriesOf(kept));
  expect(rest).toEqual({ row, column: 3, formula: "=FILTER(E:E,F:F)" });
  return found;
}
const down = (rows: number, kind?: "filled" | "any", atTop = true): Detail["spill"] => ({
  rows,
  columns: 1,
  guess: kind && { kind, atTop },
});

const most = (rows: number) => ({
  rows: 4,
  columns: 1,
  guess: { kind: "any", atTop: false, most: rows } as const,
});

test.each<[string, Cell[], Rows, Detail["spill"], Detail["spill"]]>([
  ["as far as it can, where nothing says otherwise", ["x", "y", "z"], {}, down(4, "filled"), down(4, "filled")],
  ["not to the first empty cell", ["x", null, "z"], {}, down(4, "filled"), down(2, "filled")],
  ["over empty cells where its results may be empty", ["x", null, "z"], {}, down(4, "any"), down(4, "any")],
  ["no further than it has rows", ["x", "y", "z"], {}, most(3), { ...most(3), rows: 3 }],
  ["not to a text that was typed", ["x", "y", "z"], { kC: { [MINE]: "y" } }, down(4, "any"), down(2, "any")],
  ["but to another than was typed there", ["x", "y", "z"], { kC: { [MINE]: "was" } }, down(4, "any"), down(4, "any")],
  ["and to what a formula of then gave", ["x", "y", "z"], { kC: { [MINE]: { value: "y", formula: "=1" } } }, down(4, "any"), down(4, "any")],
  ["nowhere where the next was typed", ["x", "y", "z"], { kB: { [MINE]: "x" } }, down(4, "any"), undefined],
  ["as far as the host says, where that is no guess", ["x", null, "z"], { kB: { [MINE]: "x" } }, down(4), down(4)],
  ["nowhere where the host says nothing", ["x"], {}, undefined, undefined],
])("it reaches %s", (_, below, kept, spill, expected) => {
  expect(reach(below, kept, spill)).toEqual(expected);
}); // prettier-ignore

test.each<[string, number, boolean, Cell, number | undefined]>([
  ["in the first row", 1, true, "first", 2],
  ["in the header", 0, true, "first", 3],
  ["in the second row, where only one at the top has more than one result", 2, true, "first", undefined],
  ["in the second row, where it names rows from its own on", 2, false, "first", 2],
  ["that shows an error: something stands in its way", 1, false, "#REF!", undefined],
])("a formula %s", (_, row, atTop, first, rows) => {
  const found = reach(["x", "y", "z"], {}, down(rows ?? 2, "any", atTop), row, first);
  expect(found?.rows).toBe(rows);
});

test("one in the second row reaches to the first empty cell, whatever its results are", () => {
  expect(reach(["x", "y", null, "typed"], {}, { ...most(9), rows: 9 }, 2)?.rows).toBe(2);
});

test("one in the header reaches no further than to the first client's text", () => {
  expect(reach(["x"], { kA: { [MINE]: "first" } }, down(3, "any"), 0)).toBeUndefined();
});
