import type { Column, Sheet } from "../../shared/book";
import { moveDown } from "../../shared/typed/move-down";
import { bookSheet, columnOf } from "./small-sheets";
import { entriesOf, rowsOf, type Rows } from "./small";

/* What has no place above the header or under its column any more. By hand: Key, Client, Email, Owner, Gap, and a total. */

const email = columnOf("o0", ["P"], { column: "o:email", states: true });
const columns = [columnOf("client", ["Acme"]), email, columnOf("owner", [null], { user: true }), columnOf("gap", [1])]; // prettier-ignore
/** Its gap is ours, as its label is; what stands between them is free. */
const total: Sheet["summary"] = [{ key: "total", cells: { client: { value: "Total" }, gap: { value: 5 } } }];

function moved(
  rows: Rows,
  headers: Readonly<Record<string, string>> = {},
  own: readonly Column[] = columns,
  more: Partial<Sheet> = {},
): Rows {
  const entries = entriesOf(rows);
  const kind = more.kind ?? "matrix";
  moveDown(bookSheet(kind, ["kA"], own, { summary: total, ...more }), entries, new Map(Object.entries(headers))); // prettier-ignore
  return rowsOf(entries.rows());
}

const [CLIENT, EMAIL, OWNER, GAP, MINE] = ["client", "o:email", "owner", "gap", "own:1:Mine"].map((name) => `at:matrix:${name}`); // prettier-ignore
const [NOTE_GAP, NOTE_MINE] = ["gap", "own:1:Mine"].map((name) => `note:matrix:${name}`);
/** As the journal knows them. */
const known = { key: "Key", client: "Client", "o:email": "Email", owner: "Owner", gap: "Gap" };
const mine = { ...known, "own:1:Mine": "Mine" };

test.each<[string, Rows]>([
  ["nothing", {}],
  ["a row of the user's under columns that are there", { "loose 0": { [CLIENT]: "mine", [GAP]: 7, [NOTE_GAP]: "why" } }],
  ["an empty one", { "loose 0": { "at:matrix:": true } }],
  ["what stands in a free cell above the header", { "head Total": { [OWNER]: "mine" } }],
  ["a note above the header, on whatever cell", { "head Total": { [NOTE_GAP]: "why", "note:matrix:owner": "so" } }],
  ["a note on a header", { header: { [NOTE_GAP]: "why" } }],
  ["one on that of the Keys", { header: { "note:matrix:key": "why" }, "loose 0": { "note:matrix:key": "why" } }],
  ["a header of the user's, though its column is gone", { header: { [MINE]: 9 } }],
  ["what is beside a client under a column that is gone", { kA: { [MINE]: "x", [NOTE_MINE]: "why" } }],
  ["what stands at a place of the body", { "place 1": { [MINE]: "x" } }],
  ["what is of another sheet", { "head Sum": { "at:plan:gap": 7 }, "loose 0": { "note:plan:gap": "why" }, header: { "note:plan:own:1:Mine": "why" } }],
])("stays: %s", (_, rows) => expect(moved(rows, mine)).toEqual(rows)); // prettier-ignore

test.each<[string, Rows, Rows]>([
  ["in the place of a figure of ours, with its row's words", { "head Total": { [GAP]: "mine" } }, { "loose 0": { [CLIENT]: "Total", [GAP]: "mine" } }],
  ["in the place of those words", { "head Total": { [CLIENT]: "mine" } }, { "loose 0": { [CLIENT]: "mine" } }],
  ["what is free stays behind", { "head Total": { [GAP]: "mine", [OWNER]: "yours" } }, { "head Total": { [OWNER]: "yours" }, "loose 0": { [CLIENT]: "Total", [GAP]: "mine" } }],
  ["in a row that is gone", { "head Sum": { [GAP]: "mine" } }, { "loose 0": { [CLIENT]: "Sum", [GAP]: "mine" } }],
  ["with all that stood there", { "head Sum": { [OWNER]: "mine", [GAP]: 7, [NOTE_GAP]: "why" } }, { "loose 0": { [CLIENT]: "Sum", [OWNER]: "mine", [GAP]: 7, [NOTE_GAP]: "why" } }],
  ["a note on its Key, too", { "head Sum": { "note:matrix:key": "why" } }, { "loose 0": { [CLIENT]: "Sum", "note:matrix:key": "why" } }],
  ["the second of two that are gone", { "head Sum #2": { [GAP]: "mine" } }, { "loose 0": { [CLIENT]: "Sum", [GAP]: "mine" } }],
  ["in one that is known by its place", { "head 7": { [GAP]: "mine" } }, { "loose 0": { [GAP]: "mine" } }],
  ["each row into one of its own", { "head Sum": { [GAP]: "mine" }, "head Mean": { [GAP]: 7 } }, { "loose 0": { [CLIENT]: "Sum", [GAP]: "mine" }, "loose 1": { [CLIENT]: "Mean", [GAP]: 7 } }],
  ["behind those that are there", { "loose 4": { [CLIENT]: "there" }, "head Sum": { [GAP]: "mine" } }, { "loose 4": { [CLIENT]: "there" }, "loose 5": { [CLIENT]: "Sum", [GAP]: "mine" } }],
  ["in the place of the title, which says nothing of it", { "head 0": { [CLIENT]: "mine" } }, { "loose 0": { [CLIENT]: "mine" } }],
])("above the header: %s", (_, rows, expected) => expect(moved(rows, known)).toEqual(expected)); // prettier-ignore

test("the second of two rows that are called alike brings its words, too", () => {
  const summary = [...total, ...total];
  expect(moved({ "head Total #2": { [GAP]: "mine" } }, known, columns, { summary })).toEqual({
    "loose 0": { [CLIENT]: "Total", [GAP]: "mine" },
  });
});

test("a row that is known by its place alone brings none", () => {
  const own = [columnOf("setting", ["Cuts"]), columnOf("hint", [1])];
  const summary = [{ key: "total", cells: { setting: { value: "Total" }, hint: { value: 5 } } }];
  const rows = { "head 2": { "at:settings:hint": "mine" } };
  expect(moved(rows, {}, own, { kind: "settings", summary })).toEqual({ "loose 0": rows["head 2"] });
});

test.each<[string, Record<string, string>, Rows, Rows]>([
  ["by its header and its row's words", mine, { "loose 0": { [CLIENT]: "mine", [MINE]: "x" } }, { "loose 1": { [CLIENT]: "mine: Mine", [OWNER]: "x" } }],
  ["by its header alone where the row has none", mine, { "loose 0": { [GAP]: 7, [MINE]: "x" } }, { "loose 0": { [GAP]: 7 }, "loose 1": { [CLIENT]: "Mine", [OWNER]: "x" } }],
  ["by those words alone where it has no header", { ...known, "own:1:Mine": "" }, { "loose 0": { [CLIENT]: "mine", [MINE]: "x" } }, { "loose 1": { [CLIENT]: "mine", [OWNER]: "x" } }],
  ["with the words of a row of ours", mine, { "head Total": { [MINE]: "x" } }, { "loose 0": { [CLIENT]: "Total: Mine", [OWNER]: "x" } }],
  ["a note on its header", mine, { header: { [NOTE_MINE]: "why" } }, { "loose 0": { [CLIENT]: "Mine", [OWNER]: "why" } }],
  ["a note on a cell of it", mine, { "loose 0": { [CLIENT]: "mine", [NOTE_MINE]: "why" } }, { "loose 1": { [CLIENT]: "mine: Mine", [OWNER]: "why" } }],
  ["what else stands in its row stays there", mine, { "loose 0": { [CLIENT]: "mine", [GAP]: 7, [MINE]: "x" } }, { "loose 0": { [CLIENT]: "mine", [GAP]: 7 }, "loose 1": { [CLIENT]: "mine: Mine", [OWNER]: "x" } }],
  ["each cell by itself", mine, { "loose 0": { [MINE]: "x" }, "loose 1": { [MINE]: "y" } }, { "loose 2": { [CLIENT]: "Mine", [OWNER]: "x" }, "loose 3": { [CLIENT]: "Mine", [OWNER]: "y" } }],
  ["of which nobody knows the header, in its row where that is free", known, { "loose 0": { [CLIENT]: "mine", [MINE]: "x" } }, { "loose 0": { [CLIENT]: "mine", [EMAIL]: "x" } }],
  ["first in sight", known, { "loose 0": { [GAP]: 7, [MINE]: "x" } }, { "loose 0": { [GAP]: 7, [CLIENT]: "x" } }],
  ["a note, as one", known, { "loose 0": { [CLIENT]: "mine", [NOTE_MINE]: "why" } }, { "loose 0": { [CLIENT]: "mine", "note:matrix:client": "why" } }],
  ["in a row of its own where none is free", known, { "loose 0": { [CLIENT]: "mine", [EMAIL]: 1, [OWNER]: 2, [GAP]: 3, [MINE]: "x" } }, { "loose 0": { [CLIENT]: "mine", [EMAIL]: 1, [OWNER]: 2, [GAP]: 3 }, "loose 1": { [CLIENT]: "mine", [OWNER]: "x" } }],
  ["above the header, with its row", known, { "head Sum": { [OWNER]: "mine", [MINE]: "x" } }, { "loose 0": { [OWNER]: "mine", [CLIENT]: "x" } }],
])("under a column that is gone: %s", (_, headers, rows, expected) => {
  expect(moved(rows, headers)).toEqual(expected);
}); // prettier-ignore

test.each<[string, Column[], Rows]>([
  ["beside the words, not under an offering", columns, { "loose 1": { [CLIENT]: "Mine", [OWNER]: "x" } }],
  ["right beside them where that is none", [columns[0], columns[3], columns[2]], { "loose 1": { [CLIENT]: "Mine", [GAP]: "x" } }],
  ["behind them, not before", [columns[3], columns[0], columns[2]], { "loose 1": { [CLIENT]: "Mine", [OWNER]: "x" } }],
  ["under an offering where nothing else is there", [columns[0], email], { "loose 1": { [CLIENT]: "Mine", [EMAIL]: "x" } }],
  ["in the first column in sight where clients have none", [columns[3], columns[2]], { "loose 1": { [GAP]: "Mine", [OWNER]: "x" } }],
])("where it is put: %s", (_, own, expected) => {
  expect(moved({ "loose 0": { [MINE]: "x" } }, mine, own)).toEqual(expected);
}); // prettier-ignore
