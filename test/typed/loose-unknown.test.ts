import type { SheetKind } from "../../shared/grid";
import type { Version } from "../../shared/typed/journal";
import type { Standing } from "../../shared/typed/standing";
import { calledBy, keyless, looseOn, standingOf, versionWith, type Line } from "./loose-sheet";

/* Rows of which Keys say nothing: what is the user's in them where nobody knows whether the row is. */

const columns = ["offering", "amount", "value", "own:1:Mine"];
const all = columns;

/** Written with Mail and Backup, in whose rows stood amounts, or in the last the word none. */
const version = (kind: SheetKind = "potential") =>
  versionWith(kind, columns, {
    texts: { offering: { Mail: ["kMail"], Backup: ["kBackup"] }, amount: { none: ["kBackup"] } },
  });
/** Written with a row without a name. */
const unnamed = () => versionWith("potential", columns, { empty: { offering: ["kMail"] } });

/** The column of names was deleted; in its place stands an empty one. */
const left = ["key", "own:9:", "amount", "value", "own:1:Mine"];
const unheaded: Partial<Standing> = { columns: left, written: left };

/** One row of the body, sorted away from its Key. */
const sorted = (cells: readonly Line[1][], more: Partial<Standing> = {}) =>
  looseOn(
    standingOf("potential", columns, [["", ...cells]], { version: version(), shuffled: true, ...more }),
  );

test.each<[string, Line[1][], string[]]>([
  ["what is all ours", ["Mail", 5], []],
  ["in a column of the user's, with the first cell beside it", ["Mail", 5, null, "mine"], ["offering", "own:1:Mine"]],
  ["in a field", ["Mail", null, 7], ["offering", "value"]],
  ["words that a column of ours had not", ["Mail", "ask Dana"], ["offering", "amount"]],
  ["words in the place of a name make it the user's row", ["my row", 5], all],
  ["so does a row without a name, where all were written with one", [null, 5, null, "mine"], all],
])("on a sheet that was sorted in sight: %s", (_, cells, own) => {
  expect(sorted(cells)).toEqual({ loose: own.length > 0 ? { 1: own } : {}, stray: [] });
}); // prettier-ignore

test("where a row was written without a name, one without may be ours", () => {
  expect(sorted([null, 5], { version: unnamed() }).loose).toEqual({});
  expect(sorted([null, 5, null, "mine"], { version: unnamed() }).loose).toEqual({ 1: ["amount", "own:1:Mine"] }); // prettier-ignore
});

test.each<[string, Line[1][], Partial<Standing>, string[]]>([
  ["without the column of names any row may be ours", [null, 5, null, "mine"], unheaded, ["amount", "own:1:Mine"]],
  ["without a journal any name may be ours", ["my row", 5], { version: null }, []],
  ["without a journal a row without a name is the user's", [null, 5], { version: null }, all],
  ["with Keys that say something every row without one is the user's", ["Mail", 5], { shuffled: false }, all],
  ["below the body Keys say something", ["Mail", 5], { body: [0, 0] }, all],
])("of rows without a name: %s", (_, cells, more, own) => {
  expect(sorted(cells, more)).toEqual({ loose: own.length > 0 ? { 1: own } : {}, stray: [] });
}); // prettier-ignore

test("below the body of a sheet that was sorted in sight Keys say something, be there charts or not", () => {
  const lines: Line[] = [["kMail", "Mail", 5], ["", "my row", 5]]; // prettier-ignore
  const more = { version: version("summary"), shuffled: true, body: [1, 1] as const };
  expect(looseOn(standingOf("summary", columns, lines, more)).loose).toEqual({ 2: all });
});

/** A sheet whose Keys were deleted; all but its first row are below the body. */
const lost = (kind: SheetKind, ...lines: readonly Line[]) => lostFrom(version(kind), kind, ...lines);
const lostFrom = (known: Standing["version"], kind: SheetKind, ...lines: readonly Line[]) =>
  looseOn(keyless(standingOf(kind, columns, lines, { version: known, body: [1, 1] }))).loose;
/** With a chart of Mail and Backup. */
const charted = (kind: SheetKind): Version => ({ ...version(kind), shown: new Map([["cMail", new Map([["tabled", { value: "Mail" }]])], ["cBackup", new Map([["tabled", { value: "Backup" }]])]]) }); // prettier-ignore
const [ours, heading]: Line[] = [["", "Mail", 5], ["", "Added by you"]]; // prettier-ignore

test.each<[string, SheetKind, Line, Record<number, string[]>]>([
  ["a row of ours", "potential", ["", "Mail", 5, null, "mine"], { 1: ["offering", "own:1:Mine"] }],
  ["a row of the user's", "potential", ["", "my row", 5], { 1: all }],
  ["one on a sheet with tables of charts", "summary", ["", "my row", 5], { 1: all }],
])("in the body of a sheet whose Keys were deleted: %s", (_, kind, line, loose) => {
  expect(lost(kind, line)).toEqual(loose);
});

test.each<[string, SheetKind, Line[], Record<number, string[]>]>([
  ["a row of ours is in the body alone", "potential", [["", "Mail", 5]], { 2: all }],
  ["it may be one of a chart's table", "summary", [["", "Backup", 5, null, "mine"]], { 2: ["offering", "own:1:Mine"] }],
  ["on the other sheet with such tables too", "history", [["", "Mail", 5, null, "mine"]], { 2: ["offering", "own:1:Mine"] }],
  ["with other words than those it is the user's", "summary", [["", "my row", 5]], { 2: all }],
  ["an empty one may hold a formula", "summary", [["", null]], { 2: all }],
  ["not below the heading of the user's rows", "summary", [heading, ["", "Mail", 5], ["", "Backup", 6]], { 3: all, 4: all }],
  ["the heading of those that are gone says nothing of that", "summary", [["", "No longer in the data"], ["", "Backup", 5]], {}],
])("below the body of a sheet whose Keys were deleted: %s", (_, kind, lines, loose) => {
  expect(lostFrom(charted(kind), kind, ours, ...lines)).toEqual(loose);
}); // prettier-ignore

test("without a journal any row below may be one of a chart's table", () => {
  expect(lostFrom(null, "summary", ours, ["", "my row", 5])).toEqual({});
});

test.each<[string, SheetKind, boolean]>([
  ["on a sheet of clients their names are known, so it is the user's", "matrix", true],
  ["an offer's may be ours", "offers", false],
])("a row with the name of a client, without Keys: %s", (_, kind, isAll) => {
  const names = ["client", "amount"];
  const standing = keyless(standingOf(kind, names, [["", "Acme", 5]], { version: versionWith(kind, names) }));
  const called = calledBy({ Acme: "kA" }, { kA: "Acme" });
  expect(looseOn(standing, called).loose).toEqual(isAll ? { 1: names } : {});
  // Without a journal a name may be ours.
  expect(looseOn({ ...standing, version: null }, called).loose).toEqual({});
});
