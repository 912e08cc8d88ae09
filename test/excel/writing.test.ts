/** @jest-environment ./test/wire/environment.mjs */
import { INCOMPLETE } from "../../shared/grid";
import { clients, gridOf } from "./grids";
import { countSyncs, writeTo } from "./session";
import { session, workbook, portfolio, write, standing } from "./hosting";

const cellsOf = (name: string) => {
  const sheet = workbook.sheets.find((one) => one.name === name)!;
  const used = sheet.used(true)!;
  return sheet.read({ row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns });
};

const shown = (name: string) => cellsOf(name).map((row) => row.map(({ value, formula }) => formula ?? value));

test("write: everything that a grid says arrives", async () => {
  const grid = gridOf([
    ["Alpha", 5, "A", "Ann"],
    ["Beta", null, "B"],
  ]);
  // Two to look around, one to add the sheet, one to write.
  expect((await countSyncs(session, () => writeTo(session.host, grid, portfolio)))[0]).toBe(2 + 1 + 1);
  const sheet = workbook.sheets[1];
  expect(sheet.name).toBe("Client Portfolio");
  expect(shown("Client Portfolio")).toEqual([
    [null, "A title of words", null, null, null],
    [null, "Generated 2026-11-22", null, null, null],
    [null, "Total", "=SUM(C5:C6)", null, null],
    ["Key", "Client", "Revenue", "Class", "Owner"],
    ["k0", "Alpha", 5, "A", "Ann"],
    ["k1", "Beta", null, "B", null],
  ]);
  const looks = sheet.formats({ row: 0, column: 0, rows: 6, columns: 5 });
  expect([looks[0][1], looks[2][2], looks[3][0], looks[4][1], looks[5][2], looks[5][4]]).toEqual([
    { bold: true, size: 16, color: "#101010" },
    { fill: "#EEEEEE", borderBottom: "#999999", wrap: true, numberFormat: "#,##0", italic: true },
    { fill: "#EEEEEE", borderBottom: "#999999", wrap: true },
    { numberFormat: "@", align: "left", vertical: "middle" },
    { numberFormat: "#,##0", align: "right" },
    {},
  ]);
  expect(sheet.rules).toEqual(grid.rules);
  expect(sheet.dropDowns).toEqual(grid.dropDowns);
  expect([0, 1, 2, 3, 4].map((column) => sheet.width(column)!)).toEqual(
    [8, 30, 12, 12, 20].map((w) => expect.closeTo(w, 0)),
  );
  expect([0, 1].map((column) => sheet.isHidden(column))).toEqual([true, false]);
  expect(sheet.frozen).toEqual({ rows: 4, columns: 2 });
  expect(sheet.page).toEqual({
    landscape: true,
    fitWide: 2,
    titleRows: [3, 3],
    titleColumns: [1, 1],
    area: grid.print.area,
  });
  expect(workbook.names().map(({ name, area }) => [name, area!.row, area!.column])).toEqual([
    ["XS_sheet_portfolio", 3, 0],
    ["XS_total", 2, 2],
  ]);
  expect(workbook.active.name).toBe("Data");
});

test("write: the same sheet again gives the same sheet, and no name twice", async () => {
  const snapshot = () => {
    const { page, rules, dropDowns, frozen } = workbook.sheets[1];
    const looks = workbook.sheets[1].formats({ row: 0, column: 0, rows: 9, columns: 9 });
    return JSON.stringify([
      cellsOf("Client Portfolio"),
      looks,
      page,
      rules,
      dropDowns,
      frozen,
      workbook.names(),
    ]);
  };
  await write(clients(3));
  const first = snapshot();
  await write(clients(3), {}, await standing());
  expect(snapshot()).toBe(first);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Data", "Client Portfolio"]);
});

test("write: a smaller sheet leaves nothing of the larger one, and what came since stays", async () => {
  await write(clients(30));
  const target = await standing();
  workbook.sheets[1].write(40, 6, [[{ value: "typed just now" }]]);
  await write(clients(2), {}, target);
  const cells = shown("Client Portfolio");
  expect(
    cells
      .slice(6, 40)
      .flat()
      .every((value) => value === null),
  ).toBe(true);
  expect(cells[40][6]).toBe("typed just now");
  const { rules, dropDowns } = workbook.sheets[1];
  expect([rules.length, dropDowns.length]).toEqual([1, 1]);
});

test("write: a name whose cell was deleted comes back", async () => {
  await write(clients(2));
  workbook.sheets[1].deleteRows(2, 1);
  await write(clients(2), {}, await standing());
  expect(workbook.names().find(({ name }) => name === "XS_total")!.area).toMatchObject({ row: 2, column: 2 });
});

test("add: sheets stand behind the others, ours and incomplete, before anything looks at them", async () => {
  await session.host.sheets();
  const [syncs, ids] = await countSyncs(session, () =>
    session.host.add([
      { kind: "portfolio", name: "Client Portfolio" },
      { kind: "holdings", name: "Holdings" },
    ]),
  );
  expect(syncs).toBe(1);
  const found = await session.host.sheets();
  expect(found.slice(1)).toMatchObject([
    { id: ids[0], name: "Client Portfolio", kind: "portfolio" },
    { id: ids[1], name: "Holdings", kind: "holdings" },
  ]);
  expect(shown("Holdings")[1]).toEqual([null, INCOMPLETE]);
  const formula = (name: string) => ({ formula: `=SUM('${name}'!$C$5:$C$9)`, value: 1 });
  await session.host.write(gridOf([["Alpha", formula("Holdings"), formula("Data")]]), ids[0]);
  expect(shown("Client Portfolio")[4]).toEqual([
    "k0",
    "Alpha",
    "=SUM('Holdings'!$C$5:$C$9)",
    "=SUM('Data'!$C$5:$C$9)",
    null,
  ]);
  await session.host.write(gridOf(clients(2), { kind: "holdings" }), ids[1]);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Data", "Client Portfolio", "Holdings"]);
  expect(workbook.names().find(({ name }) => name === "XS_sheet_holdings")!.area).toMatchObject({
    row: 3,
    column: 0,
  });
});

test("write: neither NaN nor Infinity leaves our code", async () => {
  await write([
    ["Alpha", NaN],
    ["Beta", Infinity],
  ]);
  const cells = shown("Client Portfolio");
  expect([cells[4][2], cells[5][2]]).toEqual([null, null]);
});
