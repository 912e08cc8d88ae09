/** @jest-environment ./test/wire/environment.mjs */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { serialOf } from "../../src/calendar";
import type { Cell } from "../../src/cell";
import { memoryWorkbook, SHEETS_EDGE } from "../../local/memory";
import type { Workbook } from "../../local/workbook";
import { isFormula, type Grid } from "../../shared/grid";
import { generate } from "../../shared/job";
import { sheetKinds } from "../../shared/kinds";
import { runNow } from "../../shared/steps";
import { defaultWish, keepWish } from "../../shared/wish";
import { fill } from "../gsheets/ledger";
import { bound } from "../gsheets/opened";
import { DIST, openFrame } from "../wire/frame";
import { inputs, tablesOf } from "./data";
import { Recorder } from "./recorder";

/*
 * One Grid, the same cells in all hosts: what the job gives a host to draw is what then
 * stands in Excel, drawn by the built pane and the real office.js, and in Google Sheets,
 * drawn by the built script in a context with only what Apps Script has.
 */

jest.setTimeout(180_000);

const everySheet = { ...defaultWish, sheets: sheetKinds };
const { XS_wish } = keepWish(everySheet);

const now = new Date();
const today = serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) as number;

function filled(tables: Record<string, Cell[][]>, edge?: typeof SHEETS_EDGE): Workbook {
  const [first, ...others] = Object.keys(tables);
  const workbook = edge ? memoryWorkbook(first, edge) : memoryWorkbook(first);
  for (const name of others) workbook.add(name);
  for (const sheet of workbook.sheets) {
    // Text, as it stands in the file: the intake reads it, no host does.
    fill(sheet, tables[sheet.name]);
  }
  return workbook;
}

function drawn(tables: Record<string, Cell[][]>): Map<string, Grid> {
  const recorder = new Recorder(tables, today);
  runNow(generate(recorder, everySheet));
  return new Map(
    [...recorder.sheetsByName].flatMap(([name, { grid }]) => (grid ? [[name, grid] as const] : [])),
  );
}

/** Every cell that is not as the grid says. */
function differences(workbook: Workbook, grids: ReadonlyMap<string, Grid>): string[] {
  const found: string[] = [];
  for (const [name, { cells }] of grids) {
    const sheet = workbook.sheets.find((one) => one.name === name);
    if (!sheet) {
      found.push(`no sheet ${name}`);
      continue;
    }
    const stored = sheet.read({ row: 0, column: 0, rows: cells.length, columns: cells[0].length });
    cells.forEach((row, at) =>
      row.forEach((cell, column) => {
        const { formula, value } = stored[at][column];
        const expected = isFormula(cell) ? cell.formula : cell === "" ? null : cell;
        const there = formula ?? (value === "" ? null : value);
        if (there !== expected)
          found.push(`${name} ${at},${column}: ${String(there)} for ${String(expected)}`);
      }),
    );
    const used = sheet.used(true);
    if (used && used.row + used.rows > cells.length) found.push(`${name} has more rows than its grid`);
  }
  return found;
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((later) => setTimeout(later, 50));
}

describe.each(Object.entries(inputs))("%s", (_, files) => {
  const tables = tablesOf(files);
  const grids = drawn(tables);

  test("Excel", async () => {
    const workbook = filled(tables);
    workbook.properties.set("XS_wish", XS_wish);
    const page = readFileSync(join(DIST, "taskpane.html"), "utf8");
    const frame = await openFrame({ workbook, page });
    const { document } = frame.window;
    const status = (): HTMLElement => document.getElementById("status");
    await until(() => status()?.textContent === "Ready.");
    document.getElementById("generate").click();
    await until(() => status().dataset.state !== "running");
    expect(status().dataset.state).toBe("done");
    expect(differences(workbook, grids).slice(0, 5)).toEqual([]);
    expect([frame.host.unknown, frame.errors]).toEqual([[], []]);
    frame.close();
  });

  test("Google Sheets", () => {
    const workbook = filled(tables, SHEETS_EDGE);
    workbook.properties.set("XS.XS_wish.0", XS_wish);
    const script = bound(workbook);
    script.menu("generateSheets");
    expect(script.office.screen.alerts).toEqual([]);
    expect(differences(workbook, grids).slice(0, 5)).toEqual([]);
    expect(script.office.unknown).toEqual([]);
  });
});
