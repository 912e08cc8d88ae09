import fc from "fast-check";
import { fromFile, toFile } from "../../local/file/notation";

// As Excel shows and as it saves them: [MS-XLSX] 2.2.2 and office-js issue 5611.
test.each([
  ["=SUM(A1:A9)", "SUM(A1:A9)"],
  ["=XSELL.CUMREVPCT(B2:B9)", "_xldudf_XSELL_CUMREVPCT(B2:B9)"],
  ["=1-XSELL.ABCDCLASS(XSELL.CUMREVPCT(B2:B9))", "1-_xldudf_XSELL_ABCDCLASS(_xldudf_XSELL_CUMREVPCT(B2:B9))"],
  ["=IFS(A1=1,STDEV.S(B:B))", "_xlfn.IFS(A1=1,_xlfn.STDEV.S(B:B))"],
  ["=SORT(UNIQUE(A1:A9))", "_xlfn._xlws.SORT(_xlfn.UNIQUE(A1:A9))"],
  ['="XSELL.CUMREVPCT(" & "IFS("', '"XSELL.CUMREVPCT(" & "IFS("'],
  ["='IFS(1)'!A1", "'IFS(1)'!A1"],
  ["=MYIFS(1)+IFS", "MYIFS(1)+IFS"],
])("%s", (shown, inFile) => {
  expect(toFile(shown)).toBe(inFile);
  expect(fromFile(inFile)).toBe(shown);
});

test("LibreOffice writes names that it does not know in small letters", () => {
  expect(fromFile("_xldudf_xsell_cumrevpct(A1)")).toBe("=XSELL.CUMREVPCT(A1)");
});

test("names for values lose their mark", () => {
  expect(fromFile("_xlfn.LET(_xlpm.x,1,_xlpm.x+1)")).toBe("=LET(x,1,x+1)");
});

test("any text in quotes stays as it is", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const formula = `"${text.replace(/"/g, '""')}"`;
      expect(toFile(`=${formula}`)).toBe(formula);
    }),
  );
});
