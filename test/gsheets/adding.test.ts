import { invoices, sheetCalled, valuesOf } from "./ledger";
import { opened } from "./opened";

/* Sheets that are about to be added are known by their names, but no longer than until they are ours. */

// A run that is killed makes no further call, not even to tell of it.
test.each([
  ["setActiveSheet", "fails"],
  ["setActiveSheet", "kills the run"],
  ["deleteProperty", "fails"],
  ["deleteProperty", "kills the run"],
])("%s %s: the next run forgets the names, and a sheet of the user's own keeps its own", (method, how) => {
  const { workbook, script } = opened(invoices(5));
  const { office } = script;
  let struck = false;
  office.before = (call) => {
    if (struck ? how === "fails" : call.method !== method) return;
    struck = true;
    throw new Error("Service Spreadsheets failed while accessing document");
  };
  const run = (): void => script.menu("generateSheets");
  if (how === "fails") run();
  else expect(run).toThrow("Service Spreadsheets failed");
  expect(struck).toBe(true);
  expect(workbook.sheets.length).toBe(8);

  office.before = () => undefined;
  office.screen.alerts.length = 0;
  run();
  expect(office.screen.alerts).toEqual([]);
  expect([...workbook.properties.keys()]).not.toContain("XS.adding");

  workbook.remove(sheetCalled(workbook, "Holdings").id);
  const own = workbook.add("Holdings");
  run();
  expect(office.screen.alerts).toEqual([]);
  expect(valuesOf(own)).toEqual([]);
  expect(valuesOf(sheetCalled(workbook, "Holdings 2")).flat()).toContain("Client 00001");
});
