import { isBlank, isError, textOf, type Cell } from "../../src/cell";
import { median } from "../../src/median";
import { compareText, nameKey, shownName } from "../../src/text";

test.each<[Cell | undefined, boolean]>([
  [null, true],
  [undefined, true],
  ["", true],
  [" \t\u00a0", true],
  ["\ufeff\u200b\u200f", true],
  ["\u200b0", false],
  ["0", false],
  [0, false],
  [false, false],
  ["\u007f", false],
  ["\u{1f600}", false],
  ["\ud83d", false],
])("%j is blank: %s", (cell, blank) => expect(isBlank(cell)).toBe(blank));

// Method, part 1: trimmed, inner white space collapsed, NFC, lower case without locale.
test.each([
  ["  Acme\u00a0\u00a0Dental\n", "acme dental"],
  ["Cafe\u0301", "caf\u00e9"],
  ["STRASSE", "strasse"],
  ["Stra\u00dfe", "stra\u00dfe"],
  ["IT-Plus", "it-plus"],
  ["\u2126", "\u03c9"],
  ["\u200f\u05d0\u05d1\u200e", "\u05d0\u05d1"],
  ["\ufeff\t=1+1\r", "=1+1"],
  ["\u00a0\u200b", ""],
])("nameKey: %j is %j", (name, key) => expect(nameKey(name)).toBe(key));

// Method, part 1: shown as first written; spaces around it are nobody's wish.
test.each([
  ["  Acme\u00a0Dental \u00a0", "Acme\u00a0Dental"],
  ["\tAcme", "\tAcme"],
  ["\r\n=1+1\t", "\r\n=1+1"],
  [" \ufeffAcme\r\n", "\ufeffAcme"],
  ["\u200bAcme\u2060", "Acme"],
  ["\u200f\u05d0\u05d1", "\u200f\u05d0\u05d1"],
  ["'Acme'", "'Acme'"],
])("shownName: %j is %j", (name, shown) => expect(shownName(name)).toBe(shown));

test("a name of a cell's length is trimmed in one pass: white space inside it is no way to hang", () =>
  expect(shownName(`a${" ".repeat(3e6)}b `)).toHaveLength(3e6 + 2));

test.each<[Cell, boolean]>([
  ["#N/A", true],
  ["#DIV/0!", true],
  ["#NAME?", true],
  ["#ERROR!", true],
  ["#1 Dental", false],
  ["#NA", false],
  ["see #N/A", false],
  ["#N/A twice", false],
  [null, false],
  [0, false],
])("%j is an error value: %s", (cell, failed) => expect(isError(cell)).toBe(failed));

test.each<[Cell, string]>([
  [false, "FALSE"],
  [365, "365"],
  ["true", "true"],
])("%j is shown as %s", (cell, text) => expect(textOf(cell)).toBe(text));

test("names sort by code unit, not by a language", () =>
  expect(["b", "\u00e4", "a", "Z", "_", "1"].sort(compareText)).toEqual(["1", "Z", "_", "a", "b", "\u00e4"]));

test.each<[readonly number[], number | null]>([
  [[], null],
  [[7], 7],
  [[3, 1, 2], 2],
  [[10, 3, 1, 2], 2.5],
  [[-1, -100, 5], -1],
])("the median of %j is %j", (values, middle) => expect(median(values)).toBe(middle));

test("a list is not reordered by looking at it", () => {
  const values = [3, 1, 2];
  median(values);
  expect(values).toEqual([3, 1, 2]);
});
