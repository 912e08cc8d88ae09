import type { Cell } from "../../src/cell";
import { JOURNAL, LINES, lines, MATRIX, PORTFOLIO, plainDesk } from "../kept/desk";
import type { Hand } from "../kept/hand";

/* The journal deleted or sorted: what the data and the defaults say is nobody's entry. */

const entries = (hand: Hand): string[] =>
  hand
    .values(JOURNAL)
    .filter(([, record]) => record === "entry")
    .map(([, , client, , , slot, value]) => [client, slot, value].join(" "));
const clients = (text: string): Cell[][] => [["Client", "Package", "Pricing current"], ["Birch", text, "no"]]; // prettier-ignore

test("what the Clients table and the defaults tell is no entry, and follows them", async () => {
  const desk = await plainDesk(
    { [LINES]: lines, Clients: clients("legacy MRR") },
    { sheets: ["portfolio", "settings"] },
  );
  const { hand, generate } = desk;
  await generate();
  hand.type(PORTFOLIO, "Acme", "Package", "Gold");
  hand.workbook.remove(hand.sheet(JOURNAL).id);
  await generate();
  expect(entries(hand)).toEqual(["Acme package Gold"]);
  hand.table("Clients", ...clients("current"));
  await generate();
  expect(hand.at(PORTFOLIO, "Birch", "Package")).toBe("current");
});

test("a column of one's own that is called like a field of another sheet stays", async () => {
  const { hand, generate } = await plainDesk(undefined, { sheets: ["portfolio", "matrix"] });
  await generate();
  hand.addColumn(PORTFOLIO, "Status");
  hand.type(PORTFOLIO, "Birch", "Status", "mine");
  hand.addColumn(MATRIX, "Package");
  hand.type(MATRIX, "Birch", "Package", "mine too");
  await generate();
  hand.workbook.remove(hand.sheet(JOURNAL).id);
  for (let run = 0; run < 2; run++) {
    await generate();
    expect(hand.at(PORTFOLIO, "Birch", "Status")).toBe("mine");
    expect(hand.at(PORTFOLIO, "Birch", "Package")).toBe(null);
    expect(hand.at(MATRIX, "Birch", "Package")).toBe("mine too");
    expect(hand.at(MATRIX, "Birch", "Status")).toBe(null);
  }
});

test("a journal that somebody sorted says the same", async () => {
  const { hand, generate } = await plainDesk();
  await generate();
  hand.type(MATRIX, "Birch", "Note", "n");
  hand.type(MATRIX, "Cedar", "Email", "X");
  await generate();
  const rows = hand.cells(JOURNAL).slice(2);
  hand.sheet(JOURNAL).write(2, 0, [...rows].reverse());
  await generate();
  expect(entries(hand).sort()).toEqual(["Birch note n", "Cedar o:email X"]);
  expect(hand.cells(JOURNAL).slice(2)).toEqual(rows);
});
