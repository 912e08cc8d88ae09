import { lasting } from "../../shared/typed/formula";
import { after, before, ground, grounds, moved } from "./two-grounds";

// By hand, from the two sheets in two-grounds.ts.
test.each<[string, string, string]>([
  ["its own row", "=C5*2", "=D6*2"],
  ["its own row in an absolute column", "=$C5", "=$D6"],
  ["another client's row", "=C4", "=D7"],
  ["a row that is held", "=C$4+$C$4", "=D$7+$D$7"],
  ["a label's row", "=$C$3", "=$D$4"],
  ["the whole body", "=SUM(C4:C6)", "=SUM(D5:D8)"],
  ["the whole body, held", "=SUM($C$4:$C$6)", "=SUM($D$5:$D$8)"],
  ["the body's end is not the whole", "=SUM(C5:C6)", "=SUM(D6:D7)"],
  ["nor is its beginning", "=SUM(C4:C5)", "=SUM(D5:D6)"],
  ["all of it and what stands above", "=SUM(C3:C6)", "=SUM(D4:D8)"],
  ["all of it with room below", "=SUM(C4:C7)", "=SUM(D5:D9)"],
  ["all of it and more above and below", "=SUM(C2:C9)", "=SUM(D2:D11)"],
  ["a sum that runs down to its own row", "=SUM(C$4:C5)", "=SUM(D$5:D6)"],
  ["one that runs from its own row to the last", "=SUM(C5:C$6)", "=SUM(D6:D$8)"],
  ["one end held, neither its own row", "=SUM(C4:C$6)", "=SUM(D5:D$8)"],
  ["from a label into the body", "=SUM(C3:C4)", "=SUM(D4:D5)"],
  ["one cell twice is the client's", "=SUM(C4:C4)", "=SUM(D7:D7)"],
  ["two columns", "=SUM(B5:C5)", "=SUM(B6:D6)"],
  ["whole columns", "=SUM(C:C,$C:D)", "=SUM(D:D,$D:E)"],
  ["a cell of nobody's", "=Z1+AA20", "=Z1+AA20"],
  ["a column whose name has our marks", "=F5", "=F6"],
  ["a column that is gone", "=E5+1", "=#REF!+1"],
  ["a client who is gone", "=C6+1", "=#REF!+1"],
  ["text that looks like a cell", '="C4 ""C4"""&C5', '="C4 ""C4"""&D6'],
  ["functions and names that look like cells", "=LOG10(C5)+TAX2026_x+A1B", "=LOG10(D6)+TAX2026_x+A1B"],
  ["another generated sheet, by its client", "='Our plan'!C6", "='It''s ours'!B9"],
  ["without quotes, in any case", "=PLAN!$C6", "='It''s ours'!$B9"],
  ["its own row's number on another sheet is no row of its own", "=Plan!C5", "='It''s ours'!B8"],
  ["a stretch of another sheet", "=SUM(Plan!C4:C5)", "=SUM('It''s ours'!B7:B8)"],
  [
    "a sum that runs down another sheet to the row of the same client",
    "=SUM(Plan!C$4:C6)",
    "=SUM('It''s ours'!B$7:B9)",
  ],
  ["one that runs there from that row to the last", "=SUM(Plan!C6:C$10)", "=SUM('It''s ours'!B9:B$13)"],
  ["one that ends there at another client's", "=SUM(Plan!C$4:C5)", "=SUM('It''s ours'!B$7:B8)"],
  ["one whose beginning is not held", "=SUM(Plan!C5:C6)", "=SUM('It''s ours'!B8:B9)"],
  ["one client's cell on another sheet twice", "=SUM(Plan!C6:C6)", "=SUM('It''s ours'!B9:B9)"],
  ["the whole of another sheet", "=SUM(Plan!C4:C10)", "=SUM('It''s ours'!B7:B13)"],
  ["a client who is gone from another sheet", "=Plan!C4", "=#REF!"],
  ["the user's own sheet", "=Sheet1!C4+'Über uns'!C5", "=Sheet1!C4+'Über uns'!C5"],
])("a typed formula moves along: %s", (_, typed, written) => expect(moved(typed)).toBe(written));

test("a generated sheet that is there no more leaves #REF!", () => {
  const without = grounds(after.own, ground("plan", [], {}, [0, 0]), undefined);
  expect(moved("=1+Plan!C6", without)).toBe("=1+#REF!");
  expect(moved("=C5", without)).toBe("=D6");
});

test("nothing of the formula but references becomes our own marks", () => {
  const kept = lasting('=IF(C5>0,"C4",Plan!C6)', 4, before);
  expect(kept.replace(/\uE000[^\uE001]*\uE001/g, "_")).toBe('=IF(_>0,"C4",_)');
  expect(kept.match(/\uE001/g)).toHaveLength(2);
});
