import type { Cell } from "../../src/cell";
import type { Version } from "../../shared/typed/journal";
import { nowhere, textMark } from "../../shared/typed/row-marks";
import { headsAt } from "../../shared/typed/standing-heads";
import { NOTHING_OVER } from "../../shared/typed/typed-over";
import { written } from "./small";
import type { SheetKind } from "../../shared/grid";

/*
 * Whose the cells down to a header are. By hand: a version tells the columns in which a row was written, "x" for a text,
 * "#" for a figure, "." for none; beside each row stand here its name and the letters of the cells that are ours.
 */

type Line = readonly [...Cell[]];
type Known = readonly [name: string | null, ours: string];

const columns = ["key", "client", "revenue", "note"];
const masks = { Plan: "xx..", "As of June": ".x..", Total: ".x#.", "By year": ".x.x", Ranked: ".#x" };

/** A sheet whose last line but for those below is its header. */
function heads(
  lines: readonly Line[],
  {
    titleRow = 0,
    kept = masks as Readonly<Record<string, string>> | null,
    then = columns as readonly string[],
    now = columns as readonly string[],
    below = [] as readonly Line[],
    kind = "matrix" as SheetKind,
    texts = undefined as Version["texts"] | undefined,
  } = {},
): Known[] {
  const shown = Object.entries(kept ?? {}).map(([text, head]) => [`head ${text}`, { head }]);
  const known = kept && written("matrix", then, {}, Object.fromEntries(shown));
  const version = known && texts ? { ...known, texts } : known;
  const found = headsAt({
    kind,
    cells: [...lines, ...below],
    written: now,
    headerRow: lines.length - 1,
    titleRow,
    version,
    asThen: NOTHING_OVER.asThen,
    totals: new Set(),
  });
  return found.map(({ name, isOurs }) => [
    name,
    now.map((_, column) => (isOurs(column) ? "x" : ".")).join(""),
  ]);
}

const title: Line = ["s1", "Plan", null, null];
const subtitle: Line = [null, "As of June", null, null];
const total: Line = [null, "Total", 5, null];
const header: Line = ["Key", "Client", "Revenue", "Note"];
const [TITLE, SUBTITLE, HEADER]: Known[] = [["head 0", "xx.."], ["head 1", ".x.."], ["head Client", "xxxx"]]; // prettier-ignore
const USERS: Known = [null, "...."];

test.each<[string, Line[], Known[]]>([
  ["as it was written", [total], [["head Total", ".xx."]]],
  ["a text in a gap", [[null, "Total", 5, "mine"]], [["head Total", ".xx."]]],
  ["words in the place of a figure", [[null, "Total", "much", null]], [["head Total", ".x.."]]],
  ["a figure that is shown as text", [[null, "Total", "5.00 %", null]], [["head Total", ".xx."]]],
  ["other words in the place of words", [[null, "By year", null, "mine"]], [["head By year", ".x.x"]]],
  ["a row that was put in", [[null, "mine", 7, null], total], [USERS, ["head Total", ".xx."]]],
  ["one without a label", [[null, null, 7, null], total], [USERS, ["head Total", ".xx."]]],
  ["a label that is a figure", [[null, 2026, 7, null]], [USERS]],
])("rows between subtitle and header: %s", (_, lines, expected) => {
  expect(heads([title, subtitle, ...lines, header])).toEqual([TITLE, SUBTITLE, ...expected, HEADER]);
});

test.each<[string, Line[], number, Known[]]>([
  ["one above the title", [[null, "Total", 7, null], title, subtitle, header], 1, [USERS, TITLE, SUBTITLE, HEADER]],
  ["one between title and subtitle", [title, [null, "mine", null, null], subtitle, header], 0, [TITLE, USERS, SUBTITLE, HEADER]],
  ["other words in the place of the title", [["s1", "Mine", null, null], subtitle, header], 0, [["head 0", "x..."], SUBTITLE, HEADER]],
  ["a title that was emptied", [["s1", null, null, null], subtitle, header], 0, [["head 0", "xx.."], SUBTITLE, HEADER]],
  ["a header over nothing", [title, subtitle, ["Key", null, null, null]], 0, [TITLE, SUBTITLE, ["head 2", "xxxx"]]],
])("around them: %s", (_, lines, titleRow, expected) => {
  expect(heads(lines, { titleRow })).toEqual(expected);
}); // prettier-ignore

const MINE = "own:1:Mine";
const moved = ["key", "client", MINE, "note", "own:1:", "revenue"];
const movedHeader: Line = ["Key", "Client", "Mine", "Note", null, "Revenue"];

test("letters follow their columns; the user's columns are the user's, empty ones too", () => {
  const lines: Line[] = [["s1", "Plan"], [null, "As of June"], [null, "Total", "a", "b", "c", 5], movedHeader]; // prettier-ignore
  expect(heads(lines, { now: moved })).toEqual([
    ["head 0", "xx...."],
    ["head 1", ".x...."],
    ["head Total", ".x...x"],
    ["head Client", "xx.x.x"],
  ]);
});

const all: Known[] = [["head 0", "xx...."], ["head 1", "xx...."], ["head mine", "xx.x.x"], ["head Client", "xx.x.x"]]; // prettier-ignore
test.each<[string, Parameters<typeof heads>[1], string, Known[]]>([
  ["the Client Page without a journal", { kept: null, kind: "page" }, "As of June", all],
  ["a version that does not keep rows", { kept: {} }, "As of June", all],
  ["one that keeps none of these", { kept: { Total: ".x#." } }, "As of June", all],
  ["one that keeps nothing of them", { kept: { "As of June": "" } }, "As of June", all],
  ["clients stand where the sheet had none", { then: ["key", "revenue", "note"] }, "As of June", all],
])("where nobody knows what was written only the user's columns are the user's: %s", (_, more, words, expected) => {
  const lines: Line[] = [["s1", "Other"], [null, words], [null, "mine", "a", "b", "c", 5], movedHeader];
  expect(heads(lines, { now: moved, ...more })).toEqual(expected);
}); // prettier-ignore

test("without a journal nobody knows whose any of them is but title, stamp and header", () => {
  const lines: Line[] = [["s1", "Other"], [null, "As of June"], [null, "mine", "a", "b", "c", 5], movedHeader]; // prettier-ignore
  const unknown: Known[] = all.map(([name, cells]) => [name, name === "head mine" ? "......" : cells]);
  expect(heads(lines, { now: moved, kept: null })).toEqual(unknown);
});

test("rows are known where the Keys were deleted", () => {
  const lines = [title, subtitle, total, header].map(([, ...cells]) => cells);
  expect(heads(lines, { now: columns.slice(1) })).toEqual([
    ["head 0", "x.."],
    ["head 1", "x.."],
    ["head Total", "xx."],
    ["head Client", "xxx"],
  ]);
});

test("a client below the header who is called like a row above it takes nothing from that", () => {
  const below: Line[] = [["k1", "Total", 5, "filled"]];
  const lines: Line[] = [title, subtitle, [null, "Total", null, null], header];
  expect(heads(lines, { below })).toEqual([TITLE, SUBTITLE, ["head Total", ".xx."], HEADER]);
});

const ranked = ["key", "rank", "client", "revenue", "note"];
const byRank = { Plan: "xx...", "As of June": ".x...", Total: "..x#." };
const texts = new Map([["above", nowhere(["Plan", "As of June", "Total"].map(textMark))]]);

test.each<[string, { now: readonly string[]; lines: Line[] }, Known[]]>([
  [
    "deleted: rows that have no other words by their place",
    { now: ["key", "client", "revenue", "note"], lines: [["s1"], [], ["", "Total", 5, "mine"], ["Key", "Client", "Revenue", "Note"]] },
    [["head 0", "xx.."], ["head 1", "xxx."], ["head Total", ".xx."], ["head Client", "xxxx"]],
  ],
  [
    "deleted, and that of clients: by their place, words that are none of ours being the user's",
    { now: ["key", "revenue", "note"], lines: [["s1"], [], ["", 5, "mine"], ["", "words", 6], ["Key", "Revenue", "Note"]] },
    [["head 0", "xx."], ["head 1", "xx."], ["head 2", "xx."], ["head 3", "x.."], ["head 4", "xxx"]],
  ],
  [
    "called otherwise: by its words, as if it were not",
    { now: ["key", "own:1:Place", "client", "revenue", "note"], lines: [["s1", "Plan"], ["", "As of June"], ["", "", "Total", 5, "mine"], ["Key", "Place", "Client", "Revenue", "Note"]] },
    [["head 0", "xx..."], ["head 1", ".x..."], ["head Total", "..xx."], ["head Client", "x.xxx"]],
  ],
])("the first column in sight is %s", (_, { now, lines }, expected) => {
  expect(heads(lines, { now, then: ranked, kept: byRank, texts })).toEqual(expected);
}); // prettier-ignore

test.each<[string, readonly string[], Line[], Known[]]>([
  ["a sheet that says nothing of clients", ["key", "item", "value"], [["s1", "Plan"], [null, "As of June"], [null, "mine", 7], [null, "Total", 5], ["Key", "Item", "Value"]], [["head 0", "xx."], ["head 1", ".x."], [null, "..."], ["head 2", ".xx"], ["head 3", "xxx"]]],
  ["a row without a label, where clients stand further on", ["key", "rank", "client"], [["s1", "Plan"], [null, "As of June"], [null, "mine", null], [null, "Total", null], ["Key", "No.", "Client"]], [["head 0", "xx."], ["head 1", ".x."], [null, "..."], ["head 2", ".xx"], ["head Client", "xxx"]]],
  ["a row with a label, where clients stand further on", ["key", "rank", "client"], [["s1", "Plan"], [null, "As of June"], [null, 7, "mine"], [null, 5, "Ranked"], ["Key", "No.", "Client"]], [["head 0", "xx."], ["head 1", ".x."], [null, "..."], ["head Ranked", ".xx"], ["head Client", "xxx"]]],
  ["one whose label was typed over, where clients stand further on", ["key", "rank", "client"], [["s1", "Plan"], [null, "As of June"], [null, "Total", "mine"], ["Key", "No.", "Client"]], [["head 0", "xx."], ["head 1", ".x."], ["head 2", ".x."], ["head Client", "xxx"]]],
])("rows are known by words in the first column in sight too: %s", (_, own, lines, expected) => {
  expect(heads(lines, { now: own, then: own })).toEqual(expected);
}); // prettier-ignore

/** Two rows with one label: the first has a figure, the second a text in its Note. */
const two = { ...masks, Total: ".x#x", "Total (1)": ".x#.", "Total (2)": ".x.x" };
const [FIRST, SECOND]: Known[] = [["head Total", ".xx."], ["head Total #2", ".x.x"]]; // prettier-ignore

test.each<[string, Record<string, string>, Line[], Known[]]>([
  ["of two the fuller one is ours", masks, [[null, "Total", null, null], total], [USERS, ["head Total", ".xx."]]],
  ["wherever it stands", masks, [total, [null, "Total", null, null]], [["head Total", ".xx."], USERS]],
  ["of two that are equally full the first", masks, [total, total], [["head Total", ".xx."], USERS]],
  ["what stands in our gaps does not make a row fuller", masks, [[null, "Total", null, "mine"], total], [USERS, ["head Total", ".xx."]]],
  ["a space fills nothing", masks, [[null, "Total", " ", null], total], [USERS, ["head Total", ".xx."]]],
  ["both, where two were written", two, [total, [null, "Total", null, "note"]], [FIRST, SECOND]],
  ["of three the fullest two, where two were written", two, [[null, "Total", null, null], total, [null, "Total", 5, "note"]], [USERS, FIRST, SECOND]],
  ["where one of two is deleted, what was written in any is ours", two, [total], [["head Total", ".xxx"]]],
])("rows with one label: %s", (_, kept, lines, expected) => {
  expect(heads([title, subtitle, ...lines, header], { kept })).toEqual([TITLE, SUBTITLE, ...expected, HEADER]); // prettier-ignore
}); // prettier-ignore
