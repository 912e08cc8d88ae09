import { INCOMPLETE } from "../../shared/grid";
import { column, invoices, JOURNAL, sheetCalled, valuesOf } from "./ledger";
import { opened } from "./opened";
import { DEFAULT_SHEETS } from "../setup/default-sheets";

test("a run that fails half-way says so on the sheet, and the next run repairs it", () => {
  const { workbook, script } = opened(invoices(20));
  script.menu("generateSheets");
  const whole = JSON.stringify(valuesOf(sheetCalled(workbook, "Client Portfolio")));
  script.office.before = ({ sheet, method }) => {
    if (sheet === "Client Portfolio" && method === "setValues")
      throw new Error("Service Spreadsheets timed out.");
  };
  script.menu("generateSheets");
  expect(script.office.screen.alerts).toEqual([
    'Google Sheets answered: "Service Spreadsheets timed out." Generate the sheets again; the run starts from the beginning.',
  ]);
  expect(valuesOf(sheetCalled(workbook, "Client Portfolio")).flat()).toContain(INCOMPLETE);
  script.office.before = () => undefined;
  script.menu("generateSheets");
  expect(JSON.stringify(valuesOf(sheetCalled(workbook, "Client Portfolio")))).toBe(whole);
});

test("nothing to generate from: one message, and no sheet is touched", () => {
  const { workbook, script } = opened([["Colour"], ["red"]]);
  script.menu("generateSheets");
  expect(script.office.screen.alerts.length).toBe(1);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Data"]);
});

test("a run that dies in the middle of adding its first sheet leaves nothing behind", () => {
  const { workbook, script } = opened(invoices(5));
  script.office.before = ({ method }) => {
    if (method === "setNamedRange") throw new Error("Service Spreadsheets failed while accessing document");
  };
  script.menu("generateSheets");
  expect(script.office.screen.alerts.length).toBe(1);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Data"]);
});

test("a failing look at an anchor ends the run instead of writing a second sheet", () => {
  const { workbook, script } = opened(invoices(5));
  script.menu("generateSheets");
  script.office.before = ({ method }) => {
    if (method === "getRangeByName") throw new Error("Service Spreadsheets failed while accessing document");
  };
  script.menu("generateSheets");
  expect(script.office.screen.alerts.length).toBe(1);
  expect(workbook.sheets.length).toBe(8);
});

test("a generated sheet that the user deleted comes back", () => {
  const { workbook, script } = opened(invoices(5));
  script.menu("generateSheets");
  workbook.remove(sheetCalled(workbook, "Holdings").id);
  script.menu("generateSheets");
  expect(script.office.screen.alerts).toEqual([]);
  const others = DEFAULT_SHEETS.filter((name) => name !== "Holdings");
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Data", ...others, JOURNAL, "Holdings"]);
});

test("what the user typed survives a run that fails before, in and after any piece", () => {
  for (const method of [
    "getMaxRows",
    "clear",
    "setNumberFormats",
    "setValues",
    "setFontColors",
    "setDataValidation",
  ]) {
    const { workbook, script } = opened(invoices(8));
    script.menu("generateSheets");
    const matrix = sheetCalled(workbook, "Tech Stack Matrix");
    const top = valuesOf(matrix).findIndex((row) => row[0] === "Key");
    const owner = valuesOf(matrix)[top].indexOf("Owner");
    matrix.write(top + 3, owner, [[{ value: "Zoe" }]]);
    const typed = column(matrix, "Owner");
    script.office.before = (call) => {
      if (call.sheet === "Tech Stack Matrix" && call.method === method) throw new Error("Service timed out");
    };
    script.menu("generateSheets");
    script.office.before = () => undefined;
    script.menu("generateSheets");
    expect([method, column(matrix, "Owner")]).toEqual([method, typed]);
  }
});
