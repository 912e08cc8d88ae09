import type { Cell } from "../../src/cell";
import { LINES, lines, MATRIX, plainDesk, type Desk } from "../kept/desk";
import { addedByYou } from "../kept/sorting";
import { set } from "./settings-sheet";

/* A text beside a problem is about the row of the data that has it, wherever that row stands by now. */

const PROBLEMS = "Problems";

const pear: Cell[] = ["Pear", "Email", "soon", 10, null];
const quince: Cell[] = ["Quince", "Email", "soon", 20, null];
const data: Cell[][] = [...lines.map((row) => [...row]), pear, quince];

async function opened(tables = data): Promise<Desk> {
  const desk = await plainDesk({ [LINES]: tables }, { sheets: ["matrix", "problems", "settings"] });
  await desk.generate();
  return desk;
}

/** Types a text beside the problem whose row holds this. */
function type({ hand }: Desk, cell: Cell, text: string): void {
  const header = hand.values(PROBLEMS)[hand.headerRow(PROBLEMS)];
  const column = header.includes("Mine") ? hand.column(PROBLEMS, "Mine") : hand.addColumn(PROBLEMS, "Mine");
  const row = hand.values(PROBLEMS).findLastIndex((cells) => cells.includes(cell));
  hand.put(PROBLEMS, row, column, text);
}

/** Where the text stands, and the amount of its problem; sheet and cell alone where the problem is gone. */
const beside = ({ hand }: Desk, text: string): Cell[][] =>
  hand
    .values(PROBLEMS)
    .flatMap((row) =>
      row.includes(text)
        ? [[row[1], row[2], row[hand.column(PROBLEMS, "Amount")]].filter((cell) => cell !== null)]
        : [],
    );

const now = (...rows: Cell[][]) => [data[0], ...rows];
const acme: Cell[][] = data.slice(1, 5);

describe.each<[string, boolean]>([
  ["long before", true],
  ["after the run before", false],
])("typed %s", (_, before) => {
  test.each<[string, Cell[][], Cell[], Cell[]]>([
    ["nothing is changed", data, [LINES, "C6", 10], [LINES, "C7", 20]],
    ["a row above is deleted", now(...acme.slice(1), pear, quince), [LINES, "C5", 10], [LINES, "C6", 20]],
    ["a row above is added", now(acme[0], ...acme, pear, quince), [LINES, "C7", 10], [LINES, "C8", 20]],
    ["the rows change places", now(...acme, quince, pear), [LINES, "C7", 10], [LINES, "C6", 20]],
    [
      "a column is put in",
      data.map((row, at) => [at === 0 ? "Remark" : "x", ...row]),
      [LINES, "D6", 10],
      [LINES, "D7", 20],
    ],
    [
      "columns change places",
      data.map(([one, two, ...rest]) => [two, one, ...rest]),
      [LINES, "C6", 10],
      [LINES, "C7", 20],
    ],
    [
      "figures come as text",
      now(...acme, ["Pear", "Email", "soon", "10.00", null], ["Quince ", "Email", "soon", "20", null]),
      [LINES, "C6", 10],
      [LINES, "C7", 20],
    ],
    ["the first is deleted", now(...acme, quince), ["Invoices!C6: soon"], [LINES, "C6", 20]],
    [
      "the first is corrected",
      now(...acme, ["Pear", "Email", 46_290, 10, null], quince),
      ["Invoices!C6: soon"],
      [LINES, "C7", 20],
    ],
    [
      "another one comes to its place",
      now(...acme, ["Plum", "Email", "soon", 30, null], quince),
      ["Invoices!C6: soon"],
      [LINES, "C7", 20],
    ],
    ["both are gone", now(...acme), ["Invoices!C6: soon"], ["Invoices!C7: soon"]],
  ])("each text stands with its own problem, once: %s", async (__, rows, one, other) => {
    const desk = await opened();
    type(desk, 10, "about Pear");
    type(desk, 20, "about Quince");
    if (before) await desk.generate();
    desk.hand.table(LINES, ...rows);
    for (let run = 0; run < 3; run++) {
      await desk.generate();
      expect([beside(desk, "about Pear"), beside(desk, "about Quince")]).toEqual([[one], [other]]);
      expect(addedByYou(desk.hand, PROBLEMS)).toEqual([]);
    }
    desk.hand.table(LINES, ...data);
    await desk.generate();
    expect([beside(desk, "about Pear"), beside(desk, "about Quince")]).toEqual([
      [[LINES, "C6", 10]],
      [[LINES, "C7", 20]],
    ]);
  });
});

test("of rows in which all is equal, each text stays in its place among them", async () => {
  const twin = (...rows: Cell[][]): Cell[][] => now(...acme, ...rows, pear, pear);
  const desk = await opened(twin());
  type(desk, "C7", "the second");
  desk.hand.table(LINES, ...twin(quince));
  for (let run = 0; run < 2; run++) {
    await desk.generate();
    expect(beside(desk, "the second")).toEqual([[LINES, "C8", 10]]);
  }
});

test("of two problems of one cell, the text stays with its own", async () => {
  const list = (...others: Cell[][]): Cell[][] => [
    ["Offering", "Also known as"],
    ["Email", "Voice; Files"],
    ...others,
  ];
  const [voice, files]: Cell[][] = [
    ["Voice", null],
    ["Files", null],
  ];
  const desk = await plainDesk({ [LINES]: lines, Offerings: list(voice, files) }, { sheets: ["problems"] });
  await desk.generate();
  const advice = '"Files" is an offering of its own. Take it off one of the two.';
  type(desk, advice, "about Files");
  desk.hand.table("Offerings", ...list(files));
  for (let run = 0; run < 2; run++) {
    await desk.generate();
    const row = desk.hand.values(PROBLEMS).find((cells) => cells.includes("about Files"));
    expect(row).toEqual(expect.arrayContaining(["Offerings", "B2", advice]));
  }
});

test("a mark that the data contradict keeps its text when clients change places", async () => {
  const desk = await opened(lines.map((row) => [...row]));
  desk.hand.type(MATRIX, "Acme", "Email", "C");
  desk.hand.type(MATRIX, "Birch", "Email", "C");
  await desk.generate();
  const told = desk.hand.values(PROBLEMS).flatMap((row) => (row[1] === MATRIX ? [row[2]] : []));
  type(desk, told[0], "about Acme");
  const row = desk.hand.values(LINES).findIndex(([name]) => name === "Birch");
  desk.hand.put(LINES, row, 3, 9000);
  for (let run = 0; run < 2; run++) {
    await desk.generate();
    expect(desk.hand.clients(MATRIX)[0]).toBe("Birch");
    expect(beside(desk, "about Acme")).toEqual([[MATRIX, told[1]]]);
  }
});

test("a setting that is not valid keeps its text wherever its row is", async () => {
  const desk = await opened();
  set(desk.hand, "Core: starts below", "much");
  await desk.generate();
  type(desk, "Core: starts below: much", "ask Dana");
  desk.hand.sheet("Settings").insertRows(0, 2);
  await desk.generate();
  expect(beside(desk, "ask Dana")[0][0]).toBe("Settings");
});
