import type { Cell } from "../../src/cell";
import type { SheetKind } from "../../shared/grid";
import { emptyJournal, stampFrom, versionOf } from "../../shared/typed/journal";
import { inCells, joined } from "../../shared/typed/journal-cells";
import { written } from "./small";

/* What the journal knows of a sheet, and formulas that are longer than its cells. */

test("a journal that holds nothing yet", () => {
  const { entries, offerings, former, ...lists } = emptyJournal();
  expect([entries.rows(), [...entries.labels], [...offerings], [...former]]).toEqual([[], [], [], []]);
  expect(lists).toEqual({ versions: [], won: [], history: [], frozen: [], untold: [] });
});

test.each<[string, SheetKind, string | null, number | null]>([
  ["that with its stamp", "matrix", "s2", 1],
  ["of its kind alone, for stamps may be equal", "plan", "s1", 2],
  ["the first of its kind, where its stamp is gone", "matrix", null, 0],
  ["none with a stamp that nobody knows", "matrix", "s3", null],
  ["none with no stamp", "matrix", "", null],
  ["none of a kind that was never written", "history", null, null],
])("the version that a sheet shows: %s", (_, kind, stamp, expected) => {
  const [matrix, plan] = [written("matrix", []), written("plan", [])];
  const versions = [{ ...matrix, stamp: "s1" }, { ...matrix, stamp: "s2" }, { ...plan, stamp: "s1" }]; // prettier-ignore
  expect(versionOf({ ...emptyJournal(), versions }, kind, stamp)).toBe(expected === null ? null : versions[expected]); // prettier-ignore
});

test("a state with the words of a version and other figures is that one, but for figures", () => {
  const figures = new Map([["gap", new Map([["A", 1]])]]);
  const [one, other] = ["s1234567abcdefg", "s1234567zzzzzzz"].map((stamp) => ({ ...written("matrix", []), stamp, figures })); // prettier-ignore
  const found = (stamp: string) => versionOf({ ...emptyJournal(), versions: [one, other] }, "matrix", stamp);
  expect(found("s1234567zzzzzzz")).toBe(other);
  expect(found("s12345670000000")).toEqual({ ...one, figures: new Map() });
  expect(found("s1234568abcdefg")).toBeNull();
});

test.each<[string, string, string, words: boolean, figures: boolean]>([
  ["the same", "a", "b", true, true],
  ["another figure", "a", "c", true, false],
  ["another word", "c", "b", false, true],
])("a stamp says words first: %s", (_, words, figures, sameWords, sameFigures) => {
  const [first, second] = [stampFrom("a", "b"), stampFrom(words, figures)];
  expect(second).toMatch(/^s[0-9a-z]{14}$/);
  expect([first.slice(0, 8) === second.slice(0, 8), first.slice(8) === second.slice(8)]).toEqual([sameWords, sameFigures]); // prettier-ignore
});

// Key, Record, Client, Sheet, Version, Column, Value, Formula, Format, Day.
const row = (formula: Cell): Cell[] => ["kA", "entry", "Acme", null, null, "owner", 4, formula, "0.0", 9];
const more = (formula: Cell): Cell[] => [null, "more", null, null, null, null, null, formula, null, null];
/** Two UTF-16 units each. */
const faces = (count: number): string => "\u{1F600}".repeat(count);

// By hand: 30,000 units stay in one cell; what is longer stands in pieces of 15,000 characters.
test.each<[string, Cell[][], Cell[][]]>([
  ["no rows", [], []],
  ["a row without a formula", [row(null)], [row(null)]],
  ["a formula that fits", [row("x".repeat(30_000))], [row("x".repeat(30_000))]],
  ["a number in its place", [row(5)], [row(5)]],
  ["one that does not fit", [row(`${"x".repeat(15_000)}${"y".repeat(15_000)}z`)], [row("x".repeat(15_000)), more("y".repeat(15_000)), more("z")]],
  ["one whose characters take two units each", [row(faces(15_001))], [row(faces(15_000)), more(faces(1))]],
  ["one in several lines", [row(`${"x\n".repeat(15_000)}z`)], [row("x\n".repeat(7500)), more("x\n".repeat(7500)), more("z")]],
  ["two of them, each with its own pieces", [row("x".repeat(30_001)), row("=1"), row("y".repeat(30_001))], [row("x".repeat(15_000)), more("x".repeat(15_000)), more("x"), row("=1"), row("y".repeat(15_000)), more("y".repeat(15_000)), more("y")]],
])("%s", (_, table, cells) => {
  expect(inCells(table)).toEqual(cells);
  expect(joined(cells)).toEqual(table);
}); // prettier-ignore

test.each<[string, Cell[][], Cell[][]]>([
  ["a piece with nothing before it stays", [more("x"), row("=1")], [more("x"), row("=1")]],
  ["one that is empty adds nothing", [row("=1"), more(null), more("+1")], [row("=1+1")]],
  ["one below a row that lost its own begins anew", [row(null), more("+1")], [row("+1")]],
])("pieces that somebody changed: %s", (_, cells, table) => {
  const before = cells.map((one) => [...one]);
  expect(joined(cells)).toEqual(table);
  expect(cells).toEqual(before);
}); // prettier-ignore
