import type { Cell } from "../../src/cell";
import { rowKey } from "../../shared/key";
import { figureMark, isFigure, nowhere, rowMark, rowMarks, textMark } from "../../shared/typed/row-marks";

/* What is kept of rows, texts and figures. By hand: a mark of a row or a text has 7 characters, that of a figure three digits of 36. */

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

test.each<[string, Cell[], (string | null)[]]>([
  ["each has its own", ["k0123456789abcd", "k1123456789abcd"], ["0123456", "1123456"]],
  ["two that share one have none", ["k0123456789abcd", "k1123456789abcd", "k0123456000000"], [null, "1123456", null]],
  ["nor have three", ["k0123456a", "k0123456b", "k0123456c"], [null, null, null]],
])("the marks of rows: %s", (_, keys, expected) => expect(rowMarks(keys)).toEqual(expected)); // prettier-ignore

test.each<[string, number, number, boolean]>([
  ["itself", 4800, 4800, true],
  ["nothing", 0, -0, true],
  ["what a host rounds in the sixteenth digit", 0.1 + 0.2, 0.3, true],
  ["a share that is shown in 15 digits", 2 / 3, 0.666666666666667, true],
  ["one cent more", 1_234_567.89, 1_234_567.9, false],
  ["the other sign", 4800, -4800, false],
  ["a hundred times as much", 48, 4800, false],
  ["the next whole number", 3, 4, false],
  ["some instead of none", 0, 1, false],
])("a figure is known again: %s", (_, written, found, expected) => {
  expect(isFigure(figureMark(written), found)).toBe(expected);
});

test("of ten thousand figures less than three are taken for another, and all marks have three digits of 36", () => {
  const [mark, figures] = [figureMark(4800), Array.from({ length: 10_000 }, (_, at) => at / 4)];
  const marks = figures.filter((one) => one !== 4800).map(figureMark);
  expect(marks.filter((one) => one === mark).length).toBeLessThan(3);
  expect(marks.every((one) => Number.isInteger(one) && one > 0 && one < 36 ** 3)).toBe(true);
  // By hand: ten thousand balls in 46,655 boxes leave 46,655 (1 - e^-0.2143), that is 9,000, of them with one.
  expect(new Set(marks).size).toBeGreaterThan(8500);
});
