/** @jest-environment ./test/wire/environment.mjs */
import type { Cell } from "../../src/cell";
import { typed } from "../../local/appsscript/typed";
import { LINES, lines, MATRIX, PORTFOLIO } from "./desk";
import { desks, excelDesk, sheetsDesk } from "./desks";
import type { Hand } from "./hand";

/* Number formats decide what becomes of the next figure that is typed: those of the user's cells are the user's. */

const MORE = [...lines, ["Dune", "Email", 46_295, 10, 1]];

const formatAt = (hand: Hand, client: string, header: string): string | undefined => {
  const [row, column] = [hand.row(MATRIX, client), hand.column(MATRIX, header)];
  return hand.sheet(MATRIX).formats({ row, column, rows: 1, columns: 1 })[0][0].numberFormat ?? "General";
};

describe.each(Object.entries(desks))("%s", (_, open) => {
  test.each<[numberFormat: string, value: Cell]>([
    ["0%", 0.1],
    ["@", "007"],
    ["dd.mm.yyyy", 46_300],
  ])("a column of one's own that was formatted as a whole stays so, for new clients too: %s", async (numberFormat, value) => {
    const { hand, generate, close } = await open({ [LINES]: lines }, { sheets: ["matrix", "portfolio"] });
    await generate();
    const column = hand.addColumn(MATRIX, "Mine");
    hand.sheet(MATRIX).format({ row: hand.headerRow(MATRIX) + 1, column, rows: 3, columns: 1 }, { numberFormat });
    hand.type(MATRIX, "Acme", "Mine", value);
    hand.table(LINES, ...MORE);
    for (let run = 0; run < 2; run++) {
      await generate();
      expect(["Acme", "Birch", "Dune"].map((client) => formatAt(hand, client, "Mine"))).toEqual(new Array(3).fill(numberFormat)); // prettier-ignore
      expect(hand.at(MATRIX, "Acme", "Mine")).toBe(value);
    }
    // Also while the sheet is gone.
    hand.workbook.remove(hand.sheet(MATRIX).id);
    await generate();
    expect(formatAt(hand, "Dune", "Mine")).toBe(numberFormat);
    close();
  }); // prettier-ignore

  test("a format of some cells goes no further, and a column with nothing but a format does not stay", async () => {
    const { hand, generate, close } = await open({ [LINES]: lines }, { sheets: ["matrix"] });
    await generate();
    const column = hand.addColumn(MATRIX, "Mine");
    hand.type(MATRIX, "Acme", "Mine", 0.1);
    hand.sheet(MATRIX).format({ row: hand.row(MATRIX, "Acme"), column, rows: 1, columns: 1 }, { numberFormat: "0%" });
    hand.sheet(MATRIX).format({ row: hand.headerRow(MATRIX) + 1, column: column + 1, rows: 3, columns: 1 }, { numberFormat: "0.0" });
    hand.table(LINES, ...MORE);
    await generate();
    expect(["Acme", "Birch", "Dune"].map((client) => formatAt(hand, client, "Mine"))).toEqual(["0%", "General", "General"]);
    const width = hand.values(MATRIX)[0].length;
    await generate();
    expect(hand.values(MATRIX)[0].length).toBe(width);
    close();
  }); // prettier-ignore

  test("a formula of the user's among texts of ours is no text", async () => {
    const { hand, generate, close } = await open({ [LINES]: lines }, { sheets: ["matrix"] });
    await generate();
    const [row, column] = [hand.row(MATRIX, "Birch"), hand.column(MATRIX, "Owner")];
    hand.sheet(MATRIX).write(row, column, [[{ value: "Kim", formula: "=C20" }]]);
    await generate();
    expect(hand.cells(MATRIX)[row][column].formula).toBeDefined();
    expect(["Birch", "Acme"].map((client) => formatAt(hand, client, "Owner"))).toEqual(["General", "@"]);
    close();
  });
});

test.each<[entry: string, value: Cell, formula: string | undefined]>([
  ["1200", 1200, undefined],
  ["=1+1", null, "=1+1"],
  ["on hold", "on hold", undefined],
])("in Sheets, what is typed over a text of one's own is what it looks like: %s", async (entry, value, formula) => {
  const { hand, generate, close } = await sheetsDesk(undefined, { sheets: ["matrix"] });
  await generate();
  hand.addColumn(MATRIX, "Budget");
  for (const [client, text] of [["Birch", "tbd"], ["Acme", "007"], ["Cedar", "'tis"]]) hand.type(MATRIX, client, "Budget", text);
  await generate();
  expect(["Birch", "Acme", "Cedar"].map((client) => hand.at(MATRIX, client, "Budget"))).toEqual(["tbd", "007", "'tis"]);
  const how = { locale: "en_US", apostropheInText: "dropped", serialAt: () => 0 } as const;
  const { cell } = typed(entry, formatAt(hand, "Birch", "Budget"), how);
  expect([cell.value, cell.formula]).toEqual([value, formula]);
  close();
}); // prettier-ignore

test("in Excel, a text of one's own that looks like a formula stays a text", async () => {
  const { hand, generate, close } = await excelDesk(undefined, { sheets: ["portfolio"] });
  await generate();
  hand.addColumn(PORTFOLIO, "Mine");
  hand.type(PORTFOLIO, "Acme", "Mine", "=1+1");
  await generate();
  const cell = hand.cells(PORTFOLIO)[hand.row(PORTFOLIO, "Acme")][hand.column(PORTFOLIO, "Mine")];
  expect([cell.value, cell.formula]).toEqual(["=1+1", undefined]);
  close();
});
