import type { Column, Described } from "../../shared/book";
import { emptyJournal, type Journal, type Version } from "../../shared/typed/journal";
import { columnName, withOwnColumns } from "../../shared/typed/own-columns";
import type { Standing } from "../../shared/typed/standing";
import { bookSheet, columnOf } from "./small-sheets";
import { entriesOf, sheetOf, written, type Rows } from "./small";

/* Where the user's own columns stand on a sheet that is written again: Key, Client, Owner, Gap, with the row A. */

test.each<[string, Partial<Column>, string]>([
  ["one of ours by its key", {}, "client"],
  ["an offering, or the user's own, by what it is", { key: "o0", column: "o:mail" }, "o:mail"],
  ["a field", { key: "note", user: true }, "note"],
  ["a field whose key is no more than its place", { key: "n", column: "note", user: true }, "note"],
  ["one of which some rows are the user's", { key: "goal", only: new Set(["kA"]) }, "goal"],
  ["words of ours under a field's key", { key: "note" }, "data:note"],
  ["the same by what it is", { key: "n", column: "note" }, "data:note"],
])("what a column is: %s", (_, more, name) => {
  expect(columnName({ ...columnOf("client", []), ...more })).toBe(name);
});

const ours = (frozenColumns = 0, joined = ""): Described => {
  const gap = columnOf("gap", [1]);
  const owner = columnOf("owner", [null], { user: true });
  const columns = [columnOf("client", ["Acme"]), owner, gap];
  return bookSheet("matrix", ["kA"], columns.map((one) => (joined.includes(one.key) ? { ...one, joined: true } : one)), { frozenColumns }); // prettier-ignore
};
/** A sheet that stands, every column of it as the journal knows it. */
const standing = (columns: readonly string[], more: Partial<Standing> = {}): Standing => ({
  ...sheetOf("matrix", [], []).standing,
  version: written("matrix", ["key", "client", "owner", "gap"]),
  columns,
  ...more,
});
const named = (columns: readonly Column[]): string[] => columns.map(columnName);
const rows: Rows = {
  kA: { "at:matrix:own:2:": 7, "at:plan:own:3:": 7 },
  "loose 0": { "note:matrix:own:4:": "ask" },
};

/** Columns of the user's without a header, from that one on. */
const unnamed = (from: number, count: number): string[] =>
  Array.from({ length: count }, (_, at) => `own:${from + at}:`);

const headed = (count: number): string[] => Array.from({ length: count }, (_, at) => `own:${at + 1}:A`);

test.each<[string, string[], string[]]>([
  ["none", ["key", "client", "owner", "gap"], ["key", "client", "owner", "gap"]],
  ["behind the column that it stood behind", ["key", "client", "own:1:A", "owner", "gap"], ["key", "client", "own:1:A", "owner", "gap"]],
  ["two of them, in the order in which they stood", ["key", "client", "own:1:B", "own:1:A", "owner"], ["key", "client", "own:1:B", "own:1:A", "owner", "gap"]],
  ["behind one that was moved", ["key", "gap", "own:1:A", "client"], ["key", "client", "owner", "gap", "own:1:A"]],
  ["with an empty column before it", ["key", "client", "own:1:", "own:1:A", "owner"], ["key", "client", "own:1:A", "owner", "gap"]],
  ["at the end where that is gone", ["key", "client", "o:mail", "own:1:A", "owner"], ["key", "client", "owner", "gap", "own:1:A"]],
  ["at the end where it stood behind the Keys, for the title stands there", ["key", "own:1:A", "client"], ["key", "client", "owner", "gap", "own:1:A"]],
  ["at the end where it stood before them", ["own:1:A", "key", "client"], ["key", "client", "owner", "gap", "own:1:A"]],
  ["one without a header that holds something", ["key", "client", "own:2:"], ["key", "client", "own:2:", "owner", "gap"]],
  ["one without a header that bears a note", ["key", "client", "own:4:"], ["key", "client", "own:4:", "owner", "gap"]],
  ["none that holds nothing, though it does on another sheet", ["key", "client", "own:3:"], ["key", "client", "owner", "gap"]],
  ["empty ones between two", ["key", "client", "own:1:A", "own:5:", "own:6:", "own:2:"], ["key", "client", "own:1:A", "own:5:", "own:6:", "own:2:", "owner", "gap"]],
  ["none before the first of them and none behind the last", ["key", "client", "own:5:", "own:1:A", "own:1:B", "own:6:"], ["key", "client", "own:1:A", "own:1:B", "owner", "gap"]],
  ["none between two that stand behind different ones", ["key", "client", "own:1:A", "own:5:", "owner", "own:6:", "own:2:"], ["key", "client", "own:1:A", "owner", "own:2:", "gap"]],
  ["twenty empty ones between two", ["key", "client", "own:1:A", ...unnamed(5, 20), "own:2:"], ["key", "client", "own:1:A", ...unnamed(5, 20), "own:2:", "owner", "gap"]],
  ["not twenty-one", ["key", "client", "own:1:A", ...unnamed(5, 21), "own:2:"], ["key", "client", "own:1:A", "own:2:", "owner", "gap"]],
  ["nor those before the first, however few", ["key", "client", ...unnamed(5, 2), "own:2:"], ["key", "client", "own:2:", "owner", "gap"]],
  ["an empty one between two, however many stand before them", ["key", "client", ...headed(12), "own:5:", "own:1:B"], ["key", "client", ...headed(12), "own:5:", "own:1:B", "owner", "gap"]],
])("which of the user's stay, and where: %s", (_, there, expected) => {
  const { columns } = withOwnColumns(ours(), entriesOf(rows), standing(there), emptyJournal());
  expect(named(columns)).toEqual(expected);
}); // prettier-ignore

test.each<[string, string, string[]]>([
  ["one formula across two columns", "owner", ["key", "client", "owner", "gap", "own:1:A"]],
  ["across all behind it", "clientowner", ["key", "client", "owner", "gap", "own:1:A"]],
  ["elsewhere", "client", ["key", "client", "owner", "own:1:A", "gap"]],
])("nothing comes between columns that are joined: %s", (_, joined, expected) => {
  const there = standing(["key", "client", "owner", "own:1:A", "gap"]);
  const { columns } = withOwnColumns(ours(0, joined), entriesOf({}), there, emptyJournal());
  expect(named(columns)).toEqual(expected);
});

test.each<[string, number, number]>([
  ["none where none stayed", 0, 0],
  ["those between them too", 4, 6],
  ["not those behind the last", 2, 2],
  ["nor those of it", 3, 4],
])("columns that stay in sight: %s", (_, frozen, expected) => {
  const there = standing(["key", "client", "own:1:A", "owner", "own:1:B", "gap"]);
  const { frozenColumns } = withOwnColumns(ours(frozen), entriesOf({}), there, emptyJournal());
  expect(frozenColumns).toBe(expected);
});

test("one of the user's holds its entries, row by row, under its header", () => {
  const entries = entriesOf({ kA: { "at:matrix:own:1:A": "x" }, kB: { "at:matrix:own:1:B": 5 } });
  const two = bookSheet("matrix", ["kA", "kB"], [columnOf("client", ["Acme", "Birch"])]);
  const { columns } = withOwnColumns(two, entries, standing(["key", "client", "own:1:A", "own:1:B"]), emptyJournal()); // prettier-ignore
  const own = { look: "own", user: true, values: [] };
  expect(columns.slice(2)).toEqual([
    { ...own, key: "own0", column: "own:1:A", header: "A", typed: [{ value: "x" }, { value: null }] },
    { ...own, key: "own1", column: "own:1:B", header: "B", typed: [{ value: null }, { value: 5 }] },
  ]);
  expect(columns[2]).not.toHaveProperty("typedHeader");
});

test("a header that is no plain text is written as it was typed", () => {
  const entries = entriesOf({ header: { "at:matrix:own:1:A": { value: 9, formula: "=4+5" } } });
  const { columns } = withOwnColumns(ours(), entries, standing(["key", "client", "own:1:A"]), emptyJournal());
  expect(columns[2]).toMatchObject({ header: "A", typedHeader: { value: 9, formula: "=4+5" } });
});

const last = (...columns: string[]): Version => written("matrix", ["key", "client", ...columns]);

test.each<[string, Version[], Standing | null, string[]]>([
  ["as it was when it was last there", [last("own:1:A")], null, ["own:1:A"]],
  ["by the last of its versions", [last("own:1:A"), last("own:1:B")], null, ["own:1:B"]],
  ["not by another sheet's", [{ ...last("own:1:A"), kind: "plan" }], null, []],
  ["none where nobody knows it", [], null, []],
  ["as it was where it cannot be read", [last("own:1:A")], { ...sheetOf("matrix", [], []).standing, columns: ["key", "own:1:B"], readable: false }, ["own:1:A"]],
  ["as it is where it stands", [last("own:1:A")], { ...sheetOf("matrix", [], []).standing, columns: ["key", "own:1:B"] }, ["own:1:B"]],
])("a sheet that is not there: %s", (_, versions, there, expected) => {
  const journal: Journal = { ...emptyJournal(), versions };
  const { columns } = withOwnColumns(ours(), entriesOf({}), there, journal);
  expect(named(columns).filter((name) => name.startsWith("own:"))).toEqual(expected);
}); // prettier-ignore
