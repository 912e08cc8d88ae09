import { fingerprint, imageOf, putBack } from "../kept/image";
import { DEFAULT_SHEETS } from "../setup/default-sheets";
import { invoices, JOURNAL, sheetCalled } from "./ledger";
import { opened } from "./opened";

/** As Google says it, in the user's language. */
const FAILURES = [
  "Der Dienst „Tabellen“ ist beim Zugriff auf das Dokument fehlgeschlagen.",
  "Une erreur s'est produite.",
  "Unexpected error while getting the method or property getRangeByName on object SpreadsheetApp.Spreadsheet.",
];

test.each(FAILURES)("one name that is not found makes no second sheet: %s", (failure) => {
  const { workbook, script } = opened(invoices(5));
  const { office } = script;
  script.menu("generateSheets");
  const before = imageOf(workbook);
  const looks = (): number => office.calls.filter(({ method }) => method === "getRangeByName").length;
  office.calls.length = 0;
  script.menu("generateSheets");
  const after = fingerprint(imageOf(workbook));
  const made = looks();
  // Seven sheets, the journal among them, and two charts.
  expect(made).toBe(9);
  for (let at = 0; at < made; at++) {
    putBack(workbook, before);
    office.calls.length = 0;
    office.screen.alerts.length = 0;
    office.before = ({ method }) => {
      if (method === "getRangeByName" && looks() === at + 1) throw new Error(failure);
    };
    script.menu("generateSheets");
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Data", ...DEFAULT_SHEETS, JOURNAL]);
    office.before = () => undefined;
    if (office.screen.alerts.length > 0) script.menu("generateSheets");
    expect([at, fingerprint(imageOf(workbook))]).toEqual([at, after]);
  }
});

test("a name whose sheet was deleted fails again and again, and a new sheet comes about", () => {
  const { workbook, script } = opened(invoices(5));
  script.menu("generateSheets");
  workbook.remove(sheetCalled(workbook, "Holdings").id);
  // Sheets keeps the name; here one keeps its place, and every look at it fails.
  const place = { row: 0, column: 0, rows: 1, columns: 1 };
  workbook.setName("XS_sheet_holdings", workbook.sheets[0].id, place);
  script.office.before = ({ method, given }) => {
    if (method === "getRangeByName" && given[0] === "XS_sheet_holdings")
      throw new Error("Der benannte Bereich verweist auf Zellen, die es nicht mehr gibt.");
  };
  script.menu("generateSheets");
  expect(script.office.screen.alerts).toEqual([]);
  const others = DEFAULT_SHEETS.filter((name) => name !== "Holdings");
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Data", ...others, JOURNAL, "Holdings"]);
});
