/** @jest-environment ./test/wire/environment.mjs */
import { Fault } from "../../src/fault";
import { clients } from "./grids";
import { countSyncs } from "./session";
import { session, workbook, write, standing } from "./hosting";

test("sheets: size from A1, our own by their anchors; two round trips for any number", async () => {
  workbook.active.write(2, 1, [[{ value: 1 }]]);
  workbook.add("Empty");
  await write(clients(2));
  const [syncs, sheets] = await countSyncs(session, () => session.host.sheets());
  expect(syncs).toBe(2);
  expect(sheets.map(({ id: _, ...sheet }) => sheet)).toEqual([
    { name: "Data", rows: 3, columns: 2, kind: null, headerRow: null, filtered: false },
    { name: "Empty", rows: 0, columns: 0, kind: null, headerRow: null, filtered: false },
    { name: "Client Portfolio", rows: 6, columns: 5, kind: "portfolio", headerRow: 3, filtered: false },
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
