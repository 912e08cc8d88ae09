import type { Cell } from "../../src/cell";
import type { Detail } from "../../shared/typed/detail";
import { typedOnPage } from "../../shared/typed/page-cells";
import { nowhere, textMark } from "../../shared/typed/row-marks";
import type { Standing } from "../../shared/typed/standing";
import { placeAbove } from "../../shared/typed/cells-above";
import { sheetOf, written } from "./small";

/*
 * What was typed into the Client Page above its header, and what it is about. By hand: the page shows Acme, its Owner and
 * its Status, a line that is blank, and the offering Email with its figure; rows and columns count from 0.
 */

const columns = ["key", "client", "figure", "gap", "words", "worth", "behind"];
const [LABEL, FIGURE, GAP, WORDS, WORTH] = [1, 2, 3, 4, 5];
const lines: Cell[][] = [
  ["s1", "Acme", null, null, null, null, null],
  [null, "As of June", null, null, null, null, null],
  [null, "Page for", "Acme", null, null, null, null],
  [null, "Owner", "Dana", null, "Status", "open", null],
  [null, null, null, null, null, null, null],
  [null, "Email", 5, null, null, null, null],
  ["Key", "Item", "Figure", null, "Words", "Worth", null],
];
const [OWNER, BLANK, EMAIL] = [3, 4, 5];
/** Four formulas of ours. */
const ours: Detail[] = [[OWNER, FIGURE], [OWNER, WORTH], [EMAIL, LABEL], [EMAIL, FIGURE]].map(([row, column]) => ({ row, column, formula: `=$G$${row + 9}` })); // prettier-ignore

type At = readonly [row: number, column: number];
type Put = readonly [...at: At, typed: Cell];

const texts = new Map([["above", nowhere(["Page for", "Owner", "Status"].map(textMark))]]);
const version = { ...written("page", columns), texts };

function page(puts: readonly Put[], more: Partial<Standing> = {}): Standing {
  const cells = lines.map((line) => [...line]);
  for (const [row, column, typed] of puts) cells[row][column] = typed;
  return sheetOf("page", [], [], { cells, columns, version, headerRow: 6, titleRow: 0, ...more }).standing;
}

/** By row: which columns were typed into, where the label goes, and what it says. */
const found = (standing: Standing, details: readonly Detail[]): unknown[][] =>
  [...typedOnPage(standing, details)].map(([row, { columns: typed, label }]) => [
    row,
    typed,
    label.column,
    label.text,
  ]);
/** What a host tells once these were typed over formulas of ours. */
const without = (puts: readonly Put[]): Detail[] =>
  ours.filter((one) => !puts.some(([row, column]) => row === one.row && column === one.column));

test.each<[string, Put[], unknown[][]]>([
  ["nothing", [], []],
  ["another client, which the drop-down takes", [[2, FIGURE, "Birch"]], []],
  ["over a figure", [[OWNER, FIGURE, "mine"]], [[OWNER, [FIGURE], LABEL, "Acme: Owner"]]],
  ["in a gap, past a figure", [[OWNER, GAP, "mine"]], [[OWNER, [GAP], LABEL, "Acme: Owner"]]],
  ["over a figure on the right", [[OWNER, WORTH, "mine"]], [[OWNER, [WORTH], LABEL, "Acme: Status"]]],
  ["over two of them", [[OWNER, FIGURE, "mine"], [OWNER, WORTH, "mine"]], [[OWNER, [FIGURE, WORTH], LABEL, "Acme: Owner, Status"]]],
  ["twice about the same", [[OWNER, FIGURE, "mine"], [OWNER, GAP, 7]], [[OWNER, [FIGURE, GAP], LABEL, "Acme: Owner"]]],
  ["over a label", [[OWNER, LABEL, "mine"]], [[OWNER, [LABEL], FIGURE, "Acme: Client Page"]]],
  ["over a label and its figure", [[OWNER, LABEL, "mine"], [OWNER, FIGURE, "mine"]], [[OWNER, [LABEL, FIGURE], GAP, "Acme: Client Page"]]],
  ["over an item's figure", [[EMAIL, FIGURE, 7]], [[EMAIL, [FIGURE], LABEL, "Acme: Email"]]],
  ["beside an item's figure, which tells nothing", [[EMAIL, GAP, 7]], [[EMAIL, [GAP], LABEL, "Acme: Email"]]],
  ["in a blank line", [[BLANK, WORDS, "mine"]], [[BLANK, [WORDS], LABEL, "Acme: Client Page"]]],
  ["beside what was typed, which is no label", [[BLANK, LABEL, "mine"], [BLANK, WORDS, "mine"]], [[BLANK, [LABEL, WORDS], FIGURE, "Acme: Client Page"]]],
  ["into two lines", [[OWNER, GAP, "mine"], [EMAIL, GAP, "mine"]], [[OWNER, [GAP], LABEL, "Acme: Owner"], [EMAIL, [GAP], LABEL, "Acme: Email"]]],
])("typed on the page: %s", (_, puts, expected) => {
  expect(found(page(puts), without(puts))).toEqual(expected);
}); // prettier-ignore

test("in a line that was filled across no column is free for a label", () => {
  // So many formulas of ours are left that the page was not pasted over itself as values.
  const more = { row: EMAIL, column: GAP, formula: "=$G$9" };
  const puts = [LABEL, FIGURE, GAP, WORDS, WORTH].map((column): Put => [BLANK, column, "mine"]);
  expect(found(page(puts), [...ours, more])).toEqual([
    [BLANK, [LABEL, FIGURE, GAP, WORDS, WORTH], -1, "Acme: Client Page"],
  ]);
});

test.each<[string, Put]>([
  ["nobody is chosen", [2, FIGURE, null]],
  ["its cell is empty", [2, FIGURE, ""]],
])("what a line is about is told without a client where %s", (_, put) => {
  expect(found(page([put, [OWNER, GAP, "mine"]]), ours)).toEqual([[OWNER, [GAP], LABEL, "Owner"]]);
  expect(found(page([put, [BLANK, GAP, "mine"]]), ours)).toEqual([[BLANK, [GAP], LABEL, "Client Page"]]);
});

const formula = (...[row, column]: At): Detail => ({ row, column, formula: "=TODAY()" });

test.each<[string, Put[], Detail[], unknown[][]]>([
  ["that gives something", [[BLANK, GAP, 9]], [formula(BLANK, GAP)], [[BLANK, [GAP], LABEL, "Acme: Client Page"]]],
  ["that shows nothing yet", [], [formula(BLANK, GAP)], [[BLANK, [GAP], LABEL, "Acme: Client Page"]]],
  ["its results are not typed", [[BLANK, GAP, 9], [EMAIL, GAP, 9], [EMAIL, WORDS, 9]], [{ ...formula(BLANK, GAP), spill: { rows: 2, columns: 2 } }], [[BLANK, [GAP], LABEL, "Acme: Client Page"]]],
  ["a note alone is none", [], [{ row: BLANK, column: GAP, note: "mine" }], []],
])("a formula of the user's: %s", (_, puts, details, expected) => {
  expect(found(page(puts), [...ours, ...details])).toEqual(expected);
}); // prettier-ignore

test("nothing is found where nobody knows what is ours", () => {
  expect(found(page([[OWNER, GAP, "mine"]], { version: null }), ours)).toEqual([]);
});

const free = (...places: string[]): Standing["version"] => ({ ...version, empty: new Map([["above", new Set(places)]]) }); // prettier-ignore
const GAPS = free(placeAbove(OWNER, "gap"), placeAbove(BLANK, "words"));
/** Typed into a gap of the Owner's line and into the blank one. */
const puts: Put[] = [[OWNER, GAP, "mine"], [BLANK, WORDS, "mine"]]; // prettier-ignore

/** By row: which columns were typed into. */
const typedIn = (standing: Standing, details: readonly Detail[]): unknown[][] =>
  found(standing, details).map(([row, typed]) => [row, typed]);

test.each<[string, Partial<Standing>, unknown[][]]>([
  ["where nothing was written", { version: GAPS }, [[OWNER, [GAP]], [BLANK, [WORDS]]]],
  ["where nothing was written in this line", { version: free(placeAbove(BLANK, "words")) }, [[BLANK, [WORDS]]]],
  ["nowhere where nobody knows where that was", {}, []],
  ["nor where its title is gone, from which lines are counted", { version: free(placeAbove(OWNER + 1, "gap")), titleRow: -1 }, []],
])("of a page that was pasted over itself as values what stands %s is the user's", (_, more, expected) => {
  expect(typedIn(page(puts, more), [])).toEqual(expected);
}); // prettier-ignore

test("lines are counted from the title on, also where a row was put in above it", () => {
  const { cells } = page(puts);
  const lower = { cells: [[], ...cells], headerRow: 7, titleRow: 1, version: GAPS };
  expect(typedIn(page([], lower), [])).toEqual([
    [OWNER + 1, [GAP]],
    [BLANK + 1, [WORDS]],
  ]);
});

/** As values stand there Dana, open, Email and its 5, and what was typed in the gap. */
test.each<[string, number, number[]]>([
  ["as long as half of the cells in question calculate, all others are the user's", 3, [FIGURE, GAP, WORTH]],
  ["where fewer do, only what stands where nothing was written", 2, [GAP]],
])("%s", (_, calculate, expected) => {
  const standing = page([[OWNER, GAP, "mine"], [EMAIL, LABEL, null], [EMAIL, FIGURE, null]], { version: GAPS }); // prettier-ignore
  const there = [GAP, WORDS, WORTH].slice(0, calculate).map((column) => ({ row: EMAIL, column, formula: "=$G$9" })); // prettier-ignore
  // One in the header is no cell in question.
  there.push({ row: 6, column: GAP, formula: "=TODAY()" });
  expect(typedIn(standing, there)).toEqual([[OWNER, expected]]);
});
