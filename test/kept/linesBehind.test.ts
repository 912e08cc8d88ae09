/** @jest-environment ./test/wire/environment.mjs */
import { excelHost } from "../../excel/host";
import { sidebarHost } from "../../gsheets/sidebar/host";
import { scriptRun } from "../../local/appsscript/page";
import { linesBehind, type LinesBehind, type NoLines } from "../../shared/lines-behind";
import type { PaneHost } from "../../shared/pane-host";
import { runSoon } from "../../shared/steps";
import { defaultWish } from "../../shared/wish";
import { LINES, lines, MATRIX, type Desk } from "./desk";
import { excelDesk, sheetsDesk } from "./desks";
import type { Hand } from "./hand";

/* From the cell that the user has selected to its invoice lines, in Excel and in Google Sheets. */

jest.setTimeout(120_000);

const HOLDINGS = "Holdings";
/** Two lines of one cell, one of them a credit, and a line before the twelve months. */
const ledger = [
  ...lines,
  ["Acme", "Email", 46300, -50.5, null],
  ["Acme", "Email", 45800, 999, 1],
  [" acme ", "Email", 46297, "1,000.25", 10],
];

async function inExcel(): Promise<[Desk, PaneHost]> {
  return [await excelDesk({ [LINES]: ledger }), excelHost()];
}

async function inSheets(): Promise<[Desk, PaneHost]> {
  const desk = await sheetsDesk({ [LINES]: ledger });
  Object.assign(globalThis, { google: { script: { run: scriptRun(desk.script) } } });
  return [desk, sidebarHost()];
}

function select(hand: Hand, sheet: string, row: number, column: number): void {
  hand.workbook.active = hand.sheet(sheet);
  hand.workbook.selection = { row, column, rows: 1, columns: 1 };
}

describe.each([
  ["Excel", inExcel],
  ["Google Sheets", inSheets],
])("%s", (_, open) => {
  let desk: Desk;
  let hand: Hand;
  let host: PaneHost;
  beforeAll(async () => {
    [desk, host] = await open();
    hand = desk.hand;
    await desk.generate();
  });
  afterAll(() => {
    desk.close();
    Object.assign(globalThis, { google: undefined });
  });
  const behind = (): Promise<LinesBehind | NoLines> =>
    runSoon(linesBehind(host, defaultWish)) as Promise<LinesBehind | NoLines>;

  test.each([HOLDINGS, MATRIX])(
    "%s: a client's offering, the newest line first, to the cent",
    async (sheet) => {
      select(hand, sheet, hand.row(sheet, "Acme"), hand.column(sheet, "Email"));
      const line = { offering: "Email", sheet: LINES };
      expect(await behind()).toEqual({
        client: "Acme",
        offering: "Email",
        revenue: 1549.75,
        cost: 210,
        lines: [
          { ...line, day: 46300, revenue: -50.5, cost: null, address: "D6" },
          { ...line, day: 46297, revenue: 1000.25, cost: 10, address: "D8" },
          { ...line, day: 46295, revenue: 600, cost: 200, address: "D2" },
        ],
      });
      expect(hand.at(HOLDINGS, "Acme", "Email")).toBe(1549.75);
    },
  );

  test("any other column of the client's row: all its offerings", async () => {
    select(hand, "Client Portfolio", hand.row("Client Portfolio", "Cedar"), 2);
    expect(await behind()).toMatchObject({ client: "Cedar", offering: null, revenue: 200, cost: 150 });
  });

  test("a gap has no lines", async () => {
    select(hand, MATRIX, hand.row(MATRIX, "Birch"), hand.column(MATRIX, "Backup"));
    expect(await behind()).toMatchObject({
      client: "Birch",
      offering: "Backup",
      lines: [],
      revenue: 0,
      cost: null,
    });
  });

  test("rows turned about and columns put in are found all the same", async () => {
    hand.reverse(HOLDINGS);
    hand.addColumn(HOLDINGS, "Mine", "Email");
    select(hand, HOLDINGS, hand.row(HOLDINGS, "Birch"), hand.column(HOLDINGS, "Email"));
    expect(await behind()).toMatchObject({ client: "Birch", offering: "Email", revenue: 300 });
  });

  test.each([
    ["a cell of the user's own sheet", LINES, 1, "elsewhere"],
    ["a cell above the clients", HOLDINGS, 0, "unknown"],
  ])("%s is told", async (__, sheet, row, why) => {
    select(hand, sheet, row, 1);
    expect(await behind()).toBe(why);
  });

  test("without invoice lines that is told", async () => {
    hand.table(LINES, ["Client", "Revenue"], ["Acme", 100]);
    select(hand, MATRIX, hand.row(MATRIX, "Acme"), 2);
    expect(await behind()).toBe("no lines");
  });
});
