import { callsIn } from "../../shared/share/calls";

/** Each call as its name and its arguments as written. */
function shown(formula: string, prefix: string): string[] {
  return callsIn(formula, prefix).map(({ name, args }) =>
    [name, ...args.map(([start, end]) => formula.slice(start, end))].join(" | "),
  );
}

test.each([
  ["a call alone", "=XSELL.CUMREVPCT(B2:B9)", ["CUMREVPCT | B2:B9"]],
  ["in any case", "=xsell.cumrevpct(B2:B9)", ["CUMREVPCT | B2:B9"]],
  ["where the add-in is not known", "=_xldudf_XSELL_REVPCT(B2:B9)", ["REVPCT | B2:B9"]],
  ["the same, out of another file", "=[2]!_xldudf_XSELL_REVPCT(B2:B9)", ["REVPCT | B2:B9"]],
  ["within another function", "=ROUND(XSELL.REVPCT(B2:B9),2)", ["REVPCT | B2:B9"]],
  ["twice", "=XSELL.REVPCT(B:B)+XSELL.CUMREVPCT(B:B)", ["REVPCT | B:B", "CUMREVPCT | B:B"]],
  [
    "within one another",
    "=XSELL.REVPCT(INDEX(XSELL.XSELLPOTENTIAL(D2:Q9,,C2:C9),0,1))",
    ["REVPCT | INDEX(XSELL.XSELLPOTENTIAL(D2:Q9,,C2:C9),0,1)", "XSELLPOTENTIAL | D2:Q9 |  | C2:C9"],
  ],
  [
    "commas in texts, constants and names of sheets part nothing",
    `=XSELL.ABCDCLASS('a,b(''c'!B2:B9,IF(A1="x,)y",1,2),,{0.8,0.95;1,2})`,
    [`ABCDCLASS | 'a,b(''c'!B2:B9 | IF(A1="x,)y",1,2) |  | {0.8,0.95;1,2}`],
  ],
  ["with the columns of a table", "=XSELL.REVPCT(T[Rev, (net)])", ["REVPCT | T[Rev, (net)]"]],
  ["without arguments", "=XSELL.REVPCT( )", ["REVPCT"]],
  ["none in a text", `="XSELL.REVPCT(B2:B9)"`, []],
  ["none in a sheet's name", "='XSELL.REVPCT('!A1", []],
  ["none in a column of a table", "=SUM(T[XSELL.REVPCT(x)])", []],
  ["a name that only ends like ours", "=MYXSELL.REVPCT(B2:B9)", []],
  ["a name that only begins like ours", "=XSELL.REVPCTS(B2:B9)", []],
  ["another function without the prefix", "=REVPCT(B2:B9)", []],
  ["no call", "=XSELL.REVPCT", []],
  ["a call that is not closed", "=XSELL.REVPCT(B2:B9", []],
])("in Excel, %s", (_, formula, calls) => {
  expect(shown(formula, "XSELL.")).toEqual(calls);
});

test.each([
  ["a call alone", "=CUMREVPCT(B2:B9)", ["CUMREVPCT | B2:B9"]],
  ["arguments parted as in Germany", "=ABCDCLASS(B2:B9;C2:C9)", ["ABCDCLASS | B2:B9 | C2:C9"]],
  ["Excel's name is none of Sheets'", "=XSELL.CUMREVPCT(B2:B9)", []],
  ["a longer name", "=MY_CUMREVPCT(B2:B9)", []],
])("in Sheets, %s", (_, formula, calls) => {
  expect(shown(formula, "")).toEqual(calls);
});

test("a call's places are those of its characters", () => {
  const formula = "=1+XSELL.REVPCT(B2:B9)*2";
  const [call] = callsIn(formula, "XSELL.");
  expect(formula.slice(call.start, call.nameEnd)).toBe("XSELL.REVPCT");
  expect(formula.slice(call.start, call.end)).toBe("XSELL.REVPCT(B2:B9)");
});
