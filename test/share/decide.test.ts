/** @jest-environment ./test/wire/environment.mjs */
import type { Worksheet } from "../../local/workbook";
import { generate } from "../../shared/job";
import { putSample } from "../../shared/sample/put-sample";
import { decide, readSettings } from "../../shared/settings/decide";
import { settings } from "../../shared/settings/settings";
import { defaultWish } from "../../shared/wish";
import type { Cell } from "../../src/cell";
import { cellsOf, valuesOf } from "../gsheets/ledger";
import { hosts, sheetOf } from "./hosts";

/* The sheet is the user's to sort, and the words of a row say what its value is. */

const header = (sheet: Worksheet): number => valuesOf(sheet).findIndex((row) => row.includes("Setting"));

/** Turns the rows upside down in the columns in sight, with their number formats; the hidden Keys in column A stay. */
function sortInSight(sheet: Worksheet): void {
  const cells = cellsOf(sheet);
  const [first, rows, columns] = [header(sheet) + 1, cells.length - header(sheet) - 1, cells[0].length - 1];
  const looks = sheet.formats({ row: first, column: 1, rows, columns }).reverse();
  const turned = cells.slice(first).reverse();
  sheet.write(first, 1, turned.map((row) => row.slice(1))); // prettier-ignore
  looks.forEach((row, down) =>
    row.forEach(({ numberFormat = "General" }, right) =>
      sheet.format({ row: first + down, column: 1 + right, rows: 1, columns: 1 }, { numberFormat }),
    ),
  );
}

/** A column of the user's own, called Value, before the settings' words. */
function addValues(sheet: Worksheet): void {
  const top = header(sheet);
  sheet.insertColumns(1, 1);
  sheet.write(
    top,
    1,
    ["Value", ...Array<number>(30).fill(0.1)].map((value) => [{ value }]),
  );
}

/** Ours is the last column called Value. */
const valueOf = (sheet: Worksheet, label: string): Cell => {
  const values = valuesOf(sheet);
  return values.find((row) => row.includes(label))![values[header(sheet)].lastIndexOf("Value")];
};

describe.each(Object.entries(hosts))("%s", (_, open) => {
  test.each<[string, ...((sheet: Worksheet) => void)[]]>([
    ["sorted in sight", sortInSight],
    ["with another column called Value", addValues],
    ["sorted in sight, with another column called Value", sortInSight, addValues],
  ])("Settings %s: a value is read, and typed, where its words stand", async (_, ...acts) => {
    const { workbook, host, run, close } = await open();
    await run(putSample(host));
    await run(generate(host, { ...defaultWish, settings: { "cut core": 0.6, "grade c": 0.15 } }));
    const sheet = sheetOf(workbook, "Settings");
    for (const act of acts) act(sheet);

    const { values } = await run(readSettings(host));
    expect([values.get("cut core"), values.get("grade c")]).toEqual([0.6, 0.15]);
    const before = valuesOf(sheet);
    expect(await run(decide(host, settings.core, 0.7))).toBe(true);
    expect([valueOf(sheet, settings.core.label), valueOf(sheet, settings.c.label)]).toEqual([0.7, 0.15]);
    const differing = valuesOf(sheet).flat().filter((value, at) => value !== before.flat()[at]); // prettier-ignore
    expect(differing).toEqual([0.7]);
    expect((await run(readSettings(host))).values.get("cut core")).toBe(0.7);
    close();
  });
});
