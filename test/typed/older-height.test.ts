import type { Cell } from "../../src/cell";
import { headerRowOf } from "../../shared/disordered";
import { sheetKinds, sheetNames } from "../../shared/kinds";
import { LINES, lines, plainDesk } from "../kept/desk";
import type { Hand } from "../kept/hand";

/* An older state of a sheet whose header stood in another row, for an explaining line took more rows then or fewer. */

const [STAMP, KEY] = ["s00000000000000", "k00000000000000"];

test.each<[string, Cell[], anchor: number, header: number]>([
  ["where the anchor says", [STAMP, null, "Key", KEY, KEY], 2, 2],
  ["above it", [STAMP, null, "Key", KEY, KEY], 3, 2],
  ["below it", [STAMP, null, null, "Key", KEY], 2, 3],
  ["in other letters", [STAMP, null, " KEY ", KEY], 1, 2],
  ["nowhere: the anchor's counts", [STAMP, null, null, KEY], 2, 2],
  ["in two rows: the anchor's counts", [STAMP, "Key", null, "Key", KEY], 2, 2],
  ["below rows with Keys, as on a sheet that was sorted with it", [STAMP, KEY, "Key", KEY], 3, 3],
  ["on a sheet whose first row was sorted away", [KEY, "Key", STAMP], 2, 2],
])("the header stands %s", (_, first, headerRow, header) => {
  expect(headerRowOf({ cells: first.map((key) => [key, "x"]), headerRow })).toBe(header);
});

function paste(hand: Hand, name: string, older: ReturnType<Hand["cells"]>): void {
  const sheet = hand.sheet(name);
  sheet.clear({ row: 0, column: 0, ...sheet.size }, "contents");
  sheet.write(0, 0, older);
}

test("half a year on, such states of all sheets are read and written in place, with what was typed into them", async () => {
  const desk = await plainDesk(undefined, { sheets: sheetKinds });
  const { hand, host, generate } = desk;
  await generate();
  const names = sheetKinds.map((kind) => sheetNames[kind]).filter((name) => !["Client Page", "Problems"].includes(name)); // prettier-ignore
  for (const name of names) {
    const at = hand.addColumn(name, "Mine");
    hand.put(name, hand.headerRow(name) + 1, at, `mine on ${name}`);
  }
  await generate();
  const older = new Map(names.map((name) => [name, hand.cells(name)]));
  const heights = names.map((name) => hand.headerRow(name));
  host.day += 184;
  hand.table(LINES, ...lines, ["Birch", "Voice", 46_460, 900, 10], ["Elm", "Email", 46_470, 400, 10]);
  await generate();
  expect(names.map((name) => hand.headerRow(name))).not.toEqual(heights);
  const sheets = hand.workbook.sheets.map(({ name }) => name);
  for (const [name, cells] of older) paste(hand, name, cells);
  for (let run = 0; run < 2; run++) {
    await generate();
    expect(hand.workbook.sheets.map(({ name }) => name)).toEqual(sheets);
    for (const name of names) expect([name, hand.texts(name)]).toEqual([name, expect.arrayContaining([`mine on ${name}`])]); // prettier-ignore
  }
});
