import type { Cell } from "../../src/cell";
import type { Calculating, Version } from "../../shared/typed/journal";
import { areNamesAlone } from "../../shared/typed/names-alone";
import { figureMark, rowMark, textMark } from "../../shared/typed/row-marks";

/* Whether names alone were changed. By hand: Kim has A, Lee has B and C; A holds Email, B Backup, C nothing. */

const EMAIL = "o:email";
const written = ["key", "client", "manager", "amount", "potential", EMAIL, "o:backup", "own name"];
const marks = (...rows: string[]): Set<string> => new Set(rows.map(rowMark));
const version: Version = {
  kind: "matrix",
  stamp: "s",
  columns: written.map((column) => ({ header: column, column })),
  states: new Map(Object.entries({ kA: "Y.", kB: ".Y", kC: ".." })),
  shown: new Map(),
  empty: new Map(),
  texts: new Map([
    ["client", new Map([[textMark("A"), marks("kA")], [textMark("B"), marks("kB")], [textMark("C"), marks("kC")]])],
    ["manager", new Map([[textMark("Kim"), marks("kA")], [textMark("Lee"), marks("kB", "kC")]])],
    ["potential", new Map([[textMark("none"), marks("kA")]])],
  ]),
  figures: new Map([
    ["amount", new Map([[rowMark("kA"), figureMark(10)], [rowMark("kB"), figureMark(20)], [rowMark("kC"), figureMark(20)]])],
    ["potential", new Map([[rowMark("kA"), figureMark(1)], [rowMark("kB"), figureMark(2)]])],
  ]),
  calculates: new Map<string, Calculating>([["potential", { rows: marks("kA", "kB", "kC"), shapes: new Set() }]]),
}; // prettier-ignore

type Line = readonly [key: string, named: string, ...cells: Cell[]];
const told = (lines: readonly Line[], of: Version | null = version, keyed = lines.map(([key]) => key)): boolean =>
  areNamesAlone(
    { cells: lines.map(([key, named, ...cells]) => [key, named.slice(1), ...cells]), written, version: of },
    lines.map(([, named], index) => [index, named] as const),
    keyed,
    lines.map(([key]) => key),
  ); // prettier-ignore

/** Says nothing of either. */
const NEITHER: Line = ["kC", "kB"];

test.each<[what: string, line: Line, isAlone: boolean]>([
  ["the words of its Key", ["kA", "kB", "Kim"], true],
  ["in other letters", ["kA", "kB", "KIM"], true],
  ["the words of its name", ["kA", "kB", "Lee"], false],
  ["words that both have", ["kB", "kC", "Lee"], false],
  ["words that neither has", ["kA", "kB", "Mia"], false],
  ["the figure of its Key", ["kA", "kB", null, 10], true],
  ["the figure of its name", ["kA", "kB", null, 20], false],
  ["one that both have", ["kB", "kC", null, 20], false],
  ["one that neither has", ["kA", "kB", null, 30], false],
  ["what calculates, which follows its Key wherever that stands", ["kA", "kB", null, null, 1], false],
  ["words in its place", ["kA", "kB", null, null, "none"], false],
  ["the letters of its Key", ["kA", "kB", null, null, null, "Y", null], true],
  ["in small letters, with a space", ["kA", "kB", null, null, null, "y ", null], true],
  ["the letters of its name", ["kA", "kB", null, null, null, null, "Y"], false],
  ["one letter of each", ["kA", "kB", null, null, null, "Y", "Y"], false],
  ["the gap of its Key, and what neither has", ["kA", "kC", null, null, null, "X", null], false],
  ["nothing but another's name", ["kA", "kB"], false],
  ["what the user typed in a column of their own", ["kA", "kB", null, null, null, null, null, "Kim"], false],
])("a row with %s", (_what, line, isAlone) => {
  // Where letters are not meant they are those of both.
  const [letters, rest] = [line.length > 6 ? [] : ["X", "X"], line.slice(2)];
  const cells = [...rest, ...new Array<Cell>(Math.max(0, 3 - rest.length)).fill(null), ...letters];
  expect(told([[line[0], line[1], ...cells], [...NEITHER, null, null, null, "X", "X"]])).toBe(isAlone); // prettier-ignore
});

const [OF_KEY, OF_NAME]: Line[] = [["kA", "kB", "Kim", null, null, "X", "X"], ["kA", "kB", "Lee", null, null, "X", "X"]]; // prettier-ignore

test.each<[what: string, lines: Line[], isAlone: boolean]>([
  ["more say their Keys", [OF_KEY, OF_KEY, OF_NAME], true],
  ["as many say their names", [OF_KEY, OF_NAME], false],
  ["more say their names", [OF_KEY, OF_NAME, OF_NAME], false],
  ["a single one was typed over", [OF_KEY], false],
  ["there is none", [], false],
])("of several rows %s", (_what, lines, isAlone) => {
  expect(told(lines)).toBe(isAlone);
});

test("without a journal nobody knows", () => {
  expect(told([OF_KEY, OF_KEY], null)).toBe(false);
});

test("words and figures are kept under the Keys of then, letters under those of today", () => {
  const now: Version = { ...version, states: new Map([["kA#", "Y."], ["kB#", ".Y"]]) }; // prettier-ignore
  const lines = (...cells: Cell[]): Line[] => [["kA", "kB#", ...cells], ["kB", "kA#", null, null, null, "X", "X"]]; // prettier-ignore
  const keyed = ["kA#", "kB#"];
  expect(told(lines("Kim", null, null, "X", "X"), now, keyed)).toBe(true);
  expect(told(lines("Lee", null, null, "X", "X"), now, keyed)).toBe(false);
  expect(told(lines(null, null, null, "Y", null), now, keyed)).toBe(true);
  expect(told(lines(null, null, null, null, "Y"), now, keyed)).toBe(false);
});
