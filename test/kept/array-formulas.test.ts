/** @jest-environment ./test/wire/environment.mjs */
import type { Cell } from "../../src/cell";
import { columnLetters } from "../../shared/layout/address";
import { calculating } from "../gsheets/calculating";
import { LINES, lines, MATRIX, type Desk } from "./desk";
import { excelDesk, sheetsDesk } from "./desks";
import type { Hand } from "./hand";

/* Formulas of the user's whose results fill more cells than their own: Excel says how far they reach, Google Sheets does not. */

let desk: Desk;
afterEach(() => desk.close());

const rowOf = (hand: Hand, word: Cell): number => hand.values(MATRIX).findIndex((row) => row.includes(word));
/** As the host shows it: the formula with its first result. */
const calculate = (
  hand: Hand,
  [row, column]: readonly [number, number],
  formula: string,
  [first, ...others]: Cell[],
): void => {
  const spill = { rows: others.length + 1, columns: 1 };
  const cell = { value: first, formula, ...(others.length > 0 ? { spill } : {}) };
  hand.sheet(MATRIX).write(row, column, [[cell], ...others.map((value) => [{ value }])]);
};

describe("Google Sheets", () => {
  beforeEach(async () => {
    desk = await sheetsDesk({ [LINES]: lines }, { sheets: ["matrix", "plan"] });
    await desk.generate();
  });
  const lookup = (hand: Hand): string => `=FILTER(Team!B:B,Team!A:A=C${hand.row(MATRIX, "Acme") + 1})`;

  test.each(["Owner", "Mine"])("what was typed below such a formula under %s stays", async (header) => {
    const { hand, generate } = desk;
    if (header === "Mine") hand.addColumn(MATRIX, "Mine");
    hand.type(MATRIX, "Birch", header, "Jo Miller");
    hand.type(MATRIX, "Cedar", header, "Dana");
    await generate();
    calculate(hand, [hand.row(MATRIX, "Acme"), hand.column(MATRIX, header)], lookup(hand), ["Kim"]);
    for (let run = 0; run < 2; run++) {
      await generate();
      expect(["Acme", "Birch", "Cedar"].map((client) => hand.formula(MATRIX, client, header) ?? hand.at(MATRIX, client, header))).toEqual([lookup(hand), "Jo Miller", "Dana"]); // prettier-ignore
    }
  });

  test.each<[what: string, header: string, formula: string]>([
    ["a look-up for its client", "Owner", "=FILTER(Team!B:B,Team!A:A=C19)"],
    ["a query for it", "Note", '=QUERY(Team!A:B,"select B where A=\'"&C19&"\'",0)'],
    ["a text of its row", "Mine", '=ARRAYFORMULA(TEXTJOIN(", ",TRUE,IF(F19:G19="",F18:G18,"")))'],
    ["a cell of another file", "Mine", '=IMPORTRANGE("https://docs.google.com/x","Team!B2")'],
  ])("what is typed below %s under %s is its own client's, then and later", async (_, header, formula) => {
    const { hand, generate } = desk;
    if (header === "Mine") hand.addColumn(MATRIX, "Mine");
    calculate(hand, [hand.row(MATRIX, "Acme"), hand.column(MATRIX, header)], formula, ["Kim"]);
    hand.type(MATRIX, "Birch", header, "by hand");
    await generate();
    expect(hand.at(MATRIX, "Birch", header)).toBe("by hand");
    hand.type(MATRIX, "Birch", header, "otherwise");
    hand.type(MATRIX, "Cedar", header, "and so");
    await generate();
    expect(["Birch", "Cedar"].map((client) => hand.at(MATRIX, client, header))).toEqual(["otherwise", "and so"]); // prettier-ignore
  });

  test("of look-ups in every row one may be typed over", async () => {
    const { hand, generate } = desk;
    const mine = hand.addColumn(MATRIX, "Mine");
    for (const client of ["Acme", "Birch", "Cedar"]) {
      const row = hand.row(MATRIX, client);
      calculate(hand, [row, mine], `=UNIQUE(Team!B${row - 9}:C${row - 1})`, [client]);
    }
    hand.type(MATRIX, "Birch", "Mine", "by hand");
    await generate();
    expect(hand.at(MATRIX, "Birch", "Mine")).toBe("by hand");
    expect(hand.formula(MATRIX, "Cedar", "Mine")).toMatch(/^=UNIQUE/);
  });

  test.each<[what: string, formula: string, down: number]>([
    ["over all in the header", '={"Score";ARRAYFORMULA(H19:H21*2)}', 0],
    ["in the first row", "=ARRAYFORMULA(H19:H21*2)", 1],
    ["that may fail", "=IFERROR(ARRAYFORMULA(H19:H21*2))", 1],
    ["of a list elsewhere", "=SORT(UNIQUE(Team!A2:A9))", 1],
    ["of ours, which comes later", "=CUMREVPCT(H19:H21)", 1],
  ])("what a formula %s fills below itself is nobody's text", async (_, formula, down) => {
    const { hand, script, generate } = await sheetsDesk({ [LINES]: lines }, { sheets: ["matrix", "plan"] });
    await generate();
    const results = [...(down === 0 ? ["Score"] : []), 2000, 600, 400].map((one) => [one]);
    const isOurs = formula.startsWith("=CUM");
    const filled = calculating(script, hand, isOurs ? {} : { [formula.slice(1, 8)]: results });
    const [top, at] = [hand.headerRow(MATRIX) + down, hand.addColumn(MATRIX, "Score")];
    calculate(hand, [top, at], formula, isOurs ? results.flat() : ["Score"]);
    filled();
    await generate();
    const cells = hand.cells(MATRIX).slice(top, top + results.length).map((row) => row[at]); // prettier-ignore
    expect(cells.map((cell) => cell.formula)).toEqual([formula, ...results.slice(1).map(() => undefined)]);
    expect(cells.slice(1).map(({ value }) => value)).toEqual(isOurs ? [null, null] : results.slice(1).flat());
  });

  test("one that fills no cell below it is its client's", async () => {
    const { hand, generate } = desk;
    const mine = hand.addColumn(MATRIX, "Mine");
    calculate(hand, [hand.row(MATRIX, "Acme"), mine], lookup(hand), ["Kim"]);
    await generate();
    hand.table(LINES, ...lines, ["Elm", "Voice", 46_295, 5500, 1]);
    await generate();
    expect(hand.clients(MATRIX)[0]).toBe("Elm");
    expect(hand.formula(MATRIX, "Elm", "Mine")).toBeUndefined();
    expect(hand.formula(MATRIX, "Acme", "Mine")).toBe(lookup(hand));
  });
});

describe("Excel", () => {
  test("in a row of one's own its results are no texts, which would be in its way", async () => {
    desk = await excelDesk({ [LINES]: lines }, { sheets: ["matrix"] });
    const { hand, generate } = desk;
    await generate();
    const end = hand.values(MATRIX).length + 1;
    hand.put(MATRIX, end, 2, "Team");
    calculate(hand, [end + 1, 2], "=UNIQUE(C19:C20)", ["Acme", "Birch"]);
    for (let run = 0; run < 2; run++) {
      await generate();
      const team = hand.cells(MATRIX).slice(rowOf(hand, "Team"));
      expect(team[1][2].formula).toMatch(/^=UNIQUE\(/);
      expect(team[2]?.[2].value ?? null).toBeNull();
    }
  });

  test("one is known among hundreds of others that have values beside them", async () => {
    const clients = Array.from({ length: 250 }, (_, at): Cell[] => [
      `Client ${at}`,
      "Email",
      46_265,
      1000 - at,
      10,
    ]);
    desk = await excelDesk({ [LINES]: [lines[0], ...clients] }, { sheets: ["matrix"] });
    const { hand, generate } = desk;
    await generate();
    const first = hand.headerRow(MATRIX) + 1;
    const [rank, , twice, hours] = ["Rank", "Plan", "Twice", "Hours"].map((word) =>
      hand.addColumn(MATRIX, word),
    );
    calculate(
      hand,
      [first, rank],
      "=SEQUENCE(250)",
      clients.map((_, at) => at + 1),
    );
    const double = (at: number): string => `=2*${columnLetters(hours)}${first + 1 + at}`;
    hand.sheet(MATRIX).write(first, twice, clients.map((_, at) => [{ value: 2 * at, formula: double(at) }, { value: at }])); // prettier-ignore
    await generate();
    const cells = hand.cells(MATRIX).slice(first);
    expect(cells[0][rank].formula).toBe("=SEQUENCE(250)");
    expect(cells[1][rank].value).toBeNull();
    expect(cells[7][hours].value).toBe(7);
  });
});
