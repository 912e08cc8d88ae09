import { parseArea, quoteSheet, splitSheet } from "../../local/wire/address";
import { enter } from "../../local/wire/entry";
import { loseMissing, moveFormula } from "../../local/wire/formula";
import { shown } from "../../local/wire/shown";

// As Excel (English, US) takes what is typed. Serial numbers by Excel: 2026-03-05 is 46086.
test.each<[unknown, string | undefined, unknown]>([
  [12.5, undefined, { value: 12.5 }],
  [null, undefined, undefined],
  ["", undefined, { value: null }],
  ["Alpha", undefined, { value: "Alpha" }],
  ["007", undefined, { value: 7 }],
  ["-5", undefined, { value: -5 }],
  ["(5)", undefined, { value: -5 }],
  ["1,234.5", undefined, { value: 1234.5 }],
  ["$12", undefined, { value: 12 }],
  ["62%", undefined, { value: 0.62 }],
  ["1e3", undefined, { value: 1000 }],
  ["true", undefined, { value: true }],
  ["2026-03-05", undefined, { value: 46086 }],
  ["3/5/2026", undefined, { value: 46086 }],
  ["5-Mar-26", undefined, { value: 46086 }],
  ["Mar 2026", undefined, { value: 46082 }],
  ["13/13/2026", undefined, { value: "13/13/2026" }],
  ["=A1+1", undefined, { value: null, formula: "=A1+1" }],
  ["+A1", undefined, { value: null, formula: "=+A1" }],
  ["-x", undefined, { value: null, formula: "=-x" }],
  ["@SUM(A1)", undefined, { value: null, formula: "=@SUM(A1)" }],
  ["\t=1", undefined, { value: null, formula: "=1" }],
  ["\uFEFF=1", undefined, { value: null, formula: "=1" }],
  ["=", undefined, { value: "=" }],
  ["#N/A", undefined, { value: "#N/A" }],
  ["'=A1", undefined, { value: "=A1" }],
  ["''quoted", undefined, { value: "'quoted" }],
  ["=A1", "@", { value: "=A1" }],
  ["007", "@", { value: "007" }],
  ["'007", "@", { value: "007" }],
])("typing %j into a cell of format %s", (given, format, expected) => {
  expect(enter(given, format, "dropped")).toEqual(expected);
});

test("an Excel that keeps apostrophes in text cells can be played as well", () => {
  expect(enter("'007", "@", "kept")).toEqual({ value: "'007" });
  expect(enter("'007", "General", "kept")).toEqual({ value: "007" });
});

test.each([
  ["=A1+$A1+A$1+$A$1", "=B3+$A3+B$1+$A$1"],
  ['=IF(A1="A1",LOG10(A1),SUM(B2:C3))', '=IF(B3="A1",LOG10(B3),SUM(C4:D5))'],
  ["='A1 b'!A1+Sheet1!A1+A1_x", "='A1 b'!B3+Sheet1!B3+A1_x"],
])("%s two rows down and one column to the right", (formula, expected) => {
  expect(moveFormula(formula, 2, 1)).toBe(expected);
});

test.each([
  ["=SUM('Gone'!$A$1:$B$2)+1", "=SUM(#REF!)+1"],
  ['=Gone!A1&"Gone!A1"', '=#REF!&"Gone!A1"'],
  ["='It''s here'!A1", "='It''s here'!A1"],
  ["='[Last year.xlsx]Holdings'!$H$13", "='[Last year.xlsx]Holdings'!$H$13"],
  ["=[Book2.xlsx]Holdings!$H$13", "=[Book2.xlsx]Holdings!$H$13"],
  ["=SUM('It''s here:It''s here'!A1)", "=SUM('It''s here:It''s here'!A1)"],
  ["=SUM('It''s here:Gone'!A1)", "=SUM(#REF!)"],
])("%s where only It's here exists", (formula, expected) => {
  expect(loseMissing(formula, (name) => name === "It's here")).toBe(expected);
});

test.each<[number | string | boolean | null, string, string]>([
  [1234.5, "General", "1234.5"],
  [1234.5, "#,##0;[Red]-#,##0", "1,235"],
  [-1234.25, "#,##0.00", "-1,234.25"],
  [0.256, "0.0%", "25.6%"],
  [46086, "yyyy-mm-dd", "2026-03-05"],
  [true, "General", "TRUE"],
  [null, "0", ""],
  ["x", "0", "x"],
])("%j in format %s shows %s", (value, format, expected) => expect(shown(value, format)).toBe(expected));

const size = { rows: 1_048_576, columns: 16_384 };
test.each([
  ["B7", { row: 6, column: 1, rows: 1, columns: 1 }],
  ["$B$7:C9", { row: 6, column: 1, rows: 3, columns: 2 }],
  ["C9:B7", { row: 6, column: 1, rows: 3, columns: 2 }],
  ["A:XFD", { row: 0, column: 0, rows: 1_048_576, columns: 16_384 }],
  ["2:3", { row: 1, column: 0, rows: 2, columns: 16_384 }],
])("the address %s", (address, expected) => expect(parseArea(address, size)).toEqual(expected));

test.each(["", "A", "7", "A0", "XFE1", "A1048577", "A1:", "A1:B", "A1:B2:C3", "no address"])(
  "%j is no address",
  (address) => expect(() => parseArea(address, size)).toThrow("invalid or missing"),
);

test.each([
  ["Sheet1", "Sheet1"],
  ["Client Portfolio", "'Client Portfolio'"],
  ["It's", "'It''s'"],
  ["A1", "'A1'"],
])("the sheet %s in an address is %s", (name, quoted) => {
  expect(quoteSheet(name)).toBe(quoted);
  expect(splitSheet(`${quoted}!A1`)).toEqual({ sheet: name, rest: "A1" });
});
