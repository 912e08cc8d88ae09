import { addressOf, columnLetters, quoted, resolver, type Place } from "../../../shared/layout/address";

// As spreadsheets call their columns.
test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [51, "AZ"],
  [52, "BA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16383, "XFD"],
])("column %d is %s", (column, letters) => expect(columnLetters(column)).toBe(letters));

test("every column has letters of its own, in order", () => {
  const all = Array.from({ length: 16384 }, (_, column) => columnLetters(column));
  expect(new Set(all).size).toBe(16384);
  const sorted = [...all].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  expect(all).toEqual(sorted);
});

test("a cell is its column and its row from 1", () =>
  expect([addressOf(0, 0), addressOf(6, 27)]).toEqual(["A1", "AB7"]));

test.each([
  ["Holdings", "'Holdings'"],
  ["Q1 'final'", "'Q1 ''final'''"],
])("a formula calls sheet %s %s", (name, text) => expect(quoted(name)).toBe(text));

// Header in row 9, body in rows 10 to 20, totals in row 4.
const place = (sheet: string, columns: Record<string, number>): Place => ({
  sheet,
  columns: new Map(Object.entries(columns)),
  summary: new Map([
    ["total", 3],
    ["class.a", 4],
  ]),
  firstRow: 9,
  lastRow: 19,
});
const here = place("Portfolio", { key: 0, revenue: 2, "o.1": 3, o2: 27 });
const others = new Map([["holdings", place("Bob's holdings", { total: 1 })]]);
const formula = (template: string, column = "revenue"): string =>
  resolver(template, column, here, others)(11);

test.each([
  ["the cell of this row", "{revenue}", "$C12"],
  ["the whole column", "SUM({revenue:body})", "SUM($C$10:$C$20)"],
  ["the column down to this row", "SUM({revenue:above})", "SUM($C$10:$C12)"],
  ["a summary cell", "{revenue}/{revenue@total}", "$C12/$C$4"],
  ["across this row", "SUM({o.1>o2})", "SUM($D12:$AB12)"],
  ["across a summary row", "SUM({o.1>o2@total})", "SUM($D$4:$AB$4)"],
  ["a block", "{o.1>o2:body}", "$D$10:$AB$20"],
  ["another sheet's column", "{holdings!total:body}", "'Bob''s holdings'!$B$10:$B$20"],
  ["another sheet's summary cell", "{holdings!total@total}", "'Bob''s holdings'!$B$4"],
  ["nothing to resolve", "1+1", "1+1"],
  ["braces of an array", "SUM({1,2})", "SUM({1,2})"],
])("resolve: %s", (_, template, text) => expect(formula(template)).toBe(text));

test("the formula's own column", () => expect(formula("{this@total}", "o2")).toBe("$AB$4"));

test.each([
  ["a column that is not there", "{margin}", "no column margin for {margin}"],
  ["a row that is not there", "{revenue@mean}", "no row mean for {revenue@mean}"],
  ["a sheet that is not there", "{matrix!total}", "no sheet matrix for {matrix!total}"],
])("resolve refuses %s", (_, template, text) => expect(() => formula(template)).toThrow(text));
