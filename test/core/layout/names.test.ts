import type { Cell } from "../../../src/cell";
import { freeName } from "../../../shared/layout/free-name";
import { shownLength, type Look } from "../../../shared/look";

// Architecture, promise 2: on a clash the next free name.
test.each<[string, string[], string]>([
  ["free", [], "Holdings"],
  ["taken", ["Holdings"], "Holdings 2"],
  ["taken in another case", ["HOLDINGS"], "Holdings 2"],
  ["taken twice", ["Holdings", "holdings 2"], "Holdings 3"],
  ["a hole in the row", ["Holdings", "Holdings 3"], "Holdings 2"],
  ["others do not matter", ["Holdings (old)"], "Holdings"],
])("the name is %s", (_, taken, name) => expect(freeName("Holdings", taken)).toBe(name));

// By hand: the characters of the text that the format shows.
test.each<[Cell, Look, string]>([
  [null, "money", ""],
  ["", "text", ""],
  ["Acme", "text", "Acme"],
  [0, "money", "0"],
  [999, "money", "999"],
  [1000, "money", "1,000"],
  [1234567, "money", "1,234,567"],
  [-1234, "money", "-1,234"],
  [0.4, "money", "0"],
  [1234.5, "cents", "1,234.50"],
  [-0.5, "cents", "-0.50"],
  [0.25, "share", "25.0%"],
  [1, "share", "100.0%"],
  [12.5, "share", "1,250.0%"],
  [-0.05, "share", "-5.0%"],
  [7, "count", "7"],
  [1000000, "count", "1,000,000"],
  [12, "clients", "12 clients"],
  [true, "text", "true"],
])("%j as %s takes as many characters as %j", (value, look, text) =>
  expect(shownLength(value, look)).toBe(text.length),
);

test("a long text is not asked to be shown whole", () =>
  expect(shownLength("x".repeat(500), "text")).toBe(60));
