import { writtenWith } from "../../shared/typed/written-with";
import { entriesOf, written, type Rows } from "./small";

/* With what the cells of a sheet were written: what it showed, the letters of its marks, what is known. */

const known: Rows = { kA: { owner: "Dana", "o:email": "P", "o:fax": "X" }, kB: { "o:email": "C" } };
const marks = ["key", "client", "o:email", "owner", "o:backup"];

test.each<[string, string, string, unknown]>([
  ["a field, with what is known", "kA", "owner", { value: "Dana" }],
  ["with nothing where nothing is", "kA", "note", { value: null }],
  ["a mark, by the letters of the row", "kA", "o:email", { value: "Y" }],
  ["the second of the offerings by the second letter", "kA", "o:backup", { value: "Z" }],
  ["a gap", "kC", "o:email", { value: null }],
  ["behind the last letter", "kC", "o:backup", { value: null }],
  ["what the sheet showed counts more than what is known", "kD", "owner", { value: "Kim" }],
  ["and more than the letters", "kD", "o:email", { value: "N" }],
  ["an empty field that it showed", "kD", "note", { value: null }],
  ["a mark in a row without letters, with what is known", "kB", "o:email", { value: "C" }],
  ["nobody knows it where nothing is: it may be the data's", "kB", "o:backup", undefined],
  ["a mark without a column, with what is known", "kA", "o:fax", { value: "X" }],
  ["nobody knows it where nothing is", "kC", "o:fax", undefined],
])("a cell was written with: %s", (_, row, slot, expected) => {
  const states = { kA: "YZ", kC: ".", kD: "PP" };
  const shown = { kD: { owner: "Kim", "o:email": "N", note: null } };
  expect(writtenWith(entriesOf(known), written("matrix", marks, states, shown))(row, slot)).toEqual(expected);
});

test("without a version nobody knows of any cell", () => {
  expect(writtenWith(entriesOf(known), null)("kA", "owner")).toBeUndefined();
});
