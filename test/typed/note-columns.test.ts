import type { Detail } from "../../shared/typed/detail";
import { asWideAsNotes } from "../../shared/typed/note-columns";
import { sheetOf } from "./small";

/* Notes beyond the cells that are in use: Key in column 0, Client in column 1. */

const note = (column: number): Detail => ({ row: 1, column, note: "ask" });

test.each<[string, string[], Detail[], string[]]>([
  ["no note", ["key", "client"], [], []],
  ["one on the first cell", ["key", "client"], [note(0)], []],
  ["one on the last column in use", ["key", "client"], [note(1)], []],
  ["one beside it", ["key", "client"], [note(2)], ["own:1:"]],
  ["one further out, and those between", ["key", "client"], [note(4)], ["own:1:", "own:2:", "own:3:"]],
  ["several, up to the farthest", ["key", "client"], [note(2), note(3), note(1)], ["own:1:", "own:2:"]],
  ["a formula or a format is no note", ["key", "client"], [{ row: 1, column: 9, formula: "=1" }], []],
  ["nor does one behind a note count", ["key", "client"], [note(2), { row: 1, column: 9, numberFormat: "0" }], ["own:1:"]],
  ["a column that is called so already is another one", ["key", "own:1:"], [note(3)], ["own:2:", "own:3:"]],
  ["whichever of them", ["own:2:", "gap"], [note(3)], ["own:1:", "own:3:"]],
])("a sheet is as wide as its notes: %s", (_, columns, details, beyond) => {
  const written = columns.map((column) => `then ${column}`);
  const { standing } = sheetOf("matrix", [], [], { columns, written });
  expect(asWideAsNotes(standing, details)).toEqual({
    columns: [...columns, ...beyond],
    written: [...written, ...beyond],
  });
}); // prettier-ignore
