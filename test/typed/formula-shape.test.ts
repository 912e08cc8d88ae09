import { shapeOf } from "../../shared/typed/formula-shape";

/* What a formula does tells one of ours from one of the user's, whatever row it stands in. */

test.each<[string, string, string]>([
  ["a function", "=SUM(C7:C40)", "SUM"],
  ["another row's is the same", "=SUM(C8:C41)", "SUM"],
  ["in its order, each as often as it stands there", '=IFERROR(SUM(A1)/SUM(B1),"")', 'IFERROR SUM / SUM "'],
  ["as it is described", 'SUMIF({class:body},"A",{this:body})', 'SUMIF "'],
  ["a range that is described is no comparison", "SUM({o0>o3})", "SUM"],
  ["whatever letters and spaces", "= sumproduct (--(D7:F7=1))", "SUMPRODUCT - - ="],
  ["without what Excel puts before it", "=_xlfn._xlws.SORT(A1:A9)", "SORT"],
  ["an operator", "=C7*2", "*"],
  ["a link", "='Tech Stack Matrix'!$G$7", ""],
  ["what texts say is none of it", '="SUM(A1) and ""MAX(A1)"""&A1', '" &'],
  ["nor what sheets are called", "='Max (old)'!A1+'Ann''s - MIN(1)'!A1", "+"],
  ["a text with an apostrophe is one", `=A1&"Ann's"&B1&"'"`, '& " & & "'],
  ["with digits and points", "=LOG10(A1)+STDEV.S(A1:A9)", "LOG10 + STDEV.S"],
])("what a formula does: %s", (_, formula, expected) => expect(shapeOf(formula)).toBe(expected)); // prettier-ignore
