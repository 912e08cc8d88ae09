import type { Cell } from "../../src/cell";
import type { Detail } from "../../shared/typed/detail";
import { CHOSEN, WHAT_IF } from "../../shared/typed/inputs";
import { nowhere, textMark } from "../../shared/typed/row-marks";
import type { Standing } from "../../shared/typed/standing";
import { told, typedInto, type Put } from "./reread";
import { sheetOf, written } from "./small";

/* What counts as typed above a header since its sheet was read. By hand: the header is in row 5, the title in row 1. */

const columns = ["key", "client", "revenue", "cumulative", "own:1:Mine"];
const [KEY, REVENUE, SHARE, MINE] = [0, 2, 3, 4];
const cells: Cell[][] = [
  ["s1", "Portfolio", null, null, null],
  [null, "As of June", null, null, null],
  [null, "Total", 5, null, null],
  [null, WHAT_IF, 0.8, 0.95, null],
  ["Key", "Client", "Revenue", "Share", "Mine"],
  ["kA", "Acme", 5, 1, null],
];
const [TITLE, TOTAL, CUTS, HEADER] = [0, 2, 3, 4];
const heads = { Portfolio: "xx...", "As of June": ".x...", Total: ".x#..", [WHAT_IF]: ".xxx." };
const shown = Object.entries(heads).map(([text, head]) => [`head ${text}`, { head }]);
const rows = new Map([[5, "kA"]]);
const above = { columns, written: columns, cells, headerRow: 4, titleRow: 0, rows, body: [5, 5] as const };
const portfolio = (version: Standing["version"]): Standing =>
  sheetOf("portfolio", [], [], { ...above, version }).standing;
const known = written("portfolio", columns, {}, Object.fromEntries(shown));

const typedAt = (standing: Standing, typed: readonly Put[], details: readonly Detail[] = []): string | null =>
  told(standing, typedInto(standing.cells, typed), details).address; // prettier-ignore

test.each<[string, Put, string | null]>([
  ["in a gap of ours", [TOTAL, SHARE, "mine"], "D3"],
  ["beside the title", [TITLE, SHARE, "mine"], "D1"],
  ["in a column of the user's", [TOTAL, MINE, "mine"], "E3"],
  ["other cuts to try", [CUTS, REVENUE, 0.7], "C4"],
  ["cuts to try that are cleared", [CUTS, SHARE, null], "D4"],
  ["over the header", [HEADER, REVENUE, "Money"], "C5"],
  ["over the stamp, which says what the sheet was written with", [TITLE, KEY, "s2"], "A1"],
  ["a figure of ours, which calculates", [TOTAL, REVENUE, 6], null],
])("typed above a header: %s", (_, put, expected) => {
  expect(typedAt(portfolio(known), [put])).toBe(expected);
});

test.each<[string, Put, string | null]>([
  ["the user's columns are the user's", [TOTAL, MINE, "mine"], "E3"],
  ["and cuts to try", [CUTS, SHARE, 0.9], "D4"],
  ["so may others be", [TOTAL, SHARE, "mine"], "D3"],
])("above a header of which nobody knows what was written %s", (_, put, expected) => {
  expect(typedAt(portfolio(null), [put])).toBe(expected);
});

const onPage = ["key", "client", "figure", "gap", "behind"];
const pageCells: Cell[][] = [
  ["s1", "Acme", null, null, null],
  [null, "As of June", null, null, null],
  [null, CHOSEN, "Acme", null, null],
  [null, "Owner", "Dana", null, 7],
  ["Key", "Item", "Figure", null, null],
];
const texts = new Map([["above", nowhere([CHOSEN, "Owner"].map(textMark))]]);
const page = (version: Standing["version"]): Standing =>
  sheetOf("page", [], [], { ...above, columns: onPage, written: onPage, cells: pageCells, rows: new Map(), version }).standing; // prettier-ignore
const [FIGURE, GAP, BEHIND] = [2, 3, 4];
const owner: Detail = { row: 3, column: FIGURE, formula: "=$E$9" };

test.each<[string, Put, string | null]>([
  ["over a field", [3, FIGURE, "Kim"], "C4"],
  ["in a gap", [3, GAP, "mine"], "D4"],
  ["another client in the drop-down", [2, FIGURE, "Birch"], "C3"],
  ["a field that is cleared", [3, FIGURE, null], null],
  ["another formula of ours", [3, FIGURE, "=$E$10"], null],
  ["what is out of sight", [3, BEHIND, 8], "E4"],
  ["a formula there", [3, BEHIND, "=8"], null],
])("typed on the Client Page above its header: %s", (_, put, expected) => {
  expect(typedAt(page({ ...written("page", onPage), texts }), [[3, FIGURE, "=$E$9"], put], [owner])).toBe(expected); // prettier-ignore
});

test("on a page of which nobody knows what is ours only the drop-down counts", () => {
  const then = page(null);
  expect(typedAt(then, [[3, FIGURE, "Kim"]])).toBeNull();
  expect(typedAt(then, [[2, FIGURE, "Birch"]])).toBe("C3");
});
