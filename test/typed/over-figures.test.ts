import type { Cell } from "../../src/cell";
import { sheetKinds } from "../../shared/kinds";
import { addressOf } from "../../shared/layout/address";
import { MATRIX, plainDesk } from "../kept/desk";
import { addedByYou } from "../kept/sorting";

/* Our own cells are written anew whatever is typed over them, and that is kept below. */

describe("over one in the body", () => {
  const over = async (column: string, value: Cell, tables?: Record<string, Cell[][]>) => {
    const desk = await plainDesk(tables, { sheets: ["portfolio", "matrix", "plan", "problems"] });
    await desk.generate();
    const { hand, generate } = desk;
    const [before, row, at] = [
      hand.at(MATRIX, "Birch", column),
      hand.row(MATRIX, "Birch"),
      hand.column(MATRIX, column),
    ];
    hand.type(MATRIX, "Birch", column, value);
    await generate();
    expect(hand.at(MATRIX, "Birch", column)).toEqual(before);
    return { hand, generate, cell: addressOf(row, at) };
  };

  test.each<[what: string, column: string, value: Cell]>([
    ["words over money", "Potential", "ask Dana"],
    ["words with a figure over money", "Potential", "5000 at most"],
    ["a picture over a count", "Gaps", "\u2714"],
    ["about so much", "Potential", "~1200"],
    ["from one to another", "Potential", "500 - 600"],
    ["more than that", "Potential", "> 200"],
    ["a question", "Gaps", "??"],
    ["a figure that is stressed", "Potential", "300!"],
    ["a sign", "Potential", "+"],
    ["a currency", "Potential", "\u20ac"],
    ["a day without its year", "Potential", "15.01."],
    ["a tick", "Gaps", true],
    ["a figure", "Potential", 5000],
    ["a figure that is text by its format", "Potential", "$ 5,000.00"],
    ["money without an average of its own, likewise", "Potential", "5,000 est."],
    ["a day", "Potential", "2026-10-01"],
    ["what accounting shows for nothing", "Potential", "-"],
    ["a figure below nothing", "Potential", "(1,200.50)"],
    ["one with the minus behind", "Potential", "1.200,50-"],
    ["a share", "Stack %", "52.0 %"],
    ["a word over a class", "Class", "Key"],
    ["a word over what is next", "Next offer", "Printer"],
  ])("%s", async (_what, column, value) => {
    const { hand, generate, cell } = await over(column, value);
    const told = (): Cell[][] => hand.values("Problems").filter((row) => row[3] === String(value));
    expect(told().map((row) => row.slice(1, 3))).toEqual([[MATRIX, cell]]);
    for (let run = 0; run < 2; run++) {
      expect(addedByYou(hand, MATRIX).map((row) => [...row].sort())).toEqual([["Birch", value].sort()]);
      await generate();
      expect(told()).toEqual([]);
    }
  });

  test.each(["Clients", "Goal: page visits"])(
    "words over the Scorecard's Value beside %s, of which only goals are typed",
    async (figure) => {
      const { hand, generate } = await plainDesk(undefined, { sheets: ["scorecard"] });
      await generate();
      const row = hand.values("Scorecard").findIndex((cells) => cells.includes(figure));
      const isGoal = figure.startsWith("Goal");
      hand.put("Scorecard", row, hand.column("Scorecard", "Value"), "ask Dana");
      for (let run = 0; run < 2; run++) {
        await generate();
        expect(hand.values("Scorecard")[row].includes("ask Dana")).toBe(isGoal);
        expect(hand.texts("Scorecard").filter((text) => text === "ask Dana")).toHaveLength(1);
      }
    },
  );

  test.each<[what: string, column: string, value: Cell]>([
    ["a formula that fails", "Potential", "#N/A"],
    ["its own word in other letters", "Class", "a"],
  ])("what may be ours is written over: %s", async (_what, column, value) => {
    const { hand } = await over(column, value);
    expect(hand.texts(MATRIX)).not.toContain("Added by you");
  });
});

describe("over one above the header", () => {
  test.each<[sheet: string, label: string, column: number]>([
    ["Revenue Concentration", "Last month of the window", 9],
    [MATRIX, "Full stack", 5],
  ])("words over a text of ours: %s, beside %s", async (sheet, label, column) => {
    const { hand, generate } = await plainDesk(undefined, {
      sheets: ["concentration", "matrix", "problems"],
    });
    await generate();
    const row = hand.values(sheet).findIndex((cells) => cells.includes(label));
    const before = hand.values(sheet)[row][column];
    expect(typeof before).toBe("string");
    hand.put(sheet, row, column, "our remark");
    for (let run = 0; run < 2; run++) {
      await generate();
      expect(hand.values(sheet)[row][column]).toBe(before);
      expect(addedByYou(hand, sheet)).toEqual([expect.arrayContaining(["our remark"])]);
    }
  });

  test.each<[what: string, sheet: string, label: string, column: string, value: Cell]>([
    ["words over a total", MATRIX, "Total", "Potential", "too high"],
    ["words over a share", MATRIX, "Class A", "Stack %", "about a half"],
    ["words over a formula that shows nothing", MATRIX, "Class B", "Upgrade value", "none yet"],
    ["a figure over one that shows nothing", MATRIX, "Class B", "Upgrade value", 12],
    ["a figure", MATRIX, "Total", "Potential", 5000],
    ["a figure that is text by its format", MATRIX, "Total", "Potential", "5,000"],
    ["a tick over a total", MATRIX, "Total", "Gaps", true],
    ["a figure over one that no formula gives", "Client History", "2026-Q3", "Class", 4711],
    [
      "words over words that a formula gives",
      "Client Portfolio",
      "What if the cuts were",
      "Class margin %",
      "ask Dana",
    ],
  ])("%s", async (_what, sheet, label, column, value) => {
    const { hand, generate } = await plainDesk(undefined, { sheets: ["portfolio", "matrix", "history"] });
    await generate();
    const header = hand.headerRow(sheet);
    const above = hand.values(sheet).findIndex((cells, index) => index < header && cells.includes(label));
    const at = hand.column(sheet, column);
    const before = hand.values(sheet)[above][at];
    hand.put(sheet, above, at, value);
    for (let run = 0; run < 2; run++) {
      await generate();
      expect(hand.values(sheet)[above][at]).toBe(before);
      expect(addedByYou(hand, sheet)).toEqual([[label, value]]);
    }
  });
});

describe("what a formula over another sheet shows, where that is laid out otherwise by now, is nobody's words", () => {
  const POTENTIAL = "Cross-Sell Potential";
  const shown = async (formula: (ours: string) => string) => {
    const desk = await plainDesk(undefined, { sheets: sheetKinds });
    await desk.generate();
    const { hand, generate } = desk;
    const cells = hand.cells(POTENTIAL);
    const row = cells.findIndex((line) => line.some(({ value }) => value === "Email"));
    const column = cells[row].findIndex(({ formula: one }) => one?.includes(`'${MATRIX}'!`));
    const ours = String(cells[row][column].formula);
    hand.sheet(POTENTIAL).write(row, column, [[{ value: "Holders", formula: formula(ours) }]]);
    await generate();
    return { hand, row, column, ours };
  };

  test("ours is written anew", async () => {
    const { hand, row, column, ours } = await shown((one) => one);
    expect(hand.cells(POTENTIAL)[row][column].formula).toBe(ours);
    expect(addedByYou(hand, POTENTIAL)).toEqual([]);
  });

  test("one of the user's own, which names no other sheet, is kept below", async () => {
    const { hand, ours } = await shown(() => '="ask "&"Dana"');
    expect(hand.cells(POTENTIAL).flat().map(({ formula }) => formula)).toEqual(expect.arrayContaining([ours, '="ask "&"Dana"'])); // prettier-ignore
  });
});
