import type { Call } from "../../local/appsscript/desk";
import { invoices } from "./ledger";
import { opened } from "./opened";

// Rules and drop-downs are built out of many small calls that stay within the script.
const BUILDING = /^(newConditionalFormatRule|newDataValidation)$|Builder$/;
// Handles for ranges: what is done with them counts.
const HANDLES = ["getRange", "getRangeList", "getRanges", "getActiveSpreadsheet"];
const READERS = /^get(?:Last|Values|Formulas|Notes|NumberFormats|SpreadsheetTimeZone)/;
const WRITERS = /^(set|clear|insert|hide)/;

const runs = new Map<number, Call[]>();

/** Calls of the second run, on sheets that stand already; the first one adds sheets besides. */
function secondRun(clients: number): Call[] {
  const calls = runs.get(clients) ?? run(clients);
  runs.set(clients, calls);
  return calls;
}

function run(clients: number): Call[] {
  const { script } = opened(invoices(clients));
  script.menu("generateSheets");
  script.office.calls.length = 0;
  script.menu("generateSheets");
  expect(script.office.screen.alerts).toEqual([]);
  return script.office.calls.filter(
    ({ service, method }) => !BUILDING.test(service) && !BUILDING.test(method) && !HANDLES.includes(method),
  );
}

test.each(["Summary", "Revenue Concentration", "Client Portfolio", "Tech Stack Matrix", "Holdings"])(
  "%s is drawn in at most 38 calls",
  (name) => {
    const calls = secondRun(60).filter(({ sheet, method }) => sheet === name && WRITERS.test(method));
    expect(calls.length).toBeGreaterThan(10);
    expect(calls.length).toBeLessThanOrEqual(38);
  },
);

test("a sheet that stands is looked at again in four calls, in five where the user's formulas stand", () => {
  const { script, workbook } = opened(invoices(60));
  const looks = (name: string): string[] => {
    script.office.calls.length = 0;
    script.menu("generateSheets");
    const calls = script.office.calls.filter(({ sheet, method }) => sheet === name && READERS.test(method));
    // Its extent is asked for when the sheets are listed, and again from here on.
    const from = calls.map(({ method }) => method).lastIndexOf("getLastRow");
    return calls.slice(from).map(({ method }) => method);
  };
  script.menu("generateSheets");
  expect(looks("Holdings")).toEqual(["getLastRow", "getLastColumn", "getValues", "getNotes"]);
  const holdings = workbook.sheets.find(({ name }) => name === "Holdings")!;
  const { rows, columns } = holdings.used(true)!;
  holdings.write(rows - 1, columns, [[{ value: 1, formula: "=1" }]]);
  expect(looks("Holdings")).toEqual(["getLastRow", "getLastColumn", "getValues", "getNotes", "getFormulas"]);
});

test("60 clients and 600 clients take the same calls", () => {
  const tally = (calls: readonly Call[]) => {
    const counts = new Map<string, number>();
    for (const { service, method, sheet } of calls) {
      // Wider figures may part columns that shared a width before; dates have a test of their own.
      if (method === "setColumnWidths" || method === "formatDate") continue;
      const key = `${sheet ?? "-"} ${service}.${method}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return Object.fromEntries(counts);
  };
  expect(tally(secondRun(600))).toEqual(tally(secondRun(60)));
});

test("dates cost a call a week of the data's span, not one a row", () => {
  const asked = (clients: number) =>
    secondRun(clients).filter(({ method }) => method === "formatDate").length;
  // 53 weeks begin and end in a year, and its two changes of the clock are not in this time zone.
  expect(asked(60)).toBeLessThan(60);
  expect(asked(600)).toBeLessThan(60);
});
