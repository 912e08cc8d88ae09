import { numberStyle, readNumber, readShare, shareUnit, type NumberStyle } from "../../../src/intake/number";
import type { Cell } from "../../../src/cell";

const usual: NumberStyle = { decimal: ".", currency: "$" };
const comma: NumberStyle = { decimal: ",", currency: "€" };

// By hand: what an accountant reads.
test.each<[Cell, NumberStyle, number | null]>([
  [1234.5, usual, 1234.5],
  ["1234.5", usual, 1234.5],
  ["1,234.50", usual, 1234.5],
  ["$1,234.50", usual, 1234.5],
  ["$ 1,234.50", usual, 1234.5],
  ["1,234.50 $", usual, 1234.5],
  ["-1,234.50", usual, -1234.5],
  ["-$1,234.50", usual, -1234.5],
  ["$-1,234.50", usual, -1234.5],
  ["1,234.50-", usual, -1234.5],
  ["−5", usual, -5],
  ["(1,234.50)", usual, -1234.5],
  ["($1,234.50)", usual, -1234.5],
  ["$(1,234.50)", usual, -1234.5],
  ["+7", usual, 7],
  [" 7 ", usual, 7],
  ["\u00a07\u00a0", usual, 7],
  ["\u200e-\u20667\u2069", usual, -7],
  [9999999999999.99, usual, 9999999999999.99],
  ["(9,999,999,999,999.99)", usual, -9999999999999.99],
  [".5", usual, 0.5],
  ["1,234,567", usual, 1234567],
  ["12,34,567.00", usual, 1234567],
  ["1.5E3", usual, 1500],
  ["1e3", usual, 1000],
  ["-", usual, 0],
  ["–", usual, 0],
  ["$ -", usual, 0],
  ["0.00", usual, 0],
  ["-0", usual, 0],
  ["(0.00)", usual, 0],
  ["1.234,50", comma, 1234.5],
  ["1.234", comma, 1234],
  ["1 234,50 €", comma, 1234.5],
  ["1\u202f234,50 €", comma, 1234.5],
  ["1'234.50", usual, 1234.5],
  ["1’234’567", usual, 1234567],
  ["0,125", comma, 0.125],
  ["CHF 12.50", { decimal: ".", currency: "CHF" }, 12.5],
  ["kr. 1.234,50", { decimal: ",", currency: "kr" }, 1234.5],
  ["1.234,50 kr.", { decimal: ",", currency: "kr" }, 1234.5],
  ["Fr. 20.00", { decimal: ".", currency: "Fr" }, 20],
])("readNumber: %j in %j is %j", (cell, style, value) => expect(readNumber(cell, style)).toBe(value));

// Refuse rather than guess.
test.each<[string, Cell, NumberStyle]>([
  ["a word", "n/a", usual],
  ["an error", "#N/A", usual],
  ["empty", "", usual],
  ["white space", " \u00a0", usual],
  ["nothing", null, usual],
  ["a truth value", true, usual],
  ["not a number", NaN, usual],
  ["infinity", Infinity, usual],
  ["infinity in words", "Infinity", usual],
  ["what is too large for cents", 1e13, usual],
  ["the same below 0", -1e300, usual],
  ["the same as text", "10,000,000,000,000", usual],
  ["the same with an exponent", "1e13", usual],
  ["the longest that a program writes", "999999999999999.99", usual],
  ["a number with a unit", "5 units", usual],
  ["a share", "5 %", usual],
  ["another currency", "€5", usual],
  ["a currency where the column has none", "$5", { decimal: ".", currency: "" }],
  ["a currency on both sides", "$5$", usual],
  ["two signs", "--5", usual],
  ["a sign inside parentheses", "(-5)", usual],
  ["a sign before parentheses", "-(5)", usual],
  ["half a parenthesis", "(5", usual],
  ["a version", "1.2.3", usual],
  ["a date", "12.10.2026", usual],
  ["a date with slashes", "12/10/2026", usual],
  ["a telephone number", "555-1234", usual],
  ["two numbers", "12 34", usual],
  ["thousands marks out of place", "1,23,4.5", usual],
  ["both marks after the decimal mark", "1.234,5.6", usual],
  ["a hexadecimal number", "0x1F", usual],
  ["either reading in a column of both", "1,234", { decimal: "mixed", currency: "" }],
  ["a long text with digits", `${"a".repeat(5000)}1`, usual],
])("readNumber refuses %s", (_, cell, style) => expect(readNumber(cell, style)).toBeNull());

// By hand: the whole column decides, once.
test.each<[string, Cell[], NumberStyle]>([
  ["plain numbers say nothing: a dot", [1, 2.5], { decimal: ".", currency: "" }],
  ["a comma with two digits behind is a decimal mark", ["5,50", "1.234"], comma_("")],
  ["a dot with two digits behind is one", ["5.50", "1,234"], { decimal: ".", currency: "" }],
  ["two commas are thousands marks", ["1,234,567"], { decimal: ".", currency: "" }],
  ["two dots are thousands marks", ["1.234.567"], comma_("")],
  ["the last of both is the decimal mark", ["1.234,5"], comma_("")],
  ["both proven: mixed", ["5,50", "5.50"], { decimal: "mixed", currency: "" }],
  ["1,234 alone proves nothing", ["1,234"], { decimal: ".", currency: "" }],
  ["0,125 does: no thousands begin with 0", ["0,125"], comma_("")],
  ["a stray date proves nothing", ["1,234", "12.10.2026"], { decimal: ".", currency: "" }],
  ["a stray version proves nothing", ["1,234", "1.2.3"], { decimal: ".", currency: "" }],
  ["text proves nothing", ["n/a", "Q1,5x"], { decimal: ".", currency: "" }],
  ["the currency written most", ["$5", "€5", "€6"], { decimal: ".", currency: "€" }],
  ["kr. and kr are one", ["kr. 5", "6 kr"], { decimal: ".", currency: "kr" }],
])("numberStyle: %s", (_, column, style) => expect(numberStyle(column)).toEqual(style));

function comma_(currency: string): NumberStyle {
  return { decimal: ",", currency };
}

// By hand: a column with any figure above 1 is in percent.
test.each<[string, Cell[], (number | null)[]]>([
  ["fractions", [0.25, 1, 0], [0.25, 1, 0]],
  ["percentages", [25, 100, 0.5], [0.25, 1, 0.005]],
  ["with a sign", ["25 %", "12.5%", 0.4], [0.25, 0.125, 0.4]],
  ["a negative margin", [-0.1, 0.4], [-0.1, 0.4]],
  ["negative percentages", [-10, 0.4], [-0.1, 0.004]],
  ["a decimal comma", ["0,25", "12,5 %"], [0.25, 0.125]],
  ["text is none", ["some", null], [null, null]],
])("readShare: %s", (_, column, shares) => {
  const unit = shareUnit(column);
  expect(column.map((cell) => readShare(cell, unit))).toEqual(shares);
});
