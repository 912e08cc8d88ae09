import type { Cell } from "../../src/cell";
import { again, LINES, lines, MATRIX, plainDesk, type Desk } from "../kept/desk";
import type { Hand } from "../kept/hand";
import { attach, notesOn } from "../kept/notes";

/* Notes under, on and beside an offering that goes from the data, or is called otherwise. */

const voiced = [...lines, ["Birch", "Voice", 46295, 50, 10]];
const telephony = voiced.map((row) => row.map((cell) => (cell === "Voice" ? "Telephony" : cell)));
const alias = [
  ["Offering", "Also known as"],
  ["Telephony", "Voice"],
];
const notes = (hand: Hand): string[] => notesOn(hand, MATRIX);
const lineOf = (hand: Hand, text: string): number =>
  hand.values(MATRIX).findIndex((row) => row.includes(text));
const line = (hand: Hand, text: string): Cell[] | undefined =>
  hand.values(MATRIX)[lineOf(hand, text)] as Cell[] | undefined;

/** A note of Acme's under Voice, which is called Telephony by now. */
async function renamed(): Promise<Desk> {
  const desk = await plainDesk({ [LINES]: voiced }, { sheets: ["matrix", "problems"] });
  const { hand, generate } = desk;
  await generate();
  attach(hand, MATRIX, hand.row(MATRIX, "Acme"), hand.column(MATRIX, "Voice"), "never call");
  await generate();
  hand.table(LINES, ...telephony);
  await generate();
  return desk;
}

test("the note under it has a line of its own, until an alias says where it stands today", async () => {
  const { hand, generate } = await renamed();
  for (let run = 0; run < 2; run++) {
    expect(line(hand, "Voice: never call")).toContain("Acme");
    await generate();
  }
  hand.table("Offerings", ...alias);
  await generate();
  expect(notes(hand)).toEqual(["Acme, Telephony: never call"]);
  expect(line(hand, "Voice: never call")).toBeUndefined();
});

test("emptying that line deletes it", async () => {
  const { hand, generate } = await renamed();
  const row = lineOf(hand, "Voice: never call");
  hand.put(MATRIX, row, hand.column(MATRIX, "Account manager"), null);
  hand.table("Offerings", ...alias);
  await generate();
  expect(notes(hand)).toEqual([]);
});

test("a note on such a line is about the same cell", async () => {
  const { hand, generate } = await renamed();
  const row = lineOf(hand, "Voice: never call");
  attach(hand, MATRIX, row, hand.column(MATRIX, "Gaps"), "ask Kim");
  await generate();
  expect(line(hand, "Voice: never call\nask Kim")).toContain("Acme");
  hand.table("Offerings", ...alias);
  await generate();
  expect(notes(hand)).toEqual(["Acme, Telephony: never call\nask Kim"]);
});

test("a note on its header stands below, with its name", async () => {
  const desk = await plainDesk({ [LINES]: voiced }, { sheets: ["matrix"] });
  const { hand, generate } = desk;
  await generate();
  attach(hand, MATRIX, hand.headerRow(MATRIX), hand.column(MATRIX, "Voice"), "never call");
  await generate();
  hand.table(LINES, ...telephony);
  await again(desk, () => expect(line(hand, "never call")).toContain("Voice"));
});

test("a note on another sheet has its line on the matrix", async () => {
  const desk = await plainDesk({ [LINES]: voiced }, { sheets: ["matrix", "holdings"] });
  const { hand, generate } = desk;
  await generate();
  attach(hand, "Holdings", hand.row("Holdings", "Birch"), hand.column("Holdings", "Voice"), "never call");
  await generate();
  hand.table(LINES, ...telephony);
  await generate();
  expect(line(hand, "Voice: never call")).toContain("Birch");
  hand.table("Offerings", ...alias);
  await generate();
  expect(notesOn(hand, "Holdings")).toEqual(["Birch, Telephony: never call"]);
});

test("a note on its row stays on a row below", async () => {
  const name = "Cross-Sell Potential";
  const desk = await plainDesk({ [LINES]: voiced }, { sheets: ["potential"] });
  const { hand, generate } = desk;
  await generate();
  const row = (): number => hand.values(name).findIndex((cells) => cells.includes("Voice"));
  attach(hand, name, row(), 2, "never call");
  await generate();
  hand.table(LINES, ...lines);
  await again(desk, () => {
    const [{ area }] = hand.sheet(name).notes;
    expect([area.row, area.column]).toEqual([row(), 2]);
  });
});
