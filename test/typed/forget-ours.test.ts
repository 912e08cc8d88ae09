import type { Described } from "../../shared/book";
import { forgetOurs } from "../../shared/typed/unjournalled";
import type { Standing } from "../../shared/typed/standing";
import { bookSheet, columnOf } from "./small-sheets";
import { entriesOf, rowsOf, sheetOf, written, type Rows } from "./small";

/*
 * A sheet that no journal knows, of which all was read. By hand: Gap will say "soon" for Birch and nothing for Acme, Sum
 * calculates. Above the header stand a title, a line that explains, and a total with a figure under Gap.
 */

const LINE = "Revenue of 12 months, the largest first";
const described = (more: Partial<Described> = {}): Described =>
  bookSheet("matrix", ["kA", "kB"], [
    columnOf("client", ["Acme", "Birch"], { header: "Client" }),
    columnOf("gap", [null, "soon: 5"], { header: "Gap" }),
    columnOf("sum", [null, null], { header: "Sum", formula: "1" }),
    columnOf("some", [null, null], { header: "Some", formulas: ["1", undefined] }),
    columnOf("free", [null, null], { header: "Free" }),
  ], {
    notes: [LINE],
    summary: [{ key: "total", cells: { client: { value: "Total" }, gap: { value: 5 }, some: { value: "of all" } } }],
    ...more,
  } as Partial<Described>); // prettier-ignore

const headers = ["Gap", "Sum", "Some", "Free"];
const columns = ["key", "client", ...headers.map((header) => `own:1:${header}`)];
const standing: Standing = {
  ...sheetOf("matrix", [], []).standing,
  cells: [["Key", "Client", ...headers], ["kA", "Acme"], ["kB", "Birch"]],
  columns,
  rows: new Map([[1, "kA"], [2, "kB"]]),
}; // prettier-ignore
const GAP = "at:matrix:own:1:Gap";

function forgotten(rows: Rows, more: Partial<Standing> = {}, sheet = described()) {
  const entries = entriesOf(rows, { kA: "Acme", kB: "Birch" });
  const told = forgetOurs(sheet, entries, { ...standing, ...more }, new Map([["fax", "Fax"]]));
  return {
    rows: rowsOf(entries.rows()),
    told: told.map(({ address, found }) => `${String(address)} ${found}`),
  };
}

const below = (about: string, text: string | number): Rows => ({ "loose 0": { "at:matrix:client": about, "at:matrix:gap": text } }); // prettier-ignore

test.each<[what: string, read: Rows, rows: Rows, told: string[]]>([
  ["words in a cell that will be empty go below", { kA: { [GAP]: "call" } }, below("Acme: Gap", "call"), ["C2 call"]],
  ["and where it will say something else", { kB: { [GAP]: "call" } }, below("Birch: Gap", "call"), ["C3 call"]],
  ["not what the column says elsewhere, whatever the figure", { kA: { [GAP]: "soon: 1,200.5" } }, {}, []],
  ["nor what another column says", { kA: { [GAP]: "Birch" } }, {}, []],
  ["nor an offering, or a list of some", { kA: { [GAP]: "Fax, Birch" } }, {}, []],
  ["nor a letter or two, which may be a class of then", { kB: { [GAP]: "A" } }, {}, []],
  ["but a figure, for it says words alone", { kA: { [GAP]: 7 } }, below("Acme: Gap", 7), ["C2 7"]],
  ["not one in a column that says none", { kA: { "at:matrix:own:1:Free": 7 } }, {}, []],
  ["nor what a formula shows", { kA: { [GAP]: { value: "call", formula: "=A1" } } }, {}, []],
  ["but in the place of a formula of ours", { kA: { "at:matrix:own:1:Sum": "call" } }, below("Acme: Sum", "call"), ["D2 call"]],
  ["not a figure there", { kA: { "at:matrix:own:1:Sum": 7 } }, {}, []],
  ["nor those of a client who is gone", { kC: { [GAP]: "call" } }, {}, []],
])("in the body: %s", (_, read, rows, told) => {
  expect(forgotten(read)).toEqual({ rows, told });
}); // prettier-ignore

test("where most of a column is something else the data are others since, but not about empty cells", () => {
  const keys = Array.from({ length: 9 }, (_, at) => `k${at}`);
  const sheet = (count: number) =>
    forgotten(
      Object.fromEntries(keys.map((key, at) => [key, { [GAP]: at < count ? `then ${key}` : `now ${key}` }])),
      { rows: new Map(keys.map((key, at) => [at + 1, key])) },
      bookSheet("matrix", keys, [
        columnOf("client", keys, { header: "Client" }),
        columnOf(
          "gap",
          keys.map((key, at) => (at === 0 ? null : `now ${key}`)),
          { header: "Gap" },
        ),
      ]),
    ).told.length;
  // Of nine, four are no more than half; of all one stands where nothing is written.
  expect([1, 4, 5, 6, 9].map(sheet)).toEqual([1, 4, 5, 1, 1]);
});

test("several go below one after the other, behind rows that are there", () => {
  const there = { "loose 3": { "at:matrix:client": "Zoe" } };
  const { rows } = forgotten({ ...there, kA: { [GAP]: "one", "at:matrix:own:1:Free": "other" } });
  expect(rows).toEqual({
    ...there,
    "loose 4": { "at:matrix:client": "Acme: Gap", "at:matrix:gap": "one" },
    "loose 5": { "at:matrix:client": "Acme: Free", "at:matrix:gap": "other" },
  });
});

test.each<[what: string, row: string, slot: string, text: string | number, stays: string | null]>([
  ["a text in a free cell stays", "head Total", "own:1:Free", "mine", "free"],
  ["so does a figure", "head Total", "own:1:Free", 7, "free"],
  ["so do words over a figure", "head Total", "own:1:Gap", "mine", "gap"],
  ["but no figure in its place", "head Total", "own:1:Gap", 7, null],
  ["nor words in the place of ours", "head Total", "own:1:Some", "mine", null],
  ["nor there under a column that was known", "head Total", "client", "mine", null],
  ["what the sheet says elsewhere is ours", "head Total", "own:1:Free", "of all", null],
  ["its title", "head Total", "own:1:Free", "Title", null],
  ["a line that explains it", "head Total", "own:1:Free", LINE, null],
  ["a part of it in the first column, whatever its figures", "head Mine", "client", "Revenue of 24 months,", null],
  ["its end there", "head Mine", "client", "first", null],
  ["but not a few letters of it", "head Mine", "client", "largest", "client"],
  ["nor a part of it in another column", "head Total", "own:1:Free", "Revenue of 24 months,", "free"],
  ["nor its end", "head Total", "own:1:Free", "first", "free"],
  ["what stands in a row that will not be there", "head Mine", "own:1:Gap", "mine", "gap"],
  ["unless that is called by a quarter", "head 2026-Q3", "own:1:Gap", "mine", null],
])("above the header: %s", (_, row, column, text, stays) => {
  const { rows, told } = forgotten({ [row]: { [`at:matrix:${column}`]: text } });
  expect(rows).toEqual(stays === null ? {} : { [row]: { [`at:matrix:${stays}`]: text } });
  expect(told).toEqual([]);
}); // prettier-ignore

test("of an older state words above the header are told from ours but for lines that explain it, of the Client Page columns alone", () => {
  const read = { kA: { [GAP]: "call" }, "head Total": { [GAP]: "mine", "at:matrix:client": "words" } };
  const old = forgotten(read, { newest: written("matrix", columns) });
  expect(old).toEqual({ rows: { "head Total": { "at:matrix:gap": "mine" } }, told: [] });
  const page = { kA: { "at:page:own:1:Gap": "call" } };
  expect(forgotten(page, { kind: "page" }, described({ kind: "page" }))).toEqual({ rows: {}, told: [] });
});
