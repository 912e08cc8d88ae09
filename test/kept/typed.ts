import { again, JOURNAL, LINES, lines, MATRIX, PORTFOLIO, type Begin, type Desk } from "./desk";
import { allTyped, typeAll, typed } from "./entries";
import type { Hand } from "./hand";
import { typedCellFacts } from "./typed-cells";
import { typedDataFacts } from "./typed-data";

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
    [
      "the hidden column of Keys is deleted",
      (h) => [MATRIX, PORTFOLIO].forEach((name) => h.sheet(name).deleteColumns(0, 1)),
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
    beforeEach(async () => void (desk = await open()));
    typedCellFacts(() => desk);
    typedDataFacts(() => desk);
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
