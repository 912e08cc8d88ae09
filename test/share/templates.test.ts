/** @jest-environment ./test/wire/environment.mjs */
import { memoryWorkbook, SHEETS_EDGE } from "../../local/memory";
import { generate } from "../../shared/job";
import { ownSheet } from "../../shared/templates/own-sheet";
import { putTemplates } from "../../shared/templates/put-templates";
import { templates } from "../../shared/templates/templates";
import { defaultWish } from "../../shared/wish";
import { putBack as makeAgain } from "../kept/image";
import { afterEachCall, hosts, sheetOf, shown, type Opened } from "./hosts";

const kinds = templates.map(({ kind }) => kind);
const names = templates.map(({ name }) => name);

describe.each(Object.entries(hosts))("%s", (host, open) => {
  const edge = host === "Excel" ? undefined : SHEETS_EDGE;

  test("the input tables stand on sheets of the user's own, as described; one that holds something is left alone", async () => {
    const opened = await open(memoryWorkbook("clients", edge));
    const { workbook, run, close } = opened;
    workbook.sheets[0].write(0, 0, [[{ value: "mine" }]]);
    const put = await run(putTemplates(opened.host, kinds));
    expect(put).toEqual({ ready: names.filter((name) => name !== "Clients"), leftAlone: ["Clients"] });
    expect(shown(workbook.sheets[0], 2, 2)).toEqual([["mine", null], [null, null]]); // prettier-ignore
    const made = templates.filter(({ kind }) => kind !== "clients");
    for (const { name, cells, look } of made.map((one) => ownSheet(one, made))) {
      const sheet = sheetOf(workbook, name);
      expect(shown(sheet, cells.length, look.columns)).toEqual(cells);
      expect(sheet.used(true)).toMatchObject({ rows: cells.length });
      expect(sheet.dropDowns).toEqual(look.dropDowns);
      expect(sheet.frozen).toEqual(look.freeze);
    }
    close();
  });

  test("right after it there is no data to generate from, and it says what to fill in", async () => {
    const { host, run, workbook, close } = await open(memoryWorkbook("Sheet1", edge));
    await run(putTemplates(host, ["lines", "clients"]));
    await expect(run(generate(host, defaultWish))).rejects.toThrow(
      "Invoice lines, Clients have headers and no rows yet. Type or paste invoice lines from Invoice lines!A4 on: client, offering, date and revenue.",
    );
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Invoice lines", "Clients"]);
    close();
  });

  test("whichever call is the last before the pane is closed, the next try finishes what it began", async () => {
    const opened = await open(memoryWorkbook("Sheet1", edge));
    const { host: pane, run, workbook, close } = opened;
    const met = await afterEachCall(opened, () => run(putTemplates(pane, ["lines", "offerings"])));
    const whole = workbookPrint(opened);
    expect(met.size).toBeGreaterThan(3);
    for (const image of met.values()) {
      makeAgain(workbook, image);
      await run(putTemplates(pane, ["lines", "offerings"]));
      expect(workbookPrint(opened)).toBe(whole);
    }
    close();
  });
});

/** Cells and drop-downs of all sheets by their names. */
function workbookPrint({ workbook }: Opened): string {
  return JSON.stringify(
    workbook.sheets.map((sheet) => [sheet.name, shown(sheet, 3, 8), sheet.dropDowns, sheet.frozen]),
  );
}
