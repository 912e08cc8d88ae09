import type { Column, Sheet } from "../../shared/book";
import type { Version } from "../../shared/typed/journal";
import { markRow } from "../../shared/typed/row";
import { columnOf } from "./small-sheets";
import { sheetOf, written, type Rows } from "./small";
import { client, mine, owner, typed, withMine } from "./typed-small";

/* A sheet with all that the user typed into it. By hand: Key, Client, Owner, Gap, with the rows A and B. */

const empty = { value: null };
const formula = { value: null, formula: "=1/0", numberFormat: "0%" };

test.each<[string, Column, Rows, Column["typed"]]>([
  ["beside the client", owner, { kB: { owner: "Dana" } }, [empty, { value: "Dana" }]],
  ["with its formula and format, though it shows nothing", owner, { kA: { owner: formula } }, [formula, empty]],
  ["what the data say where nobody typed", columnOf("package", ["Gold", "Silver"], { user: true }), { kA: { package: "Tin" } }, [{ value: "Tin" }, { value: "Silver" }]],
  ["nothing where they say nothing", columnOf("package", [], { user: true }), {}, [empty, empty]],
  ["in the rows that are the user's", columnOf("goal", ["ours", 5], { only: new Set(["kB"]) }), { kA: { goal: 1 }, kB: { goal: 7 } }, [undefined, { value: 7 }]],
  ["by what the column is, not by its key", columnOf("n", ["", ""], { column: "note", user: true }), { kA: { note: "ask" } }, [{ value: "ask" }, { value: "" }]],
  ["no mark, which is shown as the data say", columnOf("o0", ["P", null], { column: "o:mail", states: true }), { kA: { "o:mail": "P" } }, undefined],
  ["no figure", columnOf("revenue", [5, 6]), { kA: { revenue: 7 } }, undefined],
  ["no words of ours, whatever their key", columnOf("note", ["ours", null]), { kA: { note: "ask" } }, undefined],
])("what was typed into a field: %s", (_, column, rows, expected) => {
  const { columns } = typed(rows, { own: [client, column] }).sheet;
  expect(columns[2]).toEqual({ ...column, ...(expected && { typed: expected }) });
}); // prettier-ignore

test("a column of the user's stands where it stood, with what they typed", () => {
  const { sheet } = typed({ kB: { [mine]: "x" } }, { standing: withMine(), more: { frozenColumns: 3 } });
  expect(sheet.columns.map(({ header }) => header)).toEqual(["key", "client", "Mine", "owner", "gap"]);
  expect(sheet.columns[2].typed).toEqual([empty, { value: "x" }]);
  expect(sheet.frozenColumns).toBe(4);
});

test("a column that looks like the user's, and is ours by its words, is ours", () => {
  const { standing } = sheetOf("matrix", ["own:1:client", "own:1:gap"], [], { cells: [["key", "client", "gap"]] }); // prettier-ignore
  const { sheet, entries } = typed({ kA: { "at:matrix:own:1:gap": 1 } }, { standing });
  expect(sheet.columns.map(({ header }) => header)).toEqual(["key", "client", "owner", "gap"]);
  expect(entries.rows()).toEqual([]);
});

test.each<[string, Rows, Sheet["above"], Sheet["comments"]]>([
  ["in a free cell above the header", { "head Total": { "at:matrix:owner": "mine" } }, [{ row: "head Total", column: "owner", content: { value: "mine" } }], []],
  ["in a column of the user's", { "head Total": { [mine]: "mine" } }, [{ row: "head Total", column: "own0", content: { value: "mine" } }], []],
  ["a formula that fills its column", { "place 1": { [mine]: formula } }, [{ row: "place 1", column: "own0", content: formula }], []],
  ["not what stands beside a client", { kA: { [mine]: "x" } }, [], []],
  ["nor in a row below", { "loose 0": { [mine]: "x" } }, [], []],
  ["nor on another sheet", { "head Total": { "at:plan:owner": "mine" } }, [], []],
  ["a note on a client's cell", { kA: { "note:matrix:gap": "ask" } }, [], [{ row: "kA", column: "gap", text: "ask" }]],
  ["on one of the user's column", { kA: { "note:matrix:own:1:Mine": "ask" } }, [], [{ row: "kA", column: "own0", text: "ask" }]],
  ["above the header", { "head Total": { "note:matrix:gap": "ask" } }, [], [{ row: "head Total", column: "gap", text: "ask" }]],
  ["on a header", { header: { "note:matrix:gap": "ask" } }, [], [{ row: "header", column: "gap", text: "ask" }]],
  ["one that the journal has as a number", { kA: { "note:matrix:gap": 7 } }, [], [{ row: "kA", column: "gap", text: "7" }]],
  ["not one on another sheet", { kA: { "note:plan:gap": "ask" } }, [], []],
  ["several", { kA: { "note:matrix:gap": "ask", owner: "Dana" }, kB: { "note:matrix:client": "call" } }, [], [{ row: "kA", column: "gap", text: "ask" }, { row: "kB", column: "client", text: "call" }]],
])("what stands by itself: %s", (_, rows, above, comments) => {
  const { sheet } = typed(rows, { standing: withMine() });
  expect([sheet.above, sheet.comments]).toEqual([above, comments]);
}); // prettier-ignore

const LOOSE = "Added by you";
const gone = { ...written("matrix", []), columns: [{ header: "Gone", column: "own:9:Gone" }] };

test.each<[string, Rows, Version[], Sheet["below"]]>([
  ["nothing", { kA: { owner: "Dana" } }, [], []],
  ["who is gone, and a mark whose offering is", { kC: { owner: "Kim", "o:mail": "P" } }, [], [{ heading: "No longer in the data", rows: [{ row: "kC", cells: { client: { value: "Cedar" }, owner: { value: "Kim" } } }, { row: markRow("kC", "o:mail"), cells: { client: { value: "Cedar" }, manager: { value: "Mail: P" } } }] }]],
  ["a row of the user's", { "loose 0": { "at:matrix:gap": 7 } }, [], [{ heading: LOOSE, rows: [{ row: null, name: "loose 0", cells: { gap: { value: 7 } } }] }]],
  ["what stood in the place of a figure above the header", { "head Total": { "at:matrix:gap": "x" } }, [], [{ heading: LOOSE, rows: [{ row: null, name: "loose 0", cells: { client: { value: "Total" }, gap: { value: "x" } } }] }]],
  ["under a column that is gone, by its header", { "loose 0": { "at:matrix:own:9:Gone": "x" } }, [gone], [{ heading: LOOSE, rows: [{ row: null, name: "loose 1", cells: { client: { value: "Gone" }, owner: { value: "x" } } }] }]],
  ["not by that of another sheet's", { "loose 0": { "at:matrix:own:9:Gone": "x" } }, [{ ...gone, kind: "plan" }], [{ heading: LOOSE, rows: [{ row: null, name: "loose 0", cells: { client: { value: "x" } } }] }]],
])("below the body: %s", (_, rows, versions, expected) => {
  const { sheet } = typed(rows, { versions, labels: { kC: "Cedar" }, standing: sheetOf("matrix", ["client"], []).standing });
  expect(sheet.below).toEqual(expected);
}); // prettier-ignore
