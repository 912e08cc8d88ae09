import { editPart } from "../../local/file/patch";
import { resave } from "./libreoffice";
import { opened, file, at } from "./opened";

test("what there is no place for is told, sheet by sheet", async () => {
  const cells = new Map([["0,0", { comment: { text: "hm" }, hyperlink: { target: "https://example.com" } }]]);
  const { remarks, sheet } = await opened(
    file({
      cells,
      merges: [{ startRow: 5, startCol: 0, endRow: 5, endCol: 3 }],
      autoFilter: { range: "A1:A2" },
      tables: [{ name: "Sales", range: "A1:A2", columns: [{ name: "a" }] }],
      rowDefs: new Map([[1, { hidden: true }]]),
      conditionalRules: [{ type: "duplicateValues", priority: 1, range: "A1:A9" }],
      dataValidations: [
        { type: "whole", operator: "greaterThan", formula1: "0", range: "B1" },
        { type: "list", formula1: "$A$1:$A$2", range: "B2" },
      ],
      charts: [
        {
          type: "column",
          series: [{ values: "Data!$A$2:$A$2" }],
          anchor: { from: { row: 4, col: 4 }, to: { row: 9, col: 9 } },
        },
      ] as any,
    }),
  );
  expect(remarks).toEqual([
    "Sheet Data: left out 1 note, 1 chart, 1 table (plain cells now), 1 merged area (single cells now), 1 link, 1 filter, 1 hidden row (shown now), 1 conditional format and 1 input rule.",
  ]);
  // A list that stands on the sheet itself has its place.
  expect(sheet.dropDowns).toMatchObject([{ values: [], from: { row: 0, column: 0, rows: 2, columns: 1 } }]);
});

test("names of one sheet, of formulas and of lost cells are left out by name", async () => {
  const namedRanges = [
    { name: "rate", range: "0.25" },
    { name: "mine", range: "Data!$A$1", scope: "Data" },
    { name: "lost", range: "Data!#REF!" },
    { name: "kept", range: "Data!$A$1:$B$2" },
  ];
  const { remarks } = await opened(file({}, { namedRanges }));
  expect(remarks).toEqual([
    "Names: left out rate, mine and lost (taken already, of one sheet alone, or neither a plain area nor a function).",
  ]);
});

test("a sheet that is nothing but a chart, and macros, are told", async () => {
  const bytes = editPart(await file({}), "xl/workbook.xml", (xml) =>
    xml.replace("<sheets>", '<sheets><sheet name="Chart1" sheetId="9" r:id="rId9"/>'),
  );
  expect((await opened(bytes, "old/a.xlsm")).remarks).toEqual([
    "Sheet Chart1: left out, because it is nothing but a chart.",
    "a.xlsm: left out its macros.",
  ]);
});

test("a workbook from LibreOffice, its days counted from 1904, shows the same days", async () => {
  const fods = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"
 office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles><number:date-style style:name="N1"><number:year number:style="long"/><number:text>-</number:text><number:month number:style="long"/><number:text>-</number:text><number:day number:style="long"/></number:date-style>
<style:style style:name="date" style:family="table-cell" style:data-style-name="N1"/></office:automatic-styles>
<office:body><office:spreadsheet><table:calculation-settings><table:null-date table:date-value="1904-01-01"/></table:calculation-settings>
<table:table table:name="Data"><table:table-row><table:table-cell table:style-name="date" office:value-type="date" office:date-value="2025-01-01"/></table:table-row></table:table>
</office:spreadsheet></office:body></office:document>`;
  const { sheet } = await opened(resave("a.fods", fods, "xlsx"));
  // 45658 is 2025-01-01 (shared/host.ts).
  expect(at(sheet, 0, 0)).toEqual({ value: 45658 });
  expect(sheet.formats({ row: 0, column: 0, rows: 1, columns: 1 })[0][0].numberFormat).toMatch(/^yyyy/);
});
