import { resultsOf, shapeOf } from "../../gsheets/array-functions";

/* What may stand below a formula in row 19 (the 18th from 0) as its results. */

const [any, filled] = ["any", "filled"] as const;

// By hand, from what Sheets' functions give.
test.each<[formula: string, kind: "any" | "filled", atTop: boolean]>([
  ["=ARRAYFORMULA(F19:F21*2)", any, false],
  ["=arrayformula(F19:F*2)", any, false],
  ["=ARRAYFORMULA(VLOOKUP(C19:C,Team!A:B,2,FALSE))", any, false],
  ['=ARRAYFORMULA(IF(C19="","",F19:F))', any, false],
  ["=ARRAYFORMULA(SUMIF(A:A,C19:C,B:B))", any, false],
  ["=ARRAYFORMULA(SUM(F19:F21)+F19:F21)", any, false],
  ['={"Score";ARRAYFORMULA(F20:F22*2)}', any, true],
  ["={F19:F21}", any, false],
  ["=IFERROR(ARRAYFORMULA(F19:F21*2))", any, false],
  ['=IFNA(MAP(F19:F21,LAMBDA(x,x*2)),"")', any, false],
  ["=LET(r,F19:F21,ARRAYFORMULA(r*2))", any, false],
  ["=CUMREVPCT(F19:F21)", any, false],
  ["=TRANSPOSE(F18:K18)", any, true],
  ['=IMPORTRANGE("https://docs.google.com/x","Team!B2:B9")', any, true],
  ["=FILTER(Team!A2:A9,Team!B2:B9>5)", filled, true],
  ["=SORT(UNIQUE(Team!A2:A9))", filled, true],
  ['=QUERY(Team!A:B,"select B")', filled, true],
  ["=QUERY(clients)", filled, true],
  ["=SEQUENCE(3)", filled, true],
  ["=INDEX(F19:F21*2)", any, false],
  ["=TOCOL(F19:F21)", filled, false],
])("%s: several", (formula, kind, atTop) => expect(resultsOf(formula, 18)).toMatchObject({ kind, atTop }));

test.each<[formula: string, most: number | undefined]>([
  ["=ARRAYFORMULA(F19:F21*2)", 3],
  ["=MAP(F19:F22,G19:G22,LAMBDA(x,y,x*y))", 4],
  ["=FILTER(Team!A2:A9,Team!B2:B9>5)", 8],
  ["=ARRAYFORMULA(F19:F*2)", undefined],
  ["=ARRAYFORMULA(VLOOKUP(C19:C21,Team!A:B,2,FALSE))", undefined],
  ['=QUERY(Team!A2:B9,"select B")', undefined],
  ["=SEQUENCE(3)", undefined],
  ["=VSTACK(F19:F21,F19:F21)", undefined],
  ['={"Score";ARRAYFORMULA(F20:F22*2)}', undefined],
])("%s has at most %s rows", (formula, most) => expect(resultsOf(formula, 18)?.most).toBe(most));

test.each([
  ["none", ""],
  ["a sum", "=SUM(F19:F21)"],
  ["a look-up for the client in its row", "=FILTER(Team!B:B,Team!A:A=C19)"],
  ["a query for it", '=QUERY(Team!A:B,"select B where A=\'"&C19&"\'",0)'],
  ["a look-up of the user's own sheet", "=FILTER('My team'!B2:B9,'My team'!A2:A9=$C19)"],
  ["cells of its row", '=ARRAYFORMULA(TEXTJOIN(", ",TRUE,IF(F19:G19="",F18:G18,"")))'],
  ["a sum of an array", "=ARRAYFORMULA(SUM(F19:F21*G19:G21))"],
  ["the same where it fails", '=IFERROR(ARRAYFORMULA(SUM(F19:F21)),"none (yet)")'],
  ["a price of its client", '=PRICETOGRADE(F19,F19-H19,"B")'],
  ["a cell elsewhere", "=FILTER(Team!B2)"],
  ["a cell of another file", '=IMPORTRANGE("https://docs.google.com/x","Team!B2")'],
  ["the largest", "=MAX(FILTER(Team!B:B,Team!A:A>5))"],
  ["an index", "=INDEX(Team!B:B,MATCH(C19,Team!A:A,0))"],
  ["a text that names a range", '="FILTER(A1:A9)"'],
  ["cells of its row, beside each other", "=SORT(F19:K19)"],
])("one alone: %s", (_, formula) => expect(resultsOf(formula, 18)).toBeUndefined());

test("two rows' formulas have one shape where they say the same of their rows", () => {
  expect(shapeOf("=FILTER(T!B:B,T!A:A=C19)", 18)).toBe(shapeOf("=FILTER(T!B:B,T!A:A=C20)", 19));
  expect(shapeOf("=F19*2", 18)).not.toBe(shapeOf("=F19*2", 19));
  expect(shapeOf("=F19*H$3", 18)).toBe(shapeOf("=F20*H$3", 19));
});
