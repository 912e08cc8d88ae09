import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packBook } from "../../local/file/book";
import { fillBook } from "../../local/file/fill";
import { memoryWorkbook } from "../../local/memory";
import type { Workbook } from "../../local/workbook";
import { generate } from "../../shared/job";
import { sheetKinds } from "../../shared/kinds";
import { runNow } from "../../shared/steps";
import { LOOSE } from "../../shared/typed/parts-below";
import { defaultWish } from "../../shared/wish";
import { Hand } from "../kept/hand";
import { machineDay, MATRIX } from "../kept/desk";
import { PlainHost } from "../kept/plain-host";
import { addedByYou } from "../kept/sorting";
import { ROOT } from "../setup/sources";
import { resave } from "./libreoffice";

/*
 * Marks change what our formulas show, and another program keeps other last digits of figures: nobody typed that. LibreOffice
 * calculates the whole book anew and saves it; what then was typed over a formula and over a figure is found among it.
 */

jest.setTimeout(120_000);

function run(workbook: Workbook): void {
  runNow(generate(new PlainHost(workbook, machineDay()), { ...defaultWish, sheets: sheetKinds }));
}

/** The workbook as LibreOffice saves it. */
async function throughOffice(workbook: Workbook): Promise<Workbook> {
  const file = await packBook(workbook, { title: "Sample", made: new Date("2026-10-05") });
  const saved = await resave("book.xlsx", file, "xlsx");
  const again = memoryWorkbook("Empty");
  await fillBook(again, "book.xlsx", saved);
  again.remove(again.sheets[0].id);
  return again;
}

test("what LibreOffice calculates and rounds is nobody's, what was typed over it goes below", async () => {
  const workbook = memoryWorkbook("Start");
  for (const file of ["lines.csv", "clients.csv", "offerings.csv"])
    await fillBook(workbook, file, readFileSync(join(ROOT, "local/sample", file)));
  run(workbook);
  const hand = new Hand(workbook);
  const first = hand.headerRow(MATRIX) + 1;
  const [left, right] = ["Stack %", "Gaps"].map((header) => hand.column(MATRIX, header));
  let marks = 0;
  for (let row = first; row < first + 20; row++) {
    for (let column = left + 1; column < right; column++) {
      if ((row + column) % 3 > 0 || hand.values(MATRIX)[row][column] !== null) continue;
      hand.put(MATRIX, row, column, "PCXN"[(row + column) % 4]);
      marks++;
    }
  }
  expect(marks).toBeGreaterThan(10);
  const [calculates, still] = [hand.column(MATRIX, "Potential"), hand.column("Next Offers", "Score")];
  const typed = await throughOffice(workbook);
  const [then, now] = [hand, new Hand(typed)].map((one) => one.values(MATRIX).map((row) => row[calculates]));
  // It has calculated anew.
  expect(now.filter((value, row) => value !== then[row]).length).toBeGreaterThan(10);
  const other = new Hand(typed);
  run(typed);
  expect(typed.sheets.filter(({ name }) => other.texts(name).includes(LOOSE))).toEqual([]);

  other.put(MATRIX, first, calculates, 4711);
  other.put("Next Offers", other.headerRow("Next Offers") + 1, still, 4712);
  const again = await throughOffice(typed);
  run(again);
  const below = new Hand(again);
  expect(addedByYou(below, MATRIX)).toEqual([expect.arrayContaining([4711])]);
  expect(addedByYou(below, "Next Offers")).toEqual([expect.arrayContaining([4712])]);
});
