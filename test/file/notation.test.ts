import fc from "fast-check";
import { fromFile, toFile } from "../../local/file/notation";
import { portables } from "../../shared/share/portable";

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
  ["=LET(x,1,x+1)", "_xlfn.LET(_xlpm.x,1,_xlpm.x+1)"],
  [
    "=LAMBDA(x,[y],x+IF(ISOMITTED(y),1,y))",
    "_xlfn.LAMBDA(_xlpm.x,[_xlpm.y],_xlpm.x+IF(_xlfn.ISOMITTED(_xlpm.y),1,_xlpm.y))",
  ],
  [
    '=SCAN(0,A1:A3,LAMBDA(a,b,a&"a"+b!A1+$A1))',
    '_xlfn.SCAN(0,A1:A3,_xlfn.LAMBDA(_xlpm.a,_xlpm.b,_xlpm.a&"a"+b!A1+$A1))',
  ],
  [
    "=LET(f,LAMBDA(n,n*2),f({1,2})+SUM(1,net))",
    "_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.n,_xlpm.n*2),_xlpm.f({1,2})+SUM(1,net))",
  ],
])("%s", (shown, inFile) => {
  expect(toFile(shown)).toBe(inFile);
  expect(fromFile(inFile)).toBe(shown);
});

test.each(Object.values(portables))("$name comes back from a file as it was made", ({ formula }) => {
  expect(toFile(formula)).toMatch(/^_xlfn\.LAMBDA\(_xlpm\./);
  expect(fromFile(toFile(formula))).toBe(formula);
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
