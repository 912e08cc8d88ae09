import type { Cell } from "../../src/cell";
import type { SheetKind } from "../../shared/grid";
import { sheetKinds, sheetNames } from "../../shared/kinds";
import { identified, LINES, lines, plainDesk, PORTFOLIO } from "../kept/desk";
import { addedByYou } from "../kept/sorting";

/* A client's name is written anew whatever is typed over it, which is kept below: also where there are more than anybody lists. */

const many = Array.from({ length: 60 }, (_, index): Cell[] => [
  `Client ${index}`,
  "Email",
  46265,
  900 - index,
  5,
]);

test.each<SheetKind>(["matrix", "portfolio", "plan", "offers", "concentration", "holdings"])(
  "words over the seventh of 63 names: %s",
  async (kind) => {
    const { hand, generate } = await plainDesk(
      { [LINES]: [...lines, ...many] },
      { sheets: [kind, "problems"] },
    );
    await generate();
    const name = sheetNames[kind];
    const [row, column] = [hand.headerRow(name) + 7, hand.column(name, "Client")];
    const before = hand.values(name)[row][column];
    hand.put(name, row, column, `${String(before)} (ask Dana)`);
    for (let run = 0; run < 2; run++) {
      await generate();
      expect(hand.values(name)[row][column]).toBe(before);
      expect(addedByYou(hand, name).map(([words]) => words)).toEqual([`${String(before)} (ask Dana)`]);
      const told = hand.workbook.sheets.some((sheet) => sheet.name === "Problems")
        ? hand.texts("Problems").filter((text) => String(text).includes("ask Dana"))
        : [];
      expect(told).toHaveLength(run === 0 ? 1 : 0);
    }
  },
);

test("a name of the data is nobody's text, however it changes there", async () => {
  const { hand, generate } = await plainDesk({ [LINES]: [...lines, ...many] }, { sheets: sheetKinds });
  await generate();
  const renamed = (row: readonly Cell[]): Cell[] =>
    row.map((cell) => (cell === "Client 7" ? "Client seven" : cell));
  for (const rows of [
    [...lines, ...many.slice(10)],
    [...lines, ...many.map((row) => [String(row[0]).toUpperCase(), ...row.slice(1)])],
    [...identified, ...many.map((row) => [...row, `ID ${String(row[0])}`])],
    [...identified, ...many.map((row) => [...renamed(row), `ID ${String(row[0])}`])],
    [...identified, ...many.slice(3).map((row) => [...row, `ID ${String(row[0])}`])],
  ]) {
    hand.table(LINES, ...rows);
    for (let run = 0; run < 2; run++) {
      await generate();
      for (const { name } of hand.workbook.sheets)
        expect([name, hand.texts(name).includes("Added by you")]).toEqual([name, false]);
    }
  }
});

test.each<[what: string, typed: Cell]>([
  ["a figure", 4711],
  ["a day without its year", "15.01."],
  ["a sign", "-"],
  ["a currency", "\u20ac"],
  ["a tick", true],
])("so is what is no name: %s", async (_, typed) => {
  const { hand, generate } = await plainDesk(undefined, { sheets: ["portfolio"] });
  await generate();
  hand.type(PORTFOLIO, "Birch", "Client", typed);
  for (let run = 0; run < 2; run++) {
    await generate();
    expect(hand.clients(PORTFOLIO)).toEqual(["Acme", "Birch", "Cedar"]);
    expect(addedByYou(hand, PORTFOLIO).flat()).toContain(typed);
  }
});
