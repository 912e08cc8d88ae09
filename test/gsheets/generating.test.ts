import { cellsOf, column, fill, invoices, JOURNAL, sheetCalled, valuesOf } from "./ledger";
import { opened } from "./opened";
import { DEFAULT_SHEETS } from "../setup/default-sheets";

test("the menu writes the default sheets behind the user's own, and says so", () => {
  const { workbook, script } = opened(invoices(30));
  script.menu("generateSheets");
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Data", ...DEFAULT_SHEETS, JOURNAL]);
  expect(sheetCalled(workbook, JOURNAL).visible).toBe(false);
  expect(workbook.active.name).toBe("Data");
  expect(script.office.screen).toMatchObject({
    alerts: [],
    toasts: ["Cross-Sell Matrix: 6 sheets for 30 clients and 5 offerings. No problems."],
  });
  expect(script.office.unknown).toEqual([]);
});

test("the sheets tie to the ledger: 100 invoice lines", () => {
  const rows = invoices(30);
  const { workbook, script } = opened(rows);
  script.menu("generateSheets");
  const sheet = sheetCalled(workbook, "Revenue Concentration");
  const revenue = rows.slice(1).reduce((sum, row) => sum + Number(row[3]), 0);
  // What is not typed as a formula stands as a value: the streams' columns.
  const values = ["MRR", "Project", "T&M", "Resale", "Unclassified"].flatMap((header) =>
    valuesOf(sheet).some((row) => row.includes(header)) ? column(sheet, header) : [],
  );
  expect(values.reduce<number>((sum, value) => sum + Number(value), 0)).toBe(revenue);
  expect(column(sheet, "Client").length).toBe(30);
});

test("the user's own sheet stays as it is", () => {
  const { workbook, script } = opened(invoices(10));
  const before = JSON.stringify(cellsOf(workbook.sheets[0]));
  script.menu("generateSheets");
  expect(JSON.stringify(cellsOf(workbook.sheets[0]))).toBe(before);
});

test("writing twice equals writing once", () => {
  const { workbook, script } = opened(invoices(40));
  const drawn = () =>
    JSON.stringify(
      workbook.sheets.map((sheet) => [sheet.name, cellsOf(sheet), sheet.rules, sheet.dropDowns]),
    );
  script.menu("generateSheets");
  const once = drawn();
  const names = workbook.names();
  script.menu("generateSheets");
  expect(drawn()).toBe(once);
  expect(workbook.names()).toEqual(names);
});

test("rows of clients that are gone disappear, looks and drop-downs too", () => {
  const { workbook, script } = opened(invoices(40));
  script.menu("generateSheets");
  const data = workbook.sheets[0];
  data.clear({ row: 0, column: 0, rows: data.size.rows, columns: data.size.columns }, "contents");
  fill(data, invoices(12));
  script.menu("generateSheets");
  const fresh = opened(invoices(12));
  fresh.script.menu("generateSheets");
  for (const name of DEFAULT_SHEETS) {
    expect(valuesOf(sheetCalled(workbook, name))).toEqual(valuesOf(sheetCalled(fresh.workbook, name)));
    expect(sheetCalled(workbook, name).dropDowns).toEqual(sheetCalled(fresh.workbook, name).dropDowns);
  }
});

test("more clients than a new sheet has rows: the sheet grows first", () => {
  const { workbook, script } = opened(invoices(1200));
  script.menu("generateSheets");
  expect(script.office.screen.alerts).toEqual([]);
  expect(column(sheetCalled(workbook, "Client Portfolio"), "Client").length).toBe(1200);
});

// Each would calculate, turn into a number or date, or lose a character if it were typed as it is.
const HOSTILE = [
  '=HYPERLINK("http://x","y")',
  "=1+1",
  "+1",
  "+A1",
  "-x",
  "-1",
  "@SUM(A1)",
  "'quoted",
  "''twice",
  "007",
  "1e5",
  "10%",
  "$5",
  "1,234",
  "TRUE",
  "2026-10-04",
  "1/2",
  "=",
  "'",
  "Ünïcode 😀",
];

test.each(["dropped", "kept"] as const)(
  "hostile names come out as the same characters and never calculate (apostrophes in plain text: %s)",
  (apostropheInText) => {
    const rows = invoices(0);
    HOSTILE.forEach((name, index) => {
      rows.push([name, "Security", 45700, 1000 - index], [`Client of ${name}`, name, 45700, 10]);
    });
    const { workbook, script } = opened(rows, { apostropheInText });
    for (let run = 0; run < 2; run += 1) {
      script.menu("generateSheets");
      expect(script.office.screen.alerts).toEqual([]);
      const shown = column(sheetCalled(workbook, "Client Portfolio"), "Client");
      expect(shown).toEqual(expect.arrayContaining(HOSTILE));
      const matrix = sheetCalled(workbook, "Tech Stack Matrix");
      const headers = cellsOf(matrix).find((row) => row[0].value === "Key")!;
      expect(headers.map(({ value }) => value)).toEqual(expect.arrayContaining(HOSTILE));
      expect(headers.filter(({ formula }) => formula !== undefined)).toEqual([]);
    }
  },
);

test("formulas are typed as the spreadsheet's locale reads them", () => {
  const [english, german] = ["en_US", "de_DE"].map((locale) => {
    const { workbook, script } = opened(invoices(10), { locale });
    script.menu("generateSheets");
    return cellsOf(sheetCalled(workbook, "Tech Stack Matrix")).flat();
  });
  expect(german.filter(({ value }) => value === "#ERROR!")).toEqual([]);
  expect(german.filter(({ formula }) => formula).length).toBe(
    english.filter(({ formula }) => formula).length,
  );
});

test("no formula looks at a sheet that is not there yet", () => {
  const { workbook, script } = opened(invoices(10));
  const missing: string[] = [];
  script.office.before = ({ method, given }) => {
    if (method !== "setValues") return;
    const sheets = workbook.sheets.map(({ name }) => name);
    for (const value of (given[0] as unknown[][]).flat()) {
      const looks =
        typeof value === "string" && value.startsWith("=") ? (value.match(/'[^']+'(?=!)/g) ?? []) : [];
      missing.push(...looks.map((name) => name.slice(1, -1)).filter((name) => !sheets.includes(name)));
    }
  };
  script.menu("generateSheets");
  expect(missing).toEqual([]);
});
