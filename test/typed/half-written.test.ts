import type { SheetKind } from "../../shared/grid";
import type { Detail } from "../../shared/typed/detail";
import { typedIntoHalf } from "../../shared/typed/half-written";
import { emptyJournal, type Version } from "../../shared/typed/journal";
import { nowhere, textMark } from "../../shared/typed/row-marks";
import type { Standing } from "../../shared/typed/standing";
import type { Cell } from "../../src/cell";
import { bookSheet, columnOf } from "./small-sheets";
import { entriesOf, rowsOf, sheetOf, written, type Rows } from "./small";

/*
 * A sheet whose writing was cut off. By hand: its columns are Client, Gap (figures and words of ours), Owner (a field),
 * Mine (the user's) and Sum, which calculates; Acme is its only client, in row 2.
 */

const columns = ["client", "gap", "owner", "own:1:Mine", "sum", "some"];
const [CLIENT, GAP, OWNER, MINE] = columns.map((column) => `at:matrix:${column}`);
const version: Version = { ...written("matrix", ["key", ...columns]), texts: new Map([["gap", nowhere([textMark("none")])], ["above", nowhere([])]]) }; // prettier-ignore
const versions = [version, { ...version, kind: "plan" as const, texts: new Map([["gap", nowhere([textMark("of the plan")])]]) }]; // prettier-ignore

function typed(
  lines: [string, ...Cell[]][],
  {
    kind = "matrix" as SheetKind,
    kept = {} as Rows,
    known = versions,
    value = 5 as Cell,
    notes = [] as readonly Detail[],
    ...standing
  }: Partial<Standing> & { kept?: Rows; known?: readonly Version[]; value?: Cell; notes?: readonly Detail[] } = {}, // prettier-ignore
) {
  const own = [columnOf("client", ["Acme"]), columnOf("gap", ["soon"]), columnOf("owner", [], { user: true }), columnOf("sum", [5], { formula: "1" }), columnOf("some", [value], { formulas: ["1"] })]; // prettier-ignore
  const described = bookSheet(kind, ["kA"], own, { title: "Matrix", notes: ["A line."] });
  const entries = entriesOf(kept, { kA: "Acme", kB: "Birch" });
  const sheet = sheetOf(kind, columns, [["kA", "Acme"], ...lines], { whole: false, body: [1, 1], rows: new Map([[1, "kA"]]), ...standing }).standing; // prettier-ignore
  const told = typedIntoHalf(described, entries, sheet, notes, { ...emptyJournal(), versions: known });
  return {
    told: told.map(({ address, found }) => `${String(address)} ${found}`),
    rows: rowsOf(entries.rows()),
  };
}

test.each<[what: string, line: [string, ...Cell[]], rows: Rows, told: string[]]>([
  ["a row of one's own stays one", ["", "Prospect", null, "Dana", 5], { "loose 0": { [CLIENT]: "Prospect", [OWNER]: "Dana", [MINE]: 5 } }, ["B3 Prospect", "D3 Dana", "E3 5"]],
  ["figures alone may be ours", ["", null, 5], {}, []],
  ["so may figures beside a name of ours", ["", "Acme", 5], {}, []],
  ["words beside a name of ours go below by themselves, with their header", ["", "Acme", "call"], { "loose 0": { [CLIENT]: "gap", [GAP]: "call" } }, ["C3 call"]],
  ["what the sheet said", ["", "none"], {}, []],
  ["in whatever letters", ["", "NONE"], {}, []],
  ["but not what another sheet said", ["", "of the plan"], { "loose 0": { [CLIENT]: "of the plan" } }, ["B3 of the plan"]],
  ["what it will say", ["", "soon"], {}, []],
  ["its title", ["", "Matrix"], {}, []],
  ["a line that explains it", ["", "A line."], {}, []],
  ["a heading of ours", ["", "Added by you"], {}, []],
  ["that it is incomplete", ["", "Incomplete: generate again"], {}, []],
  ["a header", ["", "client"], {}, []],
  ["what a client is called who is gone", ["", "Birch"], {}, []],
  ["a Key that nobody knows says nothing", ["kX", "Zoe"], { "loose 0": { [CLIENT]: "Zoe" } }, ["B3 Zoe"]],
])("of a row that is no client's: %s", (_, line, rows, told) => {
  expect(typed([line])).toEqual({ rows, told });
}); // prettier-ignore

const acme = { rows: new Map([[1, "kA"], [2, "kA"]]) }; // prettier-ignore
test.each<[what: string, line: [string, ...Cell[]], rows: Rows, told: string[]]>([
  ["words in a cell of ours go below, with the client and the header", ["kA", "Acme", "call"], { "loose 0": { [CLIENT]: "Acme: gap", [GAP]: "call" } }, ["C3 call"]],
  ["a figure does not", ["kA", "Acme", 7], {}, []],
  ["nor does what was read as an entry", ["kA", "Acme", null, "Dana", "mine"], {}, []],
  ["words where our formula gives a figure do", ["kA", "Acme", null, null, null, "call"], { "loose 0": { [CLIENT]: "Acme: sum", [GAP]: "call" } }, ["F3 call"]],
])("of a client's row: %s", (_, line, rows, told) => {
  expect(typed([line], acme)).toEqual({ rows, told });
}); // prettier-ignore

const some: [string, ...Cell[]] = ["kA", "Acme", null, null, null, null, "call"];
const typedThere: Rows = { "loose 0": { [CLIENT]: "Acme: some", [GAP]: "call" } };
test.each<[what: string, value: Cell, isKept: boolean, rows: Rows]>([
  ["of which no version keeps what it said, where it will say a figure", 5, false, typedThere],
  ["where it will say nothing", null, false, typedThere],
  ["where it will say words: it may have said others", "few", false, {}],
  ["unless a version keeps them", "few", true, typedThere],
])("words under a column of ours that calculates, %s", (_, value, isKept, rows) => {
  const texts = new Map([...version.texts, ["some", nowhere([])] as const]);
  const known = isKept ? [{ ...version, texts }] : versions;
  expect(typed([some], { ...acme, value, known }).rows).toEqual(rows);
});

test("of a row that will not be there nobody knows what such a column said", () => {
  const gone = { rows: new Map([[1, "kA"], [2, "kB"]]) }; // prettier-ignore
  expect(typed([["kB", ...some.slice(1)]], gone).rows).toEqual({});
});

test("what is an entry already is not said again", () => {
  const kept = { "loose 4": { [CLIENT]: "Prospect" } };
  expect(typed([["", "Prospect"]], { kept })).toEqual({ rows: kept, told: [] });
});

test("new rows come behind those that are kept", () => {
  const kept = { "loose 4": { [CLIENT]: "Prospect" } };
  expect(typed([["", "Zoe"]], { kept }).rows).toEqual({ ...kept, "loose 5": { [CLIENT]: "Zoe" } });
});

test("where columns cannot be told each goes below by itself", () => {
  const { rows } = typed([["", "Zoe", "call"]], { readable: false });
  expect(rows).toEqual({ "loose 0": { [CLIENT]: "client", [GAP]: "Zoe" }, "loose 1": { [CLIENT]: "gap", [GAP]: "call" } }); // prettier-ignore
});

test("above the header words go below by themselves", () => {
  const cells = [
    ["", null, "call", 5],
    ["key", ...columns],
    ["kA", "Acme"],
  ];
  const { rows, told } = typed([], { cells, headerRow: 1, rows: new Map([[2, "kA"]]), body: [2, 2] });
  expect(rows).toEqual({ "loose 0": { [CLIENT]: "gap", [GAP]: "call" } });
  expect(told).toEqual(["C1 call"]);
});

test("where no version keeps a column's texts nobody knows whose they are, but for names and what users type", () => {
  const known = [{ ...version, texts: new Map() }];
  const rows = { "loose 0": { [CLIENT]: "Zoe", [OWNER]: "Dana", [MINE]: "mine" } };
  expect(typed([["", "Zoe", null, "Dana", "mine"]], { known }).rows).toEqual(rows);
  expect(typed([["", null, "call"]], { known }).rows).toEqual({});
  const cells = [
    ["", null, "call", 5],
    ["key", ...columns],
    ["kA", "Acme"],
  ];
  expect(typed([], { known, cells, headerRow: 1, rows: new Map([[2, "kA"]]), body: [2, 2] }).rows).toEqual(
    {},
  );
});

test.each<[what: string, note: Detail, rows: Rows, told: string[]]>([
  ["beside a client goes below, with the client and the header", { row: 1, column: 2, note: "call" }, { "loose 4": { [CLIENT]: "Acme: gap", [GAP]: "call" } }, ["C2 call"]],
  ["on a header, with that", { row: 0, column: 3, note: "who" }, { "loose 4": { [CLIENT]: "owner", [GAP]: "who" } }, ["D1 who"]],
  ["beside the sheet, by itself", { row: 9, column: 9, note: "far" }, { "loose 4": { [GAP]: "far" } }, ["J10 far"]],
  ["that was there before stays where it is", { row: 1, column: 3, note: "known" }, {}, []],
  ["is none where a cell has none", { row: 1, column: 2, formula: "=A1" }, {}, []],
])("a note %s", (_, note, rows, told) => {
  const kept = { kA: { "note:matrix:owner": "known" }, "loose 3": { [CLIENT]: "Zoe" } };
  expect(typed([], { kept, notes: [note] })).toEqual({ rows: { ...kept, ...rows }, told });
}); // prettier-ignore

test.each<[string, Partial<Standing>, string[]]>([
  ["one that was read stays with it", { readable: true }, []],
  ["one that could not be read goes below", { readable: false }, ["E1 Mine"]],
])("of headers of the user's: %s", (_, more, told) => {
  const cells = [["key", "client", "gap", "owner", "Mine"], ["kA", "Acme", null, null, "x"]]; // prettier-ignore
  const kept = { kA: { [MINE]: "x" } };
  const own = ["key", "client", "gap", "owner", "own:1:Mine"];
  expect(typed([], { kept, cells, columns: own, written: own, ...more }).told).toEqual(told);
});

test("a line that tells a mark is ours", () => {
  expect(typed([["mX", "Fax: C"]], { rows: new Map([[2, "mX"]]) })).toEqual({ rows: {}, told: [] });
});

test.each<[string, Partial<Standing>]>([
  ["a whole sheet", { whole: true }],
  ["the Client Page, which says something else of every client", { kind: "page" }],
])("nothing is said of %s", (_, standing) => {
  expect(typed([["", "Prospect"]], standing)).toEqual({ rows: {}, told: [] });
});
