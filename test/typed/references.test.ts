import fc from "fast-check";
import { addressed, lasting, longest, type Ground } from "../../shared/typed/formula";
import { Entries } from "../../shared/typed/entries";
import { restored } from "../../shared/typed/restored";
import { after, before, grounds, moved } from "./two-grounds";

/* What is a reference and what only looks like one. By hand, from the two sheets in two-grounds.ts. */

test.each<[string, string, string]>([
  // Google Sheets: from a row on, to the last row or column.
  ["from the body's first row on", "=SUM(C4:C)", "=SUM(D5:D)"],
  ["the same, held", "=SUM($C$4:$C)", "=SUM($D$5:$D)"],
  ["several columns", "=COUNTA(B4:D)", "=COUNTA(B5:E)"],
  ["from its own row on", "=SUM(C5:C)", "=SUM(D6:D)"],
  ["from another row of the body on, whoever stands there", "=SUM(C6:C)", "=SUM(D7:D)"],
  ["from a label on", "=SUM(C3:C)", "=SUM(D4:D)"],
  ["from above on", "=SUM(C1:C)", "=SUM(D1:D)"],
  ["its own row, from a column on", "=SUM(C5:5)", "=SUM(D6:6)"],
  ["another client's row, from a column on", "=SUM($C$4:$4)", "=SUM($D$7:$7)"],
  ["all rows of the body, from a column on", "=SUM(C4:6)", "=SUM(D5:8)"],
  ["rows of the body, from a column on", "=SUM(C5:6)", "=SUM(D6:7)"],
  ["a column on another generated sheet", "=SUM('Our plan'!C4:C)", "=SUM('It''s ours'!B7:B)"],
  ["a row on another generated sheet", "=SUM(Plan!C6:6)", "=SUM('It''s ours'!B9:9)"],
  ["a column that is gone", "=SUM(E4:E)", "=SUM(#REF!)"],
  // Whole rows.
  ["its own row", "=COUNTA(5:5)", "=COUNTA(6:6)"],
  ["another client's row", "=COUNTA($4:$4)", "=COUNTA($7:$7)"],
  ["a label's row", "=MATCH(1,3:3)", "=MATCH(1,4:4)"],
  ["the rows of the body", "=COUNTA(4:6)", "=COUNTA(5:8)"],
  ["rows of the body", "=COUNTA(5:6)", "=COUNTA(6:7)"],
  ["a client's row on another generated sheet", "=COUNTA(Plan!6:6)", "=COUNTA('It''s ours'!9:9)"],
  ["the row of a client who is gone", "=COUNTA(6:6)", "=COUNTA(#REF!)"],
  // Excel: without blanks at the ends.
  ["the body down to its last entry", "=SUM(C4:.C6)", "=SUM(D5:.D8)"],
  ["columns between blanks", "=SUM($C.:.D)", "=SUM($D.:.E)"],
  ["the same on another generated sheet", "=SUM(Plan!C4.:C10)", "=SUM('It''s ours'!B7.:B13)"],
  // A cell, and what belongs to it.
  ["a cell whose results fill more", "=SUM(C5#)", "=SUM(D6#)"],
  ["the row's own cell of a column", "=@C4:C6", "=@D5:D8"],
  ["a field of what a cell holds", "=C5.[file name]", "=D6.[file name]"],
  ["a range up to what a function finds", "=SUM(C5:INDEX(C4:C6,2))", "=SUM(D6:INDEX(D5:D8,2))"],
  ["a range up to a name", "=SUM(C5:rate)", "=SUM(D6:rate)"],
  ["a range up to a cell with its tab", "=SUM(C5:Plan!C6)", "=SUM(D6:'It''s ours'!B9)"],
  ["a cell that is called like a name", "=TAX4", "=TAX7"],
  ["the last row of Excel's", "=C1048576", "=D1048576"],
  ["columns side by side where commas are decimal points", "={C4\\D4;0,5\\C5}", "={D7\\E7;0,5\\D6}"],
])("moves along: %s", (_, typed, written) => expect(moved(typed)).toBe(written));

test.each([
  ["a column of a table", "SUM(Sales[C4])"],
  ["this row of a table", "Sales[[#This Row],[C4]]"],
  ["this row, in short", "[@C4]"],
  ["this row, with a space in the name", "Sales[@[C4 net]]"],
  ["columns of a table", "SUM(DeptSales[[#Totals],[C4]:[D4]])"],
  ["a column with brackets in its name", "Sales['[C4']]"],
  ["a column with an apostrophe and a number sign", "Sales[[Bob''s C4]:['#C4]]"],
  ["a name beyond the last column", "YTD20"],
  ["the first column beyond the last", "XFE4"],
  ["a row beyond the last", "C1048577"],
  ["a row before the first", "C0"],
  ["a name with a dot behind", "C4.rate"],
  ["a name with a dot before", "rate.C4"],
  ["a name with a line", "_C4+C4_"],
  ["a name with a backslash", "C4\\net+net\\C4"],
  ["a name with a question mark", "C4?"],
  ["a name with other letters", "C4é+éC4+😀C4"],
  ["a range between names", "SUM(YTD20:rate.C4)"],
  ["functions", "LOG10(1)+ATAN2(1,1)+BIN2DEC(1)"],
  ["numbers", "1E5+1.5+.5"],
  ["a list", "SUM({1,2;3,4})"],
  ["errors", "IFERROR(#REF!,#DIV/0!)"],
  ["what a deleted tab leaves", "#REF!C4+SUM(#REF!$C$4:$C)+Plan!#REF!"],
  ["another workbook", "[Last.xlsx]Plan!C4"],
  ["another workbook, with its folder", "'C:\\x\\[Last.xlsx]Our plan'!C4:C6"],
  ["another workbook, as it is stored", "[1]Plan!C4"],
  ["a stack of sheets", "SUM(Jan:Plan!C4)"],
  ["a stack of sheets with spaces", "SUM('Plan:Our plan'!C4:C6)"],
  ["a stack in another workbook", "SUM([Last.xlsx]Jan:Plan!C4)"],
  ["a tab that is called like a cell", "'C4'!C4"],
  ["a tab that is a number", "'2026'!C4:C"],
  ["a tab with other letters", "Über😀!C4"],
  ["a text with apostrophes and brackets", `"it's [C4"`],
  ["a text with our own marks", '"\uE000C4\uE001"'],
])("is left as typed: %s", (_, typed) => expect(moved(`=${typed}+C5`)).toBe(`=${typed}+D6`));

// As the journal of an earlier version holds them.
test.each([
  ["a cell", '[null,["","revenue","$","="]]', "D$6"],
  ["the body", '[null,["$","revenue","$","^"],["$","revenue","$","$"]]', "$D$5:$D$8"],
  ["a stretch", '[null,["","revenue","","+1"],["","class","","+2"]]', "D6:E7"],
  ["columns", '[null,["","revenue","",null],["$","class","",null]]', "D:$E"],
  ["another sheet", '["plan",["","quarter","","kB"]]', "'It''s ours'!B9"],
])("what was kept before is still written rightly: %s", (_, kept, written) =>
  expect(addressed(`=\uE000${kept}\uE001*2`, 5, after)).toBe(`=${written}*2`),
);

test.each(["C4:.C10", "C4.:.C", "6:6", "$C$4"])(
  "what a deleted tab leaves of Plan!%s is restored",
  (cells) => {
    const kept = new Entries();
    const formula = lasting(`=SUM(Plan!${cells})+1`, 4, before);
    kept.set("kB", "mine", { value: 1, formula });
    const left = {
      row: "kB",
      slot: "mine",
      content: { value: 1, formula: `=SUM(#REF!${cells})+1` },
      at: [4, 6],
    };
    const { alone } = restored({ standing: {}, shared: [], alone: [left] } as never, [], kept, before);
    expect(alone[0].content.formula).toBe(formula);
  },
);

const words = [
  ..."C4 C5 B4 F6 AA20 XFD1 YTD20 C 5 12 1.5 rate FY25.rate Sales LOG10 Jan #REF! #N/A [@C4] [1] Sheet1! 'C4'!".split(" "),
  ...[":", ".:.", "(", ")", "[", "]", "{", "}", "'", '"', "!", "#", "@", "$", "\\", ".", "+", ",", ";", " ", "é"],
]; // prettier-ignore
const formulas = fc.array(fc.constantFrom(...words), { maxLength: 30 }).map((parts) => `=${parts.join("")}`);

test("where nothing has moved, every formula comes back as it was typed, letter by letter", () => {
  fc.assert(
    fc.property(formulas, fc.constantFrom(4, null), (formula, row) => {
      expect(addressed(lasting(formula, row, before), 4, before)).toBe(formula);
    }),
    { numRuns: 2000 },
  );
});

test("longest: 65 characters for a tab with its marks, 15 for each end of a reference", () => {
  expect(longest(lasting("=C5&$C$5", 4, before))).toBe(2 + 15 + 15);
  expect(longest(lasting("=C5+SUM(Plan!C4:C)", null, before))).toBe("=+SUM()".length + 65 + 15 + 65 + 30);
  expect(longest('=LEN("C4")')).toBe(10);
});

test("no sheet makes a formula longer than the longest", () => {
  const names = fc.string({ unit: fc.constantFrom("'", "a", " "), minLength: 1, maxLength: 31 });
  const place = fc.tuple(fc.nat(16_383), fc.nat(1_048_574), names);
  fc.assert(
    fc.property(formulas, fc.constantFrom(4, null), place, (formula, row, [column, line, name]) => {
      const kept = lasting(formula, row, before);
      const far: Ground = { ...before.own, column: () => column, row: () => line, body: [line, line + 1] };
      const then = { ...grounds({ ...far }, far, name), tabOf: () => name, byTab: new Map([[name, far]]) };
      expect(addressed(kept, line, then).length).toBeLessThanOrEqual(longest(kept));
    }),
  );
});
