import type { Cell } from "../../src/cell";
import { LINES, lines, MATRIX, PORTFOLIO, type Begin, type Desk } from "./desk";
import { ownCellFacts, shake } from "./own-cells";
import type { Hand } from "./hand";

const headers = (hand: Hand, name: string): Cell[] => hand.values(name)[hand.headerRow(name)];

/** What people add to the generated sheets is theirs: columns, formulas, formats, notes, rows, texts beside the title. */
export function ownFacts(host: string, begin: Begin): void {
  let desk: Desk;
  let hand: Hand;
  const open = begin(({ generate }) => generate());
  beforeEach(async () => {
    desk = await open();
    hand = desk.hand;
  });
  afterEach(() => desk.close());

  ownCellFacts(host, () => desk);

  test.each([
    ["Revenue Concentration", "Client"],
    [PORTFOLIO, "Client"],
    [MATRIX, "Wave"],
    ["Holdings", "Total"],
  ])(
    "columns before one of ours and behind all keep their place and their clients: %s, %s",
    async (name, neighbour) => {
      hand.addColumn(name, "First", neighbour);
      hand.addColumn(name, "Last");
      for (const client of ["Acme", "Birch", "Cedar"]) {
        hand.type(name, client, "First", `first of ${client}`);
        hand.type(name, client, "Last", client.length);
      }
      for (let run = 0; run < 3; run++) {
        if (run === 1) shake(hand);
        await desk.generate();
        const words = headers(hand, name);
        expect(words[words.indexOf(neighbour) - 1]).toBe("First");
        expect(words[words.length - 1]).toBe("Last");
        for (const client of ["Acme", "Birch", "Cedar"]) {
          expect([hand.at(name, client, "First"), hand.at(name, client, "Last")]).toEqual([
            `first of ${client}`,
            client.length,
          ]);
        }
      }
    },
  );

  test("a column put in between offerings goes behind them, where no formula runs across it", async () => {
    hand.addColumn(MATRIX, "Mine", "Email");
    hand.type(MATRIX, "Birch", "Mine", "x");
    await desk.generate();
    const words = headers(hand, MATRIX);
    expect(words.slice(words.indexOf("Backup"), words.indexOf("Gaps"))).toEqual(["Backup", "Email", "Mine"]);
    expect(hand.at(MATRIX, "Birch", "Mine")).toBe("x");
  });

  test("a column without a header, two of one name, and one that is called as ours", async () => {
    const nameless = hand.addColumn(MATRIX, "");
    hand.put(MATRIX, hand.row(MATRIX, "Birch"), nameless, "call on Monday");
    hand.addColumn(MATRIX, "Twin");
    hand.addColumn(MATRIX, "Twin");
    hand.put(MATRIX, hand.row(MATRIX, "Birch"), hand.column(MATRIX, "Twin", 0), 1);
    hand.put(MATRIX, hand.row(MATRIX, "Birch"), hand.column(MATRIX, "Twin", 1), 2);
    hand.addColumn(MATRIX, "Note");
    hand.put(MATRIX, hand.row(MATRIX, "Birch"), hand.column(MATRIX, "Note", 1), "my own note");
    for (let run = 0; run < 3; run++) {
      await desk.generate();
      const row = hand.values(MATRIX)[hand.row(MATRIX, "Birch")];
      expect(row).toEqual(expect.arrayContaining(["call on Monday", 1, 2, "my own note"]));
      expect(headers(hand, MATRIX).filter((word) => word === "Twin").length).toBe(2);
    }
  });

  test.each<[string, Cell, string | undefined, string | undefined]>([
    ["a date", 46296, undefined, "mmm yyyy"],
    ["a number", 2027, undefined, undefined],
    ["a yes", true, undefined, undefined],
    ["a formula", null, '="Q"&4', undefined],
  ])(
    "a header that is %s stays, and so does what stands below it",
    async (_, value, formula, numberFormat) => {
      const at = hand.addColumn(MATRIX, "Mine", "Owner");
      const row = hand.headerRow(MATRIX);
      hand.put(MATRIX, row, at, formula === undefined ? value : { formula });
      if (numberFormat !== undefined)
        hand.sheet(MATRIX).format({ row, column: at, rows: 1, columns: 1 }, { numberFormat });
      hand.type(MATRIX, "Birch", "Owner", "Dana");
      hand.put(MATRIX, hand.row(MATRIX, "Birch"), at, "below it");
      for (let run = 0; run < 3; run++) {
        await desk.generate();
        const [place, top] = [hand.column(MATRIX, "Owner") - 1, hand.headerRow(MATRIX)];
        const cell = hand.cells(MATRIX)[top][place];
        expect(formula === undefined ? cell.value : cell.formula).toBe(formula ?? value);
        const [[look]] = hand.sheet(MATRIX).formats({ row: top, column: place, rows: 1, columns: 1 });
        if (numberFormat !== undefined) expect(look.numberFormat).toBe(numberFormat);
        expect(hand.values(MATRIX)[hand.row(MATRIX, "Birch")][place]).toBe("below it");
      }
    },
  );

  test("a formula as long as Excel takes one stays, and what is typed beside it", async () => {
    hand.addColumn(MATRIX, "Mine");
    const cell = `E${hand.row(MATRIX, "Acme") + 1}`;
    const formula = `=${Array.from({ length: 1600 }, () => cell).join("+")}`;
    hand.type(MATRIX, "Acme", "Mine", { formula });
    for (let run = 0; run < 2; run++) {
      hand.type(MATRIX, "Birch", "Mine", `text ${run}`);
      await desk.generate();
      expect(hand.formula(MATRIX, "Acme", "Mine")).toBe(formula);
      expect(hand.at(MATRIX, "Birch", "Mine")).toBe(`text ${run}`);
    }
  });

  test("a column that is deleted stays deleted, its header alone is kept", async () => {
    hand.addColumn(MATRIX, "Mine");
    hand.addColumn(MATRIX, "Empty");
    hand.type(MATRIX, "Birch", "Mine", "x");
    await desk.generate();
    hand.deleteColumn(MATRIX, "Mine");
    await desk.generate();
    expect(headers(hand, MATRIX)).not.toContain("Mine");
    expect(headers(hand, MATRIX)).toContain("Empty");
  });

  test("an emptied cell of a column of one's own stays empty", async () => {
    hand.addColumn(MATRIX, "Mine");
    hand.type(MATRIX, "Birch", "Mine", "x");
    hand.type(MATRIX, "Cedar", "Mine", "y");
    await desk.generate();
    hand.type(MATRIX, "Birch", "Mine", null);
    await desk.generate();
    await desk.generate();
    expect([hand.at(MATRIX, "Birch", "Mine"), hand.at(MATRIX, "Cedar", "Mine")]).toEqual([null, "y"]);
  });

  test("formulas look at the same cells when clients and offerings change places", async () => {
    const at = hand.addColumn(PORTFOLIO, "Tenth");
    const letters = (header: string): string => String.fromCharCode(65 + hand.column(PORTFOLIO, header));
    const row = hand.row(PORTFOLIO, "Birch") + 1;
    const first = hand.headerRow(PORTFOLIO) + 2;
    const total = hand.values(PORTFOLIO).findIndex((cells) => cells.includes("Total")) + 1;
    const revenue = letters("Revenue");
    hand.put(PORTFOLIO, row - 1, at, {
      formula: `=${revenue}${row}*0.1+$${revenue}$${total}-SUM(${revenue}$${first}:${revenue}$${first + 2})+'Tech Stack Matrix'!A1&"${revenue}${row}"`,
    });
    hand.put(PORTFOLIO, total - 1, at, {
      formula: `=SUM(${letters("Tenth")}${first}:${letters("Tenth")}${first + 2})`,
    });
    await desk.generate();
    shake(hand);
    await desk.generate();
    // The user's own wording stays as it is in text; the cells are where Birch, Total and the body are now.
    const now = hand.row(PORTFOLIO, "Birch") + 1;
    const [start, end] = [hand.headerRow(PORTFOLIO) + 2, hand.headerRow(PORTFOLIO) + 4];
    const sum = hand.values(PORTFOLIO).findIndex((cells) => cells.includes("Total")) + 1;
    const column = letters("Revenue");
    expect(hand.formula(PORTFOLIO, "Birch", "Tenth")).toContain(
      `=${column}${now}*0.1+$${column}$${sum}-SUM(${column}$${start}:${column}$${end})`,
    );
    expect(hand.formula(PORTFOLIO, "Birch", "Tenth")).toContain(`&"${revenue}${row}"`);
    expect(hand.cells(PORTFOLIO)[sum - 1][hand.column(PORTFOLIO, "Tenth")].formula).toBe(
      `=SUM(${letters("Tenth")}${start}:${letters("Tenth")}${end})`,
    );
  });

  test("a formula in our own Note stays a formula", async () => {
    hand.type(MATRIX, "Birch", "Note", { formula: `=B${hand.row(MATRIX, "Birch") + 1}` });
    shake(hand);
    await desk.generate();
    await desk.generate();
    expect(hand.formula(MATRIX, "Birch", "Note")).toBe(`=B${hand.row(MATRIX, "Birch") + 1}`);
  });

  test("a column of one's own is back after its sheet was deleted", async () => {
    hand.addColumn(PORTFOLIO, "Mine", "Revenue");
    hand.type(PORTFOLIO, "Birch", "Mine", "x");
    await desk.generate();
    hand.workbook.remove(hand.sheet(PORTFOLIO).id);
    await desk.generate();
    expect(hand.at(PORTFOLIO, "Birch", "Mine")).toBe("x");
    expect(headers(hand, PORTFOLIO)[hand.column(PORTFOLIO, "Revenue") - 1]).toBe("Mine");
  });

  test("the journal's loss takes nothing that stands on the sheets, and makes no column of ours the user's", async () => {
    hand.addColumn(MATRIX, "Mine");
    hand.type(MATRIX, "Birch", "Mine", "x");
    await desk.generate();
    const before = headers(hand, MATRIX);
    hand.workbook.remove(hand.sheet("XSELL Journal").id);
    await desk.generate();
    expect(headers(hand, MATRIX)).toEqual(before);
    expect(hand.at(MATRIX, "Birch", "Mine")).toBe("x");
  });

  test("all of this is the same when it is generated once more", async () => {
    hand.addColumn(MATRIX, "Mine", "Wave");
    hand.type(MATRIX, "Birch", "Mine", { formula: "=1+1" });
    hand.put(MATRIX, hand.values(MATRIX).length + 1, 3, "below");
    hand.sheet(LINES).write(4, 0, [lines[3].map((value) => ({ value }))]);
    await desk.generate();
    const once = hand.workbook.sheets.map(({ name }) => hand.cells(name));
    await desk.generate();
    expect(hand.workbook.sheets.map(({ name }) => hand.cells(name))).toEqual(once);
  });
}
