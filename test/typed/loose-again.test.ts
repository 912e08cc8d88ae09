import type { Cell } from "../../src/cell";
import type { Detail } from "../../shared/typed/detail";
import { looseAgain } from "../../shared/typed/loose-again";
import type { Standing } from "../../shared/typed/standing";
import { entriesOf, sheetOf, written, type Rows } from "./small";

/* Rows of the user's own on an older state of a sheet that was put back: which of those that are kept they are. */

const columns = ["client", "owner", "own:1:Mine"];
const slot = (column: string): string => `at:matrix:${column}`;
/** What is kept of three rows, and of a client. */
const kept: Rows = {
  "loose 0": { [slot("client")]: "Team", [slot("owner")]: "Kim" },
  "loose 1": { [slot("client")]: "Team", [slot("owner")]: { value: 7, formula: "=3+4" } },
  "loose 4": { [slot("client")]: "Plan", "at:plan:client": "elsewhere", "note:matrix:client": "a note" },
  kAcme: { [slot("own:1:Mine")]: "Team" },
};

/** @param rows From the sheet's second row on; the names that they have as on every other sheet count from 0. */
function again(
  rows: readonly Cell[][],
  more: Partial<Standing> = {},
  details: readonly Detail[] = [],
): string[] {
  const { standing } = sheetOf("matrix", columns, rows.map((cells) => ["", ...cells]), { newest: written("matrix", columns), ...more }); // prettier-ignore
  const names = new Map(rows.map((_, at) => [at + 1, `loose ${at}`]));
  return [...looseAgain(names, standing, details, entriesOf(kept)).values()];
}

test.each<[string, Cell[][], string[]]>([
  ["one with the same words is that one", [["Team", "Kim", null]], ["loose 0"]],
  ["whatever columns they stand in", [[null, "Team", "Kim"]], ["loose 0"]],
  ["one with others is new", [["Team", "Jo", null]], ["loose 5"]],
  ["each of two is another", [["Plan", null, null], ["Team", "Kim", null]], ["loose 4", "loose 0"]], // prettier-ignore
  ["a second one with the same words is new", [["Team", "Kim", null], ["Team", "Kim", null]], ["loose 0", "loose 5"]], // prettier-ignore
  ["and so is the next", [["x", null, null], ["y", null, null]], ["loose 5", "loose 6"]], // prettier-ignore
  ["a client's words are no row's", [["Acme", null, null]], ["loose 5"]],
  ["a result of a formula of then is no word", [["Team", 7, null]], ["loose 5"]],
])("%s", (_, rows, names) => expect(again(rows)).toEqual(names));

test("a formula is one, whatever it shows by now", () => {
  expect(again([["Team", 8, null]], {}, [{ row: 1, column: 2, formula: "=3+5" }])).toEqual(["loose 1"]);
  expect(again([["Team", 8, null]], {}, [{ row: 1, column: 2, numberFormat: "0" }])).toEqual(["loose 5"]);
});

test("of a row of which some cells are the user's those count alone", () => {
  expect(again([["Team", "Kim", "ours"]], { loose: new Map([[1, [1, 2]]]) })).toEqual(["loose 0"]);
});

test("on a sheet that is no older state they have the names that they have", () => {
  expect(again([["Plan", null, null]], { newest: null })).toEqual(["loose 0"]);
});
