/** @jest-environment ./test/wire/environment.mjs */
import { generate } from "../../shared/job";
import { putSample } from "../../shared/sample/put-sample";
import { samplePortfolio } from "../../shared/sample/sample-portfolio";
import { decide, readSettings } from "../../shared/settings/decide";
import { settings } from "../../shared/settings/settings";
import { defaultWish } from "../../shared/wish";
import { monthOf } from "../../src/calendar";
import { hosts, sheetOf, shown } from "./hosts";

describe.each(Object.entries(hosts))("%s", (_, open) => {
  test("the sample stands on three sheets of the user's own; a setting is typed into its cell and read back", async () => {
    const { workbook, host, run, close } = await open();
    await run(putSample(host));
    for (const { name, cells } of samplePortfolio(monthOf(host.today()) - 1)) {
      const found = shown(sheetOf(workbook, name), cells.length, cells[0].length);
      expect(found).toEqual(cells.map((line) => line.map((cell) => cell ?? null)));
    }
    expect((await host.sheets()).map(({ kind }) => kind)).toEqual([null, null, null, null]);

    expect(await run(decide(host, settings.core, 0.7))).toBe(false);
    await run(generate(host, { ...defaultWish, settings: { "cut core": 0.6 } }));
    expect((await run(readSettings(host))).values.get("cut core")).toBe(0.6);
    expect(await run(decide(host, settings.core, 0.7))).toBe(true);
    const { values, sheet } = await run(readSettings(host));
    expect(values.get("cut core")).toBe(0.7);
    const [row, column] = sheet?.cells.get("cut core") ?? [0, 0];
    const cell = sheetOf(workbook, "Settings").read({ row, column, rows: 1, columns: 1 })[0][0];
    expect(cell.value).toBe(0.7);
    close();
  });
});
