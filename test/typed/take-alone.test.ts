import type { SheetKind } from "../../shared/grid";
import type { Content } from "../../shared/typed/content";
import type { Typed } from "../../shared/typed/read-typed";
import type { Remark } from "../../shared/typed/remarks";
import { takeAlone, takeUnwritten } from "../../shared/typed/take-alone";
import { entriesOf, rowsOf, sheetOf, told, written, type Rows } from "./small";

/* What one sheet alone holds: columns of the user's, cells of their own, notes. By hand: its rows begin in row 2. */

const MINE = "own:1:Mine";
const AT_MINE = `at:matrix:${MINE}`;
const columns = ["client", "owner", MINE];
const then = written("matrix", ["key", ...columns]);

/** Clients A and B in the body, and C below it. */
const sheet = (standing: Partial<Typed["standing"]> = {}): Typed => ({
  ...sheetOf("matrix", columns, [["kA"], ["kB"], ["kC"]], { body: [1, 2], version: then, ...standing }),
  alone: [],
});
const without = (column: string): string[] => ["key", ...columns].filter((one) => one !== column);

const note = (row: string): Rows => ({ [row]: { "note:matrix:owner": "ask twice" } });
const mine = (row: string): Rows => ({ [row]: { [AT_MINE]: "my own" } });

test.each<[string, Rows, Partial<Typed["standing"]>, boolean]>([
  ["a note on a client's cell is gone", note("kA"), {}, false],
  ["so it is on the last client's of the body", note("kB"), {}, false],
  ["so it is on a row below the body", note("kC"), {}, false],
  ["a client who stands nowhere keeps it", note("kD"), {}, true],
  ["a note above the header is gone", note("head Total"), {}, false],
  ["a note in a column that is gone is not in sight", note("kA"), { written: without("owner") }, true],
  ["a note on another sheet is not in sight", { kA: { "note:plan:owner": "ask" } }, {}, true],
  ["a cell in a row of the user's is gone", mine("loose 0"), {}, false],
  ["so is one at a place of the body", mine("place 1"), {}, false],
  ["a cell of a client who stands nowhere is not in sight", mine("kD"), {}, true],
  ["a cell in a column that was deleted", mine("kA"), { columns: without(MINE) }, false],
  ["in a column that the sheet never had", mine("kD"), { columns: without(MINE), version: written("matrix", ["key"]) }, true],
  ["without a journal nobody knows what it had", mine("kD"), { columns: without(MINE), version: null }, true],
  ["beside a client under a column of ours that was deleted", { kD: { "at:matrix:owner": "x" } }, { columns: without("owner") }, true],
  ["a row of the user's on another sheet", { "loose 0": { "at:plan:own:1:Mine": "x" } }, {}, true],
  ["a field is not of this sheet alone", { kA: { owner: "Dana" } }, {}, true],
  ["nor does an empty column among ours take any", { kA: { owner: "Dana" } }, { written: without("client") }, true],
  ["a run that was cut off had not written it yet", { ...note("kA"), ...mine("loose 0") }, { whole: false }, true],
  ["on a sheet that cannot be read", { ...note("kA"), ...mine("loose 0") }, { readable: false }, true],
])("what the sheet does not show any more: %s", (_, rows, standing, stays) => {
  const entries = entriesOf(rows);
  takeAlone(entries, sheet(standing), []);
  expect(rowsOf(entries.rows())).toEqual(stays ? rows : {});
}); // prettier-ignore

test("in a column that was deleted, of a client who stands nowhere: it goes below", () => {
  const entries = entriesOf(mine("kD"), { kD: "Dune" });
  takeAlone(entries, sheet({ columns: without(MINE) }), []);
  expect(rowsOf(entries.rows())).toEqual({ "loose 0": { "at:matrix:client": "Dune: Mine", "at:matrix:owner": "my own" } }); // prettier-ignore
});

interface Cell {
  readonly row?: string;
  readonly slot?: string;
  readonly content: Content;
}

/** Cells one below the other in the user's column, D2, D3 and so on. */
function taken(kept: Rows, cells: readonly Cell[], kind: SheetKind = "matrix", whole = true) {
  const entries = entriesOf(kept);
  const remarks: Remark[] = [];
  const alone = cells.map(({ row = "kA", slot = `at:${kind}:${MINE}`, content }, index) => ({ row, slot, content, at: [index + 1, 3] as const })); // prettier-ignore
  takeAlone(entries, { ...sheetOf(kind, columns, [["kA"]], { whole }), alone }, remarks);
  return { rows: rowsOf(entries.rows()), remarks: remarks.map(told) };
}

const [x, y, empty] = ["x", "y", null].map((value) => ({ content: { value } }));

test.each<[string, Rows, Cell[], Rows]>([
  ["as it stands there", mine("kA"), [x], { kA: { [AT_MINE]: "x" } }],
  ["an emptied cell deletes its entry", { kA: { [AT_MINE]: "my own", owner: "Dana" } }, [empty], { kA: { owner: "Dana" } }],
  ["of a row that was copied the first counts", {}, [x, y], { kA: { [AT_MINE]: "x" } }],
  ["unless it is empty there", mine("kA"), [empty, y], { kA: { [AT_MINE]: "y" } }],
  ["what is empty in the copy takes nothing away", {}, [x, empty], { kA: { [AT_MINE]: "x" } }],
  ["both empty", mine("kA"), [empty, empty], {}],
  ["each row its own", {}, [x, { ...y, row: "kB" }], { kA: { [AT_MINE]: "x" }, kB: { [AT_MINE]: "y" } }],
  ["with its format", mine("kA"), [{ content: { value: "my own", numberFormat: "0" } }], { kA: { [AT_MINE]: { value: "my own", numberFormat: "0" } } }],
])("what the sheet shows is taken: %s", (_, kept, cells, expected) => {
  expect(taken(kept, cells).rows).toEqual(expected);
}); // prettier-ignore

test.each<[string, Content, Content]>([
  ["the same without its format keeps that", { value: 5, numberFormat: "0%" }, { value: 5 }],
  ["another is taken", { value: 6 }, { value: 6 }],
])("on a sheet that a run left half written: %s", (_, expected, content) => {
  const kept = { kA: { [AT_MINE]: { value: 5, numberFormat: "0%" } } };
  expect(taken(kept, [{ content }], "matrix", false).rows).toEqual(rowsOf(entriesOf({ kA: { [AT_MINE]: expected } }).rows())); // prettier-ignore
});

const counts = (sheetName: string): string =>
  `Also changed at ${sheetName}!D2, to "x", which counts. Both are kept under Note.`;
const MATRIX = "Tech Stack Matrix";

test.each<[string, SheetKind, Cell[], unknown[][]]>([
  ["another text in a copied row", "matrix", [x, y], [["kA", "Mine", "y", undefined, `${MATRIX}!D3`, "y", counts(MATRIX)]]],
  ["in each copy", "matrix", [x, y, y], [["kA", "Mine", "y", undefined, `${MATRIX}!D3`, "y", counts(MATRIX)], ["kA", "Mine", "y", undefined, `${MATRIX}!D4`, "y", counts(MATRIX)]]],
  ["on a sheet without notes it is kept below", "summary", [x, y], [["kA", "Mine", "y", "summary", "Summary!D3", "y", counts("Summary")]]],
  ["another note", "matrix", [{ ...x, slot: "note:matrix:owner" }, { ...y, slot: "note:matrix:owner" }], [["kA", "owner", "y", undefined, `${MATRIX}!D3`, "y", counts(MATRIX)]]],
  ["another in a column of ours", "matrix", [{ ...x, slot: "at:matrix:owner" }, { ...y, slot: "at:matrix:owner" }], [["kA", "owner", "y", undefined, `${MATRIX}!D3`, "y", counts(MATRIX)]]],
  ["the same text", "matrix", [x, x], []],
  ["an empty cell", "matrix", [x, empty], []],
  ["rows that are no client's", "matrix", [{ ...x, row: "loose 0" }, { ...y, row: "loose 0" }], []],
])("of copied rows that differ is told: %s", (_, kind, cells, expected) => {
  expect(taken({}, cells, kind).remarks).toEqual(expected);
}); // prettier-ignore

test.each<[string, Partial<Typed["standing"]>, string[], Rows]>([
  ["behind those that are there", {}, ["loose 3", "loose 4"], { "loose 3": { [AT_MINE]: "one" }, "loose 4": { [AT_MINE]: "two", x: 2 } }],
  ["a run that was cut off again has them still", { whole: false }, [], {}],
  ["nothing is told by a sheet that cannot be read", { readable: false }, [], {}],
  ["nor without a journal", { version: null }, [], {}],
])("rows of the user's own that no run came to write: %s", (_, standing, names, expected) => {
  const shown = { "loose 0": { [AT_MINE]: "one" }, kA: { owner: "Dana" }, "loose 1": { [AT_MINE]: "two", x: 2 } };
  const there = { "loose 2": { [AT_MINE]: "there" } };
  const entries = entriesOf(there);
  const version = written("matrix", [], {}, shown);
  expect(takeUnwritten(entries, { ...sheet().standing, version, ...standing })).toEqual(names);
  expect(rowsOf(entries.rows())).toEqual({ ...there, ...expected });
}); // prettier-ignore

const OURS = "at:matrix:owner";
const headed = (words: string, content: string | number): Partial<Typed> => ({
  standing: { ...sheet({}).standing, columns: ["key", "client", `own:1:${words}`, MINE], written: ["key", "client", `own:1:${words}`, MINE] }, // prettier-ignore
  alone: [{ row: "head Total", slot: `at:matrix:own:1:${words}`, content: { value: content }, at: [0, 2] }],
});

test.each<[what: string, typed: Partial<Typed>, kept: Rows, expected: Rows]>([
  ["stands there under those words", headed("Lead", "x"), { "head Total": { [OURS]: "x" } }, { "head Total": { "at:matrix:own:1:Lead": "x" } }],
  ["stands under both where it is another one", headed("Lead", "y"), { "head Total": { [OURS]: "x" } }, { "head Total": { [OURS]: "x", "at:matrix:own:1:Lead": "y" } }],
  ["and where it is that of another row", headed("Lead", "x"), { "head 2": { [OURS]: "x" } }, { "head 2": { [OURS]: "x" }, "head Total": { "at:matrix:own:1:Lead": "x" } }],
  ["and where the column was there before", headed("Mine", "x"), { "head Total": { [OURS]: "x" } }, { "head Total": { [OURS]: "x", [AT_MINE]: "x" } }],
])("what stood under a header of ours that other words were typed over: %s", (_, typed, kept, expected) => {
  const entries = entriesOf(kept);
  takeAlone(entries, { ...sheet({}), ...typed }, []);
  expect(rowsOf(entries.rows())).toEqual(expected);
}); // prettier-ignore
