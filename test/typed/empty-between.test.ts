import type { Cell } from "../../src/cell";
import { columnLetters } from "../../shared/layout/address";
import { sheetKinds } from "../../shared/kinds";
import { LINES, lines, MATRIX, plainDesk, PORTFOLIO } from "../kept/desk";
import type { Hand } from "../kept/hand";

/* Empty rows and columns between one's own stay, and sums that begin or end in one go on meaning the same cells. */

const dune = ["Dune", "Voice", 46_295, 500, 1];
const opened = async () => {
  const desk = await plainDesk(undefined, { sheets: sheetKinds });
  await desk.generate();
  return desk;
};
/** Row of a word as the spreadsheet counts it. */
const rowOf = (hand: Hand, name: string, word: string): number =>
  hand.values(name).findIndex((row) => row.includes(word)) + 1;
const formulas = (hand: Hand, name: string, word: string): (string | undefined)[] =>
  hand.cells(name)[rowOf(hand, name, word) - 1].flatMap(({ formula }) => formula ?? []);
/** Words one below the other, with figures beside them. */
const block = (hand: Hand, name: string, from: number, rows: readonly (readonly [Cell, Cell | { formula: string }])[]) =>
  rows.forEach(([word, figure], at) => {
    hand.put(name, from + at, 2, word);
    hand.put(name, from + at, 4, figure);
  }); // prettier-ignore
/** A client more, and two less. */
const data: readonly (readonly Cell[])[][] = [[...lines, dune], lines.slice(0, 3)];

test("a sum over a block below the table, with an empty row before it", async () => {
  const { hand, generate } = await opened();
  const first = hand.values(MATRIX).length + 1;
  block(hand, MATRIX, first, [
    ["Mon", 2],
    ["Tue", 3],
    [null, null],
    ["Sum", { formula: `=SUM(E${first + 1}:E${first + 3})` }],
  ]);
  for (const rows of [lines, ...data]) {
    hand.table(LINES, ...rows);
    await generate();
    const mon = rowOf(hand, MATRIX, "Mon");
    expect(rowOf(hand, MATRIX, "Sum")).toBe(mon + 3);
    expect(formulas(hand, MATRIX, "Sum")).toEqual([`=SUM(E${mon}:E${mon + 2})`]);
  }
});

test("so in rows put in above the title, which go below", async () => {
  const { hand, generate } = await opened();
  hand.sheet(PORTFOLIO).insertRows(0, 5);
  block(hand, PORTFOLIO, 0, [
    ["Budget", 10],
    ["More", 20],
    [null, null],
    ["Sum", { formula: "=SUM(E1:E3)" }],
  ]);
  for (let run = 0; run < 2; run++) {
    await generate();
    const budget = rowOf(hand, PORTFOLIO, "Budget");
    expect(formulas(hand, PORTFOLIO, "Sum")).toEqual([`=SUM(E${budget}:E${budget + 2})`]);
  }
});

test("a sum with room for more rows than there are yet", async () => {
  const { hand, generate } = await opened();
  const first = hand.values(MATRIX).length + 1;
  block(hand, MATRIX, first, [["Mon", 2]]);
  hand.addColumn(MATRIX, "Week");
  hand.type(MATRIX, "Birch", "Week", { formula: `=SUM(E${first + 1}:E${first + 7})` });
  for (const rows of data) {
    hand.table(LINES, ...rows);
    await generate();
    const mon = rowOf(hand, MATRIX, "Mon");
    expect(hand.formula(MATRIX, "Birch", "Week")).toBe(`=SUM(E${mon}:E${mon + 6})`);
  }
});

test("a sum from the heading of one's own rows on", async () => {
  const { hand, generate } = await opened();
  block(hand, MATRIX, hand.values(MATRIX).length + 1, [["Mon", 2]]);
  await generate();
  const heading = rowOf(hand, MATRIX, "Added by you");
  block(hand, MATRIX, heading + 1, [["Sum", { formula: `=SUM(E${heading}:E${heading + 1})` }]]);
  for (const rows of data) {
    hand.table(LINES, ...rows);
    await generate();
    const mon = rowOf(hand, MATRIX, "Mon");
    expect(formulas(hand, MATRIX, "Sum")).toEqual([`=SUM(E${mon - 1}:E${mon})`]);
  }
});

test.each<[to: string, rows: number]>([
  ["the empty row behind it", 3],
  ["far below it", 17],
])("a sum from the empty row before a block to %s", async (_, rows) => {
  const { hand, generate } = await opened();
  const first = hand.values(MATRIX).length + 2;
  block(hand, MATRIX, first, [
    ["Mon", 2],
    ["Tue", 3],
  ]);
  hand.addColumn(MATRIX, "Week");
  hand.type(MATRIX, "Birch", "Week", { formula: `=SUM(E${first}:E${first + rows})` });
  for (const table of data) {
    hand.table(LINES, ...table);
    await generate();
    const mon = rowOf(hand, MATRIX, "Mon");
    expect(hand.formula(MATRIX, "Birch", "Week")).toBe(`=SUM(E${mon - 1}:E${mon - 1 + rows})`);
  }
});

describe("columns of one's own", () => {
  /** Jan, Feb, an empty one and the sum over all three in Birch's row, behind our last column. */
  const withColumns = async () => {
    const desk = await opened();
    const { hand } = desk;
    const [header, row] = [hand.headerRow(MATRIX), hand.row(MATRIX, "Birch")];
    const at = hand.values(MATRIX)[header].length;
    ["Jan", "Feb", null, "Sum"].forEach((word, by) => hand.put(MATRIX, header, at + by, word));
    [1, 2].forEach((figure, by) => hand.put(MATRIX, row, at + by, figure));
    const [jan, empty] = [columnLetters(at), columnLetters(at + 2)];
    hand.put(MATRIX, row, at + 3, { formula: `=SUM(${jan}${row + 1}:${empty}${row + 1})` });
    return desk;
  };

  test("an empty one before the sum stays, and within the sum", async () => {
    const { hand, generate } = await withColumns();
    for (const rows of [lines, [...lines, dune]]) {
      hand.table(LINES, ...rows);
      await generate();
      const [jan, row] = [hand.column(MATRIX, "Jan"), hand.row(MATRIX, "Birch") + 1];
      expect(hand.column(MATRIX, "Sum")).toBe(jan + 3);
      expect(hand.formula(MATRIX, "Birch", "Sum")).toBe(
        `=SUM(${columnLetters(jan)}${row}:${columnLetters(jan + 2)}${row})`,
      );
    }
  });

  test("a sum over those that are to come", async () => {
    const { hand, generate } = await opened();
    const jan = hand.addColumn(MATRIX, "Jan");
    const row = hand.row(MATRIX, "Birch") + 1;
    const first = hand.values(MATRIX).length + 1;
    block(hand, MATRIX, first, [
      ["Year", { formula: `=SUM(${columnLetters(jan)}${row}:${columnLetters(jan + 2)}${row})` }],
    ]);
    hand.type(MATRIX, "Birch", "Jan", 5);
    await generate();
    hand.table(LINES, ...lines, ["Acme", "Voice", 46_295, 5, 1], ["Acme", "Files", 46_295, 5, 1]);
    await generate();
    const [at, line] = [hand.column(MATRIX, "Jan"), hand.row(MATRIX, "Birch") + 1];
    expect(at).toBeGreaterThan(jan);
    expect(formulas(hand, MATRIX, "Year")).toEqual([
      `=SUM(${columnLetters(at)}${line}:${columnLetters(at + 2)}${line})`,
    ]);
  });
});

test("a sum over columns to come, none of which has a header yet", async () => {
  const { hand, generate } = await opened();
  const sum = (): string => {
    const [year, row] = [hand.column(MATRIX, "Year"), hand.row(MATRIX, "Birch") + 1];
    return `=SUM(${columnLetters(year + 1)}${row}:${columnLetters(year + 12)}${row})`;
  };
  hand.addColumn(MATRIX, "Year");
  hand.type(MATRIX, "Birch", "Year", { formula: sum() });
  for (const table of data) {
    hand.table(LINES, ...table);
    await generate();
    expect(hand.formula(MATRIX, "Birch", "Year")).toBe(sum());
  }
});

test.each([
  [20, 21],
  [21, 1],
])("of %s empty rows between two of one's own the second stands %s below", async (count, below) => {
  const { hand, generate } = await opened();
  const first = hand.values(MATRIX).length + 1;
  block(hand, MATRIX, first, [["Mon", 2]]);
  block(hand, MATRIX, first + count + 1, [["Tue", 3]]);
  for (let run = 0; run < 2; run++) {
    await generate();
    expect(rowOf(hand, MATRIX, "Tue") - rowOf(hand, MATRIX, "Mon")).toBe(below);
  }
});
