import type { Cell } from "../../src/cell";
import { journalOf, LINES, MATRIX, plainDesk } from "../kept/desk";

/* A proposal is won on the day of the first invoice since it was first seen. */

const PROPOSED = 46_300;
const invoice = (day: number, revenue = 90): Cell[] => ["Birch", "Backup", day, revenue, 10];

test.each<[string, Cell[][], number]>([
  ["one invoice after it", [invoice(46_320)], 46_320],
  ["on that very day", [invoice(PROPOSED)], PROPOSED],
  ["the first of three", [invoice(46_330), invoice(46_310), invoice(46_325)], 46_310],
  ["invoices before it do not count", [invoice(46_200), invoice(46_315)], 46_315],
  ["only one before it: the day of the run", [invoice(46_200)], 46_340],
  ["a credit is no sale", [invoice(46_305, -5), invoice(46_320)], 46_320],
  ["another client's and another offering's do not count", [["Cedar", "Backup", 46_301, 5, 1], ["Birch", "Email", 46_301, 5, 1], invoice(46_320)], 46_320], // prettier-ignore
])("%s", async (_, invoices, day) => {
  const { hand, host, generate } = await plainDesk();
  host.day = PROPOSED;
  await generate();
  hand.type(MATRIX, "Birch", "Backup", "P");
  await generate();
  host.day = PROPOSED + 5;
  await generate();
  hand.sheet(LINES).write(5, 0, invoices.map((row) => row.map((value) => ({ value })))); // prettier-ignore
  host.day = 46_340;
  await generate();
  const won = journalOf(hand).filter(([, record]) => record === "won");
  expect(won.map((row) => [row[2], row[6], row[9]])).toEqual([["Birch", "Backup", day]]);
  expect(hand.at(MATRIX, "Birch", "Backup")).toBe("Y");
});

test("several are kept in the order of their days, and of their clients", async () => {
  const { hand, host, generate } = await plainDesk();
  host.day = PROPOSED;
  await generate();
  hand.type(MATRIX, "Birch", "Backup", "P");
  hand.type(MATRIX, "Cedar", "Email", "P");
  await generate();
  hand
    .sheet(LINES)
    .write(5, 0, [["Cedar", "Email", 46_305, 5, 1], invoice(46_309)].map((row) => row.map((value) => ({ value })))); // prettier-ignore
  host.day = 46_340;
  await generate();
  const won = journalOf(hand).filter(([, record]) => record === "won");
  expect(won.map((row) => [row[2], row[6], row[9]])).toEqual([
    ["Cedar", "Email", 46_305],
    ["Birch", "Backup", 46_309],
  ]);
});

test("a P typed over a Y of the data becomes Y again, and is won once", async () => {
  const { hand, host, generate } = await plainDesk();
  host.day = PROPOSED;
  await generate();
  for (let run = 0; run < 2; run++) {
    hand.type(MATRIX, "Birch", "Email", "P");
    await generate();
    expect(hand.at(MATRIX, "Birch", "Email")).toBe("Y");
    const won = journalOf(hand).filter(([, record]) => record === "won");
    expect(won.map((row) => [row[2], row[6], row[9]])).toEqual([["Birch", "Email", PROPOSED]]);
  }
});
