import type { Cell } from "../../src/cell";
import { JOURNAL, LINES, lines, MATRIX, plainDesk, type Desk } from "../kept/desk";
import type { Hand } from "../kept/hand";

/* A sheet that looks like ours and is not read, though somebody may type into it, is told; nothing is ever written to it. */

const ticked = { sheets: ["matrix", "problems", "settings"] as const };
const WHAT = "Copy over what you miss there, then delete or rename this sheet.";

async function typedDesk(): Promise<Desk> {
  const desk = await plainDesk(undefined, ticked);
  const { hand, generate } = desk;
  await generate();
  hand.type(MATRIX, "Birch", "Note", "typed");
  hand.put("Settings", settingRow(hand, "Settings"), hand.column("Settings", "Value"), 3);
  await generate();
  return desk;
}

const settingRow = (hand: Hand, name: string): number =>
  hand.values(name).findIndex((row) => row.includes("Upgrades a quarter"));

const told = ({ hand }: Desk, name = "Problems"): Cell[] =>
  !hand.workbook.sheets.some((one) => one.name === name)
    ? []
    : hand
        .values(name)
        .filter((row) => String(row[4]).endsWith(WHAT))
        .map((row) => row[1]);

function copy(hand: Hand, from: string, to: string): void {
  const cells = hand.cells(from);
  const add = hand.workbook.add(to);
  add.write(0, 0, cells);
}

function withoutNames(hand: Hand): void {
  const names = hand.workbook.names().map(({ name }) => name);
  for (const name of names) if (name.startsWith("XS_")) hand.workbook.removeName(name);
}

test("ours was renamed and a copy bears its usual name: told at every run until that is deleted or renamed", async () => {
  const desk = await typedDesk();
  const { hand, generate } = desk;
  hand.sheet(MATRIX).name = "Archive";
  copy(hand, "Archive", MATRIX);
  hand.type(MATRIX, "Birch", "Note", "typed in the copy");
  const before = hand.values(MATRIX);
  for (let run = 0; run < 2; run++) {
    await generate();
    expect(told(desk)).toEqual([MATRIX]);
    expect(hand.values(MATRIX)).toEqual(before);
    expect(hand.at("Archive", "Birch", "Note")).toBe("typed");
  }
  hand.sheet(MATRIX).name = "Matrix 2025";
  await generate();
  expect(told(desk)).toEqual([]);
});

test("an archive's copy of a sheet that stands under its usual name is nothing to tell", async () => {
  const desk = await typedDesk();
  copy(desk.hand, MATRIX, "Matrix 2025");
  await desk.generate();
  expect(told(desk)).toEqual([]);
});

test("all names were deleted: new sheets have what the journal knows, the others are told and stay as they are", async () => {
  const desk = await typedDesk();
  const { hand, generate } = desk;
  hand.type(MATRIX, "Cedar", "Note", "typed since");
  withoutNames(hand);
  const old = [MATRIX, "Settings", JOURNAL];
  const before = old.map((name) => hand.values(name));
  await generate();
  expect(told(desk)).toEqual([MATRIX, "Settings"]);
  for (let run = 0; run < 2; run++) {
    expect(old.map((name) => hand.values(name))).toEqual(before);
    expect(hand.at(`${MATRIX} 2`, "Birch", "Note")).toBe("typed");
    expect(hand.at(`${MATRIX} 2`, "Cedar", "Note")).toBe(null);
    const setting = settingRow(hand, "Settings 2");
    expect(hand.values("Settings 2")[setting]).toContain(3);
    await generate();
  }
  expect(hand.workbook.sheets.filter(({ name }) => name.startsWith(JOURNAL))).toHaveLength(2);
});

test.each<[string, (hand: Hand) => void]>([
  ["without a journal", (hand) => hand.workbook.remove(hand.sheet(JOURNAL).id)],
  ["with two", (hand) => copy(hand, JOURNAL, "Copy of it")],
])("all names were deleted, %s: none is read, and the sheets are told", async (_, change) => {
  const desk = await typedDesk();
  const { hand, generate } = desk;
  withoutNames(hand);
  change(hand);
  await generate();
  expect(told(desk)).toEqual([MATRIX, "Settings"]);
  expect(hand.at(`${MATRIX} 2`, "Birch", "Note")).toBe(null);
});

test("sheets copied into a workbook that has none of ours are told", async () => {
  const { hand } = await typedDesk();
  const desk = await plainDesk({ [LINES]: lines, [MATRIX]: hand.values(MATRIX) }, ticked);
  await desk.generate();
  expect(told(desk)).toEqual([MATRIX]);
});
