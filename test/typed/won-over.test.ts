import type { Cell } from "../../src/cell";
import { journalOf, LINES, lines, MATRIX, plainDesk } from "../kept/desk";
import type { Hand } from "../kept/hand";

/* A P over a Y of long standing counts as won. It may have been a slip: it is told, and can be taken back. */

const wins = (hand: Hand): (readonly Cell[])[] => journalOf(hand).filter((row) => row[1] === "won").map((row) => row.slice(2, 4)); // prettier-ignore
const told = (hand: Hand): (readonly Cell[])[] =>
  hand.workbook.sheets.some(({ name }) => name === "Problems")
    ? hand.values("Problems").filter((row) => row[1] === MATRIX).map((row) => row.slice(2, 5)) // prettier-ignore
    : [];

/** Cedar has had Backup since before anything was generated. */
async function opened() {
  const desk = await plainDesk();
  await desk.generate();
  expect(desk.hand.at(MATRIX, "Cedar", "Backup")).toBe("Y");
  return desk;
}
const empty = (hand: Hand): void => hand.type(MATRIX, "Cedar", "Backup", null);

test("it is told at its cell, once, and stays while nobody empties that", async () => {
  const { hand, generate } = await opened();
  hand.type(MATRIX, "Cedar", "Backup", "P");
  const [row, column] = [hand.row(MATRIX, "Cedar"), hand.column(MATRIX, "Backup")];
  await generate();
  expect([hand.at(MATRIX, "Cedar", "Backup"), wins(hand).length]).toEqual(["Y", 1]);
  const [[address, found, advice], ...others] = told(hand);
  expect([found, others]).toEqual(["Cedar: P over the Y of Backup", []]);
  expect(address).toBe(`${String.fromCharCode(65 + column)}${row + 1}`);
  expect(advice).toMatch(/^Invoices showed it in use before, last on .* so that P makes it a cross-sale won on .*empty the cell/); // prettier-ignore
  await generate();
  expect([told(hand), wins(hand).length]).toEqual([[], 1]);
});

test("who empties the cell takes the win back, told; the data's Y comes back", async () => {
  const { hand, generate } = await opened();
  hand.type(MATRIX, "Cedar", "Backup", "P");
  await generate();
  empty(hand);
  await generate();
  expect([hand.at(MATRIX, "Cedar", "Backup"), wins(hand)]).toEqual(["Y", []]);
  const at = `${String.fromCharCode(65 + hand.column(MATRIX, "Backup"))}${hand.row(MATRIX, "Cedar") + 1}`;
  expect(told(hand)).toEqual([[at, expect.stringMatching(/^Cedar: Backup, won on /), expect.stringMatching(/^Its cell was emptied, .* type P there and generate again\.$/)]]); // prettier-ignore
  for (let run = 0; run < 2; run++) {
    await generate();
    expect([hand.at(MATRIX, "Cedar", "Backup"), wins(hand), told(hand)]).toEqual(["Y", [], []]);
  }
  hand.type(MATRIX, "Cedar", "Backup", "P");
  await generate();
  expect(wins(hand)).toHaveLength(1);
});

test.each<[what: string, act: (hand: Hand) => void]>([
  ["the row is deleted", (hand) => hand.sheet(MATRIX).deleteRows(hand.row(MATRIX, "Cedar"), 1)],
  ["the column is deleted", (hand) => hand.sheet(MATRIX).deleteColumns(hand.column(MATRIX, "Backup"), 1)],
  [
    "the column is deleted, and put in elsewhere",
    (hand) => {
      hand.sheet(MATRIX).deleteColumns(hand.column(MATRIX, "Backup"), 1);
      const column = hand.values(MATRIX)[hand.headerRow(MATRIX)].length;
      hand.put(MATRIX, hand.headerRow(MATRIX), column, "Backup");
    },
  ],
  ["something else is typed over it", (hand) => hand.type(MATRIX, "Cedar", "Backup", "X")],
])("a win stays where %s", async (_what, act) => {
  const { hand, generate } = await opened();
  hand.type(MATRIX, "Cedar", "Backup", "P");
  await generate();
  act(hand);
  await generate();
  expect(wins(hand)).toHaveLength(1);
});

test("one that an invoice shows since it was proposed stays though its cell is emptied", async () => {
  const { hand, generate } = await opened();
  hand.type(MATRIX, "Birch", "Backup", "P");
  await generate();
  hand.table(LINES, ...lines, ["Birch", "Backup", 46357, 50, 20]);
  await generate();
  expect([wins(hand).length, told(hand)]).toEqual([1, []]);
  hand.type(MATRIX, "Birch", "Backup", null);
  await generate();
  expect([hand.at(MATRIX, "Birch", "Backup"), wins(hand).length, told(hand)]).toEqual(["Y", 1, []]);
});

test("nor is one whose invoice is gone as well told twice: its proposal stands again", async () => {
  const { hand, generate } = await opened();
  hand.type(MATRIX, "Cedar", "Backup", "P");
  await generate();
  empty(hand);
  hand.table(LINES, ...lines.filter(([client, offering]) => client !== "Cedar" || offering !== "Backup"), ["Cedar", "Email", 46200, 300, 10]); // prettier-ignore
  await generate();
  expect([hand.at(MATRIX, "Cedar", "Backup"), wins(hand), told(hand).length]).toEqual(["P", [], 1]);
});

test("nothing is told where the cell was a gap, though the invoice is older than the proposal", async () => {
  const { hand, generate } = await opened();
  hand.type(MATRIX, "Birch", "Backup", "P");
  hand.table(LINES, ...lines, ["Birch", "Backup", 46290, 50, 20]);
  await generate();
  expect([hand.at(MATRIX, "Birch", "Backup"), wins(hand).length, told(hand)]).toEqual(["Y", 1, []]);
});

test("a win stays where the line of a client who became this one shows nothing", async () => {
  const { hand, generate } = await opened();
  hand.type(MATRIX, "Birch", "Note", "of Birch");
  hand.type(MATRIX, "Cedar", "Backup", "P");
  hand.table(LINES, ...lines.filter(([client]) => client !== "Birch"));
  await generate();
  expect(hand.texts(MATRIX)).toContain("No longer in the data");
  hand.put(MATRIX, hand.row(MATRIX, "Birch"), hand.column(MATRIX, "Client"), "Cedar");
  await generate();
  expect([hand.at(MATRIX, "Cedar", "Note"), hand.at(MATRIX, "Cedar", "Backup"), wins(hand).length]).toEqual(["of Birch", "Y", 1]); // prettier-ignore
});
