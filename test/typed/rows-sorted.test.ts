import type { Cell } from "../../src/cell";
import { LINES, lines, MATRIX, type Desk } from "../kept/desk";
import type { Hand } from "../kept/hand";
import { addedByYou, copyRow, marksKept, rowOf, sortInSight, typedDesk } from "../kept/sorting";

/* Where columns in sight are sorted by themselves the hidden Keys say nothing: the words do. */

interface Kept {
  clients: Cell[];
  owner: Cell;
  gone: Cell;
  marks: string[];
  added: Cell[][];
}

let desk: Desk;
let hand: Hand;

/** Cedar and Backup are gone; Zeta, who came since, is the largest and stands first. */
beforeEach(async () => {
  desk = await typedDesk(
    false,
    ["Cedar", "Note", "no mail"],
    ["Birch", "Owner", "Dana"],
    ["Birch", "Backup", "C"],
    ["Acme", "Backup", "N"],
  );
  hand = desk.hand;
  hand.table(LINES, lines[0], lines[1], lines[3], ["Zeta", "Email", 46265, 4000, 1]);
  await desk.generate();
});

const kept = (): Kept => ({
  clients: hand.clients(MATRIX),
  owner: hand.at(MATRIX, "Birch", "Owner"),
  gone: hand.at(MATRIX, "Cedar", "Note"),
  marks: marksKept(hand),
  added: addedByYou(hand, MATRIX),
});

const all: Kept = {
  clients: ["Zeta", "Acme", "Birch"],
  owner: "Dana",
  gone: "no mail",
  marks: ["Acme backup N", "Birch backup C"],
  added: [],
};

const onLine = (text: string, value: string | null) => (): void => {
  const at = hand.column(MATRIX, "Account manager");
  hand.put(MATRIX, rowOf(hand, MATRIX, text), at, value);
};

test.each<[string, () => void, Partial<Kept>]>([
  ["nothing is done", () => undefined, {}],
  ["the columns in sight are sorted down to the last row", () => sortInSight(hand, MATRIX), {}],
  [
    "they are, and a client who is sorted below the Keys is typed into",
    () => {
      sortInSight(hand, MATRIX);
      hand.type(MATRIX, "Zeta", "Email", "X");
    },
    { marks: [...all.marks, "Zeta email X"] },
  ],
  [
    "they are, and who is gone is typed into",
    () => {
      sortInSight(hand, MATRIX);
      hand.type(MATRIX, "Cedar", "Note", "no mail, no calls");
    },
    { gone: "no mail, no calls" },
  ],
  ["a mark's line is emptied", onLine("Backup: C", null), { marks: ["Acme backup N"] }],
  [
    "a row of one's own bears a client's name",
    () => hand.put(MATRIX, hand.values(MATRIX).length + 1, hand.column(MATRIX, "Client"), "Birch"),
    { added: [["Birch"]] },
  ],
  [
    "so does one whose client's row is deleted",
    () => {
      hand.put(MATRIX, hand.values(MATRIX).length + 1, hand.column(MATRIX, "Client"), "Birch");
      hand.sheet(MATRIX).deleteRows(hand.row(MATRIX, "Birch"), 1);
    },
    { added: [["Birch"]] },
  ],
  [
    "a copied row is emptied, the client's own is not",
    () => hand.put(MATRIX, copyRow(hand, MATRIX, "Birch"), hand.column(MATRIX, "Owner"), null),
    {},
  ],
])("all that was typed is kept when %s", async (_, act, other) => {
  act();
  for (let run = 0; run < 2; run++) {
    await desk.generate();
    expect(kept()).toEqual({ ...all, ...other });
  }
});

test("an entry that is emptied in both rows of a client is deleted", async () => {
  const copy = copyRow(hand, MATRIX, "Birch");
  for (const row of [copy - 1, copy]) hand.put(MATRIX, row, hand.column(MATRIX, "Owner"), null);
  await desk.generate();
  expect(kept()).toEqual({ ...all, owner: null });
});

test.each([0, 1])(
  "of a copied row in which an owner is changed both texts are kept: in row %d of the two",
  async (which) => {
    const copy = copyRow(hand, MATRIX, "Birch");
    hand.put(MATRIX, copy - 1 + which, hand.column(MATRIX, "Owner"), "Jo");
    await desk.generate();
    expect(hand.texts("Problems")).toContain("Dana");
    for (let run = 0; run < 2; run++) {
      expect(kept()).toEqual({ ...all, owner: "Jo" });
      expect(hand.at(MATRIX, "Birch", "Note")).toBe("Owner: Dana");
      await desk.generate();
    }
  },
);
