import { editPart } from "../../local/file/patch";
import { opened, file, at } from "./opened";

/** A file whose sheet's cells are this XML. */
async function raw(rows: string): Promise<Uint8Array> {
  return editPart(await file({}), "xl/worksheets/sheet1.xml", (xml) =>
    xml.replace(/<sheetData>.*<\/sheetData>/s, `<sheetData>${rows}</sheetData>`),
  );
}

test("a formula that Excel wrote once for a column stands in every cell, moved along", async () => {
  const { sheet } = await opened(
    raw(
      `<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1&amp;"A1"</f><v>1</v></c></row>
       <row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>
       <row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"/><v>3</v></c></row>`,
    ),
  );
  expect(sheet.read({ row: 0, column: 1, rows: 3, columns: 1 }).flat()).toEqual([
    { value: 1, formula: '=A1*$A$1&"A1"' },
    { value: 2, formula: '=A2*$A$1&"A1"' },
    { value: 3, formula: '=A3*$A$1&"A1"' },
  ]);
});

test("an array over many cells is one formula, and one over a single cell has no reach", async () => {
  const { sheet } = await opened(
    raw(
      `<row r="1"><c r="A1"><f t="array" ref="A1:B2">_xlfn.SEQUENCE(2,2)</f><v>1</v></c><c r="B1"><v>2</v></c>
         <c r="C1"><f t="array" ref="C1">SUM(A1:B1*2)</f><v>6</v></c></row>
       <row r="2"><c r="A2"><v>3</v></c><c r="B2"><v>4</v></c></row>`,
    ),
  );
  expect(sheet.read({ row: 0, column: 0, rows: 2, columns: 3 })).toEqual([
    [
      { value: 1, formula: "=SEQUENCE(2,2)", spill: { rows: 2, columns: 2 } },
      { value: null },
      { value: 6, formula: "=SUM(A1:B1*2)" },
    ],
    [{ value: null }, { value: null }, { value: null }],
  ]);
});

test("a formula over a table or another workbook gives way to its value", async () => {
  const { sheet, remarks } = await opened(
    raw(
      `<row r="1"><c r="A1"><f>SUM(Sales[Amount])</f><v>7</v></c><c r="B1"><f>'[1]Plan'!A1</f><v>8</v></c>
         <c r="C1" t="str"><f>"[x]"</f><v>[x]</v></c></row>`,
    ),
  );
  expect(sheet.read({ row: 0, column: 0, rows: 1, columns: 3 })[0]).toEqual([
    { value: 7 },
    { value: 8 },
    { value: "[x]", formula: '="[x]"' },
  ]);
  expect(remarks).toEqual([
    "Sheet Data: left out 2 formulas over tables or other workbooks (their values stay).",
  ]);
});

test("a day is its number, shown as a day; a number stays exact whatever its format", async () => {
  const cells = new Map([
    ["0,0", { value: 46053, style: { numFmt: "d/m/yyyy" } }],
    ["0,1", { value: 1234.56789, style: { numFmt: "[$ DKK] 0.00" } }],
  ]);
  const { sheet } = await opened(file({ rows: [], cells }));
  expect([at(sheet, 0, 0).value, at(sheet, 0, 1).value]).toEqual([46053, 1234.56789]);
  expect(sheet.formats({ row: 0, column: 0, rows: 1, columns: 2 })).toEqual([
    [{ numberFormat: "d/m/yyyy" }, { numberFormat: "[$ DKK] 0.00" }],
  ]);
});

// Office's theme: 0 is white, 1 black (plain text), 3 a dark blue-grey, 4 the first accent, 4472C4.
// By hand: 0x44 is 68, and 68 + (255 - 68) × 0.6 = 180.2, 0xB4; 68 × 0.5 = 34, 0x22.
test.each([
  [{ theme: 4 }, "#4472C4"],
  [{ theme: 4, tint: 0.6 }, "#B4C7E7"],
  [{ theme: 4, tint: -0.5 }, "#223962"],
  [{ theme: 0, tint: -0.5 }, "#808080"],
  [{ rgb: "ff0000" }, "#FF0000"],
  [{ theme: 1 }, undefined],
  [{ indexed: 64 }, undefined],
])("the colour %j of a theme is %s", async (color, shown) => {
  const cells = new Map([["0,0", { value: "x", style: { font: { color, bold: true } } }]]);
  const { sheet } = await opened(file({ cells }));
  expect(sheet.formats({ row: 0, column: 0, rows: 1, columns: 1 })[0][0]).toEqual({
    bold: true,
    ...(shown && { color: shown }),
  });
});

test("a rule over several areas, and one that lacks a colour", async () => {
  const rule = { type: "expression" as const, formula: "A1>0" };
  const conditionalRules = [
    { ...rule, priority: 2, range: "A1:A3 C2:C3", style: { font: { color: { rgb: "9C0006" } } } },
    {
      ...rule,
      priority: 1,
      range: "B1",
      style: { fill: { type: "pattern" as const, pattern: "solid" as const, bgColor: { rgb: "FFC7CE" } } },
    },
  ];
  const { sheet } = await opened(file({ conditionalRules }));
  const area = (row: number, column: number, rows: number) => ({ row, column, rows, columns: 1 });
  expect(sheet.rules).toEqual([
    { area: area(0, 1, 1), formula: "=A1>0", fill: "#FFC7CE", color: "#000000" },
    { area: area(0, 0, 3), formula: "=A1>0", fill: "#FFFFFF", color: "#9C0006" },
    { area: area(1, 2, 2), formula: "=C2>0", fill: "#FFFFFF", color: "#9C0006" },
  ]);
});
