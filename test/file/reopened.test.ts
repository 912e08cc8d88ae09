/** @jest-environment ./test/wire/environment.mjs */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packBook } from "../../local/file/book";
import { fillBook } from "../../local/file/fill";
import { memoryWorkbook } from "../../local/memory";
import type { Workbook, Worksheet } from "../../local/workbook";
import { ROOT } from "../setup/sources";
import { DIST, openFrame } from "../wire/frame";
import { contentOf, guarded, namesOf } from "./handmade";

/*
 * What a user of the preview does: generate with the built pane, type, download, open the
 * file again, generate again.
 */

jest.setTimeout(180_000);

async function generate(workbook: Workbook): Promise<void> {
  const page = readFileSync(join(DIST, "taskpane.html"), "utf8");
  const frame = await openFrame({ workbook, page });
  const until = async (condition: () => boolean): Promise<void> => {
    while (!condition()) await new Promise((later) => setTimeout(later, 50));
  };
  const status = (): HTMLElement => frame.window.document.getElementById("status");
  await until(() => status()?.textContent === "Ready.");
  frame.window.document.getElementById("generate").click();
  await until(() => status().dataset.state !== "running");
  expect(status().dataset.state).toBe("done");
  frame.close();
}

/** The row of the first client and the column of a header on a generated sheet. */
function place(sheet: Worksheet, header: string): { row: number; column: number } {
  const cells = sheet.read(sheet.used(true)!);
  const row = cells.findIndex(([{ value }]) => value === "Key");
  return { row: row + 1, column: cells[row].findIndex(({ value }) => value === header) };
}

test("a downloaded workbook that is opened again finds its own sheets and keeps what was typed", async () => {
  const workbook = memoryWorkbook("Start");
  for (const file of ["lines.csv", "clients.csv", "offerings.csv"])
    await fillBook(workbook, file, readFileSync(join(ROOT, "local/sample", file)));
  await generate(workbook);
  const matrix = workbook.sheets.find(({ name }) => name === "Tech Stack Matrix")!;
  const { row, column } = place(matrix, "Note");
  matrix.write(row, column, [[{ value: "=call them" }]]);

  const file = await packBook(workbook, { title: "Sample", made: new Date("2026-10-05") });
  const again = memoryWorkbook("Empty");
  expect((await fillBook(again, "sample.xlsx", file)).remarks).toEqual([
    "Sheet Summary: left out 2 charts of ours (come back with Generate).",
  ]);
  again.remove(again.sheets[0].id);
  expect(again.sheets.map(({ name }) => name)).toEqual(workbook.sheets.map(({ name }) => name));
  // A chart that is left out has no name that says it was drawn: Generate draws it again.
  const isChart = ({ name }: { name: string }): boolean => name.startsWith("XS_chart_");
  expect(workbook.names().filter(isChart)).toHaveLength(2);
  expect(namesOf(again)).toEqual((namesOf(workbook) as { name: string }[]).filter((one) => !isChart(one)));

  guarded(workbook);
  await generate(again);
  await generate(workbook);
  expect(new Set(namesOf(again))).toEqual(new Set(namesOf(workbook)));
  const [kept] = again.sheets.filter(({ name }) => name === "Tech Stack Matrix");
  expect(kept.read({ row, column, rows: 1, columns: 1 })).toEqual([[{ value: "=call them" }]]);
  for (const [index, sheet] of again.sheets.entries())
    expect([sheet.name, contentOf(sheet)]).toEqual([sheet.name, contentOf(workbook.sheets[index])]);
});
