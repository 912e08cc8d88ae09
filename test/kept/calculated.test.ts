/** @jest-environment ./test/wire/environment.mjs */
import type { Cell } from "../../src/cell";
import { sheetKinds } from "../../shared/kinds";
import { LOOSE } from "../../shared/typed/parts-below";
import { LINES, lines, MATRIX, plainDesk, PORTFOLIO, type Desk } from "./desk";
import { desks } from "./desks";
import type { Hand } from "./hand";
import { attach } from "./notes";
import { addedByYou } from "./sorting";

/*
 * What formulas of ours show changes with every mark that is typed; what is typed over them is the user's. The hosts here
 * calculate nothing: each formula is given the result that the sheets were described with, and others as a host would.
 */

jest.setTimeout(120_000);

const wish = { sheets: sheetKinds };
const tables = { [LINES]: lines };

/** Sheet → what its cells show. */
const described = async (): Promise<Map<string, Cell[][]>> => {
  const { hand, generate } = await plainDesk(tables, wish);
  await generate();
  return new Map(hand.workbook.sheets.map(({ name }) => [name, hand.values(name)]));
};

/** The row of a client, or of a label above the header. */
const rowOf = (hand: Hand, name: string, words: string): number => hand.values(name).findIndex((cells) => cells.includes(words)); // prettier-ignore

/** Gives formulas results. @param other In the place of some, by sheet, client or label, and header. */
function calculate(
  hand: Hand,
  results: ReadonlyMap<string, Cell[][]>,
  other: Readonly<Record<string, Cell>> = {},
): void {
  for (const { name } of hand.workbook.sheets) {
    const said = results.get(name);
    if (!said) continue;
    const cells = hand.cells(name);
    cells.forEach((line, row) =>
      line.forEach((cell, column) => {
        if (cell.formula === undefined) return;
        hand.sheet(name).write(row, column, [[{ ...cell, value: said[row]?.[column] ?? null }]]);
      }),
    );
  }
  for (const [place, value] of Object.entries(other)) {
    const [name, words, header] = place.split("/");
    const [row, column] = [rowOf(hand, name, words), hand.column(name, header)];
    const cell = hand.cells(name)[row][column];
    expect(cell.formula).toMatch(/^=/);
    hand.sheet(name).write(row, column, [[{ ...cell, value }]]);
  }
}

const more = { [`${MATRIX}/Birch/Gaps`]: 0, [`${MATRIX}/Birch/Potential`]: 0, [`${MATRIX}/Birch/Stack %`]: 1, [`${PORTFOLIO}/Birch/Gaps`]: 0, [`${MATRIX}/Total/Gaps`]: 1, [`${MATRIX}/Total/Potential`]: 450, [`${MATRIX}/Gaps/Backup`]: 0, [`${PORTFOLIO}/Total/Gaps`]: 1 }; // prettier-ignore

describe.each(Object.entries(desks))("%s", (_, open) => {
  let desk: Desk;
  beforeEach(async () => {
    desk = await open(tables, wish);
    await desk.generate();
    calculate(desk.hand, await described());
  });
  afterEach(() => desk.close());

  /** Sheets on which something of the user's stands below. */
  const added = ({ hand }: Desk): string[] => hand.workbook.sheets.map(({ name }) => name).filter((name) => hand.texts(name).includes(LOOSE)); // prettier-ignore

  test("what they show is nobody's, as it was described or calculated anew", async () => {
    await desk.generate();
    expect(added(desk)).toEqual([]);
    calculate(desk.hand, await described(), more);
    desk.hand.type(MATRIX, "Birch", "Backup", "X");
    await desk.generate();
    expect([added(desk), desk.hand.at(MATRIX, "Birch", "Backup")]).toEqual([[], "X"]);
  });

  test.each<[what: string, sheet: string, header: string, value: Cell, words?: string]>([
    ["a figure", MATRIX, "Potential", 4711],
    ["a figure over a link to another sheet", PORTFOLIO, "Gaps", 4712],
    ["words", MATRIX, "Stack %", "ask Dana"],
    ["a figure over a total", MATRIX, "Potential", 4713, "Total"],
    ["a figure over a total of links", PORTFOLIO, "Gaps", 4714, "Total"],
    ["words over a total", MATRIX, "Gaps", "a lot", "Class A"],
  ])("%s over one goes below, once", async (_what, name, header, value, words = "Birch") => {
    calculate(desk.hand, new Map(), more);
    const [row, column] = [rowOf(desk.hand, name, words), desk.hand.column(name, header)];
    desk.hand.put(name, row, column, value);
    for (let run = 0; run < 2; run++) {
      await desk.generate();
      expect(desk.hand.cells(name)[row][column].formula).toMatch(/^=/);
      expect(addedByYou(desk.hand, name)).toEqual([expect.arrayContaining([words, value])]);
      expect(added(desk)).toEqual([name]);
    }
  });

  test("values pasted over a whole sheet are nobody's above its header, however few show something else", async () => {
    calculate(desk.hand, new Map(), { [`${MATRIX}/Total/Gaps`]: 1, [`${MATRIX}/Gaps/Backup`]: 0 });
    const values = desk.hand.values(MATRIX).slice(0, desk.hand.headerRow(MATRIX));
    desk.hand.sheet(MATRIX).write(0, 0, values.map((line) => line.map((value) => ({ value })))); // prettier-ignore
    await desk.generate();
    expect(added(desk)).toEqual([]);
  });

  test.each(["Birch", "Total"])("a formula of the user's over one stays one, below: %s", async (words) => {
    const [row, column] = [rowOf(desk.hand, MATRIX, words), desk.hand.column(MATRIX, "Potential")];
    desk.hand.sheet(MATRIX).write(row, column, [[{ value: 330, formula: "=3*110" }]]);
    for (let run = 0; run < 2; run++) {
      await desk.generate();
      const formulas = desk.hand.cells(MATRIX).flat().map(({ formula }) => formula); // prettier-ignore
      expect(formulas.filter((formula) => formula === "=3*110")).toHaveLength(1);
    }
  });
});

/* In Excel notes stay on their cells. */
const noting = Object.entries({ "no host": plainDesk, ...desks }).filter(([name]) => name !== "Excel");

describe.each(noting)("%s", (_, open) => {
  test.each([
    ["Birch", "Potential"],
    ["Birch", "Gaps"],
    ["Total", "Potential"],
    ["Gaps", "Backup"],
  ])("a note on one stays, whatever it shows by now: %s, %s", async (words, header) => {
    const { hand, generate, close } = await open(tables, wish);
    await generate();
    calculate(hand, await described());
    const [row, column] = [rowOf(hand, MATRIX, words), hand.column(MATRIX, header)];
    attach(hand, MATRIX, row, column, "they reconsider in spring");
    hand.type(MATRIX, "Birch", "Backup", "X");
    calculate(hand, new Map(), more);
    for (let run = 0; run < 2; run++) {
      await generate();
      const there = { row: rowOf(hand, MATRIX, words), column, rows: 1, columns: 1 };
      expect(hand.sheet(MATRIX).notes.map(({ area, text }) => [area, text])).toEqual([[there, "they reconsider in spring"]]); // prettier-ignore
      expect(hand.texts(MATRIX)).not.toContain(LOOSE);
    }
    close();
  });
});
