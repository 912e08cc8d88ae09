import { atOnce } from "../../src/slices";
import type { Cell } from "../../src/cell";
import { emptyJournal, type Journal } from "../../shared/typed/journal";
import { HEADERS } from "../../shared/typed/journal-record";
import {
  nextJournal,
  readJournal,
  restingJournal,
  type Kept,
  type Patch,
} from "../../shared/typed/journal-sheet";
import { entriesOf, rowsOf, type Rows } from "./small";

/* The journal's sheet. By hand: ten columns a side, A to J and L to U; headers in row 2, what is kept below them. */

/** Owners of so many clients. */
const owners = (count: number, owner: string): Rows =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`k${at + 1}`, { owner }]));
const journalOf = (rows: Rows): Journal => ({ ...emptyJournal(), entries: entriesOf(rows) });

const entry = (row: string, owner: string): Cell[] => [row, "entry", null, null, null, "owner", owner, null, null, null]; // prettier-ignore
const nothing = (count: number): null[] => Array.from({ length: count }, () => null);
const blank = (count: number): null[][] => Array.from({ length: count }, () => nothing(10));
/** A row of the sheet, with what stands on the first side and on the second. */
const line = (first: Cell[] | null, second: Cell[] | null = null): Cell[] => [...(first ?? nothing(10)), null, ...(second ?? nothing(10))]; // prettier-ignore
/** The same as it is written: each letter of our words is the one thirteen further on. */
const hidden = (row: string, owner: string): Cell[] => [row, "ragel", null, null, null, "bjare", owner, null, null, null]; // prettier-ignore
const kimThere = hidden("x1", "Kim");
const [kim, lee, dana] = [entry("k1", "Kim"), entry("k2", "Lee"), entry("k3", "Dana")];
const above = (side: Cell): Cell[][] => [["Do not edit", side], line(HEADERS, HEADERS)];

test.each<[string, Cell[][], Rows, 0 | 1, [number, number]]>([
  ["an empty sheet", [], {}, 0, [0, 0]],
  ["no more than its switch", [["Do not edit", 1]], {}, 0, [0, 0]],
  ["its headers alone", above(1), {}, 0, [0, 0]],
  ["a row on the first side", [...above(1), line(kim)], { k1: { owner: "Kim" } }, 0, [1, 0]],
  ["as it is written today", [...above(1), line(kimThere, hidden("x2", "Lee"))], { k1: { owner: "Kim" } }, 0, [1, 1]],
  ["the side that counts", [...above(1), line(kim, lee)], { k1: { owner: "Kim" } }, 0, [1, 1]],
  ["the other one where that counts", [...above(2), line(kim, lee)], { k2: { owner: "Lee" } }, 1, [1, 1]],
  ["the first where the switch was emptied", [...above(null), line(kim, lee)], { k1: { owner: "Kim" } }, 0, [1, 1]],
  ["the first where something else stands there", [...above("2"), line(kim, lee)], { k1: { owner: "Kim" } }, 0, [1, 1]],
  ["one side is longer", [...above(1), line(kim, lee), line(dana)], { k1: { owner: "Kim" }, k3: { owner: "Dana" } }, 0, [2, 1]],
  ["the other is", [...above(1), line(kim, lee), line(null, dana)], { k1: { owner: "Kim" } }, 0, [1, 2]],
  ["a row in between was emptied", [...above(1), line(kim), line(null), line(dana)], { k1: { owner: "Kim" }, k3: { owner: "Dana" } }, 0, [3, 0]],
  ["a sheet as wide as its first side", [...above(1), kim, nothing(10)], { k1: { owner: "Kim" } }, 0, [1, 0]],
])("what the sheet holds: %s", (_, cells, rows, side, inUse) => {
  const kept = atOnce(readJournal(cells));
  expect(rowsOf(kept.journal.entries.rows())).toEqual(rows);
  expect([...kept.journal.entries.labels]).toEqual([]);
  expect([kept.side, kept.rows]).toEqual([side, inUse]);
}); // prettier-ignore

const kept = (side: 0 | 1, rows: [number, number]): Kept => ({ journal: emptyJournal(), side, rows });
const size = (rows: number) => ({ rows, columns: 21 });

/** What is written where, but for the sentence that explains it. */
const written = (patches: readonly Patch[]): unknown[] =>
  patches.map(({ row, column, cells }) => (row === 0 ? { turnedTo: cells[0].slice(1), column } : { row, column, cells })); // prettier-ignore
const turnedTo = (side: number) => ({ turnedTo: [side], column: 0 });

test.each<[string, Kept, unknown[], 0 | 1, [number, number], unknown]>([
  ["beside an empty one", kept(0, [0, 0]), [{ row: 1, column: 11, cells: [HEADERS, kimThere] }, turnedTo(2)], 1, [0, 1], size(3)],
  ["beside the first", kept(0, [4, 0]), [{ row: 1, column: 11, cells: [HEADERS, kimThere] }, turnedTo(2)], 1, [4, 1], size(6)],
  ["beside the second", kept(1, [0, 4]), [{ row: 1, column: 0, cells: [HEADERS, kimThere] }, turnedTo(1)], 0, [1, 4], size(6)],
  ["over a longer one, of which nothing is left", kept(1, [3, 1]), [{ row: 1, column: 0, cells: [HEADERS, kimThere, ...blank(2)] }, turnedTo(1)], 0, [1, 1], size(3)],
  ["over one as long", kept(0, [2, 1]), [{ row: 1, column: 11, cells: [HEADERS, kimThere] }, turnedTo(2)], 1, [2, 1], size(4)],
])("a new journal is whole before it counts: %s", (_, there, patches, side, inUse, room) => {
  const journal = journalOf(owners(1, "Kim"));
  const next = atOnce(nextJournal(there, journal));
  expect(written(next.patches)).toEqual(patches);
  expect(next.kept).toEqual({ journal, side, rows: inUse });
  expect(next.size).toEqual(room);
}); // prettier-ignore

test("the sheet says what it is", () => {
  const [, { cells }] = atOnce(nextJournal(kept(0, [0, 0]), emptyJournal())).patches;
  expect(cells[0][0]).toContain("Do not edit or delete it.");
  expect(cells).toHaveLength(1);
});

test.each<[string, Kept, unknown[]]>([
  ["from the second side it goes to the first", kept(1, [0, 2]), [{ row: 1, column: 0, cells: [HEADERS, kimThere] }, turnedTo(1), { row: 1, column: 11, cells: blank(3) }]],
  ["from the first it goes there by the second", kept(0, [1, 0]), [{ row: 1, column: 11, cells: [HEADERS, kimThere] }, turnedTo(2), { row: 1, column: 0, cells: [HEADERS, kimThere] }, turnedTo(1), { row: 1, column: 11, cells: blank(2) }]],
])("at rest: %s", (_, there, patches) => {
  expect(written(atOnce(restingJournal(there, journalOf(owners(1, "Kim")))))).toEqual(patches);
}); // prettier-ignore

/** The sheet once that was written on it. */
function patched(sheet: readonly Cell[][], { row, column, cells }: Patch): Cell[][] {
  const after = sheet.map((one) => [...one]);
  cells.forEach((own, down) => {
    const to = (after[row + down] ??= []);
    own.forEach((cell, right) => (to[column + right] = cell));
  });
  return after;
}

test.each<[string, number, number, 1 | 2]>([
  ["a longer one", 1, 3, 1],
  ["a shorter one", 3, 1, 1],
  ["beside a side that a run left turned over", 3, 2, 2],
  ["the first of all", 0, 2, 1],
  ["one that holds nothing any more", 2, 0, 1],
])("wherever a run is cut off, one whole journal counts: %s", (_, before, after, side) => {
  const [old, young] = [owners(before, "Kim"), owners(after, "Lee")];
  const table = Object.keys(old).map((row) => (side === 1 ? line(entry(row, "Kim")) : line(null, entry(row, "Kim")))); // prettier-ignore
  let sheet: Cell[][] = [...above(side), ...table];
  const all = atOnce(restingJournal(atOnce(readJournal(sheet)), journalOf(young)));
  let turned = false;
  for (const patch of all) {
    sheet = patched(sheet, patch);
    turned ||= patch.row === 0;
    expect(rowsOf(atOnce(readJournal(sheet)).journal.entries.rows())).toEqual(turned ? young : old);
  }
  const { side: last, rows } = atOnce(readJournal(sheet));
  expect([last, rows]).toEqual([0, [after, 0]]);
  expect(sheet.slice(1).flatMap((row) => row.slice(11)).every((cell) => cell === null)).toBe(true); // prettier-ignore
});
