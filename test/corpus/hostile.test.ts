/** @jest-environment ./test/wire/environment.mjs */
import { readFileSync, writeFileSync } from "node:fs";
import { headerKey } from "../../src/intake/field";
import { FileHost } from "../../local/file/host";
import { openWorkbook } from "../../local/file/unpack";
import { memoryWorkbook, SHEETS_EDGE } from "../../local/memory";
import type { Workbook } from "../../local/workbook";
import { survey } from "../../shared/job";
import { runNow } from "../../shared/steps";
import { defaultWish, keepWish, recallWish } from "../../shared/wish";
import { Recorder } from "../agree/recorder";
import { openSession } from "../excel/session";
import { inNewFolder } from "../file/folder";
import { bound } from "../gsheets/opened";
import { Book, generated } from "./book";
import { clients, HOSTILE, lines, TABS } from "./hostile";

jest.setTimeout(120_000);

const DAY = 46300;

const sorted = (cells: readonly unknown[]): unknown[] => [...cells].sort();

/** Every place in which a name from the data stands holds its very characters. */
function expectTheNames(book: Book): void {
  const first = (sheet: string, header: string): unknown[] => book.rows(sheet, header).map(([cell]) => cell);
  expect(first("Revenue Concentration", "Client")).toEqual(HOSTILE);
  for (const sheet of ["Client Portfolio", "Tech Stack Matrix", "Holdings"]) {
    expect(sorted(first(sheet, "Client"))).toEqual(sorted(HOSTILE));
  }
  expect(book.rows("Client Portfolio", "Client", "Account manager").filter(([a, b]) => a !== b)).toEqual([]);
  for (const sheet of ["Tech Stack Matrix", "Holdings"]) {
    expect(book.headers(sheet)).toEqual(expect.arrayContaining([...HOSTILE]));
  }
  const found = book.rows("Problems", "Sheet", "Found");
  expect(found).toEqual(HOSTILE.map((name) => [TABS[0], `${name} soon`]));
}

/** Lines and clients on two tabs of these names. */
function filled(edge?: typeof SHEETS_EDGE): Workbook {
  const workbook = edge ? memoryWorkbook(TABS[0], edge) : memoryWorkbook(TABS[0]);
  const tabs = [workbook.active, workbook.add(TABS[1])];
  [lines, clients].forEach(
    (rows, at) =>
    tabs[at].write(0, 0, rows.map((row) => row.map((value) => ({ value })))), // prettier-ignore
  );
  workbook.active.format(
    { row: 1, column: 2, rows: HOSTILE.length, columns: 1 },
    { numberFormat: "yyyy-mm-dd" },
  );
  return workbook;
}

/** What calculates on any sheet. */
function formulasOf({ sheets }: Workbook): string[] {
  return sheets.flatMap((sheet) => {
    const used = sheet.used(true);
    return used ? sheet.read(used).flatMap((row) => row.flatMap(({ formula }) => formula ?? [])) : [];
  });
}

/** Types a text into a row of the matrix, as a person does behind an apostrophe. */
function type(workbook: Workbook, header: string, row: number, text: string): void {
  const sheet = workbook.sheets.find(({ name }) => name === "Tech Stack Matrix")!;
  const cells = Book.in(workbook).sheet("Tech Stack Matrix");
  const top = cells.findIndex(([key]) => key === "Key");
  sheet.write(top + 1 + row, cells[top].lastIndexOf(header), [[{ value: text }]]);
}

function expectTheNotes(workbook: Workbook): void {
  const book = Book.in(workbook);
  const column = book.headers("Tech Stack Matrix").lastIndexOf("Note");
  const cells = book.sheet("Tech Stack Matrix");
  const body = cells.slice(cells.findIndex(([key]) => key === "Key") + 1);
  expect(body.slice(0, HOSTILE.length).map((row) => row[column])).toEqual(HOSTILE);
}

test("in Excel, twice, and what was typed beside them too", async () => {
  const workbook = filled();
  const { frame, host } = await openSession({ workbook });
  await generated(host);
  expectTheNames(Book.in(workbook));
  HOSTILE.forEach((text, row) => type(workbook, "Note", row, text));
  await generated(host);
  expectTheNames(Book.in(workbook));
  expectTheNotes(workbook);
  expect(formulasOf(workbook).filter((formula) => formula.includes("evil"))).toEqual([]);
  expect([frame.host.unknown, frame.errors]).toEqual([[], []]);
  frame.close();
});

test("in Google Sheets, twice, and what was typed beside them too", () => {
  const workbook = filled(SHEETS_EDGE);
  const script = bound(workbook);
  script.menu("generateSheets");
  expectTheNames(Book.in(workbook));
  HOSTILE.forEach((text, row) => type(workbook, "Note", row, text));
  script.menu("generateSheets");
  expect(script.office.screen.alerts).toEqual([]);
  expectTheNames(Book.in(workbook));
  expectTheNotes(workbook);
  expect(formulasOf(workbook).filter((formula) => formula.includes("evil"))).toEqual([]);
});

describe("in files", () => {
  inNewFolder();

  test("a CSV file with them becomes an .xlsx file with them, twice", async () => {
    const csv = (rows: typeof lines): string =>
      rows.map((row) => row.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(",")).join("\n");
    writeFileSync(`${TABS[0]}.csv`, csv(lines));
    writeFileSync(`${TABS[1]}.csv`, csv(clients));
    for (let time = 0; time < 2; time++) {
      const host = await FileHost.open(TABS.map((tab) => `${tab}.csv`), "out.xlsx", DAY); // prettier-ignore
      expectTheNames((await generated(host)).book);
      await host.save("Cross-Sell Matrix");
      const { sheets } = await openWorkbook("out.xlsx", readFileSync("out.xlsx"));
      const written = Book.from(sheets.map(({ sheet: { name }, values }) => [name, values]));
      expectTheNames(written);
      const formulas = sheets.flatMap(({ sheet }) =>
        [...(sheet.cells?.values() ?? [])].flatMap(({ formula }) => formula ?? []),
      );
      expect(formulas.length).toBeGreaterThan(100);
      expect(formulas.filter((formula) => formula.includes("evil"))).toEqual([]);
    }
  });
});

// Names of things that every object has, and headers that look like formulas, as the user maps them.
test.each(["__proto__", "constructor", "toString", "=evil", "<b>evil</b>"])(
  "a tab and its headers called %s are mapped, remembered and read",
  (name) => {
    const headers = [`${name} who`, name, "+when", "-how much"];
    const cells = [headers, ["Acme", "Backup", "2026-09-30", 5]];
    const tables = Object.fromEntries([[name, cells]]);
    const choice = { client: headers[0], offering: headers[1], date: headers[2], revenue: headers[3] };
    const mapping = Object.fromEntries([[name, choice]]);
    const wish = recallWish(keepWish({ ...defaultWish, mapping }));
    const found = runNow(survey(new Recorder(tables, DAY), wish));
    expect(found.tables).toMatchObject([{ id: name, kind: "lines", headers, fields: choice }]);
    expect(found.reconciliation.used).toBe(5);
    // Without a choice, nothing is found by accident.
    expect(runNow(survey(new Recorder(tables, DAY), defaultWish)).tables[0].fields).toEqual({});
    expect(headerKey(name)).not.toBe("");
  },
);
