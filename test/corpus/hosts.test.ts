/** @jest-environment ./test/wire/environment.mjs */
import { memoryWorkbook, SHEETS_EDGE } from "../../local/memory";
import type { Workbook } from "../../local/workbook";
import { openSession } from "../excel/session";
import { bound } from "../gsheets/opened";
import { Book, generated } from "./book";
import { factsOf, whole } from "./facts";
import { facts, typed } from "./typed";

/** The sheet as it stands in a spreadsheet, its dates shown as days. */
function filled(edge?: typeof SHEETS_EDGE): Workbook {
  const workbook = edge ? memoryWorkbook("Sales", edge) : memoryWorkbook("Sales");
  workbook.active.write(0, 0, typed);
  workbook.active.format({ row: 3, column: 2, rows: 20, columns: 1 }, { numberFormat: "yyyy-mm-dd" });
  return workbook;
}

// Lines without a stream: their revenue stands as a value under Unclassified, and Total adds it up.
const told = (workbook: Workbook) => factsOf(Book.in(workbook), facts, "Unclassified");

test("in Excel: failed formulas, truth values, dates and times, twice", async () => {
  const workbook = filled();
  const { frame, host } = await openSession({ workbook });
  for (let time = 0; time < 2; time++) {
    await generated(host);
    expect(told(workbook)).toEqual(whole(facts));
  }
  expect([frame.host.unknown, frame.errors]).toEqual([[], []]);
  frame.close();
});

test("in Google Sheets: the same, from its menu", () => {
  const workbook = filled(SHEETS_EDGE);
  const script = bound(workbook);
  for (let time = 0; time < 2; time++) {
    script.menu("generateSheets");
    expect(script.office.screen.alerts).toEqual([]);
    expect(told(workbook)).toEqual(whole(facts));
  }
});
