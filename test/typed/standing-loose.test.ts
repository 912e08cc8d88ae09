import type { Cell } from "../../src/cell";
import { goals } from "../../shared/goals";
import type { SheetKind } from "../../shared/grid";
import type { Standing } from "../../shared/typed/standing";
import { calledBy, keyless, looseOn, standingOf, versionWith, type Line } from "./loose-sheet";

/* What below the header is nobody's but the user's, and stands in no column or field of theirs: it is kept below. */

const columns = ["client", "level", "owner", "o:mail", "own:1:Mine"];
/** Written with Gold and Silver for A and B, and with nothing for C. */
const version = () =>
  versionWith("matrix", columns, {
    empty: { level: ["kC"] },
    texts: { level: { Gold: ["kA"], Silver: ["kB"] } },
  });
const called = calledBy({ "Acme Ltd": "kA" }, { kA: "Acme", kB: "Birch", kC: "Cedar" });
const all = columns;

const [acme, birch, cedar]: Line[] = [["kA", "Acme", "Gold"], ["kB", "Birch", "Silver"], ["kC", "Cedar"]]; // prettier-ignore
const on = (lines: readonly Line[], more: Partial<Standing> = {}) =>
  looseOn(standingOf("matrix", columns, lines, { version: version(), body: [1, 2], ...more }), called);
const nothing = { loose: {}, stray: [] };

test.each<[string, Line, string[]]>([
  ["words that the column had not", ["kA", "Acme", "ask Dana"], ["level"]],
  ["another row's text", ["kA", "Acme", "Silver"], ["level"]],
  ["a figure in the place of a text", ["kA", "Acme", 5], ["level"]],
  ["what stands in an empty cell", ["kC", "Cedar", "Gold"], ["level"]],
  ["words over a client's name", ["kA", "Acme (ask Dana)", "Gold"], ["client"]],
  ["over both", ["kA", "call them", "ask Dana"], ["client", "level"]],
])("typed over what is ours, with the name beside it: %s", (_, line, stray) => {
  const own = [...new Set(["client", ...stray])];
  expect(on([line, birch])).toEqual({ loose: { 1: own }, stray: stray.map((column) => [1, column]) });
});

test.each<[string, Line]>([
  ["what we wrote", acme],
  ["an emptied cell", ["kA", "Acme", null]],
  ["in a field", ["kA", "Acme", "Gold", "Dana"]],
  ["a mark", ["kA", "Acme", "Gold", null, "P"]],
  ["in a column of the user's", ["kA", "Acme", "Gold", null, null, "mine"]],
  ["the name of another client", ["kA", "Birch", "Gold"]],
  ["in other letters", ["kA", "BIRCH", "Gold"]],
  ["a name by which a row is known", ["kA", "Acme Ltd", "Gold"]],
])("no cell of its own: %s", (_, line) => expect(on([line, birch])).toEqual(nothing));

test("a row that has another Key by now is known by that with which it was written", () => {
  const typed: Line[] = [["kNew", "Cedar", "Gold"]];
  expect(on(typed, { keyThen: new Map([[1, "kC"]]) }).stray).toEqual([[1, "level"]]);
  expect(on(typed, { keyThen: new Map() })).toEqual(nothing);
});

test("an offering that is called otherwise by now is known by what it was written as", () => {
  const then = versionWith("matrix", ["client", "o:mail"], { empty: { "o:mail": ["kA"] } });
  const lines: Line[] = [["kA", "Acme", 5]];
  const cells = [["key", "client", "o:mail"], ["kA", "Acme", 5]]; // prettier-ignore
  const standing = standingOf("matrix", ["client", "o:post"], lines, { version: then, cells });
  expect(looseOn(standing, called)).toEqual(nothing);
  const today = { ...standing, written: ["key", "client", "o:mail"] };
  expect(looseOn(today, called).stray).toEqual([[1, "o:post"]]);
});

test.each<[string, Partial<Standing>]>([
  ["without a journal", { version: null }],
  ["on a sheet that a run left half written", { whole: false }],
])("nobody knows what was typed over ours: %s", (_, more) => {
  expect(on([["kA", "call them", "ask Dana"], ["kB", "Birch", 5]], more)).toEqual(nothing); // prettier-ignore
});

// Only the figures of goals are typed in.
test.each<[string, string, unknown]>([
  ["of a goal is the user's field", goals[0].goal, nothing],
  ["of another figure is ours", "kB", { loose: { 1: ["section", "item", "figure", "goal"] }, stray: [[1, "goal"]] }],
])("Value on the Scorecard: that %s", (_, row, expected) => {
  const words = ["section", "item", "figure", "goal"];
  const then = versionWith("scorecard", words, { empty: { goal: [row] } });
  expect(looseOn(standingOf("scorecard", words, [[row, "a", "b", "c", 5]], { version: then }))).toEqual(expected);
}); // prettier-ignore

test.each<[string, SheetKind, string[], string[]]>([
  ["that of a setting", "settings", ["setting", "value", "unit"], ["setting"]],
  ["client and offering of an offer", "offers", ["client", "offering", "unit"], ["client", "offering"]],
  ["the one that is left of them", "offers", ["client", "unit"], ["client"]],
  ["quarter and client of a quarter", "history", ["quarter", "client", "unit"], ["client", "quarter"]],
])("the words that tell the row come along: %s", (_, kind, names, labels) => {
  const then = versionWith(kind, names, { empty: { unit: ["kA"] } });
  const line: Line = ["kA", ...names.map(() => "x")];
  const words = calledBy({}, { kA: "x" });
  expect(looseOn(standingOf(kind, names, [line], { version: then }), words).loose).toEqual({ 1: [...labels, "unit"] });
}); // prettier-ignore

test("so they do where they stand in the first column, for Keys were deleted", () => {
  const names = ["quarter", "client", "unit"];
  const then = versionWith("history", names, { empty: { unit: ["kA"] } });
  const standing = standingOf("history", names, [["kA", "Q1 2026", "Acme", 5]], { version: then });
  expect(looseOn(keyless(standing), called).loose).toEqual({ 1: ["client", "quarter", "unit"] });
});

test("where the column of those words was deleted the first cell of the row comes along", () => {
  const then = versionWith("settings", ["setting", "value", "unit"], { empty: { unit: ["kA"] } });
  const line: Line = ["kA", null, 0.8, "ours"];
  const standing = standingOf("settings", ["own:1:Mine", "value", "unit"], [line], { version: then });
  expect(looseOn(standing).loose).toEqual({ 1: ["value", "unit"] });
});

/** The header as it stands: the Key's, and those of the columns. */
const headed = (...header: Cell[]): Partial<Standing> => ({ cells: [header, ["kA", "Acme", "Gold"], ["kB", "Birch", "Silver"]] }); // prettier-ignore

test.each<[string, Partial<Standing>, string[]]>([
  ["another word", headed("key", "client", "grade", "owner", "o:mail", "own:1:Mine"), ["level"]],
  ["a number", headed("key", "client", 5, "owner", "o:mail", "own:1:Mine"), ["level"]],
  ["over a field of the user's", headed("key", "client", "level", "who", "o:mail", "own:1:Mine"), ["owner"]],
  ["over two", headed("key", "name", "grade", "owner", "o:mail", "own:1:Mine"), ["client", "level"]],
  ["over one that is an own column's is that column's", headed("key", "client", "level", "owner", "o:mail", "Yours"), []],
  ["over the Key is nothing", headed("mine", "client", "level", "owner", "o:mail", "own:1:Mine"), []],
  ["an emptied header is nothing", headed("key", "client", " ", null, "o:mail", "own:1:Mine"), []],
  ["the same word in other letters", headed("key", "CLIENT", " Level ", "owner", "o:mail", "own:1:Mine"), []],
  ["without a journal nobody knows", { ...headed("key", "client", "grade"), version: null }, []],
])("typed over a header: %s", (_, more, over) => {
  const loose = over.length > 0 ? { 0: over } : {};
  expect(on([acme, birch], more)).toEqual({ loose, stray: over.map((column) => [0, column]) });
}); // prettier-ignore

test.each<[string, readonly Line[], Record<number, string[]>]>([
  ["in the body", [acme, ["", null, "mine"], birch], { 2: all }],
  ["below it", [acme, birch, ["", "mine"]], { 3: all }],
  ["an empty one may hold a formula", [acme, ["", null], birch], { 2: all }],
  ["so may one below them", [acme, birch, ["", " "]], { 3: all }],
  ["a heading of ours", [acme, birch, ["", "Added by you"], ["", "mine"]], { 4: all }],
  ["the other heading", [acme, birch, ["", "No longer in the data"]], {}],
  ["words beside a heading", [acme, birch, ["", "mine", "Added by you", "too"]], { 3: ["client", "owner"] }],
])("rows of the user's own are theirs in all columns: %s", (_, lines, loose) => {
  const body: [number, number] = [1, lines.findLastIndex(([row]) => row !== "") + 1];
  expect(on(lines, { body })).toEqual({ loose, stray: [] });
});

test("so they are without a journal, and not on a sheet that a run left half written", () => {
  expect(on([acme, birch, ["", "mine"]], { version: null }).loose).toEqual({ 3: all });
  expect(on([acme, birch, ["", "mine"]], { whole: false }).loose).toEqual({});
});

test("a row with a Key that nobody knows may hold a formula", () => {
  const cells = [["key", ...columns], ["kA", "Acme"], ["k0000000000000x", null]]; // prettier-ignore
  expect(on([acme], { cells, body: [1, 2] })).toEqual({ ...nothing, loose: { 2: all } });
});

test("a thousand empty rows are looked at, and any that holds something", () => {
  const empty = Array.from({ length: 1200 }, (): Line => ["", null]);
  const { loose } = on([acme, birch, ...empty, ["", "mine"]]);
  const rows = Object.keys(loose).map(Number);
  expect([rows.length, rows[999], rows[1000]]).toEqual([1001, 1002, 1203]);
});

test("of the rows below the header alone", () => {
  const lines = [acme, birch, cedar];
  const { cells, ...standing } = standingOf("matrix", columns, lines, { version: version(), body: [3, 4] });
  const rows = new Map([[3, "kA"], [4, "kB"], [5, "kC"]]); // prettier-ignore
  const pushed = [["", "mine"], ["", null, 5], ...cells];
  expect(looseOn({ ...standing, headerRow: 2, rows, keyThen: rows, cells: pushed }, called)).toEqual(nothing);
});
