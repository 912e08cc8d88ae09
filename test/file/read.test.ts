import { writeXlsx } from "hucre";
import { editPart } from "../../local/file/patch";
import { unpackWorkbook, type FoundWorkbook } from "../../local/file/unpack";
import { resave } from "./libreoffice";

jest.setTimeout(60_000);

const cell = (type: string, value: string, text = ""): string =>
  `<table:table-cell office:value-type="${type}" ${value}>${text && `<text:p>${text}</text:p>`}</table:table-cell>`;

/** A spreadsheet written by hand in LibreOffice's plain XML. Its dates count from 1900 or from 1904. */
const fods = (epoch: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"
 xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2"
 office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles>
 <number:date-style style:name="N1"><number:year number:style="long"/><number:text>-</number:text><number:month number:style="long"/><number:text>-</number:text><number:day number:style="long"/></number:date-style>
 <number:boolean-style style:name="N2"><number:boolean/></number:boolean-style>
 <style:style style:name="truth" style:family="table-cell" style:data-style-name="N2"/>
 <style:style style:name="date" style:family="table-cell" style:data-style-name="N1"/>
</office:automatic-styles>
<office:body><office:spreadsheet>
<table:calculation-settings><table:null-date table:date-value="${epoch}"/></table:calculation-settings>
<table:table table:name="Lines &amp; more">
 <table:table-row>${cell("string", "", "Date")}${cell("string", "", "Amount")}${cell("string", "", "Paid")}</table:table-row>
 <table:table-row><table:table-cell table:style-name="date" office:value-type="date" office:date-value="2025-01-01"/>${cell("float", 'office:value="1234.5"')}${cell("boolean", 'table:style-name="truth" office:boolean-value="true"')}</table:table-row>
 <table:table-row><table:table-cell table:style-name="date" office:value-type="date" office:date-value="2026-10-25T02:30:00"/>${cell("float", 'table:formula="of:=[.B2]*2" office:value="2469"')}${cell("float", 'table:formula="of:=NA()" office:value="0"')}</table:table-row>
</table:table>
<table:table table:name="Empty"><table:table-row><table:table-cell/></table:table-row></table:table>
</office:spreadsheet></office:body></office:document>`;

describe("a workbook that LibreOffice saved", () => {
  // 45658 is 2025-01-01 (shared/host.ts); 46320 is 662 days later, half past two is 2.5 of 24 hours.
  test.each([
    ["from 1900", "1899-12-30"],
    ["from 1904", "1904-01-01"],
  ])("with dates %s is read with serial numbers from 1900", async (_, epoch) => {
    const { sheets } = await unpackWorkbook("a.xlsx", await resave("a.fods", fods(epoch), "xlsx"));
    expect(sheets).toEqual([
      {
        name: "Lines & more",
        hidden: false,
        cells: [
          ["Date", "Amount", "Paid"],
          [45658, 1234.5, true],
          [expect.closeTo(46320 + 2.5 / 24, 9), 2469, "#N/A"],
        ],
        uncalculated: 0,
        extras: [],
      },
      { name: "Empty", hidden: false, cells: [], uncalculated: 0, extras: [] },
    ]);
  });
});

const book = (more: object = {}): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [
      {
        name: "Lines",
        rows: [
          ["Client", 1],
          ["Acme", 2],
        ],
        ...more,
      },
    ],
  });
const read = async (bytes: Uint8Array | Promise<Uint8Array>): Promise<FoundWorkbook> =>
  unpackWorkbook("a.xlsx", await bytes);

test.each(["[$ DKK] #,##0.00", "#,##0.00 [$Kčs-405]", "yyyy-mm-dd", "h:mm", "0.00"])(
  "a number is the same number whatever its format: %s",
  async (numFmt) => {
    const values = [60, 60.5, 1234.567, 1e12, -5];
    const cells = new Map(values.map((_, column) => [`0,${column}`, { style: { numFmt } }]));
    expect((await read(book({ rows: [values], cells }))).sheets[0].cells).toEqual([values]);
  },
);

test("a chart on a sheet of its own is passed over", async () => {
  const bytes = editPart(await book(), "xl/workbook.xml", (xml) =>
    xml.replace("<sheets>", '<sheets><sheet name="Chart &quot;1&quot;" sheetId="9" r:id="rId9"/>'),
  );
  expect((await read(bytes)).sheets.map(({ name }) => name)).toEqual(["Lines"]);
});

test("formulas that were saved without a value are counted", async () => {
  const cells = new Map([
    ["0,1", { formula: "1+1" }],
    ["1,1", { formula: "2+2", formulaResult: 4 }],
  ]);
  expect((await read(book({ rows: [["a"], ["b"]], cells }))).sheets[0]).toMatchObject({
    cells: [
      ["a", null],
      ["b", 4],
    ],
    uncalculated: 1,
  });
});

test("empty cells around the last ones in use are no part of the sheet", async () => {
  const cells = new Map([["9,9", { style: { numFmt: "0" } }]]);
  expect(
    (
      await read(
        book({
          rows: [
            ["a", ""],
            [null, ""],
          ],
          cells,
        }),
      )
    ).sheets[0].cells,
  ).toEqual([["a"]]);
});

test("what a sheet holds besides cells is told", async () => {
  const cells = new Map([["0,0", { comment: { text: "hm" } }]]);
  const textBoxes = [{ text: "t", anchor: { from: { row: 1, col: 1 } } }];
  expect((await read(book({ cells, textBoxes }))).sheets[0].extras).toEqual(["1 note", "1 picture"]);
});

test("a hidden sheet says so", async () => {
  const { sheets } = await read(
    writeXlsx({
      sheets: [
        { name: "A", rows: [[1]] },
        { name: "B", rows: [[2]], hidden: true },
      ],
    }),
  );
  expect(sheets.map(({ hidden }) => hidden)).toEqual([false, true]);
});

test.each<[string, () => Promise<Uint8Array>, string]>([
  [
    "text",
    async () => Buffer.from("Client,Date\nAcme,2026-01-01 and so on\n"),
    "a.xlsx is damaged, or no Excel workbook in spite of its name. Open it in Excel and save it again as .xlsx.",
  ],
  ["half a workbook", async () => (await book()).subarray(0, 900), "a.xlsx is damaged, or no Excel workbook"],
  [
    "a password",
    () => writeXlsx({ sheets: [{ name: "A", rows: [[1]] }], encryption: { password: "x", spinCount: 10 } }),
    "a.xlsx is protected by a password. Save it without one.",
  ],
  [
    "a cell in the last corner",
    () => book({ rows: [], cells: new Map([["900000,30", { value: 1 }]]) }),
    "a.xlsx: Lines reaches over 900001 rows and 31 columns. Delete",
  ],
])("a file that holds %s is refused in plain words", async (_, bytes, message) => {
  await expect(read(bytes())).rejects.toThrow(message);
});
