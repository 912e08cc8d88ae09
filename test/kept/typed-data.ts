import type { Cell } from "../../src/cell";
import { LINES, lines, machineDay, MATRIX, PORTFOLIO, type Desk, journalOf } from "./desk";
import { allTyped, typeAll, typed } from "./entries";
import type { Hand } from "./hand";

const data = (hand: Hand) => hand.sheet(LINES);

/** What was typed stays with its client and its offering while the data change under it. */
export function typedDataFacts(opened: () => Desk): void {
  let desk: Desk;
  let hand: Hand;
  beforeEach(() => {
    desk = opened();
    hand = desk.hand;
  });

  test("a client who is gone is kept below, can be typed into there, and comes back two quarters later", async () => {
    typeAll(hand);
    await desk.generate();
    data(hand).deleteRows(4, 1);
    await desk.generate();
    expect(hand.texts(MATRIX)).toContain("No longer in the data");
    expect(hand.clients(MATRIX)).toEqual(["Acme", "Birch"]);
    expect([hand.at(MATRIX, "Cedar", "Note"), hand.at(MATRIX, "Cedar", "Email")]).toEqual(["no mail", "X"]);
    expect(hand.at(PORTFOLIO, "Cedar", "Reason")).toBe("sells to consumers");
    hand.type(MATRIX, "Cedar", "Note", "left in anger");
    for (let quarter = 0; quarter < 2; quarter++) await desk.generate();
    data(hand).write(4, 0, [lines[4].map((value) => ({ value }))]);
    await desk.generate();
    expect(allTyped(hand)).toEqual({ ...typed, "Cedar Note": "left in anger" });
    expect(hand.texts(MATRIX)).not.toContain("No longer in the data");
  });

  test("a mark whose offering is gone is told below, goes when it is emptied, and comes back with the offering", async () => {
    hand.type(MATRIX, "Birch", "Backup", "C");
    hand.type(MATRIX, "Cedar", "Email", "X");
    await desk.generate();
    hand.type(MATRIX, "Acme", "Backup", "N");
    // Backup is sold no more, so nobody has it.
    const sold = hand.cells(LINES);
    data(hand).write(2, 1, [[{ value: "Email" }]]);
    data(hand).write(4, 1, [[{ value: "Files" }]]);
    for (let run = 0; run < 2; run++) {
      await desk.generate();
      expect(hand.texts(MATRIX)).toEqual(expect.arrayContaining(["Backup: C", "Backup: N"]));
      expect(hand.values(MATRIX)[hand.headerRow(MATRIX)]).not.toContain("Backup");
    }
    data(hand).write(0, 0, sold);
    await desk.generate();
    expect([hand.at(MATRIX, "Birch", "Backup"), hand.at(MATRIX, "Cedar", "Email")]).toEqual(["C", "X"]);
    data(hand).write(2, 1, [[{ value: "Email" }]]);
    data(hand).write(4, 1, [[{ value: "Files" }]]);
    await desk.generate();
    const row = hand.values(MATRIX).findIndex((cells) => cells.includes("Backup: C"));
    hand.put(MATRIX, row, hand.values(MATRIX)[row].indexOf("Backup: C"), null);
    await desk.generate();
    data(hand).write(0, 0, sold);
    await desk.generate();
    expect(hand.at(MATRIX, "Birch", "Backup")).toBe(null);
  });

  test("another letter typed there changes the mark", async () => {
    hand.type(MATRIX, "Birch", "Backup", "C");
    const sold = hand.cells(LINES);
    data(hand).write(2, 1, [[{ value: "Email" }]]);
    data(hand).write(4, 1, [[{ value: "Files" }]]);
    await desk.generate();
    const row = hand.values(MATRIX).findIndex((cells) => cells.includes("Backup: C"));
    hand.put(MATRIX, row, hand.values(MATRIX)[row].indexOf("Backup: C"), "backup:x");
    await desk.generate();
    expect(hand.texts(MATRIX)).toContain("Backup: X");
    expect(hand.texts(MATRIX)).not.toContain("backup:x");
    data(hand).write(0, 0, sold);
    await desk.generate();
    expect(hand.at(MATRIX, "Birch", "Backup")).toBe("X");
  });

  test("marks stay with an offering that is renamed by Also known as, in the lines or in the list", async () => {
    hand.type(MATRIX, "Birch", "Backup", "C");
    await desk.generate();
    const list = (...rows: Cell[][]): void => hand.table("Offerings", ...rows);
    list(["Offering", "Also known as"], ["Cloud Backup", "Old backup; backup"], ["Email", null]);
    await desk.generate();
    expect(hand.values(MATRIX)[hand.headerRow(MATRIX)]).not.toContain("Backup");
    expect(hand.at(MATRIX, "Birch", "Cloud Backup")).toBe("C");
    // Typed under the new name, it goes back with the old one.
    hand.type(MATRIX, "Birch", "Cloud Backup", "X");
    await desk.generate();
    list(["Offering", "Also known as"], ["Backup", "Cloud backup"], ["Email", null]);
    await desk.generate();
    expect(hand.at(MATRIX, "Birch", "Backup")).toBe("X");
  });

  test("marks stay with an offering that another one replaces, and with the one that replaces it", async () => {
    hand.type(MATRIX, "Birch", "Backup", "C");
    await desk.generate();
    hand.table("Offerings", ["Offering", "Replaces"], ["Vault", "Backup"], ["Email", null]);
    await desk.generate();
    hand.type(MATRIX, "Birch", "Vault", "P");
    for (let run = 0; run < 2; run++) {
      await desk.generate();
      expect([hand.at(MATRIX, "Birch", "Backup"), hand.at(MATRIX, "Birch", "Vault")]).toEqual(["C", "P"]);
      // Acme holds what was replaced, so it is offered the upgrade.
      expect(hand.at(MATRIX, "Acme", "Vault")).toBe("L");
    }
  });

  test("entries follow a client whose ID comes, and goes again", async () => {
    hand.type(MATRIX, "Birch", "Note", "ask Jo");
    await desk.generate();
    hand.table("Clients", ["Client", "Client ID"], ["Birch", "C-7"], ["Acme", "C-8"]);
    data(hand).write(
      0,
      5,
      [["Client ID"], ["C-8"], ["C-8"], ["C-7"]].map((row) => row.map((value) => ({ value }))),
    );
    await desk.generate();
    expect(hand.at(MATRIX, "Birch", "Note")).toBe("ask Jo");
    hand.type(MATRIX, "Birch", "Owner", "Dana");
    await desk.generate();
    hand.workbook.remove(hand.sheet("Clients").id);
    data(hand).deleteColumns(5, 1);
    await desk.generate();
    expect([hand.at(MATRIX, "Birch", "Note"), hand.at(MATRIX, "Birch", "Owner")]).toEqual(["ask Jo", "Dana"]);
    expect(hand.texts(MATRIX)).not.toContain("No longer in the data");
  });

  test("what the Clients table tells shows until something else is typed, and is no entry", async () => {
    const tell = (pricing: Cell): void =>
      hand.table("Clients", ["Client", "Pricing current", "Package"], ["Birch", pricing, "T&M"]);
    tell("yes");
    await desk.generate();
    expect(hand.at(PORTFOLIO, "Birch", "Pricing current")).toBe("yes");
    tell("no");
    await desk.generate();
    expect(hand.at(PORTFOLIO, "Birch", "Pricing current")).toBe("no");
    hand.type(PORTFOLIO, "Birch", "Pricing current", "from May");
    hand.type(PORTFOLIO, "Birch", "Package", null);
    tell("yes");
    for (let run = 0; run < 2; run++) await desk.generate();
    expect(hand.at(PORTFOLIO, "Birch", "Pricing current")).toBe("from May");
    // Nothing was typed there, so an emptied cell shows what the table tells.
    expect(hand.at(PORTFOLIO, "Birch", "Package")).toBe("T&M");
  });

  test("a proposal that is invoiced is a cross-sale won, once, with its day", async () => {
    hand.type(MATRIX, "Birch", "Backup", "P");
    await desk.generate();
    expect(hand.at(MATRIX, "Birch", "Backup")).toBe("P");
    data(hand).write(5, 0, [["Birch", "Backup", 46290, 90, 10].map((value) => ({ value }))]);
    for (let run = 0; run < 3; run++) {
      await desk.generate();
      expect(hand.at(MATRIX, "Birch", "Backup")).toBe("Y");
      const won = journalOf(hand).filter((row) => row[1] === "won");
      // Seen as a proposal only today, so the invoice's own day is before it: the day of the run counts.
      expect(won.map((row) => [row[2], row[6], row[9]])).toEqual([["Birch", "Backup", machineDay()]]);
    }
    // The invoice is taken out again, though the data cover its day: it was none, and the proposal stands again.
    data(hand).deleteRows(5, 1);
    await desk.generate();
    expect(hand.at(MATRIX, "Birch", "Backup")).toBe("P");
    expect(journalOf(hand).filter((row) => row[1] === "won")).toEqual([]);
  });
}
