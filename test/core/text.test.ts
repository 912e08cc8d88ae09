import { isBlank, type Cell } from "../../src/cell";
import { median } from "../../src/median";
import { compareText, nameKey } from "../../src/text";

test.each<[Cell | undefined, boolean]>([
  [null, true],
  [undefined, true],
  ["", true],
  [" \t\u00a0", true],
  ["0", false],
  [0, false],
  [false, false],
])("%j is blank: %s", (cell, blank) => expect(isBlank(cell)).toBe(blank));

// Method, part 1: trimmed, inner white space collapsed, NFC, lower case without locale.
test.each([
  ["  Acme\u00a0\u00a0Dental\n", "acme dental"],
  ["Cafe\u0301", "caf\u00e9"],
  ["STRASSE", "strasse"],
  ["Stra\u00dfe", "stra\u00dfe"],
  ["IT-Plus", "it-plus"],
  ["\u2126", "\u03c9"],
])("nameKey: %j is %j", (name, key) => expect(nameKey(name)).toBe(key));

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
