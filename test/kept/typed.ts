import type { Cell } from "../../src/cell";
import { again, JOURNAL, LINES, lines, machineDay, MATRIX, PORTFOLIO, type Begin, type Desk } from "./desk";
import type { Hand } from "./hand";

/** What everybody has typed before the sheets are mistreated. */
function typeAll(hand: Hand): void {
  hand.type(MATRIX, "Birch", "Owner", "Dana");
  hand.type(MATRIX, "Birch", "Target quarter", "2026-Q4");
  hand.type(MATRIX, "Birch", "Status", "Proposed");
  hand.type(MATRIX, "Birch", "Note", "=ask 'Jo' & <b>");
  hand.type(MATRIX, "Birch", "Backup", "p");
  hand.type(MATRIX, "Cedar", "Email", "X");
  hand.type(MATRIX, "Cedar", "Note", "no mail");
  hand.type(PORTFOLIO, "Birch", "Pricing current", "no");
  hand.type(PORTFOLIO, "Birch", "Package", "block time");
  hand.type(PORTFOLIO, "Cedar", "Profile override", "no");
  hand.type(PORTFOLIO, "Cedar", "Reason", "sells to consumers");
}

function allTyped(hand: Hand): Record<string, Cell> {
  const of = (sheet: string, client: string, headers: readonly string[]): [string, Cell][] =>
    headers.map((header) => [`${client} ${header}`, hand.at(sheet, client, header)]);
  return Object.fromEntries([
    ...of(MATRIX, "Birch", ["Owner", "Target quarter", "Status", "Note", "Backup"]),
    ...of(MATRIX, "Cedar", ["Email", "Note"]),
    ...of(PORTFOLIO, "Birch", ["Pricing current", "Package"]),
    ...of(PORTFOLIO, "Cedar", ["Profile override", "Reason"]),
  ]);
}

const typed: Record<string, Cell> = {
  "Birch Owner": "Dana",
  "Birch Target quarter": "2026-Q4",
  "Birch Status": "Proposed",
  "Birch Note": "=ask 'Jo' & <b>",
  "Birch Backup": "P",
  "Cedar Email": "X",
  "Cedar Note": "no mail",
  "Birch Pricing current": "no",
  "Birch Package": "block time",
  "Cedar Profile override": "no",
  "Cedar Reason": "sells to consumers",
};

const data = (hand: Hand) => hand.sheet(LINES);

/** What account managers type survives what they do to the sheets. */
export function typedFacts(begin: Begin): void {
  let desk: Desk;
  let hand: Hand;
  const open = begin(({ generate }) => generate());
  const openTyped = begin(async ({ hand: other, generate }) => {
    await generate();
    typeAll(other);
    await generate();
  });
  afterEach(() => desk.close());

  test.each<[string, (hand: Hand) => void]>([
    ["nothing else is done", () => undefined],
    ["the sheets are sorted", (h) => [MATRIX, PORTFOLIO].forEach((name) => h.reverse(name))],
    [
      "only the columns in sight are sorted, and the hidden Key stays",
      (h) => [MATRIX, PORTFOLIO].forEach((name) => h.reverse(name, 1)),
    ],
    [
      "columns are put in before, between and behind ours",
      (h) => {
        h.sheet(MATRIX).insertColumns(0, 2);
        h.sheet(PORTFOLIO).insertColumns(5, 1);
        h.addColumn(MATRIX, "Mine", "Owner");
      },
    ],
    ["a column of figures is deleted", (h) => h.deleteColumn(MATRIX, "Stack %")],
    [
      "the columns that were typed into are deleted",
      (h) => {
        for (const header of ["Owner", "Target quarter", "Status", "Note", "Backup"])
          h.deleteColumn(MATRIX, header);
        for (const header of ["Pricing current", "Reason"]) h.deleteColumn(PORTFOLIO, header);
      },
    ],
    [
      "columns are moved",
      (h) => {
        h.moveColumn(MATRIX, "Note", "Class");
        h.moveColumn(MATRIX, "Email", "Wave");
        h.moveColumn(PORTFOLIO, "Reason", "Revenue");
      },
    ],
    ["rows are pushed down", (h) => [MATRIX, PORTFOLIO].forEach((name) => h.sheet(name).insertRows(0, 3))],
    ["a row is put in above the header", (h) => h.sheet(MATRIX).insertRows(h.headerRow(MATRIX) - 2, 1)],
    ["a client's row is deleted", (h) => [MATRIX, PORTFOLIO].forEach((name) => h.deleteRow(name, "Birch"))],
    [
      "the headers' case is changed",
      (h) => {
        for (const header of ["Owner", "Note", "Backup", "Key"]) {
          h.put(MATRIX, h.headerRow(MATRIX), h.column(MATRIX, header), ` ${header.toUpperCase()} `);
        }
      },
    ],
    [
      "the sheets are renamed",
      (h) => {
        h.sheet(MATRIX).name = "Our matrix";
        h.sheet(PORTFOLIO).name = "Kunden";
      },
    ],
    ["the matrix is deleted", (h) => h.workbook.remove(h.sheet(MATRIX).id)],
    ["the journal is deleted", (h) => h.workbook.remove(h.sheet(JOURNAL).id)],
    [
      "a client is renamed in case and spacing",
      (h) =>
        [1, 2, 3, 4].forEach((row) => h.put(LINES, row, 0, ` ${String(lines[row][0]).toUpperCase()}\u00a0`)),
    ],
    [
      "an offering is new",
      (h) => h.sheet(LINES).write(5, 0, [["Acme", "Voice", 46295, 50, 20].map((value) => ({ value }))]),
    ],
  ])("what was typed is there after three more runs when %s", async (_what, mistreat) => {
    desk = await openTyped();
    hand = desk.hand;
    mistreat(hand);
    await again(desk, () => {
      for (const [now, then] of [
        ["Our matrix", MATRIX],
        ["Kunden", PORTFOLIO],
      ]) {
        const renamed = hand.workbook.sheets.find(({ name }) => name === now);
        if (renamed) renamed.name = then;
      }
      const label = hand.clients(MATRIX).map(String);
      if (label.includes("BIRCH")) for (const sheet of [MATRIX, PORTFOLIO]) lowerClients(hand, sheet);
      expect(allTyped(hand)).toEqual(typed);
    });
  });

  test("ten runs in a row end in the same workbook", async () => {
    desk = await openTyped();
    hand = desk.hand;
    const once = everything(hand);
    for (let run = 0; run < 10; run++) await desk.generate();
    expect(everything(hand)).toEqual(once);
  });

  describe("in generated sheets", () => {
    beforeEach(async () => {
      desk = await open();
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
      expect([hand.at(MATRIX, "Birch", "Note"), hand.at(MATRIX, "Birch", "Owner")]).toEqual([
        "ask Jo",
        "Dana",
      ]);
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
        const won = hand.values(JOURNAL).filter((row) => row[1] === "won");
        // Seen as a proposal only today, so the invoice's own day is before it: the day of the run counts.
        expect(won.map((row) => [row[2], row[6], row[9]])).toEqual([["Birch", "Backup", machineDay()]]);
      }
      // Sold and gone again: what was won stays won, and no proposal comes back.
      data(hand).deleteRows(5, 1);
      await desk.generate();
      expect(hand.at(MATRIX, "Birch", "Backup")).toBe(null);
      expect(hand.values(JOURNAL).filter((row) => row[1] === "won").length).toBe(1);
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
  });
}

/** Everything that a workbook holds. */
function everything(hand: Hand): unknown {
  return hand.workbook.sheets
    .map((sheet) => {
      const { name, rules, dropDowns, frozen, page, notes, visible } = sheet;
      return { name, cells: hand.cells(name), rules, dropDowns, frozen, page, notes, visible };
    })
    .concat([{ names: hand.workbook.names() } as never]);
}

function lowerClients(hand: Hand, sheet: string): void {
  for (const client of ["Birch", "Cedar"]) {
    hand.put(sheet, hand.row(sheet, client.toUpperCase()), hand.column(sheet, "Client"), client);
  }
}
