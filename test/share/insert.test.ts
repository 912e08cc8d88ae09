/** @jest-environment ./test/wire/environment.mjs */
import { insertExample } from "../../shared/insert/insert";
import { generate } from "../../shared/job";
import { defaultWish } from "../../shared/wish";
import { fill } from "../gsheets/ledger";
import { lines } from "../kept/desk";
import { hosts, sheetOf, shown, written, type Opened } from "./hosts";

describe.each(Object.entries(hosts))("%s", (_, open) => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await open();
    fill(opened.workbook.sheets[0], lines);
    const mine = opened.workbook.add("Mine");
    await opened.run(generate(opened.host, defaultWish));
    opened.workbook.active = mine;
  });
  beforeEach(() => {
    opened.workbook.active = sheetOf(opened.workbook, "Mine");
    opened.workbook.active.clear({ row: 0, column: 0, rows: 20, columns: 20 }, "contents");
  });
  afterAll(() => {
    expect(opened.wire?.unknown ?? opened.script?.office.unknown).toEqual([]);
    opened.close();
  });

  const at = (row: number, column: number): void => {
    opened.workbook.selection = { row, column, rows: 1, columns: 1 };
  };

  // Acme, Birch and Cedar from the first row below the header on; Email and Backup between Client and Total.
  test.each([
    ["CUMREVPCT", "CUMREVPCT('Client Portfolio'!$F$<first>:$F$<last>)"],
    ["ABCDCLASS", "ABCDCLASS('Client Portfolio'!$F$<first>:$F$<last>, 'Client Portfolio'!$K$<first>:$K$<last>, 'Client Portfolio'!$E$<first>:$E$<last>)"], // prettier-ignore
    [
      "PRICETOGRADE",
      `PRICETOGRADE('Client Portfolio'!$F$<first>, 'Client Portfolio'!$F$<first>-'Client Portfolio'!$H$<first>, "A")`,
    ],
    ["XSELLPOTENTIAL", "XSELLPOTENTIAL(Holdings!$C$<1>:$D$<3>)"],
    ["NEXTOFFER", "NEXTOFFER(Holdings!$C$<1>:$D$<3>, Holdings!$C$<0>:$D$<0>)"],
  ])("%s goes into the selected cell, with the ranges of what was generated", async (name, pattern) => {
    const { workbook, host, run } = opened;
    at(2, 1);
    const place = await run(insertExample(host, name));
    expect([place.sheet, place.address]).toEqual(["Mine", "B3"]);
    const header = (sheet: string): number =>
      shown(sheetOf(workbook, sheet), 40, 1).findIndex(([key]) => key === "Key") + 1;
    const [portfolio, holdings] = [header("Client Portfolio"), header("Holdings")];
    const call = pattern
      .replace(/Holdings!/g, "'Holdings'!")
      .replace(/<first>/g, String(portfolio + 1))
      .replace(/<last>/g, String(portfolio + 3))
      .replace(/<(\d)>/g, (_all, down: string) => String(holdings + Number(down)));
    expect(shown(sheetOf(workbook, "Mine"), 3, 2)[2][1]).toBe(written(host, call));
  });

  test.each([
    ["the cell itself", 2, 1, "=HYPERLINK(1)", `B3 holds "=HYPERLINK(1)"`],
    ["a cell that its results would fill", 4, 1, 7, `B5 holds "7"`],
  ])(
    "%s is not empty: nothing is written, and it says what stands where",
    async (_, row, column, value, says) => {
      const { workbook, host, run } = opened;
      sheetOf(workbook, "Mine").write(row, column, [[{ value }]]);
      at(2, 1);
      await expect(run(insertExample(host, "REVPCT"))).rejects.toThrow(
        `REVPCT needs 3 × 1 empty cells from B3 on: ${says}. Select another cell, then insert it.`,
      );
      expect(shown(sheetOf(workbook, "Mine"), 6, 2).flat().filter((cell) => cell !== null)).toEqual([value]); // prettier-ignore
    },
  );

  test("a generated sheet is no place for it", async () => {
    const { workbook, host, run } = opened;
    workbook.active = sheetOf(workbook, "Holdings");
    at(40, 12);
    await expect(run(insertExample(host, "REVPCT"))).rejects.toThrow(
      `"Holdings" is generated and would be written over. Select a cell on a sheet of your own, then insert REVPCT.`,
    );
  });
});
