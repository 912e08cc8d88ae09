import type { Cell } from "../../src/cell";
import { JOURNAL, LINES, lines, MATRIX, plainDesk, type Desk } from "../kept/desk";
import type { Hand } from "../kept/hand";
import {
  addedByYou,
  copyRow,
  marksKept,
  rowOf,
  sortInSight,
  typedDesk,
  withoutCedarAndBackup,
} from "../kept/sorting";

/* What is typed where none of the user's cells are: beside those who are gone, or a second time. */

let desk: Desk;
let hand: Hand;
beforeEach(async () => {
  desk = await typedDesk(
    true,
    ["Birch", "Backup", "C"],
    ["Cedar", "Note", "no mail"],
    ["Birch", "Mine", "first"],
  );
  hand = desk.hand;
});

const below = (found: string, header: string, text: Cell): void =>
  hand.put(MATRIX, rowOf(hand, MATRIX, found), hand.column(MATRIX, header), text);

test.each<[string, () => void, Cell[][]]>([
  ["nothing", () => undefined, []],
  [
    "a text beside one of those clients",
    () => below("no mail", "Account manager", "Dana knows them"),
    [["Cedar", "Dana knows them"]],
  ],
  ["another name", () => below("no mail", "Client", "Cedar & Sons"), [["Cedar & Sons"]]],
  [
    "a correction of a mark's line",
    () => below("Backup: C", "Account manager", "Backup: X since May"),
    [["Birch", "Backup: X since May"]],
  ],
  ["a note beside a mark's line", () => below("Backup: C", "Note", "ask Jo"), [["Birch", "ask Jo"]]],
  [
    "texts in two rows",
    () => {
      below("Backup: C", "Wave", "never");
      below("no mail", "Class", "ex-A");
    },
    [
      ["Birch", "never"],
      ["ex-A", "Cedar"],
    ],
  ],
])("typed below No longer in the data is kept as the user's own: %s", async (_, act, added) => {
  withoutCedarAndBackup(hand);
  await desk.generate();
  act();
  for (let run = 0; run < 3; run++) {
    await desk.generate();
    expect(addedByYou(hand, MATRIX)).toEqual(added);
    expect([hand.at(MATRIX, "Cedar", "Note"), hand.at(MATRIX, "Birch", "Note")]).toEqual(["no mail", null]);
    expect(marksKept(hand)).toEqual(["Birch backup C"]);
  }
});

test("figures of ours are nobody's words, however the sheet is sorted", async () => {
  withoutCedarAndBackup(hand);
  await desk.generate();
  const first = hand.headerRow(MATRIX) + 1;
  // By class, the last first: the heading comes before all others, with and without the Keys.
  for (const from of [0, 1]) {
    const rows = hand.cells(MATRIX).slice(first);
    rows.sort((a, b) => (String(a[1].value ?? "") > String(b[1].value ?? "") ? -1 : 1));
    const moved = rows.map((row) => row.slice(from));
    hand.sheet(MATRIX).write(first, from, moved);
    await desk.generate();
    expect([hand.clients(MATRIX), addedByYou(hand, MATRIX)]).toEqual([["Acme", "Birch"], []]);
    sortInSight(hand, MATRIX);
  }
});

test("another text in a column of one's own in a copied row goes into Note, and is told", async () => {
  hand.put(MATRIX, copyRow(hand, MATRIX, "Birch"), hand.column(MATRIX, "Mine"), "second");
  await desk.generate();
  expect(hand.texts("Problems")).toContain("second");
  for (let run = 0; run < 2; run++) {
    expect([hand.at(MATRIX, "Birch", "Mine"), hand.at(MATRIX, "Birch", "Note")]).toEqual([
      "first",
      "Mine: second",
    ]);
    await desk.generate();
  }
});

test("a copied row that says the same says nothing", async () => {
  copyRow(hand, MATRIX, "Birch");
  await desk.generate();
  expect(hand.at(MATRIX, "Birch", "Note")).toBe(null);
});

test("without the journal who is gone keeps the name, a mark's line its words, a row of one's own its texts", async () => {
  withoutCedarAndBackup(hand);
  await desk.generate();
  hand.put(MATRIX, hand.values(MATRIX).length + 1, hand.column(MATRIX, "Class"), "mine");
  hand.workbook.remove(hand.sheet(JOURNAL).id);
  for (let run = 0; run < 2; run++) {
    await desk.generate();
    expect(hand.at(MATRIX, "Cedar", "Note")).toBe("no mail");
    expect(addedByYou(hand, MATRIX)).toEqual([["Birch", "Backup: C"], ["mine"]]);
  }
});

test("a text beside a client's quarter that goes is kept once, and comes back", async () => {
  const history = "Client History";
  desk = await plainDesk(undefined, { sheets: ["history"] });
  hand = desk.hand;
  await desk.generate();
  hand.addColumn(history, "Mine");
  hand.type(history, "Cedar", "Mine", "why so few?");
  await desk.generate();
  hand.table(LINES, ...lines.slice(0, 4));
  const texts = (): Cell[] => hand.texts(history).filter((text) => text === "why so few?");
  for (let run = 0; run < 2; run++) {
    await desk.generate();
    expect(texts()).toHaveLength(1);
  }
  sortInSight(hand, history);
  hand.table(LINES, ...lines);
  await desk.generate();
  expect([texts().length, hand.at(history, "Cedar", "Mine")]).toEqual([1, "why so few?"]);
});

const HEADING = "No longer in the data";
const heading = (): number => rowOf(hand, MATRIX, HEADING);
const put = (column: number, text: Cell) => (): void => hand.put(MATRIX, heading(), column, text);

test.each<[string, () => void, Cell[][]]>([
  ["it was worded anew", put(1, "Clients who left"), [["Clients who left"]]],
  ["it was emptied", put(1, null), []],
  ["it was deleted", () => hand.sheet(MATRIX).deleteRows(heading(), 1), []],
  ["the row above it was deleted", () => hand.sheet(MATRIX).deleteRows(heading() - 1, 1), []],
  ["both were deleted", () => hand.sheet(MATRIX).deleteRows(heading() - 1, 2), []],
  ["something was typed beside it", put(5, "ask Jo"), [["ask Jo"]]],
])("what is typed beside those who are gone does not need their heading: %s", async (_, act, added) => {
  withoutCedarAndBackup(hand);
  await desk.generate();
  below("no mail", "Account manager", "Dana knows them");
  act();
  for (let run = 0; run < 2; run++) {
    await desk.generate();
    const kept = addedByYou(hand, MATRIX);
    expect(kept).toHaveLength(added.length + 1);
    expect(kept).toEqual(expect.arrayContaining([["Cedar", "Dana knows them"], ...added]));
    for (const text of [HEADING, "Added by you"])
      expect(hand.texts(MATRIX).filter((cell) => cell === text)).toHaveLength(1);
  }
});

test("a row put in between clients makes nobody one who is gone", async () => {
  hand.sheet(MATRIX).insertRows(hand.row(MATRIX, "Birch"), 1);
  await desk.generate();
  expect(addedByYou(hand, MATRIX)).toEqual([]);
});
