/** @jest-environment ./test/wire/environment.mjs */
import { workbook, run, plain } from "./standing";

const cell = (row: number, column: number) =>
  workbook.sheets[0].read({ row, column, rows: 1, columns: 1 })[0][0];

test("values, formulas, value types and texts of a range", async () => {
  await run((_, sheet) => {
    sheet.getRange("A1:C2").numberFormat = [
      ["General", "0.0%", "@"],
      [null, null, null],
    ];
    sheet.getRange("A1:C2").values = [
      [1, 0.5, "=A1"],
      ["=A1+1", true, ""],
    ];
  });
  const range = await run((_, sheet) =>
    sheet.getRange("A1:C2").load("values,formulas,valueTypes,text,numberFormat,address"),
  );
  expect(plain(range)).toEqual({
    address: "Data!A1:C2",
    values: [
      [1, 0.5, "=A1"],
      ["", true, ""],
    ],
    formulas: [
      [1, 0.5, "=A1"],
      ["=A1+1", true, ""],
    ],
    valueTypes: [
      ["Double", "Double", "String"],
      ["String", "Boolean", "Empty"],
    ],
    text: [
      ["1", "50.0%", "=A1"],
      ["", "TRUE", ""],
    ],
    numberFormat: [
      ["General", "0.0%", "@"],
      ["General", "General", "General"],
    ],
  });
});

test("one value goes into all cells; a formula moves along; null leaves a cell", async () => {
  await run((_, sheet) => {
    sheet.getRange("A1:B2").values = 7;
    sheet.getRange("C1:C2").formulas = "=A1*$B$1";
    sheet.getRange("A1:B1").values = [[null, ""]];
  });
  const range = await run((_, sheet) => sheet.getRange("A1:C2").load("formulas"));
  expect(range.formulas).toEqual([
    [7, "", "=A1*$B$1"],
    [7, 7, "=A2*$B$1"],
  ]);
});

test("an array above 1,500 cells arrives whole, although office.js sends it in pieces", async () => {
  const rows = Array.from({ length: 999 }, (_, row) => [row, `Name ${row}`, "=A1"]);
  await run((_, sheet) => (sheet.getRangeByIndexes(4, 1, 999, 3).formulas = rows));
  expect(workbook.sheets[0].used(true)).toEqual({ row: 4, column: 1, rows: 999, columns: 3 });
  expect([cell(4, 1).value, cell(1002, 2).value, cell(1002, 3).formula]).toEqual([0, "Name 998", "=A1"]);
});

test("ranges lead to other ranges", async () => {
  const addresses = await run((_, sheet) => {
    sheet.getRange("B2:C4").values = 1;
    const range = sheet.getRange("B2:C4");
    return [
      range.getCell(1, 1),
      range.getResizedRange(1, -1),
      range.getOffsetRange(2, 0),
      range.getEntireColumn(),
      range.getEntireRow(),
      range.getLastCell(),
      range.getRow(1),
      range.getColumn(1),
      range.getBoundingRect(sheet.getRange("E9")),
      sheet.getUsedRange(),
      sheet.getRange("A1:B9").getUsedRangeOrNullObject(true),
      sheet.getCell(0, 3),
      sheet.getRange(),
    ].map((found) => found.load("address"));
  });
  expect(addresses.map(({ address }) => address)).toEqual(
    "C3 B2:B5 B4:C6 B:C 2:4 C4 B3:C3 C2:C4 B2:E9 B2:C4 B2:B4 D1 A:XFD"
      .split(" ")
      .map((address) => `Data!${address}`),
  );
});

test("an empty sheet has no used range, or the first cell", async () => {
  const [nothing, first] = await run((_, sheet) => [
    sheet.getUsedRangeOrNullObject(true).load("address"),
    sheet.getUsedRange().load("address"),
  ]);
  expect([nothing.isNullObject, first.address]).toEqual([true, "Data!A1"]);
});

test("looks of ranges", async () => {
  const looks = await run((_, sheet) => {
    const { format } = sheet.getRange("A1:B2");
    format.font.bold = true;
    format.font.color = "#aa0000";
    format.fill.color = "#00ff00";
    format.horizontalAlignment = "Center";
    format.verticalAlignment = "Top";
    format.wrapText = true;
    format.borders.getItem("EdgeBottom").style = "Continuous";
    format.borders.getItem("EdgeBottom").color = "#111111";
    for (const address of ["D1", "D3:E4"]) sheet.getRange(address).format.font.italic = true;
    return sheet
      .getRange("A1:B2")
      .format.load("font/bold,font/color,fill/color,horizontalAlignment,wrapText");
  });
  expect(plain(looks)).toEqual({
    font: { bold: true, color: "#AA0000" },
    fill: { color: "#00FF00" },
    horizontalAlignment: "Center",
    wrapText: true,
  });
  const look = {
    bold: true,
    color: "#AA0000",
    fill: "#00FF00",
    align: "center",
    vertical: "top",
    wrap: true,
  };
  expect(workbook.sheets[0].formats({ row: 0, column: 0, rows: 3, columns: 1 }).flat()).toEqual([
    look,
    { ...look, borderBottom: "#111111" },
    {},
  ]);
  expect(workbook.sheets[0].formats({ row: 2, column: 3, rows: 1, columns: 2 }).flat()).toEqual([
    { italic: true },
    { italic: true },
  ]);
});

test("clearing takes contents, looks or all", async () => {
  await run((_, sheet) => {
    sheet.getRange("A1:A3").values = 1;
    sheet.getRange("A1:A3").format.font.bold = true;
    sheet.getRange("A1").clear("Contents");
    sheet.getRange("A2").clear("Formats");
    sheet.getRange("A3").clear();
  });
  const [a1, a2, a3] = [0, 1, 2].map((row) => cell(row, 0).value);
  expect([a1, a2, a3]).toEqual([null, 1, null]);
  expect(workbook.sheets[0].formats({ row: 0, column: 0, rows: 3, columns: 1 }).flat()).toEqual([
    { bold: true },
    {},
    {},
  ]);
});

test("selecting", async () => {
  await run((context) => {
    const other = context.workbook.worksheets.add("Other");
    other.activate();
    other.getRange("C3").select();
  });
  const [selected, active] = await run((context) => [
    context.workbook.getSelectedRange().load("address"),
    context.workbook.worksheets.getActiveWorksheet().load("name"),
  ]);
  expect([selected.address, active.name]).toEqual(["Other!C3", "Other"]);
});
