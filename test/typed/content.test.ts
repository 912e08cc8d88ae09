import { isEmpty, sameContent, type Content } from "../../shared/typed/content";

/* What a cell of the user's holds. */

test.each<[string, Content, boolean]>([
  ["nothing", { value: null }, true],
  ["no characters", { value: "" }, true],
  ["spaces that nobody sees", { value: " \u00a0" }, true],
  ["zero", { value: 0 }, false],
  ["a truth value", { value: false }, false],
  ["a formula that shows nothing", { value: "", formula: '=""' }, false],
])("whether a cell is empty: it holds %s", (_, content, expected) => expect(isEmpty(content)).toBe(expected));

test.each<[string, Content, Content, boolean]>([
  ["one text", { value: "a" }, { value: "a" }, true],
  ["another", { value: "a" }, { value: "b" }, false],
  ["a number and its text", { value: 1 }, { value: "1" }, false],
  ["a format does not count", { value: 1, numberFormat: "0%" }, { value: 1 }, true],
  ["two ways to be empty", { value: null }, { value: " " }, true],
  ["empty and filled", { value: null }, { value: 0 }, false],
  ["filled and empty", { value: 0 }, { value: null }, false],
  ["a formula, whatever comes out", { value: 1, formula: "=A1" }, { value: 2, formula: "=A1" }, true],
  ["two formulas that come out alike", { value: 1, formula: "=A1" }, { value: 1, formula: "=A2" }, false],
  ["a formula and what comes out", { value: 1, formula: "=A1" }, { value: 1 }, false],
  ["a value and a formula that shows it", { value: 1 }, { value: 1, formula: "=A1" }, false],
])("two cells hold the same: %s", (_, a, b, expected) => expect(sameContent(a, b)).toBe(expected));
