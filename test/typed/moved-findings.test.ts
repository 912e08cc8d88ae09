import type { Cell } from "../../src/cell";
import type { MovedDown } from "../../shared/typed/move-down";
import { movedFindings } from "../../shared/typed/moved-findings";
import { sheetOf, written } from "./small";

/* Where what went below had stood. By hand: title, line below it and "Total" stand above the header in row 4; Mine is column D. */

const columns = ["key", "client", "revenue", "own:1:Mine"];
const shown = Object.fromEntries(
  ["Plan", "As of June", "Total"].map((text) => [`head ${text}`, { head: ".w.." }]),
);
const cells: Cell[][] = [["s1", "Plan", null, null], [null, "As of June", null, null], [null, "Total", null, "mine"], ["Key", "Client", "Revenue", "Mine"]]; // prettier-ignore
const { standing } = sheetOf("matrix", columns.slice(1), [], { cells, headerRow: 3, titleRow: 0, version: { ...written("matrix", columns, {}, shown), stamp: "s1" } }); // prettier-ignore

const went = (row: string, column: string, value: Cell = "mine"): MovedDown => ({ row, column, content: { value } }); // prettier-ignore
const anew = new Map([["head Total", "head Sum"]]);

test.each<[what: string, moved: MovedDown[], told: [address: string, found: string][]]>([
  ["nothing", [], []],
  ["beside words", [went("head Total", "own:1:Mine")], [["D3", "mine"]]],
  ["beside words that are others by now", [went("head Sum", "own:1:Mine", 7)], [["D3", "7"]]],
  ["beside the title, in the first column", [went("head 0", "key")], [["A1", "mine"]]],
  ["a formula that shows nothing", [went("head Total", "client", null)], [["B3", ""]]],
  ["a note on the header", [went("header", "own:1:Mine", "note")], [["D4", "note"]]],
  ["in a row that stands nowhere", [went("head Other", "own:1:Mine")], []],
  ["in a column that stands nowhere", [went("head Total", "own:1:Gone")], []],
  [
    "two",
    [went("head Total", "own:1:Mine"), went("head 0", "client", "more")],
    [
      ["D3", "mine"],
      ["B1", "more"],
    ],
  ],
])("%s", (_, moved, told) => {
  const found = movedFindings(standing, moved, anew);
  expect(found.map(({ address, found: text }) => [address, text])).toEqual(told);
  for (const { sheet, advice } of found) expect([sheet, advice]).toEqual(["Tech Stack Matrix", expect.stringContaining('kept under "Added by you"')]); // prettier-ignore
});
