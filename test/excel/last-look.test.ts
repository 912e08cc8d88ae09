/** @jest-environment ./test/wire/environment.mjs */
import type { Cell } from "../../src/cell";
import { LINES, lines, MATRIX } from "../kept/desk";
import { excelDesk } from "../kept/desks";
import type { Hand } from "../kept/hand";
import { meanwhile, once } from "../kept/meanwhile";

/* What is put back where somebody typed in the moment before a sheet was written over: as it stood, whatever the sheet is by then. */

async function opened() {
  const desk = await excelDesk({ [LINES]: lines }, { sheets: ["matrix"] });
  const { hand, generate, host } = desk;
  await generate();
  const when = hand.addColumn(MATRIX, "When");
  hand.addColumn(MATRIX, "Mine", "When");
  hand.type(MATRIX, "Acme", "Mine", { formula: "=1+1" });
  hand.type(MATRIX, "Acme", "When", 45_000);
  const area = { row: hand.row(MATRIX, "Acme"), column: when + 1, rows: 1, columns: 1 };
  hand.sheet(MATRIX).format(area, { numberFormat: "yyyy-mm-dd" });
  await generate();
  const formatAt = (header: string): string | undefined =>
    hand.sheet(MATRIX).formats({ ...area, row: hand.row(MATRIX, "Acme"), column: hand.column(MATRIX, header) })[0][0].numberFormat; // prettier-ignore
  return {
    ...desk,
    formatAt,
    async generateAmidTyping() {
      const starts = meanwhile(host, { amid: once(() => hand.type(MATRIX, "Birch", "Note", "late")) });
      await generate();
      expect([starts.count, hand.at(MATRIX, "Birch", "Note")]).toEqual([2, "late"]);
    },
  };
}

test.each<[what: string, data: readonly (readonly Cell[])[]]>([
  ["one offering more", [...lines, ["Acme", "Antivirus", 46_295, 900, 100]]],
  ["one offering less", lines.filter(([, offering]) => offering !== "Backup")],
  ["the same offerings", lines],
])("with %s formulas calculate and dates are dates", async (_, data) => {
  const { hand, generateAmidTyping, formatAt, close } = await opened();
  hand.table(LINES, ...data);
  await generateAmidTyping();
  expect([hand.formula(MATRIX, "Acme", "Mine"), formatAt("When")]).toEqual(["=1+1", "yyyy-mm-dd"]);
  close();
});

test("a list that a formula fills goes on", async () => {
  const { hand, generateAmidTyping, close } = await opened();
  const [row, column] = [hand.headerRow(MATRIX), hand.values(MATRIX)[hand.headerRow(MATRIX)].length];
  const spill = { rows: 3, columns: 1 };
  hand.put(MATRIX, row, column, "List");
  hand.sheet(MATRIX).write(row + 1, column, [[{ value: "a", formula: "=UNIQUE(Invoices!A2:A4)", spill }], [{ value: "b" }], [{ value: "c" }]]); // prettier-ignore
  await generateAmidTyping();
  const list = hand.cells(MATRIX).slice(row + 1).map((cells) => cells[column]); // prettier-ignore
  expect(list.map(({ value, formula }) => formula ?? value)).toEqual(["=UNIQUE(Invoices!A2:A4)", null, null]);
  close();
});

test.each<[what: string, act: (hand: Hand) => void]>([
  [
    "a column is put in left of it",
    (hand) => hand.sheet(MATRIX).insertColumns(hand.column(MATRIX, "Note"), 1),
  ],
  ["a row is put in at the top", (hand) => hand.sheet(MATRIX).insertRows(0, 1)],
  ["a text is typed into it", (hand) => hand.sheet(MATRIX).write(hand.headerRow(MATRIX) + 1, hand.column(MATRIX, "List"), [[{ value: "#SPILL!", formula: "=UNIQUE(Invoices!A2:A4)" }], [{ value: "late" }], [{ value: null }]])], // prettier-ignore
])("where it stood nothing is taken away when %s in that moment", async (what, act) => {
  const { hand, generate, host, close } = await opened();
  for (const client of ["Acme", "Birch", "Cedar"]) hand.type(MATRIX, client, "Mine", `mine of ${client}`);
  const [row, column] = [hand.headerRow(MATRIX), hand.values(MATRIX)[hand.headerRow(MATRIX)].length];
  const spill = { rows: 3, columns: 1 };
  hand.put(MATRIX, row, column, "List");
  hand.sheet(MATRIX).write(row + 1, column, [[{ value: "a", formula: "=UNIQUE(Invoices!A2:A4)", spill }], [{ value: "b" }], [{ value: "c" }]]); // prettier-ignore
  meanwhile(host, { amid: once(() => act(hand)) });
  await generate();
  const texts = ["mine of Acme", "mine of Birch", "mine of Cedar", "Mine", "List", ...(what.startsWith("a text") ? ["late"] : [])]; // prettier-ignore
  expect(hand.texts(MATRIX)).toEqual(expect.arrayContaining(texts));
  close();
});
