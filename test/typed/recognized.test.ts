import { atOnce } from "../../src/slices";
import { INCOMPLETE } from "../../shared/grid";
import { rowKey } from "../../shared/key";
import { fromTable } from "../../shared/typed/journal-table";
import { recognize } from "../../shared/typed/standing";
import type { Cell } from "../../src/cell";
import { calledBy, namesToday } from "./called-small";
import { written } from "./small";

/* A sheet is known again by its stamp, its Keys and its headers: what is told of it as a whole. */

const [acme, birch] = ["acme", "birch"].map(rowKey);
const STAMP = "s0123456789abcd";
const EARLIER = "s0000000000000a";

const version = (stamp: string) => ({
  ...written("portfolio", ["key", "client", "note"]),
  stamp,
  columns: HEADINGS,
});
const HEADINGS = [
  { header: "Key", column: "key" },
  { header: "Client", column: "client" },
  { header: "Note", column: "note" },
];

type Lines = readonly (readonly Cell[])[];

const TITLE: Lines = [
  [STAMP, "Client Portfolio"],
  [null, "Acme Ltd"],
];
const HEADER: Lines = [["Key", "Client", "Note"]];
const BODY: Lines = [
  [acme, "Acme", "ask Jo"],
  [birch, "Birch", null],
];
const SHEET = [...TITLE, ...HEADER, ...BODY];

/** The same lines without their first column. */
const withoutKeys = (lines: Lines): Lines => lines.map((line) => line.slice(1));

/** What is told of a sheet. The journal knows two versions of it, the latest first, or none. */
function told(cells: Lines, { headerRow = 2, versions = [STAMP, EARLIER] } = {}) {
  const sheet = { id: "1", kind: "portfolio" as const, name: "Client Portfolio", headerRow, cells };
  const journal = { ...atOnce(fromTable([])), versions: versions.map(version) };
  const { readable, whole, titleRow, keyColumn, stamp, ...known } = atOnce(recognize(sheet, journal, namesToday(), calledBy())); // prettier-ignore
  return {
    readable,
    whole,
    titleRow,
    keyColumn,
    stamp,
    version: known.version?.stamp ?? null,
    rows: known.rows,
  };
}

const rows = (first: number) => new Map([[first, acme], [first + 1, birch]]); // prettier-ignore
const AS_WRITTEN = { readable: true, whole: true, titleRow: 0, keyColumn: 0, stamp: STAMP, version: STAMP, rows: rows(3) }; // prettier-ignore

/** A sheet's lines with others in the place of some. */
const but = (changed: Readonly<Record<number, readonly Cell[]>>, lines: Lines = SHEET): Lines =>
  lines.map((line, at) => changed[at] ?? line);

const says = (row: readonly Cell[], column: number): Cell[] =>
  Object.assign([...row], { [column]: INCOMPLETE });

test.each<[what: string, cells: Lines, told: object]>([
  ["as it was written", SHEET, {}],
  ["of an earlier run", but({ 0: [EARLIER, "Client Portfolio"] }), { stamp: EARLIER, version: EARLIER }],
  ["of a run of which the journal knows nothing", but({ 0: ["s9999999999999z", "x"] }), { stamp: "s9999999999999z", version: null }], // prettier-ignore
  // The word goes by its letters, in any case and with spaces around it.
  ["KEY in capitals", but({ 2: [" KEY ", "Client", "Note"] }), {}],
  ["another word over Key: Keys stand in the first column", but({ 2: ["Our list", "Client", "Note"] }), {}],
  ["nothing over the Keys", but({ 2: [null, "Client", "Note"] }), {}],
  // That the word is there says that the first row was deleted, and not that a run was cut off.
  ["its first row deleted", SHEET.slice(1), { titleRow: -1, version: STAMP, stamp: STAMP, rows: rows(2) }],
  ["a user's column of that name in front", SHEET.map((line, at) => [at === 2 ? "Key" : at > 2 ? "front door" : null, ...line]), { keyColumn: 1 }], // prettier-ignore
  ["the Keys moved behind", SHEET.map(([key, ...others]) => [...others, ...(others.length < 2 ? [null] : []), key]), { keyColumn: 2 }], // prettier-ignore
  ["no row left", SHEET.slice(0, 3), { rows: new Map() }],
  ["incomplete", but({ 1: says(TITLE[1], 1) }), { whole: false }],
  ["the word for it in another column", but({ 1: says([null, "Acme Ltd", null], 2) }), {}],
  ["the word for it in another row", but({ 0: says(TITLE[0], 1) }), {}],
])("%s", (_, cells, changed) => {
  const headerRow = cells.findIndex((line) => line.includes("Note"));
  expect(told(cells, { headerRow })).toEqual({ ...AS_WRITTEN, ...changed });
});

test("rows put in above the title: the status stands below it, wherever it is", () => {
  const above = [["mine"], ["mine, too"], [null]];
  expect(told([...above, ...SHEET], { headerRow: 5 })).toEqual({ ...AS_WRITTEN, titleRow: 3, rows: rows(6) });
  const cut = [...above, ...but({ 1: says(TITLE[1], 1) })];
  expect(told(cut, { headerRow: 5 })).toEqual({ ...AS_WRITTEN, titleRow: 3, rows: rows(6), whole: false });
  // A run says so in the second row first, before it looks where the title is.
  const first = [["mine"], says([null, null], 1), [null], ...SHEET];
  expect(told(first, { headerRow: 5 })).toMatchObject({ titleRow: 3, whole: false });
});

test.each<[what: string, cells: Lines, readable: boolean]>([
  ["Keys known by their shape, a stamp, written to its end", but({ 2: ["", "Client", "Note"] }), true],
  ["the same, cut off", but({ 1: says(TITLE[1], 1), 2: ["", "Client", "Note"] }), false],
  ["the same without a stamp", but({ 0: [null, "x"], 2: ["", "Client", "Note"] }), false],
  ["with its word, cut off", but({ 1: says(TITLE[1], 1) }), true],
  ["without Keys", withoutKeys(SHEET), true],
  ["without Keys, cut off", withoutKeys(but({ 1: says(TITLE[1], 1) })), false],
  ["without Keys, half of its headers", withoutKeys(but({ 2: ["Key", "Client", "Remark"] })), true],
  ["without Keys, none of its headers", withoutKeys(but({ 2: ["Key", "Who", "Remark"] })), false],
  ["without Keys, a header in other letters", withoutKeys(but({ 2: ["Key", " CLIENT", "Remark"] })), true],
])("whether rows and columns can be told: %s", (_, cells, readable) => {
  expect(told(cells).readable).toBe(readable);
});

test.each<[what: string, cells: Lines, versions: readonly string[], version: string | null]>([
  ["no stamp, and it says nothing: its kind's latest", but({ 0: [null, "x"] }), [STAMP, EARLIER], STAMP],
  ["no stamp, cut off", but({ 0: [null, "x"], 1: says(TITLE[1], 1) }), [STAMP], null],
  ["no stamp, and no word over the Keys", but({ 0: [null, "x"], 2: ["", "Client", "Note"] }), [STAMP], null],
  ["without Keys: its kind's latest", withoutKeys(SHEET), [STAMP, EARLIER], STAMP],
  ["without Keys, cut off", withoutKeys(but({ 1: says(TITLE[1], 1) })), [STAMP], null],
  ["an empty journal", SHEET, [], null],
])("what it was written with: %s", (_, cells, versions, known) => {
  const seen = told(cells, { versions: [...versions] });
  expect(seen.version).toBe(known);
  expect(seen.keyColumn).toBe(cells[0].length < 2 ? -1 : 0);
});
