/** @jest-environment ./test/wire/environment.mjs */

import { sidebarHost } from "../../gsheets/sidebar/host";
import { scriptRun } from "../../local/appsscript/page";
import { INCOMPLETE } from "../../shared/grid";
import { generate } from "../../shared/job";
import { addressOf } from "../../shared/layout/address";
import { runSoon } from "../../shared/steps";
import { defaultWish } from "../../shared/wish";
import { LINES, lines, MATRIX, plainDesk, type Desk } from "./desk";
import { desks } from "./desks";
import type { Hand } from "./hand";
import { imageOf, putBack, type Image } from "./image";

/* Names that the user gave to cells of ours go with the client and the column, as formulas do, in all hosts. */

jest.setTimeout(120_000);

const HOLDINGS = "Holdings";
const opened: Readonly<Record<string, () => Promise<Desk>>> = {
  "without a host": () => plainDesk(undefined, { sheets: ["matrix", "holdings", "problems"] }),
  ...desks,
  "the sidebar of Google Sheets": inSidebar,
};

/** The page's run, whose calls go to the built script. */
async function inSidebar(): Promise<Desk> {
  const desk = await desks["Google Sheets"]();
  Object.assign(globalThis, { google: { script: { run: scriptRun(desk.script) } } });
  const host = sidebarHost();
  return { ...desk, generate: async () => void (await runSoon(generate(host, defaultWish))) };
}

/** Gives a name to cells from a client's row and a header's column on. */
function name(hand: Hand, called: string, sheet: string, client: string, header: string, rows = 1): void {
  const area = { row: hand.row(sheet, client), column: hand.column(sheet, header), rows, columns: 1 };
  hand.workbook.setName(called, hand.sheet(sheet).id, area);
}
/** Where a name stands: its sheet, first cell and rows. */
function placeOf(hand: Hand, called: string): string {
  const found = hand.workbook.names().find((one) => one.name === called);
  const sheet = hand.workbook.sheets.find(({ id }) => id === found?.sheet)?.name;
  return found?.area ? `${sheet}!${addressOf(found.area.row, found.area.column)} ${found.area.rows}` : "";
}
const cellOf = (hand: Hand, sheet: string, client: string, header: string, rows = 1): string =>
  `${sheet}!${addressOf(hand.row(sheet, client), hand.column(sheet, header))} ${rows}`;
/** A new largest client with a new offering: rows and columns move. */
const grow = (hand: Hand): void => void hand.table(LINES, ...lines, ["Zeta", "Archive", 46265, 90_000, 10]);

describe.each(Object.entries(opened))("%s", (_host, open) => {
  let desk: Desk;
  beforeEach(async () => {
    desk = await open();
    await desk.generate();
  });
  afterEach(() => desk.close());

  test("a name for a client's cell, for a column of one's own over all clients, and for a header", async () => {
    const { hand, generate } = desk;
    hand.addColumn(MATRIX, "Mine");
    await generate();
    name(hand, "BirchGaps", MATRIX, "Birch", "Gaps");
    name(hand, "Mine", MATRIX, "Acme", "Mine", 3);
    name(hand, "Total_of_Cedar", HOLDINGS, "Cedar", "Total");
    grow(hand);
    for (let run = 0; run < 2; run++) {
      await generate();
      expect(hand.clients(MATRIX)[0]).toBe("Zeta");
      expect(placeOf(hand, "BirchGaps")).toBe(cellOf(hand, MATRIX, "Birch", "Gaps"));
      expect(placeOf(hand, "Mine")).toBe(cellOf(hand, MATRIX, "Zeta", "Mine", 4));
      expect(placeOf(hand, "Total_of_Cedar")).toBe(cellOf(hand, HOLDINGS, "Cedar", "Total"));
    }
  });

  test("one whose client is gone stays where it is, and is told once", async () => {
    const { hand, generate } = desk;
    name(hand, "BirchGaps", MATRIX, "Birch", "Gaps");
    const before = placeOf(hand, "BirchGaps");
    hand.table(LINES, ...lines.filter(([client]) => client !== "Birch"));
    await generate();
    expect(placeOf(hand, "BirchGaps")).toBe(before);
    expect(hand.texts("Problems")).toContain("BirchGaps");
    await generate();
    expect(hand.workbook.sheets.some((sheet) => sheet.name === "Problems" && hand.texts("Problems").includes("BirchGaps"))).toBe(false); // prettier-ignore
  });

  test("one that reaches to the end of the tab goes on doing so", async () => {
    const { hand, generate } = desk;
    const { rows, columns } = hand.sheet(MATRIX).size;
    const area = { row: 0, column: hand.column(MATRIX, "Gaps"), rows, columns: 1 };
    hand.workbook.setName("All", hand.sheet(MATRIX).id, area);
    const [row, right] = [hand.row(MATRIX, "Birch"), columns - 1];
    hand.workbook.setName("Row", hand.sheet(MATRIX).id, { row, column: 0, rows: 1, columns });
    grow(hand);
    await generate();
    expect(placeOf(hand, "All")).toBe(`${MATRIX}!${addressOf(0, hand.column(MATRIX, "Gaps"))} ${rows}`);
    expect(placeOf(hand, "Row")).toBe(`${MATRIX}!${addressOf(hand.row(MATRIX, "Birch"), 0)} 1`);
    expect(hand.workbook.names().find((one) => one.name === "Row")?.area?.columns).toBe(right + 1);
  });

  test("a name on a sheet of the user's stays as it is", async () => {
    const { hand, generate } = desk;
    const sheet = hand.workbook.sheets.find((one) => one.name === LINES)!;
    hand.workbook.setName("Data", sheet.id, { row: 3, column: 1, rows: 2, columns: 2 });
    grow(hand);
    await generate();
    expect(placeOf(hand, "Data")).toBe(`${LINES}!B4 2`);
  });
});

test("in Google Sheets they go along also after a run that Google killed, wherever that was", async () => {
  const { hand, script, generate } = await desks["Google Sheets"](undefined, {
    sheets: ["matrix", "holdings"],
  });
  await generate();
  name(hand, "BirchGaps", MATRIX, "Birch", "Gaps");
  name(hand, "Total_of_Cedar", HOLDINGS, "Cedar", "Total");
  await generate();
  grow(hand);
  const images: Image[] = [];
  let calls = 0;
  script.office.after = () => {
    if (calls++ % 7 === 0) images.push(imageOf(hand.workbook));
  };
  await generate();
  script.office.after = () => undefined;
  const halves = images.filter(({ sheets }) => JSON.stringify(sheets).includes(INCOMPLETE));
  expect([images.length > 20, halves.length > 5]).toEqual([true, true]);
  for (const image of images) {
    putBack(hand.workbook, image);
    await generate();
    expect(placeOf(hand, "BirchGaps")).toBe(cellOf(hand, MATRIX, "Birch", "Gaps"));
    expect(placeOf(hand, "Total_of_Cedar")).toBe(cellOf(hand, HOLDINGS, "Cedar", "Total"));
  }
});
