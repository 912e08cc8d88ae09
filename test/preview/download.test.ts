import { readFile } from "node:fs/promises";
import { comparison } from "../file/libreoffice";
import type { Preview } from "./preview";
import { Previews } from "./previews";

/*
 * What "Download .xlsx" gives: the whole workbook with the user's entries, which opens
 * elsewhere, and here again as the same workbook.
 */

jest.setTimeout(240_000);

let previews: Previews;
let preview: Preview;
let file: Buffer;

beforeAll(async () => {
  previews = await Previews.launch();
  preview = await previews.open();
  await preview.generate();
  const cells = await preview.cells("Tech Stack Matrix");
  const header = cells.findIndex((row) => row[0]?.value === "Key");
  await preview.type("Tech Stack Matrix", header + 1, cells[header].length - 1, "ours: =1+1");
  const [download] = await Promise.all([
    preview.page.waitForEvent("download"),
    preview.page.locator("#download").click(),
  ]);
  file = await readFile(await download.path());
});
afterAll(() => previews.close());

test("LibreOffice opens it, calculates every formula anew, and comes to the grid's values", async () => {
  const { formulas, differences } = await comparison(file, 1e-9);
  expect(differences).toEqual([]);
  expect(formulas).toBeGreaterThan(900);
});

test("opened again, it is the same workbook: cells, formulas, looks; and generating finds its own sheets", async () => {
  const names = await preview.sheets();
  const shape = () =>
    preview.page.evaluate(() =>
      window.preview.books.excel.sheets.map((sheet: any) => {
        const used = sheet.used(true);
        const whole = { row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns };
        return {
          name: sheet.name,
          cells: sheet.read(whole).map((row: any) => row.map(({ value, formula }: any) => formula ?? value)),
          frozen: sheet.frozen,
          rules: sheet.rules.length,
          dropDowns: sheet.dropDowns.length,
          hidden: sheet.isHidden(0),
          // Nobody sees how wide a hidden sheet is.
          width: sheet.visible ? Math.round(sheet.width(2)) : null,
          bold: sheet.formats(whole).map((row: any) => row.map(({ bold }: any) => bold === true)),
        };
      }),
    );
  const before = await shape();
  await preview.page
    .locator("#picker")
    .setInputFiles([{ name: "again.xlsx", mimeType: "application/zip", buffer: file }]);
  await preview.page.locator("dialog button", { hasText: "In place of them" }).click();
  await preview.looked();
  await preview.settled();
  const after = await shape();
  expect(after).toEqual(before);
  await preview.generate();
  expect(await preview.sheets()).toEqual(names);
  const cells = await preview.cells("Tech Stack Matrix");
  expect(cells.flat().filter(({ value }) => value === "ours: =1+1")).toHaveLength(1);
});
