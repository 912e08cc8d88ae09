/** @jest-environment ./test/wire/environment.mjs */
import { forget } from "../../shared/share/forget";
import { freeze } from "../../shared/share/freeze";
import { putBack } from "../../shared/share/put-back";
import type { Worksheet } from "../../local/workbook";
import { hosts, sheetOf, shown, written, type Opened } from "./hosts";

/** Clients with revenues, a formula beside them that fills four cells, and one in each row. */
function fill({ workbook, host }: Opened): void {
  const sheet = workbook.sheets[0];
  const share = written(host, "CUMREVPCT(B2:B5)");
  const evens = (row: number): string => written(host, `DBREAKEVEN(B${row},100)`);
  sheet.write(0, 0, [
    ["Client", "Revenue", "Share", "", "Even"].map((value) => ({ value })),
    [{ value: "Acme" }, { value: 50 }, { value: 0.5, formula: share, spill: { rows: 4, columns: 1 } }, { value: null }, { value: 1 / 3, formula: evens(2) }], // prettier-ignore
    [{ value: "Birch" }, { value: 30 }, { value: 0.8 }, { value: null }, { value: 0.23, formula: evens(3) }],
    [
      { value: "'=1+1" },
      { value: null },
      { value: null },
      { value: null },
      { value: null, formula: evens(4) },
    ],
    [{ value: "Dune" }, { value: 20 }, { value: 1 }, { value: null }, { value: 1 / 6, formula: evens(5) }],
    [{ value: "Sum" }, { value: 100, formula: "=SUM(B2:B5)" }],
  ]);
}

const VALUES = [
  ["Client", "Revenue", "Share", null, "Even"],
  ["Acme", 50, 0.5, null, 1 / 3],
  ["Birch", 30, 0.8, null, 0.23],
  ["'=1+1", null, null, null, null],
  ["Dune", 20, 1, null, 1 / 6],
  ["Sum", "=SUM(B2:B5)", null, null, null],
];

describe.each(Object.entries(hosts))("%s", (_, open) => {
  let opened: Opened;
  beforeEach(async () => {
    opened = await open();
    fill(opened);
  });
  afterEach(() => {
    expect(opened.wire?.unknown ?? opened.script?.office.unknown).toEqual([]);
    opened.close();
  });

  test("formulas of ours become the values that they showed, and nothing else changes", async () => {
    const { workbook, host, run } = opened;
    const turned = await run(freeze(host));
    expect(turned).toEqual({ formulas: 5, left: [], different: [] });
    expect(shown(workbook.sheets[0], 6, 5)).toEqual(VALUES);
    expect(sheetOf(workbook, "XSELL Journal").visible).toBe(false);
  });

  test("they can be put back, and their results have room again", async () => {
    const { workbook, host, run } = opened;
    const before = shown(workbook.sheets[0], 6, 5);
    await run(freeze(host));
    expect(await run(putBack(host))).toEqual({ formulas: 5, kept: [], records: [] });
    const [head, first, ...rest] = before;
    const emptied = rest.map((line, at) => (at < 3 ? [line[0], line[1], null, ...line.slice(3)] : line));
    expect(shown(workbook.sheets[0], 6, 5)).toEqual([head, first, ...emptied]);
    expect(workbook.names().filter(({ name }) => name.startsWith("XS_formula_"))).toEqual([]);
  });

  test.each<[what: string, come: (sheet: Worksheet) => void, go: (sheet: Worksheet) => void]>([
    ["rows came in above", (sheet) => sheet.insertRows(0, 2), (sheet) => sheet.deleteRows(0, 2)],
    ["a column came in before them", (sheet) => sheet.insertColumns(1, 1), (sheet) => sheet.deleteColumns(1, 1)],
  ])("they would name other cells once %s: each is told, and goes back when those are gone", async (_, come, go) => {
    const { workbook, host, run } = opened;
    await run(freeze(host));
    workbook.sheets[0].name = "It's (renamed)";
    come(workbook.sheets[0]);
    const { formulas, kept } = await run(putBack(host));
    expect([formulas, kept.length]).toEqual([0, 5]);
    go(workbook.sheets[0]);
    expect(await run(putBack(host))).toEqual({ formulas: 5, kept: [], records: [] });
    const cells = shown(workbook.sheets[0], 6, 5);
    expect([cells[1][2], cells[1][4], cells[4][4]]).toEqual(
      ["CUMREVPCT(B2:B5)", "DBREAKEVEN(B2,100)", "DBREAKEVEN(B5,100)"].map((call) => written(host, call)),
    );
  }); // prettier-ignore

  test("one that names no cells goes wherever its cell was moved", async () => {
    const { workbook, host, run } = opened;
    const sheet = workbook.sheets[0];
    sheet.write(7, 0, [[{ value: 0.5, formula: written(host, "DBREAKEVEN(50,100)") }]]);
    await run(freeze(host));
    sheet.insertRows(0, 2);
    expect((await run(putBack(host))).formulas).toBe(1);
    expect(sheet.read({ row: 9, column: 0, rows: 1, columns: 1 })[0][0].formula).toBe(written(host, "DBREAKEVEN(50,100)")); // prettier-ignore
  });

  test("what was typed over since stays, and is told with its formula", async () => {
    const { workbook, host, run } = opened;
    await run(freeze(host));
    const sheet = workbook.sheets[0];
    sheet.write(2, 2, [[{ value: 0.75 }]]);
    sheet.write(2, 4, [[{ value: "mine" }]]);
    const { formulas, kept } = await run(putBack(host));
    expect(formulas).toBe(3);
    expect(kept).toEqual([
      { sheet: "Data", address: "C2", formula: written(host, "CUMREVPCT(B2:B5)"), shows: 0.5 },
      { sheet: "Data", address: "E3", formula: written(host, "DBREAKEVEN(B3,100)"), shows: "mine" },
    ]);
    expect(shown(sheet, 3, 5)[2]).toEqual(["Birch", 30, 0.75, null, "mine"]);
    // Set right again, the formula finds its cell.
    sheet.write(2, 2, [[{ value: 0.8 }]]);
    expect((await run(putBack(host))).formulas).toBe(1);
  });

  test("a formula whose cells were deleted is told, and is not lost", async () => {
    const { workbook, host, run } = opened;
    await run(freeze(host));
    workbook.sheets[0].deleteColumns(4, 1);
    const { formulas, kept } = await run(putBack(host));
    expect(formulas).toBe(1);
    expect(kept.map(({ address, formula }) => [address, formula])).toEqual(
      [2, 3, 4, 5].map((row) => [`E${row}`, written(host, `DBREAKEVEN(B${row},100)`)]),
    );
  });

  test("what cannot be put back is forgotten when told so; what can be by then is not", async () => {
    const { workbook, host, run } = opened;
    const sheet = workbook.sheets[0];
    await run(freeze(host));
    sheet.write(1, 2, [[{ value: "mine" }]]);
    sheet.write(2, 4, [[{ value: 7 }]]);
    const { records } = await run(putBack(host));
    sheet.write(1, 2, [[{ value: 0.5 }]]);
    expect(await run(forget(host, records))).toBe(1);
    expect(await run(forget(host, records))).toBe(0);
    expect(await run(putBack(host))).toEqual({ formulas: 1, kept: [], records: [] });
    expect(shown(sheet, 3, 5).map((line) => line[4])).toEqual([
      "Even",
      written(host, "DBREAKEVEN(B2,100)"),
      7,
    ]);
    expect(workbook.names().filter(({ name }) => name.startsWith("XS_formula_"))).toEqual([]);
  });

  test("formulas that show no result are left alone", async () => {
    const { workbook, host, run } = opened;
    const formula = written(host, "REVPCT(B2:B5)");
    workbook.sheets[0].write(7, 2, [[{ value: "#NAME?", formula }]]);
    const { formulas, left } = await run(freeze(host));
    expect(formulas).toBe(5);
    expect(left).toEqual([{ sheet: "Data", address: "C8", formula, shows: "#NAME?" }]);
    expect(shown(workbook.sheets[0], 8, 3)[7][2]).toBe(formula);
  });

  test("a workbook without a formula of ours stays as it is", async () => {
    const { workbook, host, run } = opened;
    workbook.sheets[0].clear({ row: 0, column: 2, rows: 6, columns: 3 }, "contents");
    expect((await run(freeze(host))).formulas).toBe(0);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Data"]);
  });
});
