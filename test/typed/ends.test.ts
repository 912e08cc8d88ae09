import { endsOf, offeringAtEnd } from "../../shared/typed/ends";
import type { TypedReference } from "../../shared/typed/references";
import { ground } from "./two-grounds";

/* How the ends of a range are named beside offerings, and among the user's own rows and columns. By hand: offerings in C to E, Mine in F; clients in rows 4 and 5, rows of the user's in 9, 10 and 14. */

const columns = ["key", "client", "o:email", "o:backup", "o:voice", "own:1:Mine"];
const plain = ground(
  "matrix",
  columns,
  { 3: "kA", 4: "kB", 8: "loose 0", 9: "loose 1", 13: "loose 2" },
  [3, 4],
);
const sheet = {
  ...plain,
  column: (named: string | number) => plain.column(named) ?? offeringAtEnd(String(named), columns),
};
const ends = (text: string): [column: unknown, row: unknown][] => {
  const [first, last] = text.split(":");
  const reference = (last === undefined ? [first] : [first, ":", last]) as unknown as TypedReference;
  return endsOf(reference, sheet, null).map(([, column, , row]) => [column, row]);
};

test.each<[string, string, unknown[]]>([
  ["all offerings are one", "C4:E4", ["offering +", "offering $"]],
  ["so they are from a column above the body", "C2:E2", ["offering +", "offering $"]],
  ["some of them are named", "C4:D4", ["o:email", "o:backup"]],
  ["so are all of them and one more", "B4:E4", ["client", "o:voice"]],
  ["and one alone", "C4", ["o:email"]],
  ["what is to come goes with the column before it", "F4:H4", ["own:1:Mine", "own:1:Mine +2"]],
  ["whichever end it is", "H4:F4", ["own:1:Mine +2", "own:1:Mine"]],
  ["so it does where no end has a column yet", "G4:H4", ["own:1:Mine +1", "own:1:Mine +2"]],
  ["up to a hundred behind it", "DA4:DB4", ["own:1:Mine +99", "own:1:Mine +100"]],
  ["further off it stays", "DC4:DD4", [106, 107]],
  ["a cell alone stays", "H4", [7]],
  ["rows have no columns", "4:5", [null, null]],
])("columns: %s", (_, text, expected) => {
  expect(ends(text).map(([column]) => column)).toEqual(expected);
}); // prettier-ignore

test.each<[string, string, unknown[]]>([
  ["rows of the user's are named", "F9:F10", ["loose 0", "loose 1"]],
  ["an empty one before them by the next", "F8:F10", ["loose 0 -1", "loose 1"]],
  ["an empty one behind them by the last", "F9:F16", ["loose 0", "loose 2 +2"]],
  ["of two as near by the one above", "F12:F14", ["loose 1 +2", "loose 2"]],
  ["from an empty one to an empty one over them", "F7:F20", ["loose 0 -2", "loose 2 +6"]],
  ["from below upwards", "F16:F9", ["loose 2 +2", "loose 0"]],
  ["where none of them is between, by the body", "F15:F20", ["+11", "+16"]],
  ["where one end is in the body, by what stands there", "F5:F9", ["+1", "loose 0"]],
  ["an empty row alone stays", "F12", [11]],
])("rows: %s", (_, text, expected) => {
  expect(ends(text).map(([, row]) => row)).toEqual(expected);
}); // prettier-ignore

test.each<[string, string[], string, number | undefined]>([
  ["the first", columns, "offering +", 2],
  ["the last", columns, "offering $", 4],
  ["the only one is both", ["key", "client", "o:email"], "offering $", 2],
  ["none is nowhere", ["key", "client"], "offering +", undefined],
  ["another name is none of them", columns, "o:email", undefined],
])("the column of an end over all offerings: %s", (_, names, named, expected) => {
  expect(offeringAtEnd(named, names)).toBe(expected);
});
