import type { Cell } from "../../src/cell";
import type { Area, SheetKind } from "../../shared/grid";
import { askAbout } from "../../shared/typed/detail";
import { CHOSEN, WHAT_IF } from "../../shared/typed/inputs";
import type { Standing } from "../../shared/typed/standing";
import { sheetOf, written } from "./small";

/* Where a host is asked for formulas and formats: where they may be the user's. Areas are told as A1:B9, for short. */

const MINE = "own:1:Mine";
const OURS = "own:1:Ours";

const standing = (kind: SheetKind, more: Partial<Standing>): Standing => sheetOf(kind, [], [], more).standing;
const rowsOf = (count: number): Cell[][] => Array.from({ length: count }, () => []);
const area = ({ row, column, rows, columns }: Area): string =>
  `${"ABCDEFGH"[column]}${row + 1}:${"ABCDEFGH"[column + columns - 1]}${row + rows}`;

/** What is asked about a sheet of so many rows with its header in the first. */
function asked(
  kind: SheetKind,
  columns: readonly string[],
  rows = 9,
  more: Partial<Standing> = {},
): string[] {
  return askAbout(standing(kind, { columns, written: columns, cells: rowsOf(rows), ...more })).areas.map(
    area,
  );
}

test.each<[string, SheetKind, string[], string[]]>([
  ["nowhere among figures of ours", "matrix", ["key", "client", "revenue"], []],
  ["in fields that users type into", "matrix", ["key", "owner", "revenue", "note"], ["B1:B9", "D1:D9"]],
  ["in fields side by side at once", "matrix", ["key", "owner", "note", "revenue"], ["B1:C9"]],
  ["in columns of the user's", "holdings", ["key", MINE, "total", OURS], ["B1:B9", "D1:D9"]],
  ["in the first column too", "holdings", [MINE, "total"], ["A1:A9"]],
  ["not in others between them", "holdings", ["key", MINE, "client", OURS], ["B1:B9", "D1:D9"]],
  ["in marks on the matrix", "matrix", ["key", "owner", "o:email", "o:backup", "gaps"], ["B1:D9"]],
  ["not in figures by offering on other sheets", "holdings", ["key", "o:email", "total"], []],
  ["nowhere on a sheet without columns", "matrix", [], []],
])("in which columns: %s", (_, kind, columns, expected) => {
  expect(asked(kind, columns)).toEqual(expected);
});

// By hand: 200,000 marks are read, more are not.
test.each<[string, string[], number, string[]]>([
  ["of one offering so many", ["o:email"], 200_000, ["A1:A200000"]],
  ["of one offering more", ["o:email"], 200_001, []],
  ["of two offerings so many", ["o:email", "o:backup"], 100_000, ["A1:B100000"]],
  ["of two offerings more", ["o:email", "o:backup"], 100_001, []],
  ["more, between what is asked in any case", ["owner", "o:email", "o:backup", MINE], 100_001, ["A1:A100001", "D1:D100001"]],
  ["other columns do not count", ["owner", "o:email", "revenue"], 200_000, ["A1:B200000"]],
  ["nor do others", ["client", "o:email", "gap"], 200_000, ["B1:B200000"]],
])("marks on a large matrix: %s", (_, columns, rows, expected) => {
  expect(asked("matrix", columns, rows)).toEqual(expected);
}); // prettier-ignore

const loose = (...rows: number[]): Standing["loose"] => new Map(rows.map((row) => [row, [1]]));

test.each<[string, Partial<Standing>, string[]]>([
  ["those above the header, across", { headerRow: 3 }, ["A1:C3"]],
  ["one above the header", { headerRow: 1 }, ["A1:C1"]],
  ["a row of the user's below the body", { loose: loose(7) }, ["A8:C8"]],
  ["such rows side by side at once", { loose: loose(4, 6, 7, 8) }, ["A5:C5", "A7:C9"]],
  ["both", { headerRow: 2, loose: loose(5, 6) }, ["A1:C2", "A6:C7"]],
  ["none where the sheet ends before", { loose: loose(8, 9) }, ["A9:C9"]],
  ["none without a column", { headerRow: 3, columns: [] }, []],
])("in which rows: %s", (_, more, expected) => {
  expect(asked("holdings", ["key", "client", "total"], 9, more)).toEqual(expected);
});

test("a sheet is asked about by its id, as large as it stands", () => {
  const ask = askAbout(standing("plan", { id: "s7", columns: ["key", "owner"], cells: rowsOf(4) }));
  expect(ask).toEqual({
    id: "s7",
    rows: 4,
    columns: 2,
    areas: [{ row: 0, column: 1, rows: 4, columns: 1 }],
    ours: [],
    own: [false, false],
    calculating: [],
  });
  const { own } = askAbout(standing("plan", { columns: ["key", MINE, "client", "owner"], cells: rowsOf(4) }));
  expect(own).toEqual([false, true, false, false]);
});

const columns = ["key", "client", "revenue", "cumulative", MINE];
const cells: Cell[][] = [
  ["s1", "Portfolio", null, null, null],
  [null, "As of June", null, null, null],
  [null, "Total", 5, null, "mine"],
  [null, WHAT_IF, 0.8, 0.95, null],
  ["Key", "Client", "Revenue", "Share", "Mine"],
];
const heads = { Portfolio: "xx...", "As of June": ".x...", Total: ".x#..", [WHAT_IF]: ".xxx." };
const shown = Object.entries(heads).map(([text, head]) => [`head ${text}`, { head }]);
const version = written("portfolio", columns, {}, Object.fromEntries(shown));
const above = { columns, written: columns, cells, headerRow: 4, titleRow: 0 };
const oursOn = (kind: SheetKind, more: Partial<Standing>): string[] =>
  askAbout(standing(kind, { ...above, ...more })).ours.map((row) =>
    row.map((is) => (is ? "x" : ".")).join(""),
  );

test.each<[string, SheetKind, Partial<Standing>, string[]]>([
  ["those that were written, but for what users may type over", "portfolio", { version }, ["xx...", ".x...", ".xx..", ".x..."]],
  ["on a sheet without such cells all that were written", "matrix", { version }, ["xx...", ".x...", ".xx..", ".xxx."]],
  ["without a journal nobody knows but of the title", "matrix", {}, ["xx...", "xx...", ".....", "....."]],
  ["nor on an older state", "matrix", { newest: written("matrix", []) }, ["xx...", "xx...", ".....", "....."]],
])("in which cells above the header formulas are ours: %s", (_, kind, more, expected) => {
  expect(oursOn(kind, more)).toEqual(expected);
}); // prettier-ignore

const page = ["key", "client", "figure", "behind"];
const onPage: Partial<Standing> = {
  columns: page,
  written: page,
  cells: [["s1", "Acme"], [], [null, CHOSEN, "Acme"], [], ["Key", "Item", "Figure", "Behind"]],
};

test.each<[string, Standing["version"], string[]]>([
  ["all of them, where its words are known", { ...written("page", page), texts: new Map([["above", new Map()]]) }, []],
  ["others than ours, where nobody knows them", null, ["xx..", "xx..", "xx.x", "xxxx"]],
])("on the Client Page every formula is asked for: %s", (_, known, expected) => {
  expect(oursOn("page", { ...onPage, version: known })).toEqual(expected);
}); // prettier-ignore
