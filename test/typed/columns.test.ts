import type { Cell } from "../../src/cell";
import { generate as job } from "../../shared/job";
import { runNow } from "../../shared/steps";
import { defaultWish } from "../../shared/wish";
import { JOURNAL, journalOf, LINES, lines, MATRIX, plainDesk } from "../kept/desk";
import type { Hand } from "../kept/hand";

/* A column is what it was written as, whatever becomes of its header, its neighbours and the row above them. */

const more: Cell[][] = [
  ["Birch", "Mail hosting", 46265, 50, 10],
  ["Acme", "Voice", 46265, 50, 10],
  ["Cedar", "Voice", 46265, 10, 5],
];

async function opened() {
  const desk = await plainDesk({ [LINES]: [...lines, ...more] }, { sheets: ["matrix", "problems"] });
  await desk.generate();
  return desk;
}

const becomeOne = (hand: Hand): void =>
  hand.table("Offerings", ["Offering", "Also known as"], ["Email", "Mail hosting"]);

/** Client, offering and letter of every mark that is kept. */
const marks = (hand: Hand): string[] =>
  journalOf(hand)
    .filter(([, record, , , , slot]) => record === "entry" && String(slot).startsWith("o:"))
    .map(([, , client, , , slot, letter]) => [client, slot, letter].join(" "));

describe("two offerings that become one", () => {
  test.each([
    ["a mark of the one that goes", [["Mail hosting", "X"]], "X"],
    ["a mark of the one that stays", [["Email", "C"]], "C"],
    ["the same mark of both", [["Email", "C"], ["Mail hosting", "C"]], "C"], // prettier-ignore
  ])("%s is the mark of what they are today, typed before or since", async (_, typed, mark) => {
    for (const before of [true, false]) {
      const { hand, generate } = await opened();
      for (const [offering, letter] of typed) hand.type(MATRIX, "Cedar", offering, letter);
      if (before) await generate();
      becomeOne(hand);
      for (let run = 0; run < 2; run++) {
        await generate();
        expect(hand.at(MATRIX, "Cedar", "Email")).toBe(mark);
        expect(hand.at(MATRIX, "Cedar", "Note")).toBe(null);
        expect(marks(hand)).toEqual([`Cedar o:email ${mark}`]);
      }
    }
  });

  test("of two marks that of today's name counts, the other goes into Note and is told", async () => {
    for (const before of [true, false]) {
      const { hand, generate } = await opened();
      hand.type(MATRIX, "Cedar", "Email", "C");
      if (before) await generate();
      hand.type(MATRIX, "Cedar", "Mail hosting", "X");
      becomeOne(hand);
      await generate();
      expect(hand.texts("Problems")).toContain("Mail hosting: X");
      for (let run = 0; run < 2; run++) {
        expect(hand.at(MATRIX, "Cedar", "Email")).toBe("C");
        expect(hand.at(MATRIX, "Cedar", "Note")).toBe("Mail hosting: X");
        await generate();
      }
    }
  });

  test("what the data said of either is nobody's mark, and goes with its lines", async () => {
    const { hand, generate } = await opened();
    becomeOne(hand);
    await generate();
    expect(marks(hand)).toEqual([]);
    hand.table(LINES, ...lines, ...more.slice(0, 2));
    await generate();
    expect(hand.at(MATRIX, "Cedar", "Voice")).toBe(null);
  });

  test("on a sheet that is not written again a mark can be changed and taken back", async () => {
    const { hand, host, generate } = await opened();
    const problemsAlone = () => runNow(job(host, { ...defaultWish, sheets: ["problems"] }));
    hand.type(MATRIX, "Cedar", "Mail hosting", "X");
    await generate();
    becomeOne(hand);
    for (const [typed, kept] of [
      ["X", ["Cedar o:email X"]],
      ["C", ["Cedar o:email C"]],
      [null, []],
    ] as const) {
      // prettier-ignore
      hand.type(MATRIX, "Cedar", "Mail hosting", typed);
      problemsAlone();
      expect(marks(hand)).toEqual(kept);
    }
  });
});

describe("the title's row deleted", () => {
  test("what was cleared stays cleared, no figure and no Y of the data becomes an entry", async () => {
    const { hand, generate } = await opened();
    hand.type(MATRIX, "Birch", "Note", "call");
    hand.type(MATRIX, "Birch", "Voice", "X");
    await generate();
    const before = hand.values(MATRIX);
    hand.sheet(MATRIX).deleteRows(0, 1);
    hand.type(MATRIX, "Birch", "Note", null);
    hand.type(MATRIX, "Cedar", "Note", "no mail");
    await generate();
    expect(marks(hand)).toEqual(["Birch o:voice X"]);
    expect([hand.at(MATRIX, "Birch", "Note"), hand.at(MATRIX, "Cedar", "Note")]).toEqual([null, "no mail"]);
    const top = hand.headerRow(MATRIX);
    expect(hand.values(MATRIX).slice(1, top + 1)).toEqual(before.slice(1, top + 1));
  });

  test("a Y that was typed stays, and goes with a cell that is emptied", async () => {
    const { hand, generate } = await opened();
    hand.type(MATRIX, "Birch", "Voice", "Y");
    await generate();
    hand.sheet(MATRIX).deleteRows(0, 1);
    await generate();
    expect(marks(hand)).toEqual(["Birch o:voice Y"]);
    hand.sheet(MATRIX).deleteRows(0, 1);
    hand.type(MATRIX, "Birch", "Voice", null);
    await generate();
    expect(marks(hand)).toEqual([]);
  });
});

describe("the journal deleted", () => {
  test("a Y that the data show is nobody's mark; one that they do not show is kept", async () => {
    const { hand, generate } = await opened();
    hand.type(MATRIX, "Birch", "Voice", "Y");
    await generate();
    hand.workbook.remove(hand.sheet(JOURNAL).id);
    for (let run = 0; run < 2; run++) {
      await generate();
      expect(marks(hand)).toEqual(["Birch o:voice Y"]);
    }
  });

  test("offerings that have become one since: their columns stay two, their marks become one", async () => {
    const { hand, generate } = await opened();
    hand.type(MATRIX, "Cedar", "Mail hosting", "X");
    await generate();
    hand.workbook.remove(hand.sheet(JOURNAL).id);
    becomeOne(hand);
    await generate();
    expect(marks(hand)).toEqual(["Cedar o:email X"]);
  });
});
