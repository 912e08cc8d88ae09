/** @jest-environment ./test/wire/environment.mjs */
import { Fault } from "../../src/fault";
import { memoryWorkbook } from "../../local/memory";
import type { Workbook } from "../../local/workbook";
import { INCOMPLETE, type GridCell } from "../../shared/grid";
import { clients, gridOf } from "./grids";
import { countSyncs, openSession, type Session, writeTo } from "./session";

let session: Session;
let workbook: Workbook;
beforeEach(async () => {
  workbook = memoryWorkbook("Data");
  session = await openSession({ workbook });
});
afterEach(() => {
  expect(session.frame.host.unknown).toEqual([]);
  session.frame.close();
});

const portfolio = { id: null, name: "Client Portfolio" };
const write = (
  body: readonly (readonly GridCell[])[],
  change = {},
  target = portfolio as { id: string | null; name: string },
) => writeTo(session.host, gridOf(body, change), target);
const standing = async () => {
  const found = (await session.host.sheets()).find(({ kind }) => kind === "portfolio")!;
  return { id: found.id, name: "not used" };
};
const cellsOf = (name: string) => {
  const sheet = workbook.sheets.find((one) => one.name === name)!;
  const used = sheet.used(true)!;
  return sheet.read({ row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns });
};
const shown = (name: string) => cellsOf(name).map((row) => row.map(({ value, formula }) => formula ?? value));

test("sheets: size from A1, our own by their anchors; two round trips for any number", async () => {
  workbook.active.write(2, 1, [[{ value: 1 }]]);
  workbook.add("Empty");
  await write(clients(2));
  const [syncs, sheets] = await countSyncs(session, () => session.host.sheets());
  expect(syncs).toBe(2);
  expect(sheets.map(({ id: _, ...sheet }) => sheet)).toEqual([
    { name: "Data", rows: 3, columns: 2, kind: null, headerRow: null },
    { name: "Empty", rows: 0, columns: 0, kind: null, headerRow: null },
    { name: "Client Portfolio", rows: 6, columns: 5, kind: "portfolio", headerRow: 3 },
  ]);
  for (let number = 0; number < 40; number++) workbook.add(`More ${number}`);
  expect((await countSyncs(session, () => session.host.sheets()))[0]).toBe(2);
});

test("sheets: a renamed sheet stays ours, a deleted or cut off one does not", async () => {
  await write(clients(2));
  workbook.sheets[1].name = "It's ours";
  workbook.sheets[1].insertRows(0, 2);
  expect((await session.host.sheets())[1]).toMatchObject({
    name: "It's ours",
    kind: "portfolio",
    headerRow: 5,
  });
  workbook.sheets[1].deleteRows(5, 1);
  expect((await session.host.sheets())[1].kind).toBeNull();
});

test("read: values from A1 in the order asked, blank cells as null, one round trip", async () => {
  workbook.active.write(1, 0, [
    [{ value: "x" }, { value: true }],
    [{ value: "#N/A" }, { value: 46086 }],
  ]);
  workbook.add("Other").write(0, 0, [[{ value: "" }, { value: -1 }]]);
  const [first, second] = await session.host.sheets();
  const [syncs, read] = await countSyncs(session, () => session.host.read([second, first]));
  expect(syncs).toBe(1);
  expect(read).toEqual([
    [[null, -1]],
    [
      [null, null],
      ["x", true],
      ["#N/A", 46086],
    ],
  ]);
});

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

test("round trips do not grow with the rows, but by one for every 4 MB", async () => {
  await session.host.sheets();
  const syncs = async (count: number) =>
    (await countSyncs(session, () => write(clients(count), {}, { id: null, name: `Sheet of ${count}` })))[0];
  // One of them adds the sheet.
  expect([await syncs(1), await syncs(5000)]).toEqual([2, 2]);
  const { traffic } = session.frame.host;
  const before = traffic.length;
  // By hand: a row such as ["k150000","'Client 150000",225000,"A",""] has 44 characters: 6.6 MB.
  expect(await syncs(150_000)).toBe(3);
  expect(Math.max(...traffic.slice(before).map(({ bytes }) => bytes))).toBeLessThan(5_000_000);
});

test("reading above 250,000 cells takes further round trips; too large an answer makes them smaller", async () => {
  workbook.active.write(
    0,
    0,
    Array.from({ length: 60_000 }, (_, row) => [1, 2, 3, 4, 5].map(() => ({ value: row }))),
  );
  workbook.add("Long").write(
    0,
    0,
    Array.from({ length: 300 }, () => [{ value: "x".repeat(32_000) }]),
  );
  const [data, long] = await session.host.sheets();
  const [syncs, [cells]] = await countSyncs(session, () => session.host.read([data]));
  expect([syncs, cells.length, cells[59_999]]).toEqual([2, 60_000, [59_999, 59_999, 59_999, 59_999, 59_999]]);
  // By hand: 300 texts of 32,000 are 9.6 MB, and 156 of them fit into 5 MB.
  workbook.sheets[1].write(
    300,
    0,
    Array.from({ length: 4000 }, () => [{ value: 1 }]),
  );
  const [, [texts]] = await countSyncs(session, async () => session.host.read([{ ...long, rows: 150 }]));
  expect(texts.length).toBe(150);
});

test("remember keeps, an empty text forgets, recall gives what is kept; one round trip each", async () => {
  const kept = await countSyncs(session, () => session.host.remember({ one: "1", two: "2" }));
  await session.host.remember({ two: "" });
  const recalled = await countSyncs(session, () => session.host.recall());
  expect([kept[0], recalled]).toEqual([1, [1, { one: "1" }]]);
});

test("select shows the cell", async () => {
  workbook.add("It's here");
  await session.host.select("It's here", "C7");
  expect([workbook.active.name, workbook.selection]).toEqual([
    "It's here",
    { row: 6, column: 2, rows: 1, columns: 1 },
  ]);
});

test("today is the day on the user's own calendar", () => {
  const now = new Date();
  const day = new Date((session.host.today() - 25_569) * 86_400_000);
  expect([day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate()]).toEqual([
    now.getFullYear(),
    now.getMonth(),
    now.getDate(),
  ]);
});

describe("failures are sentences that say what to do", () => {
  const failed = (work: unknown) => Promise.resolve(work).catch((error: unknown) => error) as Promise<Fault>;

  test("a protected sheet", async () => {
    await write(clients(1));
    await session.frame.window.Excel.run(async (context: any) => {
      context.workbook.worksheets.getItem("Client Portfolio").protection.protect();
      await context.sync();
    });
    const fault = await failed(write(clients(1), {}, await standing()));
    expect(fault).toBeInstanceOf(Fault);
    expect([fault.code, fault.message]).toEqual([
      "excel/AccessDenied",
      'Excel could not write "Client Portfolio": You cannot perform the requested operation (AccessDenied). The sheet or the workbook is protected. Lift the protection on the Review tab, then try again.',
    ]);
  });

  test("a cell that is being edited", async () => {
    session.frame.host.editing = true;
    expect((await failed(session.host.sheets())).message).toMatch(
      /^Excel could not list the sheets: .*Press Enter or Esc, then try again\.$/,
    );
  });

  test("a sheet that was deleted meanwhile", async () => {
    const fault = await failed(
      session.host.read([{ id: "gone", name: "Gone", rows: 1, columns: 1, kind: null, headerRow: null }]),
    );
    expect(fault.message).toMatch(/^Excel could not read "Gone": .*deleted or renamed/);
  });

  test("a code that nobody knows", async () => {
    session.frame.host.hooks = { before: () => ({ code: "Strange", message: "It did not work out." }) };
    expect((await failed(session.host.recall())).message).toBe(
      "Excel could not read its settings: It did not work out (Strange). Try again; the run starts from the beginning.",
    );
  });
});
