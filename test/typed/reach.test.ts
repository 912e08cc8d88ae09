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
const told = (rows: number): Detail["spill"] => ({ rows, columns: 1 });
const guess = (rows: number): Detail["spill"] => ({ rows, columns: 1, isGuess: true });

test.each<[string, Cell[], Rows, Detail["spill"], Detail["spill"]]>([
  ["as far as it can, where nothing says otherwise", ["x", "y", "z"], {}, guess(4), guess(4)],
  ["over empty cells, for its results may be empty", ["x", null, "z"], {}, guess(4), guess(4)],
  ["not to a text that was typed", ["x", "y", "z"], { kC: { [MINE]: "y" } }, guess(4), guess(2)],
  ["but to another than was typed there", ["x", "y", "z"], { kC: { [MINE]: "was" } }, guess(4), guess(4)],
  ["and to what a formula of then gave", ["x", "y", "z"], { kC: { [MINE]: { value: "y", formula: "=1" } } }, guess(4), guess(4)],
  ["nowhere where the next was typed", ["x", "y", "z"], { kB: { [MINE]: "x" } }, guess(4), undefined],
  ["as far as the host says, where that is no guess", ["x", null, "z"], { kB: { [MINE]: "x" } }, told(4), told(4)],
  ["nowhere where the host says nothing", ["x"], {}, undefined, undefined],
])("it reaches %s", (_, below, kept, spill, expected) => {
  expect(reach(below, kept, spill)).toEqual(expected);
}); // prettier-ignore

test.each<[string, number, Cell, Detail["spill"], number | undefined]>([
  ["in the first row", 1, "first", guess(2), 2],
  ["in the header", 0, "first", guess(3), 3],
  ["in another row, where its reach is a guess", 2, "first", guess(2), undefined],
  ["in another row", 2, "first", told(2), 2],
  ["that shows an error, where its reach is a guess", 1, "#N/A", guess(4), undefined],
  [
    "that shows that something stands in its way, where its reach is a guess",
    1,
    "#REF!",
    guess(4),
    undefined,
  ],
  ["whose first result is an error", 1, "#N/A", told(4), 4],
])("a formula %s", (_, row, first, spill, rows) => {
  expect(reach(["x", "y", "z"], {}, spill, row, first)?.rows).toBe(rows);
});

test("one in the header reaches no further than to the first client's text", () => {
  expect(reach(["x"], { kA: { [MINE]: "first" } }, guess(3), 0)).toBeUndefined();
});
