import type { Described } from "../../shared/book";
import { emptyJournal } from "../../shared/typed/journal";
import { columnName, withOwnColumns } from "../../shared/typed/own-columns";
import type { Standing } from "../../shared/typed/standing";
import { forgetOurs } from "../../shared/typed/unjournalled";
import type { Cell } from "../../src/cell";
import { bookSheet, columnOf } from "./small-sheets";
import { entriesOf, rowsOf, sheetOf, written, type Rows } from "./small";

/* A sheet that the journal does not know: columns that look like the user's are ours by their words. */

const ours = (): Described =>
  bookSheet("matrix", ["kA"], [
    columnOf("client", ["Acme"], { header: "Client" }),
    columnOf("gap", [1], { header: "Gap" }),
    columnOf("note", [1], { header: "Note" }),
  ]); // prettier-ignore

/** Under these headers, each known by nothing but its own. */
const standing = (headers: readonly Cell[], more: Partial<Standing> = {}): Standing => ({
  ...sheetOf("matrix", [], []).standing,
  cells: [["Key", "Client", ...headers]],
  columns: ["key", "client", ...headers.map((header, at) => `own:${at}:${String(header ?? "")}`)],
  ...more,
});

const named = (there: Standing): string[] =>
  withOwnColumns(ours(), entriesOf({}), there, emptyJournal()).columns.map(columnName);

test.each<[string, Cell[], string[]]>([
  ["one under words of ours is ours", ["Gap"], ["key", "client", "gap", "data:note"]],
  ["one under others is the user's", ["Mine"], ["key", "client", "own:0:Mine", "gap", "data:note"]],
  ["it stands behind one that is ours", ["Gap", "Mine"], ["key", "client", "gap", "own:1:Mine", "data:note"]],
  ["of two under our words the second is the user's", ["Gap", "Gap"], ["key", "client", "gap", "own:1:Gap", "data:note"]],
  ["words of ours that are no field", ["Note", "Mine"], ["key", "client", "gap", "data:note", "own:1:Mine"]],
  ["other letters are other words", ["gap"], ["key", "client", "own:0:gap", "gap", "data:note"]],
])("%s", (_, headers, expected) => expect(named(standing(headers))).toEqual(expected)); // prettier-ignore

test("where the journal knows the sheet, words of ours are the user's", () => {
  const version = written("matrix", ["key", "client"]);
  expect(named(standing(["Gap"], { version }))).toEqual(["key", "client", "own:0:Gap", "gap", "data:note"]);
});

test("one that is headed as that of the Keys is ours too", () => {
  const cells = [["Client", "Key", "Mine"]];
  const there = standing([], { cells, columns: ["client", "own:0:key", "own:1:Mine"] });
  const keyed = ours().columns.map((one) => (one.key === "key" ? { ...one, header: "Key" } : one));
  const { columns } = withOwnColumns({ ...ours(), columns: keyed }, entriesOf({}), there, emptyJournal());
  // Behind the Keys stands the title, so it goes to the end.
  expect(columns.map(columnName)).toEqual(["key", "client", "gap", "data:note", "own:1:Mine"]);
});

test("a sheet without its header has no words", () => {
  const there = standing(["Mine"], { cells: [] });
  expect(named(there)).toEqual(["key", "client", "own:0:Mine", "gap", "data:note"]);
});

const known = { version: written("matrix", ["key", "client"]) };

test.each<[string, Rows, Standing | null, Rows]>([
  ["a client's cell under our words is no entry", { kA: { "at:matrix:own:0:Gap": 5 } }, standing(["Gap"]), {}],
  ["a note there is one on our column", { kA: { "note:matrix:own:0:Gap": "ask" } }, standing(["Gap"]), { kA: { "note:matrix:gap": "ask" } }],
  ["a cell in a row of the user's stands under our column", { "loose 0": { "at:matrix:own:0:Gap": 5 } }, standing(["Gap"]), { "loose 0": { "at:matrix:gap": 5 } }],
  ["so it does in the first such row and in every other", { "loose 3": { "at:matrix:own:0:Note": 5 } }, standing(["Note"]), { "loose 3": { "at:matrix:data:note": 5 } }],
  ["what is the user's stays", { kA: { "at:matrix:own:0:Mine": 5, owner: "Dana" } }, standing(["Mine"]), { kA: { "at:matrix:own:0:Mine": 5, owner: "Dana" } }],
  ["so does what stands on another sheet", { kA: { "at:plan:own:0:Gap": 5 } }, standing(["Gap"]), { kA: { "at:plan:own:0:Gap": 5 } }],
  ["and what stands under a column that was known as ours", { "loose 0": { "at:matrix:client": "x" } }, standing(["Gap"]), { "loose 0": { "at:matrix:client": "x" } }],
  ["all of it where the journal knows the sheet", { kA: { "at:matrix:own:0:Gap": 5 } }, standing(["Gap"], known), { kA: { "at:matrix:own:0:Gap": 5 } }],
  ["all of it where the sheet is not there", { kA: { "at:matrix:own:0:Gap": 5 } }, null, { kA: { "at:matrix:own:0:Gap": 5 } }],
])("what was read off such columns: %s", (_, rows, there, expected) => {
  const entries = entriesOf(rows);
  forgetOurs(ours(), entries, there, new Map());
  expect(rowsOf(entries.rows())).toEqual(expected);
}); // prettier-ignore
