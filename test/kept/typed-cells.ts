import { LINES, MATRIX, PORTFOLIO, type Desk } from "./desk";
import { typeAll } from "./entries";
import type { Hand } from "./hand";

const data = (hand: Hand) => hand.sheet(LINES);

/** What a cell says once it was typed into, emptied or typed into twice. */
export function typedCellFacts(opened: () => Desk): void {
  let desk: Desk;
  let hand: Hand;
  beforeEach(() => {
    desk = opened();
    hand = desk.hand;
  });

  test("an emptied cell deletes the entry, a state too", async () => {
    typeAll(hand);
    await desk.generate();
    hand.type(MATRIX, "Birch", "Owner", null);
    hand.type(MATRIX, "Cedar", "Email", null);
    hand.type(PORTFOLIO, "Birch", "Package", null);
    for (let run = 0; run < 2; run++) {
      await desk.generate();
      expect([
        hand.at(MATRIX, "Birch", "Owner"),
        hand.at(MATRIX, "Cedar", "Email"),
        hand.at(PORTFOLIO, "Birch", "Package"),
      ]).toEqual([null, null, null]);
    }
  });

  test("a typed Y is held without an invoice, whatever stood there; the data's own is no entry", async () => {
    hand.type(MATRIX, "Birch", "Backup", "y");
    await desk.generate();
    await desk.generate();
    expect(hand.at(MATRIX, "Birch", "Backup")).toBe("Y");
    // Acme's Y come from invoices: without them nothing is left.
    data(hand).write(2, 0, [["Cedar", "Backup", 46295, 400, 100].map((value) => ({ value }))]);
    await desk.generate();
    expect([hand.at(MATRIX, "Acme", "Backup"), hand.at(MATRIX, "Birch", "Backup")]).toEqual([null, "Y"]);
  });

  test("text that is no state is kept under Note and told once", async () => {
    hand.type(MATRIX, "Birch", "Backup", "maybe in May");
    await desk.generate();
    expect([hand.at(MATRIX, "Birch", "Backup"), hand.at(MATRIX, "Birch", "Note")]).toEqual([
      null,
      "Backup: maybe in May",
    ]);
    expect(hand.texts("Problems")).toContain("maybe in May");
    await desk.generate();
    expect(hand.at(MATRIX, "Birch", "Note")).toBe("Backup: maybe in May");
    expect(hand.texts("Problems")).not.toContain("maybe in May");
  });

  test("one entry changed in two places: the first counts, both are kept and told", async () => {
    // A copied row is the second place.
    const row = hand.row(MATRIX, "Birch");
    hand.sheet(MATRIX).insertRows(row + 1, 1);
    hand.sheet(MATRIX).write(row + 1, 0, [hand.cells(MATRIX)[row]]);
    hand.put(MATRIX, row, hand.column(MATRIX, "Owner"), "Dana");
    hand.put(MATRIX, row + 1, hand.column(MATRIX, "Owner"), "Eli");
    hand.put(MATRIX, row, hand.column(MATRIX, "Note"), "first");
    hand.put(MATRIX, row + 1, hand.column(MATRIX, "Note"), "second");
    await desk.generate();
    expect([hand.at(MATRIX, "Birch", "Owner"), hand.at(MATRIX, "Birch", "Note")]).toEqual([
      "Dana",
      "first | Owner: Eli | second",
    ]);
    expect(hand.texts("Problems")).toEqual(expect.arrayContaining(["Eli", "second"]));
    await desk.generate();
    expect(hand.at(MATRIX, "Birch", "Note")).toBe("first | Owner: Eli | second");
    expect(hand.clients(MATRIX)).toEqual(["Acme", "Birch", "Cedar"]);
  });
}
