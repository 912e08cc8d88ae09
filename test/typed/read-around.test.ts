import type { Cell } from "../../src/cell";
import type { SheetKind } from "../../shared/grid";
import type { Detail } from "../../shared/typed/detail";
import type { Version } from "../../shared/typed/journal";
import type { Standing } from "../../shared/typed/standing";
import { found, reading, type Told } from "./read-small";
import { sheetOf, written, type Rows } from "./small";

/* What is read off a sheet above its body, below it and beside it. */

const columns = ["key", "client", "owner", "own:1:Mine"];

/** These rows, the last of which above the body is the header; the body is one row, of A. */
function standing(cells: Cell[][], headerRow: number, more: Partial<Standing> = {}): Standing {
  const at = headerRow + 1;
  const rows = new Map([[at, "kA"]]);
  const there = { cells, headerRow, columns, written: columns, rows, titleRow: 0, ...more };
  return { ...sheetOf("matrix", [], []).standing, body: [at, at], ...there };
}

/** What stands on a sheet alone, but for the empty cell of the user's column in the body. */
const around = (sheet: Standing, details: readonly Detail[] = [], names: Record<number, string> = {}): Told[] =>
  found(reading(sheet, details, names)).alone.filter(
    ([row, , content]) => content !== null || row !== "kA",
  ); // prettier-ignore

const kept = (reference: string): string => `=\uE000${reference}\uE001`;

const header = (mine: Cell, more: Partial<Standing> = {}): Standing =>
  standing([["Key", "Client", 7, mine], ["kA", "Acme", "Dana", null]], 0, { titleRow: -1, ...more }); // prettier-ignore
const mine: Detail = { row: 0, column: 3, formula: "=D2" };

test.each<[string, () => Told[], Told[]]>([
  ["plain text is the column's name", () => around(header("Mine")), []],
  ["a number", () => around(header(46_300)), [["header", "at:matrix:own:1:Mine", 46_300, "D1"]]],
  ["a date with its format", () => around(header(46_300), [{ row: 0, column: 3, numberFormat: "yyyy" }]), [["header", "at:matrix:own:1:Mine", { value: 46_300, numberFormat: "yyyy" }, "D1"]]],
  ["a formula that gives text", () => around(header("Mine"), [mine]), [["header", "at:matrix:own:1:Mine", { value: "Mine", formula: kept('[null,["","own:1:Mine","","kA"]]') }, "D1"]]],
  ["nothing", () => around(header(null)), []],
  ["a number over a column of ours", () => around(header("Mine", { columns: ["key", "gap", "owner", "own:1:Mine"] })), []],
  ["one that the run was cut off before it wrote", () => around(header(46_300, { whole: false })), []],
])("the header of a column of the user's: %s", (_, read, expected) => expect(read()).toEqual(expected)); // prettier-ignore

const below = (cells: Cell[], more: Partial<Standing> = {}): Standing =>
  standing([["Key", "Client", "Owner", "Mine"], ["kA", "Acme", "Dana"], cells], 0, { loose: new Map([[2, [1, 2, 3]]]), titleRow: -1, ...more }); // prettier-ignore
const own = { 2: "loose 0" };
const merged = { columns: ["key", "o:mail", "o:mail"], written: ["key", "o:mail", "o:post"], loose: new Map([[2, [1, 2]]]) }; // prettier-ignore

test.each<[string, () => Told[], Told[]]>([
  ["what stands in its cells", () => around(below([null, "x", null, 5]), [], own), [["loose 0", "at:matrix:client", "x", "B3"], ["loose 0", "at:matrix:own:1:Mine", 5, "D3"]]],
  ["only in those that are the user's", () => around(below([null, "x", "y", 5], { loose: new Map([[2, [2]]]) }), [], own), [["loose 0", "at:matrix:owner", "y", "C3"]]],
  ["a formula goes with its row", () => around(below([null, 4]), [{ row: 2, column: 1, formula: "=A3" }], own), [["loose 0", "at:matrix:client", { value: 4, formula: kept('[null,["","key","","="]]') }, "B3"]]],
  ["a formula that shows nothing", () => around(below([null, null]), [{ row: 2, column: 1, formula: "=1" }], own), [["loose 0", "at:matrix:client", { value: null, formula: "=1" }, "B3"]]],
  ["nothing of a row that has no name", () => around(below([null, "x"])), []],
  ["that it is empty, between two others", () => around(below([null, null]), [], own), [["loose 0", "at:matrix:", true, "A3"]]],
  ["that one is empty which the sheet does not have", () => around(below([null, "x"]), [], { ...own, 7: "loose 1" }), [["loose 0", "at:matrix:client", "x", "B3"], ["loose 1", "at:matrix:", true, "A8"]]],
  ["nothing where a run was cut off", () => around(below([null, "x"], { whole: false }), [], own), []],
  ["of two columns that are one by now each its own text", () => around(below([null, "x", "y"], merged), [], own), [["loose 0", "at:matrix:o:mail", "x", "B3"], ["loose 0", "at:matrix:o:post", "y", "C3"]]],
  ["the second under the name of both where the first is empty", () => around(below([null, " ", "y"], merged), [], own), [["loose 0", "at:matrix:o:mail", "y", "C3"]]],
  ["a column under its name of today, where it stands by itself", () => around(below([null, "x"], { columns: ["key", "o:mail"], written: ["key", "o:post"], loose: new Map([[2, [1]]]) }), [], own), [["loose 0", "at:matrix:o:mail", "x", "B3"]]],
])("a row of the user's own: %s", (_, read, expected) => expect(read()).toEqual(expected)); // prettier-ignore

// Typed into row 3 of the page, beside words and formulas of ours.
const page = (label: { column: number; text: string }, cells: Cell[] = ["", "Acme", "x", null]): Standing =>
  standing([["s1", "Page"], [null, "Line"], cells, ["Key", "Client", "Owner", "Mine"], ["kA", "Acme", "Dana", null]], 3, { kind: "page", above: new Map([[2, { columns: [2], label }]]) }); // prettier-ignore

test.each<[string, () => Told[], Told[]]>([
  ["with what its row was about", () => around(page({ column: 1, text: "Acme: Revenue" }), [], { 2: "loose 0" }), [["loose 0", "at:page:client", "Acme: Revenue", "B3"], ["loose 0", "at:page:owner", "x", "C3"]]],
  ["in the first column too", () => around(page({ column: 0, text: "Acme: Revenue" }), [], { 2: "loose 0" }), [["loose 0", "at:page:key", "Acme: Revenue", "A3"], ["loose 0", "at:page:owner", "x", "C3"]]],
  ["alone where no column is free for that", () => around(page({ column: -1, text: "Acme: Revenue" }), [], { 2: "loose 0" }), [["loose 0", "at:page:owner", "x", "C3"]]],
  ["a formula, which names the client that it means", () => around(page({ column: -1, text: "" }), [{ row: 2, column: 2, formula: "=B5" }], { 2: "loose 0" }), [["loose 0", "at:page:owner", { value: "x", formula: kept('["page",["","client","","kA"]]') }, "C3"]]],
])("what was typed above the header of a page: %s", (_, read, expected) => expect(read()).toEqual(expected)); // prettier-ignore

/** Row 1 the title, row 2 the subtitle, row 3 Total, row 4 the header, row 5 the client A. */
const version: Version = written("matrix", columns, {}, {
  "head Title": { head: "xx.." },
  "head Line": { head: "xx.." },
  "head Total": { head: ".x.." },
} satisfies Rows);
const above = (total: Cell[], more: Partial<Standing> = {}): Standing =>
  standing([["s1", "Title"], [null, "Line"], total, ["Key", "Client", "Owner", "Mine"], ["kA", "Acme", "Dana", null]], 3, { version, ...more }); // prettier-ignore

test.each<[string, () => Told[], Told[]]>([
  ["in the gaps of a row of ours", () => around(above([null, "Total", "x", 5])), [["head Total", "at:matrix:owner", "x", "C3"], ["head Total", "at:matrix:own:1:Mine", 5, "D3"]]],
  ["beside the title", () => around(above([null, "Total"], { cells: [["s1", "Title", "x"], [null, "Line"], [null, "Total"], ["Key", "Client", "Owner", "Mine"], ["kA", "Acme"]] })), [["head 0", "at:matrix:owner", "x", "C1"]]],
  ["in a row that was put in", () => around(above([null, "mine", "x"]), [], { 2: "loose 0" }), [["loose 0", "at:matrix:client", "mine", "B3"], ["loose 0", "at:matrix:owner", "x", "C3"]]],
  ["nothing of one that has no name", () => around(above([null, "mine", "x"])), []],
  ["a formula goes with its row", () => around(above([null, "Total", 5]), [{ row: 2, column: 2, formula: "=B3" }]), [["head Total", "at:matrix:owner", { value: 5, formula: kept('[null,["","client","","="]]') }, "C3"]]],
  ["all of it where the journal knows nothing", () => around(above([null, "Total", "x", 5], { version: null })), [["head Total", "at:matrix:client", "Total", "B3"], ["head Total", "at:matrix:owner", "x", "C3"], ["head Total", "at:matrix:own:1:Mine", 5, "D3"]]],
  ["all of it on an older state", () => around(above([null, "Total", "x", 5], { version: null, newest: version })), [["head Total", "at:matrix:client", "Total", "B3"], ["head Total", "at:matrix:owner", "x", "C3"], ["head Total", "at:matrix:own:1:Mine", 5, "D3"]]],
  ["nothing where a run was cut off", () => around(above([null, "Total", "x"], { whole: false })), []],
])("what stands above the header: %s", (_, read, expected) => expect(read()).toEqual(expected)); // prettier-ignore

const noted = (row: number, column: number, note: string | undefined = "ask"): Detail[] => [{ row, column, note }]; // prettier-ignore

test.each<[string, Detail[], Record<number, string>, Partial<Standing>, Told[]]>([
  ["on a cell of a client's", noted(4, 2), {}, {}, [["kA", "note:matrix:owner", "ask", "C5"]]],
  ["on the header", noted(3, 1), {}, {}, [["header", "note:matrix:client", "ask", "B4"]]],
  ["on a row above it", noted(2, 1), {}, {}, [["head Total", "note:matrix:client", "ask", "B3"]]],
  ["on the title", noted(0, 1), {}, {}, [["head 0", "note:matrix:client", "ask", "B1"]]],
  ["on a row of the user's, which is empty else", noted(7, 1), { 7: "loose 0" }, {}, [["loose 0", "note:matrix:client", "ask", "B8"]]],
  ["under the offering that the column was written with", noted(4, 2), {}, { written: ["key", "client", "o:post", "own:1:Mine"], columns: ["key", "client", "o:mail", "own:1:Mine"] }, [["kA", "note:matrix:o:post", "ask", "C5"]]],
  ["none in a row that has no name", noted(7, 1), {}, {}, []],
  ["none on a cell with another detail", [{ row: 4, column: 2, numberFormat: "0" }], {}, {}, []],
  ["none where a run was cut off", noted(4, 2), {}, { whole: false }, []],
])("notes: %s", (_, details, names, more, expected) => {
  expect(around(above([null, "Total"], more), details, names)).toEqual(expected);
}); // prettier-ignore

test.each<[SheetKind, Told[]]>([
  ["page", [["input page client", "value", { value: "Acme", formula: kept('[null,["","key","",4]]') }, "C3"]]],
  ["matrix", []],
])("what was typed into an input above the header of a sheet: %s", (kind, expected) => {
  const sheet = above([null, "Page for", "Acme"], { kind, columns: ["key", "client", "figure"], written: ["key", "client", "figure"], version: null, rows: new Map() }); // prettier-ignore
  const { shared } = found(reading(sheet, [{ row: 2, column: 2, formula: "=A5" }]));
  expect(shared).toEqual(expected);
}); // prettier-ignore
