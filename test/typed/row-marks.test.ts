import type { Cell } from "../../src/cell";
import { rowKey } from "../../shared/key";
import {
  nowhere,
  packedMarks,
  packedRows,
  packedTexts,
  rowMark,
  textMark,
  unpackedMarks,
  unpackedRows,
  unpackedTexts,
} from "../../shared/typed/row-marks";

/* Rows and texts in few characters. By hand: a mark has 7 of them, the place of a text 3, a cell of the journal 30,000. */

test("of a row's Key the seven behind its letter are kept", () => {
  expect(rowMark("k0123456789abcd")).toBe("0123456");
});

test.each<[string, Cell, string]>([
  ["as it is", "acme", "acme"],
  ["in whatever letters", " ACME  Dental ", "acme dental"],
  ["a number", 12, "12"],
  ["nothing is no text", null, ""],
])("a text is marked as the Key of its name: %s", (_, text, name) => {
  expect(textMark(text)).toBe(rowKey(name).slice(1, 8));
});

test("texts of which nobody knows the rows have none", () => {
  expect(nowhere(["aaaaaaa", "bbbbbbb"])).toEqual(new Map([["aaaaaaa", new Set()], ["bbbbbbb", new Set()]])); // prettier-ignore
});

test("marks stand in their order, whatever it was", () => {
  expect(packedMarks(new Set(["ccccccc", "aaaaaaa", "bbbbbbb"]))).toEqual(["aaaaaaabbbbbbbccccccc"]);
  expect(packedMarks([])).toEqual([]);
});

const marks = (count: number, length: number): string[] =>
  Array.from({ length: count }, (_, at) => String(at).padStart(length, "0"));

// By hand: 30,000 / 7 is 4,285.7; 30,000 / 10 is 3,000.
test.each<[string, number, number, number[]]>([
  ["as many as fit", 4285, 7, [29_995]],
  ["one more", 4286, 7, [29_995, 7]],
  ["twice as many", 8570, 7, [29_995, 29_995]],
  ["just as long as the cell", 3000, 10, [30_000]],
])("what does not fit into one cell goes on in the next: %s", (_, count, length, expected) => {
  const cells = packedMarks(marks(count, length).reverse());
  expect(cells.map((cell) => cell.length)).toEqual(expected);
  expect(cells.join("") === marks(count, length).join("")).toBe(true);
});

test.each<[string, string, string[]]>([
  ["each by its length", "aaaaaaabbbbbbb", ["aaaaaaa", "bbbbbbb"]],
  ["none", "", []],
  ["what was cut off is none", "aaaaaaabbb", ["aaaaaaa"]],
])("marks are read back: %s", (_, cell, expected) => expect(unpackedMarks(cell)).toEqual(expected));

const rows = (...all: string[]): ReadonlySet<string> => new Set(all);

test.each<[string, [string, ReadonlySet<string>][], string[]]>([
  ["by its place in the order of texts", [["ggggggg", rows("2222222")], ["eeeeeee", rows("3333333", "1111111")]], ["111111100022222220013333333000"]],
  ["a text that is nowhere has its place", [["ggggggg", rows("1111111")], ["eeeeeee", rows()]], ["1111111001"]],
  ["texts that are nowhere say nothing", [["eeeeeee", rows()]], []],
  ["the place counts to 36", marks(37, 7).map((text): [string, ReadonlySet<string>] => [text, text.endsWith("36") ? rows("1111111") : rows()]), ["1111111010"]],
])("the rows of a text: %s", (_, texts, expected) => {
  expect(packedTexts(new Map(texts))).toEqual(expected);
}); // prettier-ignore

test.each<[string, string, string[], [string, string][]]>([
  ["by its place", "11111110002222222001", ["eeeeeee", "ggggggg"], [["eeeeeee", "1111111"], ["ggggggg", "2222222"]]],
  ["which counts to 36", "1111111010", marks(37, 7), [["0000036", "1111111"]]],
  ["none of a text that nobody knows", "11111110012222222000", ["eeeeeee"], [["eeeeeee", "2222222"]]],
  ["none", "", ["eeeeeee"], []],
])("the rows of a text are read back: %s", (_, cell, texts, expected) => {
  expect(unpackedTexts(cell, texts)).toEqual(expected);
}); // prettier-ignore

// By hand: behind a letter, so that it is no number, five rows to a character, the first 1, the second 2, then 4, 8 and 16, all of them "v".
test.each<[string, number, string[], string]>([
  ["none of none", 0, [], "r"],
  ["none of one", 1, [], "r0"],
  ["the first", 3, ["0000000"], "r1"],
  ["the second and third", 3, ["0000001", "0000002"], "r6"],
  ["all of five", 5, ["0000000", "0000001", "0000002", "0000003", "0000004"], "rv"],
  ["the sixth", 6, ["0000005"], "r01"],
])("of a list of rows are meant: %s", (_, count, meant, expected) => {
  const all = marks(count, 7);
  expect(packedRows(all, new Set(meant))).toBe(expected);
  expect(unpackedRows(expected, all)).toEqual(meant);
});

test.each([
  ["a row is gone", 5, "r01"],
  ["five have come", 11, "r01"],
  ["all are gone", 0, "r1"],
])("nobody knows which rows are meant where %s", (_, count, cell) => {
  expect(unpackedRows(cell, marks(count, 7))).toBeNull();
});
