import { isLate, mayFill, mostRows } from "../../gsheets/array-functions";

/* What a formula's words say of how many cells it fills. By hand, from what Google's functions give. */

test.each<[formula: string, fills: boolean, late: boolean]>([
  ["=ARRAYFORMULA(F19:F21*2)", true, false],
  ["=arrayformula (F19:F*2)", true, false],
  ['={"Score";F20:F22}', true, false],
  ["=IFERROR(SORT(UNIQUE(Team!A2:A9)))", true, false],
  ['=SPLIT(C19,", ")', true, false],
  ["=LET(r,F19:F21,INDEX(r,0,1))", true, false],
  ["=CUMREVPCT(F19:F21)", true, true],
  ['=FILTER(IMPORTRANGE("https://docs.google.com/x","Team!B2:B9"),TRUE)', true, true],
  ['=ARRAYFORMULA(INDIRECT("A1:A5")*2)', true, true],
  ["=FILTER(A1:A9,ROW(A1:A9)>ROW())", true, true],
  ["=FILTER(A1:A9,ROW(A1:A9)>5)", true, false],
  ["=SUM(F19:F21)", false, false],
  ["=F19*2", false, false],
  ['="FILTER(A1:A9) {"', false, false],
  ["=MYFILTER(A1:A9)", false, false],
  ['=IF(A1="say ""{""",1,2)', false, false],
])("%s", (formula, fills, late) => {
  expect([mayFill(formula), isLate(formula)]).toEqual([fills, late]);
});

test.each<[formula: string, most: number | null]>([
  ["=CUMREVPCT(F19:F21)", 3],
  ["=ABCDCLASS($F$19:$F$22,G19:G21)", 4],
  ["=PRICETOGRADE(F19,F19-H19)", 1],
  ["=GAPS(F19:T19)", 1],
  ["=CUMREVPCT(F19:F)", null],
  ["=CUMREVPCT(F:F)", null],
  ["=CUMREVPCT(Revenue)", null],
  ['=IMPORTRANGE("https://docs.google.com/x","Team!B2:C9")', 8],
  ['=IMPORTRANGE("https://docs.google.com/x","Team!B2")', 1],
])("%s has at most %s rows", (formula, most) => expect(mostRows(formula)).toBe(most));
