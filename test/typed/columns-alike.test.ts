import type { Cell } from "../../src/cell";
import { JOURNAL, journalOf, MATRIX, plainDesk } from "../kept/desk";
import type { Hand } from "../kept/hand";
import { marksKept } from "../kept/sorting";

/* Columns of one's own with a header that one of ours has. */

async function opened() {
  const desk = await plainDesk(undefined, { sheets: ["matrix", "problems"] });
  await desk.generate();
  return desk;
}

describe("a column of one's own that is called Note, as one of ours", () => {
  async function two() {
    const desk = await opened();
    const { hand } = desk;
    hand.type(MATRIX, "Birch", "Note", "ours of Birch");
    hand.type(MATRIX, "Cedar", "Note", "ours of Cedar");
    hand.put(MATRIX, hand.row(MATRIX, "Birch"), hand.addColumn(MATRIX, "Note"), "own of Birch");
    await desk.generate();
    return desk;
  }
  const notes = (hand: Hand): Cell[] =>
    hand
      .texts(MATRIX)
      .filter((text) => / of (Birch|Cedar)$/.test(String(text)))
      .sort();
  const all = ["ours of Birch", "ours of Cedar", "own of Birch"];

  test("ours deleted: it comes back with what was in it, and the other keeps its own", async () => {
    const { hand, generate } = await two();
    hand.deleteColumn(MATRIX, "Note");
    for (let run = 0; run < 2; run++) {
      await generate();
      expect(notes(hand)).toEqual(all);
    }
  });

  test("the other deleted: it is gone, and ours keeps its own", async () => {
    const { hand, generate } = await two();
    hand.sheet(MATRIX).deleteColumns(hand.column(MATRIX, "Note", 1), 1);
    await generate();
    expect(notes(hand)).toEqual(["ours of Birch", "ours of Cedar"]);
  });

  test("it stays when the title's row and when the journal is deleted", async () => {
    const { hand, generate } = await two();
    hand.sheet(MATRIX).deleteRows(0, 1);
    await generate();
    expect(notes(hand)).toEqual(all);
    hand.workbook.remove(hand.sheet(JOURNAL).id);
    await generate();
    expect(notes(hand)).toEqual(all);
  });
});

describe.each(["Client", "Email", "Note", "Class"])(
  "a column of one's own called %s, put in before all",
  (header) => {
    test("ours stays ours, and the other's texts stay under their header", async () => {
      const { hand, generate } = await opened();
      hand.type(MATRIX, "Birch", "Status", "Signed");
      const before = hand.values(MATRIX).length;
      const at = hand.addColumn(MATRIX, header, "Client");
      hand.put(MATRIX, hand.headerRow(MATRIX) + 1, at, "mine");
      if (header === "Note")
        hand.put(MATRIX, hand.headerRow(MATRIX) + 2, hand.column(MATRIX, "Note", 1), "typed since");
      for (let run = 0; run < 2; run++) {
        await generate();
        const rows = hand.values(MATRIX);
        const top = hand.headerRow(MATRIX);
        const [first, second] = [...rows[top].keys()].filter((column) => rows[top][column] === header);
        expect(rows.length).toBe(before);
        expect([rows[top + 1][first], rows[top + 1][second]].filter((cell) => cell === "mine").length).toBe(
          1,
        );
        expect(rows[top + 2].filter((cell) => cell === "Birch" || cell === "Signed").length).toBe(2);
        expect(marksKept(hand)).toEqual([]);
        if (header === "Note") expect(rows[top + 2].filter((cell) => cell === "typed since").length).toBe(1);
        expect(
          journalOf(hand).filter((row) => row[1] === "entry" && /^at:matrix:own/.test(String(row[5]))).length,
        ).toBe(1);
      }
    });
  },
);
