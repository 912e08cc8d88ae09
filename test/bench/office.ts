import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run as cumrevpct } from "../../shared/functions/cumrevpct";
import { median } from "../../src/median";
import { milliseconds, table, times } from "./markdown";
import { summaryData } from "./summary/data";

const ROWS = 10000;

/** A flat OpenDocument sheet of revenues, beside each a formula or the plain figure. */
function flat(revenues: readonly number[], beside: (row: number) => string): string {
  const cell = (value: number): string =>
    `<table:table-cell office:value-type="float" office:value="${value}"/>`;
  const rows = revenues.map(
    (value, row) => `<table:table-row>${cell(value)}${beside(row)}</table:table-row>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2"
 office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet>
<table:table table:name="Revenue">${rows.join("\n")}</table:table></office:spreadsheet></office:body></office:document>`;
}

/** Milliseconds that LibreOffice takes to open a sheet, calculate it and write its values; the last value of each row. */
function calculated(folder: string, sheet: string): { readonly ms: number; readonly shares: number[] } {
  writeFileSync(join(folder, "revenue.fods"), sheet);
  const begin = performance.now();
  execFileSync(
    "soffice",
    ["--headless", `-env:UserInstallation=file://${folder}/profile`, "--convert-to", "csv", "revenue.fods"],
    { cwd: folder, stdio: "ignore" },
  );
  const ms = performance.now() - begin;
  const lines = readFileSync(join(folder, "revenue.csv"), "utf8").trim().split("\n");
  return { ms, shares: lines.map((line) => Number(line.split(",")[1])) };
}

/** The column that people fill down today, in LibreOffice, beside one CUMREVPCT; what opening the file takes is taken off. */
export function office(rounds: number): string {
  const { cells } = summaryData(ROWS, 1);
  const revenues = [...cells].map((amount, row) => Math.abs(amount) + 1 + row / 100);
  const shares = cumrevpct([revenues.map((amount) => [amount])]).map(([share]) => Number(share));
  const range = `[.A$1:.A$${ROWS}]`;
  const sumif = (row: number): string =>
    `<table:table-cell table:formula="of:=SUMIF(${range};&quot;&gt;=&quot;&amp;[.A${row + 1}])/SUM(${range})"/>`;
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    const plain = flat(
      revenues,
      (row) => `<table:table-cell office:value-type="float" office:value="${shares[row]}"/>`,
    );
    calculated(folder, plain);
    const opened = calculated(folder, plain).ms;
    const filled = calculated(folder, flat(revenues, sumif));
    // The file shows two decimals or more; every row has to have been calculated.
    const wrong = filled.shares.findIndex((share, row) => !(Math.abs(share - shares[row]) < 0.006));
    if (wrong >= 0)
      throw new Error(`SUMIF, row ${wrong + 1}: ${filled.shares[wrong]} instead of ${shares[wrong]}`);
    const own: number[] = [];
    for (let round = 0; round < rounds + 2; round++) {
      const begin = performance.now();
      cumrevpct([revenues.map((amount) => [amount])]);
      if (round > 1) own.push(performance.now() - begin);
    }
    const [column, one] = [filled.ms - opened, median(own) as number];
    return table(
      [`cumulative share of ${ROWS.toLocaleString("en")} rows`, "time", "ratio"],
      [
        ["**CUMREVPCT**, once", milliseconds(one), "×1"],
        [
          '`=SUMIF(range,">="&A2)/SUM(range)` in each row, LibreOffice',
          milliseconds(column),
          times(column / one),
        ],
      ],
    );
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    return "LibreOffice is not installed, so its SUMIF column is not measured.";
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
