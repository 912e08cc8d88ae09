import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { openXlsx, saveXlsx, writeXlsx } from "hucre";
import { unpackWorkbook } from "../../local/file/unpack";
import { report, sampleFile } from "./command";
import { inNewFolder } from "./folder";
import { comparison, resave } from "./libreoffice";
import { DEFAULT_SHEETS } from "../setup/default-sheets";

jest.setTimeout(120_000);

inNewFolder();

const header = "Client,Offering,Date,Revenue,Cost\n";
// By hand: 1,000 + 500 + 300 = 1,800; Beta lacks Mail, whose one holder pays 500.
const lines = `${header}Acme,Backup,2026-01-15,1000,400\nAcme,Mail,2026-02-15,500,200\nBeta,Backup,2026-03-15,300,150\n`;
const today = ["--today", "2026-04-01"];

const said = (period: string): string => `portfolio.xlsx is written.

  Clients    2 (1 A, 1 B, 0 C, 0 D)
  Offerings  2
  Period     ${period}
  Revenue    1,800
  Potential  500 more a year if every client took every offering that it lacks
  Sheets     Summary
             Revenue Concentration
             Client Portfolio
             Tech Stack Matrix
             Holdings
             Settings
`;

test("all well: a workbook, a summary, silence on standard error, status 0", async () => {
  writeFileSync("lines.csv", lines);
  const period = "2025-04 to 2026-03, 3 months of data; the last month looks incomplete";
  expect(report("lines.csv", "--out", "portfolio.xlsx", ...today)).toEqual({
    status: 0,
    out: said(period),
    err: "",
  });
  expect(readdirSync(".")).toEqual(["lines.csv", "portfolio.xlsx"]);
  const { formulas, differences } = await comparison(readFileSync("portfolio.xlsx"));
  expect(formulas).toBeGreaterThan(20);
  expect(differences).toEqual([]);
});

test("from a workbook as from CSV, for other twelve months, with some sheets and a chosen column", async () => {
  const rows = [
    ["Kunde", "Category", "Produkt", "Date", "Revenue"],
    ["Acme", "x", "Backup", 46037, 1000],
    ["Acme", "x", "Mail", 46068, 500],
    ["Beta", "x", "Backup", 46096, 300],
  ];
  writeFileSync("book.xlsx", await writeXlsx({ sheets: [{ name: "Sales", rows }] }));
  const choices = [
    "--map",
    "Client=Kunde",
    "--map",
    "offering=Produkt",
    "--as-of",
    "2026-02",
    "--sheets",
    "holdings, Client Portfolio",
  ];
  const { status, out, err } = report("book.xlsx", "--out", "portfolio.xlsx", ...choices, ...today);
  expect({ status, err }).toEqual({ status: 0, err: "" });
  expect(out).toContain("Period     2025-03 to 2026-02, 2 months of data");
  expect(out).toContain("Revenue    1,500\n");
  const { sheets } = await unpackWorkbook("portfolio.xlsx", readFileSync("portfolio.xlsx"));
  expect(sheets.map(({ name }) => name)).toEqual(["Client Portfolio", "Holdings", "XSELL Journal"]);
});

test("some problems: written all the same, each problem on a line with its place, status 1", async () => {
  writeFileSync("lines.csv", `${lines}Beta,Mail,2026-03-20,n/a,1\n,Mail,2026-03-20,7,1\n`);
  const { status, out, err } = report("lines.csv", "--out", "portfolio.xlsx", ...today);
  expect(status).toBe(1);
  expect(err.trimEnd().split("\n")).toEqual([
    expect.stringMatching(/^lines\.csv:5:4 \(D5\): found n\/a; \S/),
    expect.stringMatching(/^lines\.csv:6:1 \(A6\): found an empty cell; \S/),
  ]);
  expect(out).toContain("             Problems\n");
});

test("a problem in a workbook names the sheet too", async () => {
  const rows = [
    ["Client", "Offering", "Date", "Revenue"],
    ["Acme", "Backup", 46037, 1000],
    ["Acme", "Mail", 46068, "n/a"],
  ];
  writeFileSync("book.xlsx", await writeXlsx({ sheets: [{ name: "Sales 2026", rows }] }));
  const { status, err } = report("book.xlsx", "--out", "portfolio.xlsx", ...today);
  expect(status).toBe(1);
  expect(err).toMatch(/^book\.xlsx!Sales 2026:3:4 \(D3\): found n\/a; /);
});

test("the same run again gives the same bytes, and keeps what was typed, also by way of LibreOffice", async () => {
  writeFileSync("lines.csv", lines);
  const run = (): { status: number | null } => report("lines.csv", "--out", "portfolio.xlsx", ...today);
  run();
  const first = readFileSync("portfolio.xlsx");
  expect(run().status).toBe(0);
  expect(readFileSync("portfolio.xlsx").equals(first)).toBe(true);

  const book = await openXlsx(first, { readStyles: true });
  const matrix = book.sheets.find(({ name }) => name === "Tech Stack Matrix")!;
  const top = matrix.rows.findIndex(([key]) => key === "Key");
  const [owner, note] = ["Owner", "Note"].map((word) => matrix.rows[top].indexOf(word));
  matrix.rows[top + 1][owner] = "Jo";
  matrix.rows[top + 2][note] = "=1+1 <call> 'them'";
  writeFileSync("portfolio.xlsx", await resave("portfolio.xlsx", await saveXlsx(book), "xlsx"));

  expect(run().status).toBe(0);
  const { sheets } = await unpackWorkbook("portfolio.xlsx", readFileSync("portfolio.xlsx"));
  const { cells } = sheets.find(({ name }) => name === "Tech Stack Matrix")!;
  expect([cells[top + 1][owner], cells[top + 2][note]]).toEqual(["Jo", "=1+1 <call> 'them'"]);
  expect(sheets.map(({ name }) => name)).toEqual([...DEFAULT_SHEETS, "XSELL Journal"]);
});

// Rows and revenue: the control figures of local/sample/README.md, from a program of its own.
test("the sample: its five problems, its revenue, and every formula as LibreOffice calculates it", async () => {
  const [ledger, clients, offerings] = ["lines", "clients", "offerings"].map((name) =>
    sampleFile(`${name}.csv`),
  );
  const { status, out, err } = report(
    ledger,
    clients,
    offerings,
    "--out",
    "portfolio.xlsx",
    "--today",
    "2026-10-05",
  );
  expect(status).toBe(1);
  expect(
    err
      .trimEnd()
      .split("\n")
      .map((line) => Number(line.slice(ledger.length + 1).split(":")[0])),
  ).toEqual([1485, 3732, 6249, 7916, 8862]);
  expect(out).toContain("Revenue    6,576,966\n");
  const { formulas, differences } = await comparison(readFileSync("portfolio.xlsx"));
  expect(formulas).toBeGreaterThan(500);
  expect(differences).toEqual([]);
});

test("nothing usable: the problems, a plain sentence, status 2, no file", () => {
  writeFileSync("lines.csv", `${header}Acme,Backup,2026-01-15,n/a,1\n`);
  const { status, out, err } = report("lines.csv", "--out", "portfolio.xlsx", ...today);
  expect({ status, out }).toEqual({ status: 2, out: "" });
  expect(err).toMatch(/^lines\.csv:2:4 \(D2\): found n\/a; .*\nNo row with an amount /);
  expect(readdirSync(".")).toEqual(["lines.csv"]);
});

test("another's workbook as output is left as it is, status 2", async () => {
  writeFileSync("lines.csv", lines);
  writeFileSync("budget.xlsx", await writeXlsx({ sheets: [{ name: "Budget", rows: [[1]] }] }));
  const before = readFileSync("budget.xlsx");
  const err =
    "budget.xlsx holds a sheet that is not ours: Budget. Choose another --out, or take that out first.\n";
  expect(report("lines.csv", "--out", "budget.xlsx", ...today)).toEqual({ status: 2, out: "", err });
  expect(readFileSync("budget.xlsx").equals(before)).toBe(true);
});

test("a chosen column that no table has: status 2, no file", () => {
  writeFileSync("lines.csv", lines);
  const { status, err } = report(
    "lines.csv",
    "--out",
    "portfolio.xlsx",
    "--map",
    "Offering=Produkt",
    ...today,
  );
  expect({ status, err }).toEqual({
    status: 2,
    err: '--map names the header "Produkt", and no table has it. Write it as the file does.\n',
  });
  expect(readdirSync(".")).toEqual(["lines.csv"]);
});

test("an empty folder, a missing file: status 2 and one sentence", () => {
  mkdirSync("data");
  expect(report("data", "--out", "portfolio.xlsx").err).toBe(
    "data is a folder without a .csv or .xlsx file. Name another.\n",
  );
  expect(report("lines.csv", "--out", "portfolio.xlsx")).toEqual({
    status: 2,
    out: "",
    err: "lines.csv does not exist. Check the name and the folder.\n",
  });
});
