import { choose } from "../../shared/share/definitions";
import { sameFormula } from "../../shared/share/same-formula";
import { rewritten } from "../../shared/share/rewritten";

const NAMES = new Map([
  ["REVPCT", "XS_REVPCT"],
  ["CUMREVPCT", "XS_CUMREVPCT_2"],
  ["ABCDCLASS", "XS_ABCDCLASS"],
  ["XSELLPOTENTIAL", "XS_XSELLPOTENTIAL"],
]);

test.each([
  ["a call alone", "=XSELL.REVPCT(B2:B9)", "=XS_REVPCT(B2:B9)"],
  ["the name that the workbook gave it", "=XSELL.CUMREVPCT(B2:B9)", "=XS_CUMREVPCT_2(B2:B9)"],
  ["where the add-in is not known", "=_xldudf_XSELL_REVPCT(B2:B9)", "=XS_REVPCT(B2:B9)"],
  [
    "arguments that are left out behind the others",
    "=xsell.abcdclass(B2:B9,C2:C9)",
    `=XS_ABCDCLASS(B2:B9,C2:C9,"","")`,
  ],
  [
    "one that is left out between the others",
    "=XSELL.XSELLPOTENTIAL(D2:Q9, ,C2:C9)",
    `=XS_XSELLPOTENTIAL(D2:Q9,"",C2:C9)`,
  ],
  [
    "within one another and beside others",
    "=ROUND(XSELL.REVPCT(INDEX(XSELL.XSELLPOTENTIAL(D2:Q9),0,1)),2)+XSELL.REVPCT(B:B)",
    `=ROUND(XS_REVPCT(INDEX(XS_XSELLPOTENTIAL(D2:Q9,"",""),0,1)),2)+XS_REVPCT(B:B)`,
  ],
  ["a text is left as it is", `=XSELL.REVPCT(B2:B9)&"XSELL.REVPCT("`, `=XS_REVPCT(B2:B9)&"XSELL.REVPCT("`],
  ["a function without a portable form", "=XSELL.REVPCT(B2:B9)+XSELL.DBREAKEVEN(B2,9)", null],
  [
    "a formula that would be longer than Excel takes",
    `=XSELL.ABCDCLASS(B2:B9,C2:C9)&"${"x".repeat(8160)}"`,
    null,
  ],
])("%s", (_, formula, portable) => {
  expect(rewritten(formula, "XSELL.", NAMES)).toBe(portable);
});

const WANTED = { name: "XS_REVPCT", formula: "=LAMBDA(x,x/SUM(x))" };

test.each([
  ["a free name is taken", [], "XS_REVPCT", true],
  ["one with the same formula serves again", [["xs_revpct", "=LAMBDA(x, x / SUM(x))"]], "XS_REVPCT", false],
  ["one with another formula is the user's", [["xs_RevPct", "=Sheet1!$A$1"]], "XS_REVPCT_2", true],
  [
    "so is the next",
    [
      ["XS_REVPCT", "=1"],
      ["XS_REVPCT_2", "=2"],
    ],
    "XS_REVPCT_3",
    true,
  ],
] as const)("%s", (_, known, name, added) => {
  const chosen = choose(
    [WANTED],
    known.map(([one, formula]) => ({ name: one, formula })),
  );
  expect(chosen).toEqual({ names: [name], missing: added ? [{ name, formula: WANTED.formula }] : [] });
});

test("a formula is the same with a file's marks for what is new", () => {
  expect(sameFormula(WANTED.formula, "=_xlfn.LAMBDA(_xlpm.x, _xlpm.x/SUM(_xlpm.x))")).toBe(true);
});
