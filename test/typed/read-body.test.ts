import { atOnce } from "../../src/slices";
import type { Cell } from "../../src/cell";
import { goals } from "../../shared/goals";
import type { SheetKind } from "../../shared/grid";
import { chartRow, markRow } from "../../shared/typed/row";
import { isTypedAt, isTypedColumn, readTyped, spilledCells, type Typed } from "../../shared/typed/read-typed";
import type { Detail } from "../../shared/typed/detail";
import { found, reading, type Told } from "./read-small";
import { sheetOf } from "./small";

/* What is read off the body of a sheet: Keys in column A, columns of ours and of the user's from B on, rows from row 2. */

test.each<[string, SheetKind, string, boolean]>([
  ["a field", "plan", "owner", true],
  ["a column of the user's", "plan", "own:1:Mine", true],
  ["the marks of the matrix", "matrix", "o:mail", true],
  ["not those of another sheet", "holdings", "o:mail", false],
  ["no figure", "matrix", "gap", false],
  ["no words of ours under a field's name", "matrix", "data:note", false],
])("into which columns users type: %s", (_, kind, column, expected) => {
  expect(isTypedColumn(kind, column)).toBe(expected);
});

test.each<[string, string, () => string, boolean]>([
  ["a field of a client", "owner", () => "kA", true],
  ["a column of their own beside one", "own:1:Mine", () => "kA", true],
  ["not beside a line that tells a mark", "own:1:Mine", () => markRow("kA", "o:mail"), false],
  ["nor a field of it", "owner", () => markRow("kA", "o:mail"), false],
  ["a column of their own beside a chart's table", "own:1:Mine", () => chartRow("pareto", "kA"), true],
  ["no field there", "owner", () => chartRow("pareto", "kA"), false],
  ["the value of a goal", "goal", () => goals[0].goal, true],
  ["no value of a figure of ours", "goal", () => "kA", false],
])("in which rows users type: %s", (_, column, row, expected) => {
  expect(isTypedAt(column, row())).toBe(expected);
});

const spill = { rows: 2, columns: 3 };

test.each<[string, Detail[], string[]]>([
  ["none from a cell with one result", [{ row: 4, column: 2, formula: "=A1" }], []],
  ["all but the formula's own", [{ row: 4, column: 2, spill }], ["4 3", "4 4", "5 2", "5 3", "5 4"]],
  ["down alone", [{ row: 0, column: 0, spill: { rows: 3, columns: 1 } }], ["1 0", "2 0"]],
  ["from two formulas", [{ row: 0, column: 0, spill: { rows: 1, columns: 2 } }, { row: 5, column: 5, spill: { rows: 2, columns: 1 } }], ["0 1", "6 5"]],
])("cells into which results reach: %s", (_, details, expected) => {
  expect([...spilledCells(details)]).toEqual(expected);
}); // prettier-ignore

const columns = ["client", "owner", "own:1:Mine", "o:mail", "gap"];
type Cells = (string | number | null)[];
const matrix = (rows: [row: string, ...cells: Cells][], more: Partial<Typed["standing"]> = {}) =>
  sheetOf("matrix", columns, rows, more).standing;
const acme = ["Acme", "Dana", "mine", "P", 5];

/** The number format that a column of the user's has in its empty cells. */
const whole = (numberFormat: string): Told => [
  "body",
  "at:matrix:own:1:Mine",
  { value: true, numberFormat },
  "D1",
];

const formula = { row: 1, column: 3, formula: "=1+2", numberFormat: "0.0" };

test.each<[string, () => Typed, Told[], Told[]]>([
  ["fields and marks, beside what is this sheet's alone", () => reading(matrix([["kA", ...acme]])), [["kA", "owner", "Dana", "C2"], ["kA", "o:mail", "P", "E2"]], [["kA", "at:matrix:own:1:Mine", "mine", "D2"]]],
  ["cells that are empty too, for one that was emptied is told", () => reading(matrix([["kA", "Acme", null, null, " ", 5]])), [["kA", "owner", null, "C2"], ["kA", "o:mail", null, "E2"]], [["kA", "at:matrix:own:1:Mine", null, "D2"]]],
  ["row by row below each header", () => reading(matrix([["kA", "Acme", "Dana"], ["kB", "Birch", "Kim"]], { columns: ["key", "client", "owner"] })), [["kA", "owner", "Dana", "C2"], ["kB", "owner", "Kim", "C3"]], []],
  ["a cell beyond the end of its row is empty", () => reading(matrix([["kA", "Acme"]])), [["kA", "owner", null, "C2"], ["kA", "o:mail", null, "E2"]], [["kA", "at:matrix:own:1:Mine", null, "D2"]]],
  ["one below the end of the sheet is", () => reading(matrix([["kA", ...acme]], { rows: new Map([[9, "kA"]]), columns: ["key", "client", "owner"] })), [["kA", "owner", null, "C10"]], []],
  ["no marks of another sheet", () => reading(sheetOf("holdings", columns, [["kA", ...acme]]).standing), [["kA", "owner", "Dana", "C2"]], [["kA", "at:holdings:own:1:Mine", "mine", "D2"]]],
  ["nothing in a line that tells a mark", () => reading(matrix([["mAAAAAAAAAAAAAA", ...acme]])), [], []],
  ["beside a chart's table what is the user's alone", () => reading(matrix([["cAAAAAAAAAAAAAA", ...acme]])), [], [["cAAAAAAAAAAAAAA", "at:matrix:own:1:Mine", "mine", "D2"]]],
  ["nothing of a sheet that cannot be read", () => reading(matrix([["kA", ...acme]], { readable: false })), [], []],
  ["a mark under the offering that it was written with", () => reading(matrix([["kA", ...acme]], { written: ["key", "client", "owner", "own:1:Mine", "o:post", "gap"] })), [["kA", "owner", "Dana", "C2"], ["kA", "o:post", "P", "E2"]], [["kA", "at:matrix:own:1:Mine", "mine", "D2"]]],
  ["a formula with what it comes to and its format", () => reading(matrix([["kA", ...acme]]), [formula]), [["kA", "owner", "Dana", "C2"], ["kA", "o:mail", "P", "E2"]], [["kA", "at:matrix:own:1:Mine", { value: "mine", formula: "=1+2", numberFormat: "0.0" }, "D2"], whole("0.0")]],
  ["one that shows nothing", () => reading(matrix([["kA", "Acme", "Dana", null]], { columns: ["key", "client", "gap", "own:1:Mine"] }), [{ row: 1, column: 3, formula: '=""' }]), [], [["kA", "at:matrix:own:1:Mine", { value: null, formula: '=""' }, "D2"]]],
  ["the format of empty cells is their column's", () => reading(matrix([["kA", "Acme", "Dana", null]], { columns: ["key", "client", "gap", "own:1:Mine"] }), [{ row: 1, column: 3, numberFormat: "0.0" }]), [], [["kA", "at:matrix:own:1:Mine", null, "D2"], whole("0.0")]],
  ["a format without a formula", () => reading(matrix([["kA", ...acme]], { columns: ["key", "client", "owner"] }), [{ row: 1, column: 2, numberFormat: "0.0" }]), [["kA", "owner", { value: "Dana", numberFormat: "0.0" }, "C2"]], []],
  ["but no format where the run was cut off before it set them", () => reading(matrix([["kA", ...acme]], { whole: false }), [formula]), [["kA", "owner", "Dana", "C2"], ["kA", "o:mail", "P", "E2"]], [["kA", "at:matrix:own:1:Mine", { value: "mine", formula: "=1+2" }, "D2"]]],
])("%s", (_, typed, shared, alone) => {
  expect(found(typed())).toEqual({ shared, alone });
}); // prettier-ignore

test.each<[what: string, cells: [value: Cell, numberFormat?: string][], format: string | undefined]>([
  ["of all that are empty", [["a"], [null, "0%"], [null, "0%"]], "0%"],
  ["of most of them", [[null], [null, "0%"], [null, "0%"]], "0%"],
  ["of half of them", [[null], [null, "0%"]], undefined],
  ["plain text too", [[null, "@"]], "@"],
  ["of none that is filled", [["a", "0%"], ["b", "0%"], [null]], undefined],
  [
    "but where none is empty of all",
    [
      ["a", "0%"],
      ["b", "0%"],
    ],
    "0%",
  ],
  [
    "of which each has its own",
    [
      ["a", "0%"],
      ["b", "0.0"],
    ],
    undefined,
  ],
  ["or some none", [["a", "0%"], ["b"]], undefined],
])("the format of a column of one's own: %s", (_, cells, numberFormat) => {
  const lines = cells.map(([value], line): [string, ...Cell[]] => [`k${line}`, "Acme", value]);
  const details = cells.map(([, format], line) => ({ row: 1 + line, column: 2, numberFormat: format }));
  const { alone } = found(reading(sheetOf("matrix", ["client", "own:1:Mine"], lines).standing, details));
  const expected = numberFormat === undefined ? [] : [["body", "at:matrix:own:1:Mine", { value: true, numberFormat }, "C1"]]; // prettier-ignore
  expect(alone.filter(([row]) => row === "body")).toEqual(expected);
});

const kept = (reference: string): string => `=\uE000${reference}\uE001`;

test.each<[string, number, string]>([
  [
    "a field's says which sheet and which client it means, for other sheets show it too",
    2,
    kept('["matrix",["","client","","kA"]]'),
  ],
  ["that of a column of the user's moves along with its row", 3, kept('[null,["","client","","="]]')],
])("the cells that a formula names: %s", (_, column, expected) => {
  const details = [{ row: 1, column, formula: "=B2" }];
  const { shared, alone } = reading(matrix([["kA", ...acme]]), details);
  const [one] = [...shared, ...alone].filter(({ at }) => at[1] === column);
  expect(one.content.formula).toBe(expected);
});

const two: [string, ...Cells][] = [["kA", ...acme], ["kB", "Birch", "Kim", "too", "C", 7]]; // prettier-ignore
const down = { rows: 2, columns: 1 };

test.each<[string, Partial<Detail>, Told[], Told[]]>([
  ["a column of the user's belongs to its place, not to the client who stands there", { row: 1, column: 3, formula: "=C2:C3", spill: down }, [["kA", "owner", "Dana", "C2"], ["kB", "owner", "Kim", "C3"], ["kA", "o:mail", "P", "E2"], ["kB", "o:mail", "C", "E3"]], [["kA", "at:matrix:own:1:Mine", null, "D2"], ["place 0", "at:matrix:own:1:Mine", { value: "mine", formula: kept('[null,["","owner","","+0"],["","owner","","$0"]]') }, "D2"], ["kB", "at:matrix:own:1:Mine", null, "D3"]]],
  ["from the second row on, it belongs to that place", { row: 2, column: 3, formula: "=1", spill: { rows: 1, columns: 2 } }, [["kA", "owner", "Dana", "C2"], ["kB", "owner", "Kim", "C3"], ["kA", "o:mail", "P", "E2"], ["kB", "o:mail", "C", "E3"]], [["kA", "at:matrix:own:1:Mine", "mine", "D2"], ["kB", "at:matrix:own:1:Mine", null, "D3"], ["place 1", "at:matrix:own:1:Mine", { value: "too", formula: "=1" }, "D3"]]],
  ["marks are marks", { row: 1, column: 4, formula: "=1", spill: down }, [["kA", "owner", "Dana", "C2"], ["kB", "owner", "Kim", "C3"], ["kA", "o:mail", { value: "P", formula: "=1" }, "E2"], ["kB", "o:mail", "C", "E3"]], [["kA", "at:matrix:own:1:Mine", "mine", "D2"], ["kB", "at:matrix:own:1:Mine", "too", "D3"]]],
])("a formula whose results fill %s", (_, detail, shared, alone) => {
  expect(found(reading(matrix(two), [detail as Detail]))).toEqual({ shared, alone });
}); // prettier-ignore

test("a formula in a field is its row's, and results that reach into other rows are no entries", () => {
  const { shared } = found(reading(matrix(two), [{ row: 1, column: 2, formula: "=1", spill: down }]));
  expect(shared).toContainEqual(["kA", "owner", { value: "Dana", formula: "=1" }, "C2"]);
  expect(shared).toContainEqual(["kB", "owner", null, "C3"]);
  expect(shared).toContainEqual(["kB", "o:mail", "C", "E3"]);
});

test("what is read comes with the sheet and where everything stands there", () => {
  const standing = matrix(two);
  const { ground } = sheetOf("matrix", columns, two);
  for (const readable of [true, false]) {
    const read = atOnce(readTyped({ ...standing, readable }, [], { own: ground, byTab: new Map(), tabOf: () => undefined }, new Map())); // prettier-ignore
    expect(read.standing).toEqual({ ...standing, readable });
    expect(read.ground).toBe(ground);
  }
});
