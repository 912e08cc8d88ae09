/** @jest-environment ./test/wire/environment.mjs */
import { frame, workbook, run, plain } from "./standing";

test("widths in points; hidden columns", async () => {
  const [wide, hidden] = await run((_, sheet) => {
    sheet.getRange("A:B").format.columnWidth = 57;
    sheet.getRange("B:B").columnHidden = true;
    return [sheet.getRange("A1").format.load("columnWidth"), sheet.getRange("B1").load("columnHidden")];
  });
  // By hand: (57 − 3.75) ÷ 5.25 characters.
  expect(workbook.sheets[0].width(0)).toBeCloseTo(10.14, 2);
  expect([wide.columnWidth, hidden.columnHidden]).toEqual([57, true]);
});

test("conditional formats of ranges", async () => {
  const [count, items] = await run((_, sheet) => {
    const { custom } = sheet.getRange("A2:B9").conditionalFormats.add("Custom");
    custom.rule.formula = '=$A2="x"';
    custom.format.fill.color = "#ff0000";
    custom.format.font.color = "#ffffff";
    sheet.getRange("D2:D3").conditionalFormats.add("Custom").custom.rule.formula = "=D2>1";
    const { cellValue } = sheet.getRange("H1").conditionalFormats.add("CellValue");
    cellValue.rule = { formula1: "=5", operator: "LessThan" };
    const formats = sheet.getRange().conditionalFormats;
    return [formats.getCount(), formats.load("items/type")];
  });
  expect([count.value, items.items.length]).toEqual([3, 3]);
  expect(workbook.sheets[0].rules).toEqual([
    {
      area: { row: 1, column: 0, rows: 8, columns: 2 },
      formula: '=$A2="x"',
      fill: "#FF0000",
      color: "#FFFFFF",
    },
    { area: { row: 1, column: 3, rows: 2, columns: 1 }, formula: "=D2>1", fill: "", color: "" },
    { area: { row: 0, column: 7, rows: 1, columns: 1 }, formula: "=H1<5", fill: "", color: "" },
  ]);
  await run((_, sheet) => sheet.getRange("A1:B5").conditionalFormats.clearAll());
  expect(workbook.sheets[0].rules[0].area).toEqual({ row: 5, column: 0, rows: 4, columns: 2 });
});

test("drop-downs", async () => {
  const validation = await run((_, sheet) => {
    const { dataValidation } = sheet.getRange("A2:A9");
    dataValidation.rule = { list: { inCellDropDown: true, source: "Planned, Signed" } };
    dataValidation.ignoreBlanks = true;
    dataValidation.errorAlert = { showAlert: false, style: "Stop", title: "", message: "" };
    dataValidation.prompt = { showPrompt: true, title: "", message: "Choose." };
    return sheet.getRange("A3").dataValidation.load("type,rule");
  });
  expect(plain(validation.rule)).toEqual({ list: { inCellDropDown: true, source: "Planned,Signed" } });
  const area = { row: 1, column: 0, rows: 8, columns: 1 };
  expect(workbook.sheets[0].dropDowns).toEqual([
    { area, values: ["Planned", "Signed"], strict: false, hint: "Choose." },
  ]);
  await run((_, sheet) => sheet.getRange("A1:A9").dataValidation.clear());
  expect(workbook.sheets[0].dropDowns).toEqual([]);
});

test("frozen panes and page set-up", async () => {
  const [frozen, none] = await run((context, sheet) => {
    sheet.freezePanes.freezeAt(sheet.getRange("A1:C9"));
    sheet.pageLayout.orientation = "Landscape";
    sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    sheet.pageLayout.setPrintTitleRows("$2:$3");
    sheet.pageLayout.setPrintTitleColumns("$B:$C");
    sheet.pageLayout.setPrintArea("B1:D9");
    const other = context.workbook.worksheets.add("Other");
    other.freezePanes.freezeRows(2);
    other.freezePanes.unfreeze();
    return [sheet, other].map((on) => on.freezePanes.getLocationOrNullObject().load("address"));
  });
  expect([frozen.address, none.isNullObject]).toEqual(["Data!A1:C9", true]);
  expect(workbook.sheets[0].page).toEqual({
    landscape: true,
    fitWide: 1,
    titleRows: [1, 2],
    titleColumns: [1, 2],
    area: { row: 0, column: 1, rows: 9, columns: 3 },
  });
});

test("worksheets: list, add, rename, move, hide, delete", async () => {
  const [sheets, visible] = await run((context, sheet) => {
    const { worksheets } = context.workbook;
    const added = worksheets.add("Second");
    worksheets.add().tabColor = "#00FF00";
    added.visibility = "VeryHidden";
    sheet.name = "Clients";
    sheet.position = 2;
    worksheets.getItemOrNullObject("nobody").load("name");
    return [
      worksheets.load("items/name,items/visibility,items/position,items/tabColor"),
      worksheets.getCount(true),
    ];
  });
  expect(plain(sheets.items)).toEqual(
    [
      { name: "Second", visibility: "VeryHidden", position: 0, tabColor: "" },
      { name: "Sheet1", visibility: "Visible", position: 1, tabColor: "#00FF00" },
      { name: "Clients", visibility: "Visible", position: 2, tabColor: "" },
    ].map((sheet) => expect.objectContaining(sheet)),
  );
  expect(visible.value).toBe(2);
  await frame.window.Excel.run(async (context: any) => {
    context.workbook.worksheets.getItem("clients").delete();
    context.workbook.worksheets.getItem("SHEET1").activate();
    await context.sync();
  });
  expect([workbook.sheets.map(({ name }) => name), workbook.active.name]).toEqual([
    ["Second", "Sheet1"],
    "Sheet1",
  ]);
});

test("a sheet that was added is the same object after a sync", async () => {
  await frame.window.Excel.run(async (context: any) => {
    const sheet = context.workbook.worksheets.add("New");
    const range = sheet.getRange("A1");
    await context.sync();
    range.values = [[1]];
    sheet.getRange("A2").values = [[2]];
    await context.sync();
  });
  expect(
    workbook.sheets[1]
      .read({ row: 0, column: 0, rows: 2, columns: 1 })
      .flat()
      .map(({ value }) => value),
  ).toEqual([1, 2]);
});

test("names: add, move, hide, delete, and where they point", async () => {
  const [names, missing, range] = await run((context, sheet) => {
    const { names } = context.workbook;
    names.add("XS_one", sheet.getRange("B7")).visible = false;
    names.add("XS_two", "=Data!$C$1:$D$2");
    names.getItem("xs_two").formula = "='Data'!$C$9";
    return [
      names.load("items/name,items/formula,items/visible,items/type"),
      names.getItemOrNullObject("nobody"),
      names.getItem("XS_one").getRange().load("address"),
    ];
  });
  expect(plain(names.items)).toEqual([
    { name: "XS_one", formula: "=Data!$B$7", visible: false, type: "Range" },
    { name: "XS_two", formula: "=Data!$C$9", visible: true, type: "Range" },
  ]);
  expect([missing.isNullObject, range.address]).toEqual([true, "Data!B7"]);
  const [lost, gone] = await run((context, sheet) => {
    sheet.getRange("7:7").delete("Up");
    sheet.getRange("A:A").insert("Right");
    const { names } = context.workbook;
    return [names.load("items/formula,items/type"), names.getItem("XS_one").getRangeOrNullObject()];
  });
  expect(plain(lost.items)).toMatchObject([
    { formula: "=#REF!", type: "Error" },
    { formula: "=Data!$D$8", type: "Range" },
  ]);
  expect(gone.isNullObject).toBe(true);
  await run((context) => context.workbook.names.getItem("XS_one").delete());
  expect(workbook.names().map(({ name }) => name)).toEqual(["XS_two"]);
});

test("settings, by the new way and the old one", async () => {
  const settings = await run((context) => {
    context.workbook.settings.add("key", "first");
    context.workbook.settings.add("key", "second");
    context.workbook.settings.add("other", "text");
    context.workbook.settings.getItemOrNullObject("nobody");
    context.workbook.settings.getItem("other").delete();
    return context.workbook.settings.load("items/key,items/value");
  });
  expect(plain(settings.items)).toEqual([{ key: "key", value: "second" }]);
  const older = frame.window.Office.context.document.settings;
  await new Promise((done) => older.refreshAsync(done));
  older.set("old", "way");
  await new Promise((done) => older.saveAsync(done));
  expect([...workbook.properties]).toEqual([
    ["key", "second"],
    ["old", "way"],
  ]);
});

test("tables", async () => {
  const [tables, header, body] = await run((context, sheet) => {
    const table = sheet.tables.add("B2:C9", true);
    table.name = "Clients";
    return [
      context.workbook.tables.load("items/name"),
      table.getHeaderRowRange().load("address"),
      table.getDataBodyRange().load("address"),
    ];
  });
  expect(tables.items.map(({ name }: any) => name)).toEqual(["Clients"]);
  expect([header.address, body.address]).toEqual(["Data!B2:C2", "Data!B3:C9"]);
});
