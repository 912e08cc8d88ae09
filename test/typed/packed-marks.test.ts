import {
  packedFigures,
  packedMarks,
  packedRows,
  packedTexts,
  unpackedFigures,
  unpackedMarks,
  unpackedRows,
  unpackedTexts,
} from "../../shared/typed/packed-marks";
import { nowhere } from "../../shared/typed/row-marks";

/* What is kept of rows, in cells of the journal. By hand: a mark has 7 characters, a cell 30,000. */

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

const four = ["1111111", "2222222", "3333333", "4444444"];
/** Says in 5 digits of 36 each that these are four rows, so many texts, and that the first row is the first. */
const headOf = (texts: string): string => `T00004${texts.padStart(5, "0")}00000`;
const head = headOf("2");
const [e, g] = ["eeeeeee", "ggggggg"];
const many = (count: number, last: ReadonlySet<string>): [string, ReadonlySet<string>][] =>
  marks(count, 7).map((text, at) => [text, at === count - 1 ? last : rows()]);

test.each<[string, [string, ReadonlySet<string>][], string[]]>([
  ["the first text is 1, the second 2, and none 0", [[e, rows("1111111", "3333333")], [g, rows("4444444")]], [`${head}1012`]],
  ["in the order of texts, whatever theirs was", [[g, rows("4444444")], [e, rows("1111111", "3333333")]], [`${head}1012`]],
  ["a text that is nowhere is counted", [[e, rows()], [g, rows("2222222")]], [`${head}0200`]],
  ["texts that are nowhere say nothing", [[e, rows()]], []],
  ["35 texts are counted to 36", many(35, rows("2222222")), [`${headOf("z")}0z00`]],
  ["one more takes two digits for each", many(36, rows("2222222")), [`${headOf("10")}00100000`]],
  ["1,295 take two", many(1295, rows("2222222")), [`${headOf("zz")}00zz0000`]],
  ["one more takes three", many(1296, rows("4444444")), [`${headOf("100")}000000000100`]],
])("the rows of texts: %s", (_, texts, expected) => {
  expect(packedTexts(new Map(texts), four)).toEqual(expected);
  const found = unpackedTexts(expected, texts.map(([text]) => text).reverse(), four);
  expect(found).toEqual(new Map(texts));
}); // prettier-ignore

// By hand: 30,000 rows of one digit fill a cell; 30,000 is n5c to 36.
test("rows that do not fit into one cell go on in the next, which says where it begins", () => {
  const all = marks(30_001, 7);
  const texts = new Map([[e, rows(all[0], all[30_000])]]);
  const cells = packedTexts(texts, all);
  expect(cells.map((cell) => [cell.slice(0, 17), cell.length])).toEqual([["T00n5d00001000001", 30_016], ["T00n5d0000100n5c1", 17]]); // prettier-ignore
  expect(unpackedTexts([...cells].reverse(), [e], all)).toEqual(texts);
});

test.each<[string, string[], string[]]>([
  ["a row is gone", [`${head}1012`], four.slice(1)],
  ["a row has come", [`${head}1012`], [...four, "5555555"]],
  ["nobody kept it", [""], four],
  ["none", [], four],
  ["it stands there in another way", ["1111111000"], four],
  ["a text is gone", [`${headOf("3")}1012`], four],
])("nobody knows the rows of texts where %s", (_, cells, all) => {
  expect(unpackedTexts(cells, [e, g], all)).toEqual(nowhere([e, g]));
});

test.each<[string, string, Record<string, string[]>]>([
  ["a text that nobody knows", `${head}1032`, { [e]: ["1111111"], [g]: ["4444444"] }],
  ["rows beyond the last", `${head}10122`, { [e]: ["1111111", "3333333"], [g]: ["4444444"] }],
  ["what was cut off", `${head}1`, { [e]: ["1111111"], [g]: [] }],
])("the rows of texts are read back without %s", (_, cell, expected) => {
  const found = unpackedTexts([cell], [e, g], four);
  expect(Object.fromEntries([...found].map(([text, own]) => [text, [...own]]))).toEqual(expected);
});

// By hand: five rows to a character, the first 1, the second 2, then 4, 8 and 16, all of them "v".
test.each<[string, number, string[], string[]]>([
  ["none of none", 0, [], []],
  ["none of one", 1, [], ["R00001000000"]],
  ["the first", 3, ["0000000"], ["R00003000001"]],
  ["the second and third", 3, ["0000001", "0000002"], ["R00003000006"]],
  ["all of five", 5, ["0000000", "0000001", "0000002", "0000003", "0000004"], ["R0000500000v"]],
  ["the sixth", 6, ["0000005"], ["R000060000001"]],
])("of a list of rows are meant: %s", (_, count, meant, expected) => {
  const all = marks(count, 7);
  expect(packedRows(all, new Set(meant))).toEqual(expected);
  expect(unpackedRows(expected, all)).toEqual(new Set(meant));
});

// By hand: 30,000 characters tell 150,000 rows, which is 37qo to 36.
test("more rows than one cell tells go on in the next", () => {
  const all = marks(150_006, 7);
  const meant = new Set([all[0], all[150_000], all[150_005]]);
  const cells = packedRows(all, meant);
  expect(cells.map((cell) => [cell.slice(0, 12), cell.length])).toEqual([["R037qu000001", 30_011], ["R037qu037qo1", 13]]); // prettier-ignore
  expect(unpackedRows([...cells].reverse(), all)).toEqual(meant);
});

test.each([
  ["a row is gone", 5, "R000060000001"],
  ["five have come", 11, "R000060000001"],
  ["all are gone", 0, "R00001000001"],
  ["it stands there in another way", 6, "r01"],
])("nobody knows which rows are meant where %s", (_, count, cell) => {
  expect(unpackedRows([cell], marks(count, 7))).toBeNull();
});

// By hand: three characters for each row; 10,000 rows, which is 7ps to 36, fill a cell.
test("figures stand in the order of rows, zeros where there is none", () => {
  const figures = new Map([["3333333", 361], ["1111111", 46655]]); // prettier-ignore
  expect(packedFigures(figures, four)).toEqual(["F0000400000zzz0000a1000"]);
  expect(unpackedFigures(["F0000400000zzz0000a1000"], four)).toEqual(figures);
  expect(packedFigures(new Map(), four)).toEqual([]);
});

test("figures that do not fit into one cell go on in the next", () => {
  const all = marks(10_001, 7);
  const figures = new Map([[all[0], 1], [all[10_000], 2]]); // prettier-ignore
  const cells = packedFigures(figures, all);
  expect(cells.map((cell) => [cell.slice(0, 11), cell.length])).toEqual([["F007pt00000", 30_011], ["F007pt007ps", 14]]); // prettier-ignore
  expect(unpackedFigures([...cells].reverse(), all)).toEqual(figures);
});

test.each<[string, string[], string[]]>([
  ["a row is gone", ["F0000400000zzz0000a1000"], four.slice(1)],
  ["nobody kept them", [], four],
  ["they stand there in another way", ["zzz"], four],
])("nobody knows figures where %s", (_, cells, all) => {
  expect(unpackedFigures(cells, all)).toEqual(new Map());
});

test("rows beyond the last, and figures that were cut off, are none", () => {
  expect(unpackedFigures(["F00004000000010020030040050"], four)).toEqual(new Map([["1111111", 1], ["2222222", 2], ["3333333", 3], ["4444444", 4]])); // prettier-ignore
  expect(unpackedFigures(["F000040000000100"], four)).toEqual(new Map([["1111111", 1]]));
});
