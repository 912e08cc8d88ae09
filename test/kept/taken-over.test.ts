/** @jest-environment ./test/wire/environment.mjs */
import type { Cell } from "../../src/cell";
import { sheetKinds, sheetNames } from "../../shared/kinds";
import type { Area, SheetKind } from "../../shared/grid";
import { LINES, lines, MATRIX, plainDesk, type Desk } from "./desk";
import { desks } from "./desks";
import type { Hand } from "./hand";

/*
 * Somebody empties a sheet that they do not need and uses it for something else, or pastes something over
 * all of it: it is theirs from then on, and a new one takes its place.
 */

jest.setTimeout(120_000);

/** Generated from a row that is a problem too, so that there is a Problems sheet. */
const tables = { [LINES]: [...lines, ["Dune", "Email", 46265, "soon", null]] };
const wish = { sheets: sheetKinds };
const rowsOf = (count: number, width: number): Cell[][] => Array.from({ length: count }, (_, row) => Array.from({ length: width }, (_, column) => `thing ${row} ${column}`)); // prettier-ignore
const emptied = (hand: Hand, name: string): void => hand.sheet(name).clear({ row: 0, column: 0, ...hand.sheet(name).size }, "contents"); // prettier-ignore
const pasted = (hand: Hand, name: string, row: number, column: number, rows: readonly (readonly Cell[])[]): void => hand.sheet(name).write(row, column, rows.map((line) => line.map((value) => ({ value })))); // prettier-ignore

type Work = (hand: Hand, name: string) => void;
const works: [string, Work][] = [
  ["emptied, with a list in it", (hand, name) => {
    emptied(hand, name);
    pasted(hand, name, 0, 0, rowsOf(60, 3));
  }], // prettier-ignore
  ["emptied, with one word in its first cell", (hand, name) => {
    emptied(hand, name);
    hand.put(name, 0, 0, "thing");
  }], // prettier-ignore
  ["emptied, with one word far down", (hand, name) => {
    emptied(hand, name);
    hand.put(name, 99, 1, "thing");
  }], // prettier-ignore
  [
    "pasted over as a whole",
    (hand, name) => {
      const { rows, columns } = hand.sheet(name).used(true) as Area;
      pasted(hand, name, 0, 0, rowsOf(rows, columns));
    },
  ],
];

const things = (hand: Hand): string[] => hand.workbook.sheets.flatMap(({ name }) => hand.texts(name).filter((text) => /^thing/.test(String(text))).map(String)).sort(); // prettier-ignore
const told = (hand: Hand, name: string): string[] =>
  hand.workbook.sheets.flatMap((sheet) => (/^Problems/.test(sheet.name) ? hand.values(sheet.name) : [])).filter((row) => row[1] === name && row[3]).map((row) => row.slice(3).join(" ")); // prettier-ignore

async function staysTheirs({ hand, generate }: Desk, kind: SheetKind, work: Work): Promise<void> {
  const name = sheetNames[kind];
  work(hand, name);
  const before = things(hand);
  const values = hand.values(name);
  await generate();
  expect(told(hand, name)).toEqual([expect.stringMatching(/it is yours .*takes its place/)]);
  for (let run = 0; run < 2; run++) {
    expect(hand.values(name)).toEqual(values);
    expect(things(hand)).toEqual(before);
    expect(hand.headerRow(`${name} 2`)).toBeGreaterThan(0);
    await generate();
  }
  // From then on it is a sheet of theirs like any other.
  expect(told(hand, name)).toEqual([]);
}

describe.each(Object.entries(desks))("%s", (_, open) => {
  test.each(works)("%s", async (_what, work) => {
    const desk = await open(tables, wish);
    await desk.generate();
    await staysTheirs(desk, "matrix", work);
    desk.close();
  });
});

describe.each([works[0], works[3]])("any of our sheets: %s", (_what, work) => {
  test.each(sheetKinds)("%s", async (kind) => {
    const desk = await plainDesk(tables, { sheets: sheetKinds.filter((one) => one === kind || one === "problems") }); // prettier-ignore
    await desk.generate();
    await staysTheirs(desk, kind, work);
  });
});

test("what was typed into it before stands in the new one", async () => {
  const { hand, generate } = await plainDesk(tables, wish);
  await generate();
  hand.type(MATRIX, "Birch", "Backup", "X");
  hand.type(MATRIX, "Birch", "Note", "later");
  await generate();
  emptied(hand, MATRIX);
  hand.put(MATRIX, 3, 3, "thing");
  await generate();
  expect([hand.at(`${MATRIX} 2`, "Birch", "Backup"), hand.at(`${MATRIX} 2`, "Birch", "Note")]).toEqual(["X", "later"]); // prettier-ignore
});

test("invoice lines that were pasted over one are read as such", async () => {
  const { hand, generate } = await plainDesk(tables, wish);
  await generate();
  emptied(hand, "Playbook");
  pasted(hand, "Playbook", 0, 0, [lines[0], ["Elm", "Email", 46265, 500, 100]]);
  await generate();
  expect(hand.clients("Client Portfolio")).toContain("Elm");
});

test("words beside the rows stay where header and Keys were deleted", async () => {
  const { hand, generate } = await plainDesk(tables, wish);
  await generate();
  hand.type(MATRIX, "Birch", "Note", "thing");
  const header = hand.headerRow(MATRIX);
  hand.values(MATRIX)[header].forEach((_, column) => hand.put(MATRIX, header, column, null));
  hand.sheet(MATRIX).deleteColumns(0, 1);
  for (let run = 0; run < 2; run++) {
    await generate();
    expect(things(hand)).toEqual(["thing"]);
  }
});

test("a sheet that was emptied and holds nothing is written again", async () => {
  const { hand, generate } = await plainDesk(tables, wish);
  await generate();
  emptied(hand, MATRIX);
  await generate();
  expect(hand.clients(MATRIX)).toEqual(["Acme", "Birch", "Cedar"]);
  expect(hand.workbook.sheets.map(({ name }) => name)).not.toContain(`${MATRIX} 2`);
});

test("one that was emptied from its header down keeps what stands above", async () => {
  const { hand, generate } = await plainDesk(tables, wish);
  await generate();
  const [header, { rows, columns }] = [hand.headerRow(MATRIX), hand.sheet(MATRIX).size];
  hand.sheet(MATRIX).clear({ row: header - 6, column: 0, rows: rows - header + 6, columns }, "contents");
  hand.put(MATRIX, 2, 9, "thing");
  for (let run = 0; run < 2; run++) {
    await generate();
    expect(hand.texts(MATRIX).filter((text) => text === "thing")).toHaveLength(1);
    expect(hand.clients(MATRIX)).toEqual(["Acme", "Birch", "Cedar"]);
  }
});
