import type { Cell } from "../../src/cell";
import type { SheetKind } from "../../shared/grid";
import type { Standing } from "../../shared/typed/standing";
import { looseOn, standingOf, versionWith, type Line } from "./loose-sheet";
import type { Rows } from "./small";

/* What stands beside a row of a chart's table can only be the user's, as long as it is that row. By hand: it is row 2. */

// The Key of a row of a chart's table begins with a c.
const [TABLE, FIGURE] = ["cAcme", "kClients"];
const words = ["figure", "amount", "source"];
/** The column of its words was deleted; in its place stands an empty one. */
const left = ["key", "own:1:", "amount", "source"];

/** Typed beside a row of a chart's table, on a sheet that was written with the Clients and with that row under a name. */
function beside(
  word: string | null,
  tabled: string,
  more: Partial<Standing> = {},
  kind: SheetKind = "summary",
) {
  const shown: Rows = { [FIGURE]: { called: "Clients" }, [TABLE]: { tabled } };
  const then = versionWith(kind, words, { empty: { source: [TABLE] }, shown });
  const lines: Line[] = [[FIGURE, "Clients", 3], [TABLE, word, 5, "churn risk"]]; // prettier-ignore
  return looseOn(standingOf(kind, words, lines, { version: then, body: [1, 1], ...more })).stray;
}

const told = [[2, "source"]];

test.each<[string, Parameters<typeof beside>, unknown]>([
  ["in its row as it was written", ["Acme", "Acme"], told],
  [
    "under another word than the body and the table have, which is told too",
    ["Birch", "Acme"],
    [[2, "figure"], ...told],
  ],
  ["under no word", [null, "Acme"], told],
  ["without a journal nobody knows", ["Acme", "Acme", { version: null }], []],
  ["under a word of the body: rows in sight were sorted there", ["Clients", "Acme"], []],
  ["under a word of the body that is its own", ["Clients", "Clients"], told],
  ["on Client History", ["Acme", "Acme", {}, "history"], told],
  ["there under another word, as where rows in sight were sorted", ["Birch", "Acme", {}, "history"], []],
  ["where the body alone was sorted in sight", ["Acme", "Acme", { shuffled: true }], told],
  ["where the charts' rows were sorted too", ["Birch", "Acme", { shuffled: true }], []],
  ["where the column of its words was deleted", ["Acme", "Acme", { columns: left, written: left }], []],
])("typed beside a row of a chart's table: %s", (_, typed, expected) => {
  expect(beside(...typed)).toEqual(expected);
});

test("beside a row of a chart's table that the sheet was not written with nobody knows", () => {
  const then = versionWith("summary", words, { empty: { source: [FIGURE] } });
  const lines: Line[] = [[FIGURE, "Clients", 3, "ours"], [TABLE, "Acme", 5, "churn risk"]]; // prettier-ignore
  const standing = standingOf("summary", words, lines, { version: then, body: [1, 1] });
  expect(looseOn(standing).stray).toEqual([[1, "source"]]);
});

test.each<[string, slot: string, cell: Cell, stray: [number, string][]]>([
  ["words over a figure", "tabled", "ask Jo", [[2, "amount"]]],
  ["another figure is ours", "tabled", 7, []],
  ["a figure that became text by its format", "tabled", "1,200", []],
  ["a header of the table", "headed", "Revenue", []],
])("in a chart's table: %s", (_, slot, cell, expected) => {
  const shown: Rows = { [FIGURE]: { called: "Clients" }, [TABLE]: { [slot]: "Acme" } };
  const then = versionWith("summary", words, { shown });
  const lines: Line[] = [[FIGURE, "Clients", 3], [TABLE, "Acme", cell]]; // prettier-ignore
  expect(looseOn(standingOf("summary", words, lines, { version: then, body: [1, 1] })).stray).toEqual(
    expected,
  );
});
