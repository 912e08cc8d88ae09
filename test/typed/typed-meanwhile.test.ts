import type { Cell } from "../../src/cell";
import { SLICE } from "../../src/slices";
import type { Host } from "../../shared/host";
import { runNow } from "../../shared/steps";
import type { Detail, Noted } from "../../shared/typed/detail";
import { figureMark, nowhere, rowMark, textMark } from "../../shared/typed/row-marks";
import type { Standing } from "../../shared/typed/standing";
import { stillAsRead } from "../../shared/typed/still-as-read";
import { told, typedInto, type Cells, type Put } from "./reread";
import { sheetOf, written } from "./small";

/*
 * A sheet is read once more before it is written over. By hand: its header is in row 1, Keys are in column A; clients A
 * and B are in rows 2 and 3, and below the body a line for a mark, a client who is gone, and a row of a chart's table.
 */

const [CLIENT, REVENUE, OWNER, EMAIL, MINE] = [1, 2, 3, 4, 5];
const columns = ["client", "revenue", "owner", "o:email", "own:1:Mine"];
const lines = [
  ["kA", "Acme", null, "Dana", "P", "mine"],
  ["kB", "Birch", 7, null, null, null],
  ["mB", "Birch", "Backup: C", null, null, null],
  ["kC", "Cedar", null, null, null, null],
  ["cA", "Acme", 5, null, null, null],
] as const;
const [A, B, MARK, GONE, CHART] = [1, 2, 3, 4, 5];

const matrix = (more: Partial<Standing> = {}): Standing =>
  sheetOf("matrix", columns, lines, { body: [1, 2], ...more }).standing;

const typedAt = (typed: readonly Put[], details: readonly Detail[] = [], standing = matrix()): string | null =>
  told(standing, typedInto(standing.cells, typed), details).address; // prettier-ignore

test.each<[string, Put[], string | null]>([
  ["nothing", [], null],
  ["a field", [[A, OWNER, "Kim"]], "D2"],
  ["a field that was empty", [[B, OWNER, "Kim"]], "D3"],
  ["a field that is emptied", [[A, OWNER, null]], "D2"],
  ["a mark", [[B, EMAIL, "P"]], "E3"],
  ["a cell of their own column", [[A, MINE, "yours"]], "F2"],
  ["the header of such a column", [[0, MINE, "Yours"]], "F1"],
  ["a header of ours", [[0, OWNER, "Boss"]], "D1"],
  ["a line for a mark, emptied", [[MARK, REVENUE, null]], "C4"],
  ["beside a client who is gone", [[GONE, REVENUE, 5]], "C5"],
  ["beside a chart's figures", [[CHART, MINE, "mine"]], "F6"],
  ["in a row that was empty", [[7, OWNER, "here"]], "D8"],
  ["beside the last column", [[A, 7, "here"]], "H2"],
  ["a space, which nobody sees", [[B, OWNER, " "]], null],
  ["the same in a row that was empty", [[7, OWNER, " "]], null],
  ["a figure of ours, which calculates", [[B, REVENUE, 8]], null],
  ["a name of ours", [[B, CLIENT, "Beech"]], null],
  ["a figure of ours below a chart", [[CHART, REVENUE, 8]], null],
  ["a field below a chart, which is none there", [[CHART, OWNER, "Kim"]], null],
  ["the first of two is told", [[B, OWNER, "Kim"], [A, MINE, "yours"]], "F2"],
  ["a Key, for it says what row the user's stand in", [[B, 0, "kX"]], "A3"],
  ["of Keys the first", [[A, 0, "kB"], [B, 0, "kA"]], "A2"],
  ["rather what is in sight than a Key", [[A, 0, "kB"], [B, 0, "kA"], [B, EMAIL, "P"]], "E3"],
])("typed since a sheet was read: %s", (_, typed, expected) => {
  expect(typedAt(typed)).toBe(expected);
}); // prettier-ignore

test("rows that were deleted, or columns, count as emptied", () => {
  const { cells } = matrix();
  expect(told(matrix(), cells.slice(0, -1)).address).toBe("A6");
  expect(told(matrix(), cells.map((row) => row.slice(0, MINE))).address).toBe("F1"); // prettier-ignore
});

test("an empty row that is there no more is none", () => {
  const { cells } = matrix();
  expect(told(matrix({ cells: [...cells, [null, null]] }), cells).address).toBeNull();
});

test("an empty column is the user's", () => {
  const all = ["key", "client", "own:1:", "owner", "o:email", "own:1:Mine"];
  expect(typedAt([[A, REVENUE, "here"]], [], matrix({ columns: all, written: all }))).toBe("C2");
});

test("a column of offerings holds marks on the matrix alone", () => {
  const holdings = sheetOf("holdings", columns, lines, { body: [1, 2] }).standing;
  expect(typedAt([[B, EMAIL, 5]], [], holdings)).toBeNull();
});

/** Revenue was written empty for A; words in the column of clients are known. */
const version = {
  ...written("matrix", columns),
  empty: new Map([["revenue", new Set([rowMark("kA")])]]),
  texts: new Map([["client", nowhere(["Acme", "Birch"].map(textMark))]]),
};

test.each<[string, Put[], Standing["version"], string | null]>([
  ["in a cell that was written empty", [[A, REVENUE, 5]], version, "C2"],
  ["in the same of which nobody knows", [[A, REVENUE, 5]], null, null],
  ["over a figure", [[B, REVENUE, 5]], version, null],
  ["other words than the column had", [[B, CLIENT, "Beech"]], version, "B3"],
  ["words that the column had", [[B, CLIENT, "Acme"]], version, null],
  ["nothing, where words were", [[B, CLIENT, null]], version, null],
])("among figures of ours: %s", (_, typed, then, expected) => {
  expect(typedAt(typed, [], matrix({ version: then }))).toBe(expected);
});

/** Written with 7 and a word under other Keys of then; a formula of ours calculates what stands beside B. */
const calculating = {
  ...version,
  texts: new Map([["revenue", new Map([[textMark("none"), new Set([rowMark("kOther")])]])]]),
  figures: new Map([["revenue", new Map([[rowMark("kOld"), figureMark(7)]])]]),
  calculates: new Map([["revenue", { rows: new Set([rowMark("kOld")]), shapes: new Set<string>() }]]),
};
const renamed = new Map([[A, "kA"], [B, "kOld"]]); // prettier-ignore

test.each<[string, Partial<Standing>, Cell, string | null]>([
  ["another figure there", { version: { ...calculating, calculates: new Map() }, keyThen: renamed }, 8, "C3"],
  ["the same figure", { version: { ...calculating, calculates: new Map() }, keyThen: renamed }, 7, null],
  ["a formula of ours, asked for beside one of the user's", { version: calculating, keyThen: renamed }, "=SUM(B1)", null],
  ["what it shows by now", { version: calculating, keyThen: renamed }, 8, null],
])("a row is known by the Key with which it was written: %s", (_, more, cell, expected) => {
  expect(typedAt([[B, REVENUE, cell]], [], matrix(more))).toBe(expected);
}); // prettier-ignore

test("on the Scorecard the user's are goals, not the figures among them", () => {
  const goal = "goal";
  const scorecard = sheetOf("scorecard", ["client", goal], [["kA", "Sold", 5]]).standing;
  expect(typedAt([[1, 2, 6]], [], scorecard)).toBeNull();
});

const formula = (row: number, column: number): Detail => ({ row, column, formula: "=1+1" });

test.each<[string, Detail[], Put[], string | null]>([
  ["it stands there still, whatever it gives", [formula(A, MINE)], [[A, MINE, "=1+1"]], null],
  ["another was typed over it", [formula(A, MINE)], [[A, MINE, "=1+2"]], "F2"],
  ["what it gave was typed over it", [formula(A, MINE)], [[A, MINE, "mine"]], "F2"],
  ["two in one row", [formula(A, OWNER), formula(A, MINE)], [[A, OWNER, "=1+1"], [A, MINE, "=1+1"]], null],
  ["another beside it", [formula(A, OWNER), formula(A, MINE)], [[A, OWNER, "=1+1"], [A, MINE, "=1+2"]], "F2"],
  ["a note is no formula", [{ row: A, column: OWNER, note: "mine" }], [], null],
  ["its results below it calculate", [{ ...formula(A, MINE), spill: { rows: 2, columns: 1 } }], [[A, MINE, "=1+1"], [B, MINE, 9]], null],
  ["beyond its results", [{ ...formula(A, MINE), spill: { rows: 2, columns: 1 } }], [[A, MINE, "=1+1"], [MARK, MINE, 9]], "F4"],
])("a formula of the user's: %s", (_, details, typed, expected) => {
  expect(typedAt(typed, details)).toBe(expected);
}); // prettier-ignore

const first = { row: A, column: OWNER, note: "ask" };
const second = { row: B, column: CLIENT, note: "why" };
test.each<[string, before: Detail[], now: Noted[] | undefined, string | null]>([
  ["as they were", [first, second], [second, first], null],
  ["a new one", [first], [first, second], "B3"],
  ["another text", [first, second], [{ ...first, note: "ask twice" }, second], "D2"],
  ["one that is taken off", [first, second], [first], "B3"],
  ["one that moved", [first], [{ ...first, row: B }], "D3"],
  ["where the host tells none", [first], undefined, null],
])("notes: %s", (_, before, now, expected) => {
  expect(told(matrix(), matrix().cells, before, "matrix", now).address).toBe(expected);
});

test("formulas are asked for where the user has any, else values alone", () => {
  const { cells } = matrix();
  const look = { id: "matrix", rows: 6, columns: 6 };
  const areas = [{ row: 0, column: 3, rows: 6, columns: 3 }];
  const note = { row: A, column: MINE, note: "mine" };
  expect(told(matrix(), cells, [note]).looks).toMatchObject([{ ...look, areas: [] }]);
  const now = typedInto(cells, [[A, MINE, "=1+1"]]);
  expect(told(matrix(), now, [note, formula(A, MINE)]).looks).toMatchObject([{ ...look, areas }]);
});

test.each<[string, Partial<Standing>, string | undefined, Cells | null, number]>([
  ["where nobody can type while a run is under way", {}, undefined, null, 1],
  ["a sheet that was not there to be read", {}, "new", [], 0],
  ["one whose rows and columns could not be told", { readable: false }, undefined, [], 0],
])("passes: %s", (_, more, id, now, asked) => {
  const { address, looks } = told(matrix(more), now, [], id);
  expect(address).toBeNull();
  expect(looks).toHaveLength(asked);
});

test("a formula of ours in a row that nobody knows was there before", () => {
  const standing = matrix({ rows: new Map([[B, "kB"]]) });
  const [ours, theirs] = [A, B].map((row) => ({ row, column: REVENUE, formula: `=SUM(Z${row})` }));
  const now = typedInto(standing.cells, [[A, REVENUE, ours.formula], [B, REVENUE, theirs.formula]]); // prettier-ignore
  const address = (read: readonly Detail[]): string | null => told(standing, now, [theirs], standing.id, undefined, read).address; // prettier-ignore
  expect(address([ours, theirs])).toBeNull();
  expect(address([{ ...ours, formula: "=1" }, theirs])).toBe("C2");
});

test("it is told with the sheet and the cell, and that nothing is lost", () => {
  const standing = matrix({ name: "My matrix" });
  const reread = () => ({ cells: typedInto(standing.cells, [[A, OWNER, "Kim"]]) });
  const read = { standings: [standing], details: [[]], read: [[]] };
  expect(() => runNow(stillAsRead({ reread } as unknown as Host, read, "matrix"))).toThrow(
    'Somebody is typing into "My matrix", last into D2, however often the run starts over, so that it was not written over. Nothing that was typed is lost. Generate again when they have finished.',
  );
});

test.each([
  ["never", SLICE - 1, 0],
  ["once", SLICE, 1],
  ["once, but for the last rows", 2 * SLICE - 1, 1],
  ["twice", 2 * SLICE, 2],
])("comparing a long sheet may rest: %s", (_, rows, expected) => {
  const cells = Array.from({ length: rows }, (): Cell[] => []);
  const standing = matrix({ cells, rows: new Map() });
  const reread = () => ({ cells });
  const job = stillAsRead(
    { reread } as unknown as Host,
    { standings: [standing], details: [[]], read: [[]] },
    "matrix",
  );
  let pauses = 0;
  for (let next = job.next(); !next.done;) {
    if ("pause" in next.value) pauses++;
    next = job.next("wait" in next.value ? next.value.wait : undefined);
  }
  expect(pauses).toBe(expected);
});
