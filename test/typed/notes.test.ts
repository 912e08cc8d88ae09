import type { Cell } from "../../src/cell";
import { again, LINES, lines, MATRIX, plainDesk, type Desk } from "../kept/desk";
import type { Hand } from "../kept/hand";
import { attach, notesOn } from "../kept/notes";

/* Notes on cells that are no client's: they follow their row, as its texts do. */

const OFFERS = "Next Offers";
async function opened(): Promise<Desk> {
  const desk = await plainDesk(undefined, { sheets: ["matrix", "settings"] });
  await desk.generate();
  return desk;
}
/** A row of one's own, directly below the last one. */
function added(hand: Hand): number {
  const row = hand.values(MATRIX).length;
  hand.put(MATRIX, row, hand.column(MATRIX, "Client"), "Prospect Zed");
  return row;
}
const rowOf = (hand: Hand, word: Cell): number => hand.values(MATRIX).findIndex((row) => row.includes(word));

test.each(["Client", "Backup", "Note", "Gaps", "Key"])("on a row of one's own, under %s", async (header) => {
  const desk = await opened();
  const { hand } = desk;
  attach(hand, MATRIX, added(hand), hand.column(MATRIX, header), "met at the fair");
  await again(desk, () =>
    expect(notesOn(hand, MATRIX)).toEqual([`Prospect Zed, ${header}: met at the fair`]),
  );
});

test.each<[string, (hand: Hand) => void]>([
  ["another row comes before it", (hand) => hand.sheet(MATRIX).insertRows(rowOf(hand, "Added by you"), 3)],
  ["a client comes", (hand) => hand.table(LINES, ...lines, ["Dune", "Email", 46295, 50, 10])],
  ["an offering comes", (hand) => hand.table(LINES, ...lines, ["Acme", "Voice", 46295, 50, 10])],
])("on a row of one's own when %s", async (_, work) => {
  const { hand, generate } = await opened();
  added(hand);
  await generate();
  attach(hand, MATRIX, rowOf(hand, "Prospect Zed"), hand.column(MATRIX, "Backup"), "met at the fair");
  work(hand);
  // Notes move with their row in the hosts.
  const sheet = hand.sheet(MATRIX);
  sheet.notes = sheet.notes.map((note) => ({
    ...note,
    area: { ...note.area, row: rowOf(hand, "Prospect Zed") },
  }));
  await generate();
  expect(notesOn(hand, MATRIX)).toEqual(["Prospect Zed, Backup: met at the fair"]);
});

test("on a row of one's own whose column goes: its words stand below, with the header", async () => {
  const { hand, generate } = await opened();
  hand.table(LINES, ...lines, ["Acme", "Voice", 46295, 50, 10]);
  await generate();
  attach(hand, MATRIX, added(hand), hand.column(MATRIX, "Voice"), "met at the fair");
  await generate();
  hand.table(LINES, ...lines);
  await generate();
  await generate();
  expect(hand.values(MATRIX).find((row) => row.includes("met at the fair"))).toContain("Prospect Zed: Voice");
});

test("on a row put in above the header", async () => {
  const desk = await opened();
  const { hand } = desk;
  const header = hand.headerRow(MATRIX);
  hand.sheet(MATRIX).insertRows(header, 1);
  hand.put(MATRIX, header, hand.column(MATRIX, "Client"), "our remark");
  attach(hand, MATRIX, header, hand.column(MATRIX, "Email"), "met at the fair");
  await again(desk, () => expect(notesOn(hand, MATRIX)).toEqual(["our remark, Email: met at the fair"]));
});

test.each<[string, (hand: Hand) => readonly [row: number, column: number]]>([
  ["in a free row", (hand) => [hand.values(MATRIX).length + 3, hand.column(MATRIX, "Backup")]],
  ["far from all", (hand) => [hand.values(MATRIX).length + 9, hand.cells(MATRIX)[0].length + 9]],
  ["on a heading", (hand) => [rowOf(hand, "Added by you"), 1]],
  ["beside a heading", (hand) => [rowOf(hand, "Added by you"), 4]],
])("on a free cell %s", async (_, place) => {
  const desk = await opened();
  const { hand } = desk;
  added(hand);
  await desk.generate();
  attach(hand, MATRIX, ...place(hand), "met at the fair");
  await again(desk, () =>
    expect(notesOn(hand, MATRIX).map((note) => note.split(": ")[1])).toEqual(["met at the fair"]),
  );
});

test.each([0, 3])("in a free column, %s columns beside the last one, it follows its client", async (by) => {
  const { hand, generate } = await opened();
  const end = hand.cells(MATRIX)[0].length;
  attach(hand, MATRIX, hand.row(MATRIX, "Birch"), end + by, "never call");
  for (let run = 0; run < 3; run++) {
    await generate();
    expect(notesOn(hand, MATRIX)).toEqual(["Birch, : never call"]);
    hand.table(LINES, ...lines, ["Birch", "Backup", 46295, 2000 + run, 10]);
  }
  hand.sheet(MATRIX).notes = [];
  await generate();
  expect(notesOn(hand, MATRIX)).toEqual([]);
});

test("in a free column between ours", async () => {
  const desk = await opened();
  const { hand } = desk;
  const at = hand.column(MATRIX, "Owner");
  hand.sheet(MATRIX).insertColumns(at, 1);
  attach(hand, MATRIX, hand.row(MATRIX, "Birch"), at, "never call");
  await again(desk, () => expect(notesOn(hand, MATRIX)).toEqual(["Birch, : never call"]));
});

test.each(["Setting", "Value"])("on a header where there are no clients: %s", async (header) => {
  const desk = await opened();
  const { hand } = desk;
  attach(hand, "Settings", hand.headerRow("Settings"), hand.column("Settings", header), "see the handbook");
  await again(desk, () => {
    const [{ area, text }] = hand.sheet("Settings").notes;
    expect([area.row, area.column, text]).toEqual([hand.headerRow("Settings"), hand.column("Settings", header), "see the handbook"]); // prettier-ignore
  });
});

test("without the journal, under a column that it alone knows", async () => {
  const { hand, generate } = await opened();
  attach(hand, MATRIX, hand.row(MATRIX, "Birch"), hand.column(MATRIX, "Gaps"), "never call");
  hand.workbook.remove(hand.sheet("XSELL Journal").id);
  await generate();
  expect(notesOn(hand, MATRIX)).toEqual(["Birch, Gaps: never call"]);
});

test("directly below the header of a table without rows: it goes below, told", async () => {
  const { hand, generate } = await plainDesk(undefined, { sheets: ["offers", "problems"] });
  hand.table(LINES, lines[0], ["Acme", "Email", 46295, 600, 200]);
  await generate();
  attach(hand, OFFERS, hand.headerRow(OFFERS) + 1, hand.column(OFFERS, "Reason"), "nothing to sell?");
  for (const problems of [1, 0]) {
    await generate();
    const below = hand.values(OFFERS).findIndex((row) => row.includes("Added by you"));
    expect(notesOn(hand, OFFERS)).toEqual([", Reason: nothing to sell?"]);
    expect(hand.sheet(OFFERS).notes[0].area.row).toBeGreaterThan(below);
    const told = hand.values("Problems").filter((row) => row[1] === OFFERS);
    expect(told.map((row) => row[3])).toEqual(["nothing to sell?"].slice(0, problems));
  }
});
