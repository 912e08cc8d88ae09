/** @jest-environment ./test/wire/environment.mjs */
import { extrasOf } from "../../local/wire/extras";
import { generate } from "../../shared/job";
import type { PaneHost } from "../../shared/pane-host";
import { runSoon } from "../../shared/steps";
import { defaultWish } from "../../shared/wish";
import { JOURNAL, LINES, lines, MATRIX, PORTFOLIO, type Desk } from "../kept/desk";
import { excelDesk } from "../kept/desks";
import { imageOf, printOf, sheetIn } from "../kept/image";

/*
 * Sheets that somebody filtered. Excel writes an array to the rows in sight alone, and begins
 * it anew in each stretch of them (github.com/OfficeDev/office-js, issue 224).
 */

/** As choosing clients in the filter of the sheet does. */
function hide({ hand }: Desk, sheet: string, clients: readonly string[]): void {
  const hides = new Set(clients.map((client) => hand.row(sheet, client)));
  extrasOf(hand.workbook).sheet(hand.sheet(sheet).id).hides = hides;
}

const isFiltered = ({ hand }: Desk, sheet: string): boolean =>
  extrasOf(hand.workbook).sheet(hand.sheet(sheet).id).hides !== undefined;

async function opened(): ReturnType<typeof excelDesk> {
  const desk = await excelDesk();
  await desk.generate();
  desk.hand.type(MATRIX, "Birch", "Note", "call them");
  desk.hand.addColumn(PORTFOLIO, "Mine");
  desk.hand.type(PORTFOLIO, "Cedar", "Mine", "mine");
  return desk;
}

test("an array that is written goes to the rows in sight, as Excel has it", async () => {
  const { hand, frame, close } = await excelDesk();
  extrasOf(hand.workbook).sheet(hand.sheet(LINES).id).hides = new Set([2]);
  await frame.window.Excel.run(async (context: Excel.RequestContext) => {
    const range = context.workbook.worksheets.getItem(LINES).getRange("A2:A4");
    range.values = [["a"], ["b"], ["c"]];
    await context.sync();
  });
  expect(hand.values(LINES).slice(1, 4).map(([client]) => client)).toEqual(["a", lines[2][0], "a"]); // prettier-ignore
  close();
});

test.each<[what: string, filter: (desk: Desk) => void, told: string[]]>([
  ["its own filter", (desk) => hide(desk, MATRIX, ["Birch"]), [MATRIX]],
  ["one of all clients but one", (desk) => hide(desk, MATRIX, ["Acme", "Cedar"]), [MATRIX]],
  ["two sheets'", (desk) => ["Acme", "Birch"].forEach((client, at) => hide(desk, [MATRIX, PORTFOLIO][at], [client])), [PORTFOLIO, MATRIX]], // prettier-ignore
])("all rows are written though %s hides some, and that is told", async (_, filter, told) => {
  const [desk, other] = [await opened(), await opened()];
  filter(desk);
  for (const { hand, generate } of [desk, other]) {
    hand.table(LINES, ...lines, ["Dune", "Email", 46_290, 5000, 10]);
    await generate();
  }
  for (const name of [MATRIX, PORTFOLIO]) {
    expect(desk.hand.values(name)).toEqual(other.hand.values(name));
    expect(isFiltered(desk, name)).toBe(false);
  }
  const problems = desk.hand.values("Problems").filter((row) => row[3] === "Filtered");
  expect(problems.map(([, sheet, address]) => [sheet, address])).toEqual(told.map((name) => [name, "A1"]));
  const print = (name: string) => ({ hand: { workbook } }: Desk) => printOf(sheetIn(imageOf(workbook), name)!); // prettier-ignore
  for (const { generate } of [desk, other]) await generate();
  for (const name of [MATRIX, PORTFOLIO]) expect(print(name)(desk) === print(name)(other)).toBe(true);
  for (const { close } of [desk, other]) close();
});

test("a filter that somebody chooses while a run is under way hides nothing from it", async () => {
  const desk = await opened();
  const { hand, frame, generate, close } = desk;
  await generate();
  const before = hand.values(MATRIX);
  let asked = 0;
  frame.host.hooks.before = ({ type }) => {
    // The listing asks once of each of six sheets; after that they are looked at again.
    if (type === "AutoFilter" && ++asked === 7) hide(desk, MATRIX, ["Birch"]);
    return undefined;
  };
  await generate();
  expect(asked).toBeGreaterThan(7);
  expect(hand.values(MATRIX)).toEqual(before);
  close();
});

test("a journal that somebody shows and filters is kept as a whole", async () => {
  const desk = await opened();
  const other = await opened();
  const journal = desk.hand.sheet(JOURNAL);
  extrasOf(desk.hand.workbook).sheet(journal.id).hides = new Set([1, 2, 5, 9]);
  for (const { generate, close } of [desk, other]) {
    await generate();
    close();
  }
  expect(desk.hand.values(JOURNAL)).toEqual(other.hand.values(JOURNAL));
});

test.each([
  ["its filter", false],
  ["a table's", true],
])("a sheet of the user's own is not written while %s hides rows", async (_, table) => {
  const { hand, frame, host, close } = await excelDesk();
  const { id } = hand.sheet(LINES);
  const before = hand.values(LINES);
  const extras = extrasOf(hand.workbook);
  const hides = new Set([2]);
  if (table)
    extras.tables.push({ id: "table-1", name: "Table1", sheet: id, area: { row: 0, column: 0, rows: 4, columns: 5 }, hides }); // prettier-ignore
  else extras.sheet(id).hides = hides;
  Object.assign(globalThis, { Excel: frame.window.Excel, Office: frame.window.Office });
  const type = (rows: number) =>
    (host as PaneHost).type([{ id, row: 1, column: 6, cells: Array.from({ length: rows }, () => [1]) }]);
  await expect(Promise.resolve(type(2))).rejects.toMatchObject({ code: "excel/filtered" });
  expect(hand.values(LINES)).toEqual(before);
  // One row is one stretch.
  await type(1);
  expect(hand.values(LINES)[1][6]).toBe(1);
  close();
});

test("a sheet that is left out keeps its filter", async () => {
  const desk = await opened();
  hide(desk, MATRIX, ["Birch"]);
  await runSoon(generate(desk.host, { ...defaultWish, sheets: ["portfolio"] }));
  expect(isFiltered(desk, MATRIX)).toBe(true);
  desk.close();
});

test.each(["AutoFilter", "TableCollection", "PivotTableCollection"])(
  "an Excel that knows no %s generates, and types",
  async (unknown) => {
    const desk = await excelDesk();
    const { hand, frame, host, generate, close } = desk;
    frame.host.hooks.before = ({ type }) => (type === unknown ? { code: "ApiNotFound", message: "…" } : undefined); // prettier-ignore
    await generate();
    await generate();
    expect(hand.clients(MATRIX)).toEqual(["Acme", "Birch", "Cedar"]);
    await (host as PaneHost).type([{ id: hand.sheet(LINES).id, row: 1, column: 6, cells: [[1], [2]] }]);
    expect(hand.values(LINES)[2][6]).toBe(2);
    close();
  },
);
