import { appsScript, type AppsScript, type Setting } from "../../local/appsscript/script";
import { memoryWorkbook, SHEETS_EDGE } from "../../local/memory";
import { valuesOf } from "./ledger";
import { inNode, small } from "./opened";

// The played Apps Script itself: what it refuses and how it reads what is typed.
function playing(code: string, setting: Partial<Setting> = {}): AppsScript {
  return appsScript(small(code), memoryWorkbook("Sheet1", SHEETS_EDGE), { ...inNode, ...setting });
}

test.each([
  ["a method that no class has", "sheet.getRange(1, 1).getValeus()", "Range.getValeus is not in"],
  ["a method that is not played", "sheet.getRange(1, 1).merge()", "Range.merge is not played"],
  [
    "a service that is not played",
    "UrlFetchApp.fetch('https://example.org')",
    "UrlFetchApp.fetch is not played",
  ],
  ["too many arguments", "sheet.getRange(1, 1, 1, 1, 1)", "don't match the method signature"],
  ["a text for a number", "sheet.setFrozenRows('1')", "don't match the method signature"],
  ["a fraction for a whole number", "sheet.setFrozenRows(1.5)", "don't match the method signature"],
  [
    "an argument that is undefined",
    "sheet.getRange('A1').setValue(undefined)",
    "don't match the method signature",
  ],
  ["a sheet where a range is due", "SpreadsheetApp.getActive().setNamedRange('a', sheet)", "don't match"],
  [
    "a scope that the manifest lacks",
    "SpreadsheetApp.getUi().showSidebar(null)",
    "permissions are not sufficient",
  ],
])("fails loudly on %s", (_, code, message) => {
  const script = playing(code);
  expect(() => script.menu("run")).toThrow(message);
  expect(script.office.unknown.length).toBe(1);
});

test.each([
  ["setTimeout", "setTimeout(() => 1, 1)"],
  ["fetch", "fetch('https://example.org')"],
  ["a text encoder", "new TextEncoder()"],
  ["a process", "process.exit()"],
])("has no %s", (_, code) => expect(() => playing(code).menu("run")).toThrow("is not defined"));

test.each(["NONE", "LIMITED"] as const)("keeps the spreadsheet shut in authorization mode %s", (mode) => {
  const script = playing("");
  const project = { code: "function onOpen() { SpreadsheetApp.getActiveSheet() }", manifest: "{}" };
  const shut = appsScript(project, script.office.workbook, inNode);
  expect(() => shut.open(mode)).toThrow("You do not have permission to call");
});

test("gives every run a world of its own", () => {
  const script = playing("globalThis.count = (globalThis.count ?? 0) + 1; return count;");
  expect([script.fromPage("run"), script.fromPage("run")]).toEqual([1, 1]);
});

test("hands out lists and dates of the script's own world", () => {
  const script = playing("const values = sheet.getRange(1, 1).getValues(); return values instanceof Array;");
  expect(script.fromPage("run")).toBe(true);
});

// Google's pages on Sheets' cells, and what scripts in public repositories rely on.
test.each([
  ["text stays", "abc", "General", "abc"],
  ["figures become a number", "007", "General", 7],
  ["a share becomes a number", "12.5%", "General", 0.125],
  ["a day becomes a serial number", "2025-01-01", "General", 45658],
  ["TRUE becomes a truth value", "TRUE", "General", true],
  ["an apostrophe keeps text and is gone", "'007", "General", "007"],
  ["a plain-text cell keeps figures as text", "007", "@", "007"],
  ["a plain-text cell keeps a formula as text", "=1+1", "@", "=1+1"],
  ["a plain-text cell drops the apostrophe as well", "'x", "@", "x"],
  ["nothing is nothing", "", "General", null],
])("typing: %s", (_, text, format, expected) => {
  const script = playing("sheet.getRange(1, 1).setNumberFormat(given[1]).setValue(given[0])");
  script.fromPage("run", text, format);
  expect(script.office.workbook.sheets[0].read({ row: 0, column: 0, rows: 1, columns: 1 })[0][0].value).toBe(
    expected,
  );
});

test.each([["=A1"], ["+A1"], ["\uFEFF=A1"]])("typing %j calculates", (text) => {
  const script = playing("sheet.getRange(1, 1).setValue(given[0])");
  script.fromPage("run", text);
  const [[cell]] = script.office.workbook.sheets[0].read({ row: 0, column: 0, rows: 1, columns: 1 });
  expect(cell.formula).toBe("=A1");
});

test.each([
  ["a range beyond the edge", "sheet.getRange(1001, 1)", "outside the dimensions"],
  [
    "values of another size",
    "sheet.getRange(1, 1, 2, 2).setValues([[1, 2]])",
    "does not match the number of rows",
  ],
  [
    "more characters than a cell holds",
    "sheet.getRange(1, 1).setValue('x'.repeat(50001))",
    "50000 characters",
  ],
  ["more cells than a workbook holds", "sheet.insertRowsAfter(1000, 400000)", "10000000 cells"],
  ["a name that is taken", "SpreadsheetApp.getActive().insertSheet('SHEET1')", "already exists"],
  [
    "a property of more than 9 kB",
    "PropertiesService.getUserProperties().setProperty('a', 'x'.repeat(9217))",
    "too large",
  ],
])("refuses %s as Sheets does", (_, code, message) => {
  expect(() => playing(code).menu("run")).toThrow(message);
});

// A page and the script exchange copies of plain values; the real call dies without an answer on anything else.
test.each([
  ["a date", "return [[new Date()]]"],
  ["undefined in a list", "return [undefined]"],
  ["undefined in an object", "return { a: undefined }"],
  ["a function", "return { a() {} }"],
  ["not a number", "return [NaN]"],
])("the page's call does not carry %s", (_, code) => {
  expect(() => playing(code).fromPage("run")).toThrow("google.script.run cannot carry");
});

test("dates are moments in the spreadsheet's time zone", () => {
  const script = playing("return sheet.getRange(1, 1).getValue().toISOString()", {
    timeZone: "America/New_York",
  });
  const [sheet] = script.office.workbook.sheets;
  sheet.write(0, 0, [[{ value: 45658.5 }]]);
  sheet.format({ row: 0, column: 0, rows: 1, columns: 1 }, { numberFormat: "yyyy-mm-dd" });
  // Noon of 1 January 2025 in New York is 17:00 in Greenwich.
  expect(script.fromPage("run")).toBe("2025-01-01T17:00:00.000Z");
  expect(valuesOf(sheet)).toEqual([[45658.5]]);
});
