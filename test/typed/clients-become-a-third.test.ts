import type { Cell } from "../../src/cell";
import { LINES, lines, MATRIX, plainDesk, PORTFOLIO } from "../kept/desk";
import type { Hand } from "../kept/hand";

/* Two clients become one with a third name in the data, and that name is typed over both: what was typed for both is there. */

const merged = (hand: Hand): void =>
  hand.table(LINES, ...lines.map((row): Cell[] => [["Birch", "Cedar"].includes(String(row[0])) ? "Newco" : row[0], ...row.slice(1)])); // prettier-ignore

async function opened() {
  const desk = await plainDesk();
  const { hand, generate } = desk;
  await generate();
  hand.type(MATRIX, "Birch", "Owner", "Dana");
  hand.type(MATRIX, "Birch", "Note", "note of Birch");
  hand.type(MATRIX, "Cedar", "Note", "note of Cedar");
  hand.type(PORTFOLIO, "Cedar", "Package", "block time");
  await generate();
  return desk;
}
/** The new name over both, wherever they stand on these sheets. */
function named(hand: Hand, sheets: readonly string[]): void {
  for (const sheet of sheets)
    for (const client of ["Birch", "Cedar"]) hand.put(sheet, hand.row(sheet, client), hand.column(sheet, "Client"), "Newco"); // prettier-ignore
}

test.each<[what: string, sheets: string[]]>([
  ["the matrix", [MATRIX]],
  ["the portfolio", [PORTFOLIO]],
  ["both", [MATRIX, PORTFOLIO]],
])("on %s", async (_what, sheets) => {
  const { hand, generate } = await opened();
  merged(hand);
  named(hand, sheets);
  for (let run = 0; run < 3; run++) {
    await generate();
    const note = String(hand.at(MATRIX, "Newco", "Note"));
    expect([note.includes("note of Birch"), note.includes("note of Cedar")]).toEqual([true, true]);
    expect([hand.at(MATRIX, "Newco", "Owner"), hand.at(PORTFOLIO, "Newco", "Package")]).toEqual(["Dana", "block time"]); // prettier-ignore
    for (const sheet of [MATRIX, PORTFOLIO]) expect(hand.texts(sheet)).not.toContain("No longer in the data");
    expect(["Email", "Backup"].map((header) => hand.at(MATRIX, "Newco", header))).toEqual(["Y", "Y"]);
  }
});
