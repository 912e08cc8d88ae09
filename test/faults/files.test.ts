import { writeFileSync } from "node:fs";
import { writeXlsx } from "hucre";
import { packBook } from "../../local/file/book";
import { fileFaults } from "../../local/guide/faults/files";
import { memoryWorkbook } from "../../local/memory";
import { report } from "../file/command";
import { inNewFolder } from "../file/folder";
import { testAll } from "./refused";

inNewFolder();

const good = "Client,Offering,Date,Revenue\nAcme,Email,2026-09-01,5\n";

/** Runs the command for programs: its refusal is thrown as it was told. */
function run(...words: string[]): string {
  const { out } = report(...words, "--today", "2026-10-05", "--json");
  const { error } = JSON.parse(out) as { error?: object };
  if (error) throw Object.assign(new Error(), error);
  return out;
}

/** Runs it over one file, or over a good one where none is given. */
function over(file: string, content: string | Uint8Array): string {
  writeFileSync(file, content);
  return run(file, "--out", "portfolio.xlsx");
}

function asked(out: string, ...more: string[]): string {
  writeFileSync("invoices.csv", good);
  return run("invoices.csv", "--out", out, ...more);
}

const sheet = { name: "Lines", rows: [["Client"], ["Acme"]] };
const book = (more: object = {}): Promise<Uint8Array> => writeXlsx({ sheets: [{ ...sheet, ...more }] });

testAll(fileFaults, {
  "report/arguments": () => asked("portfolio.xlsx", "--as-of", "September"),
  "file/missing": () => run("invoices.csv", "--out", "portfolio.xlsx"),
  "file/kind": () => over("invoices.xls", "x"),
  "file/empty": () => over("invoices.csv", ""),
  "file/not-text": () => over("invoices.csv", `${good}Birch,\0\0,2026-09-01,5\n`),
  "file/open-quote": () => over("invoices.csv", 'Client,Revenue\n"24 Screens,5\n'),
  "file/not-a-workbook": async () => over("invoices.xlsx", (await book()).subarray(0, 900)),
  "file/protected": async () => {
    const encryption = { password: "x", spinCount: 10 };
    writeFileSync("portfolio.xlsx", await writeXlsx({ sheets: [sheet], encryption }));
    return asked("portfolio.xlsx");
  },
  "file/too-large": async () =>
    over("invoices.xlsx", await book({ rows: [], cells: new Map([["900000,30", { value: 1 }]]) })),
  "file/twice": async () => over("portfolio.xlsx", await book()),
  "file/not-ours": async () => {
    writeFileSync("portfolio.xlsx", await book({ name: "Budget" }));
    return asked("portfolio.xlsx");
  },
  "file/not-written": () => asked("reports/portfolio.xlsx"),
  "file/settings": () => {
    writeFileSync("our.json", '{"XS_cut_core": 80}');
    return asked("portfolio.xlsx", "--settings", "our.json");
  },
  "file/sheet-name": () =>
    packBook(memoryWorkbook("Sales/2026"), { title: "Book", made: new Date("2026-10-05") }),
});
