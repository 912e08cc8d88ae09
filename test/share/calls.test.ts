import { functionsIn } from "../../shared/share/calls";

test.each([
  ["a call alone", "=XSELL.CUMREVPCT(B2:B9)", ["CUMREVPCT"]],
  ["in any case", "=xsell.cumrevpct(B2:B9)", ["CUMREVPCT"]],
  ["where the add-in is not known", "=_xldudf_XSELL_REVPCT(B2:B9)", ["REVPCT"]],
  ["the same, out of another file", "=[2]!_xldudf_XSELL_REVPCT(B2:B9)", ["REVPCT"]],
  ["within another function", "=ROUND(XSELL.REVPCT(B2:B9),2)", ["REVPCT"]],
  ["two", "=XSELL.REVPCT(B:B)+XSELL.CUMREVPCT(B:B)", ["REVPCT", "CUMREVPCT"]],
  ["twice is once", "=XSELL.REVPCT(B:B)+XSELL.REVPCT(C:C)", ["REVPCT"]],
  [
    "within one another",
    "=XSELL.REVPCT(INDEX(XSELL.XSELLPOTENTIAL(D2:Q9,,C2:C9),0,1))",
    ["REVPCT", "XSELLPOTENTIAL"],
  ],
  [
    "behind commas and brackets in texts, constants and names of sheets",
    `=IF(A1="x,)y",SUM('a,b(''c'!B2:B9,{0.8,0.95;1,2}),XSELL.ABCDCLASS(B2:B9))`,
    ["ABCDCLASS"],
  ],
  ["with the columns of a table", "=XSELL.REVPCT(T[Rev, (net)])", ["REVPCT"]],
  ["without arguments", "=XSELL.REVPCT( )", ["REVPCT"]],
  ["a blank before the bracket", "=XSELL.REVPCT (B2:B9)", ["REVPCT"]],
  ["none in a text", `="XSELL.REVPCT(B2:B9)"`, []],
  ["none in a sheet's name", "='XSELL.REVPCT('!A1", []],
  ["none in a column of a table", "=SUM(T[XSELL.REVPCT(x)])", []],
  ["a name that only ends like ours", "=MYXSELL.REVPCT(B2:B9)", []],
  ["a name that only begins like ours", "=XSELL.REVPCTS(B2:B9)", []],
  ["another function without the prefix", "=REVPCT(B2:B9)", []],
  ["a name that is followed by no bracket", "=XSELL.REVPCT+(1)", []],
])("in Excel, %s", (_, formula, used) => {
  expect(functionsIn(formula, "XSELL.")).toEqual(used);
});

test.each([
  ["a call alone", "=CUMREVPCT(B2:B9)", ["CUMREVPCT"]],
  ["arguments parted as in Germany", "=ABCDCLASS(B2:B9;C2:C9)", ["ABCDCLASS"]],
  ["Excel's name is none of Sheets'", "=XSELL.CUMREVPCT(B2:B9)", []],
  ["a longer name", "=MY_CUMREVPCT(B2:B9)", []],
])("in Sheets, %s", (_, formula, used) => {
  expect(functionsIn(formula, "")).toEqual(used);
});
