import type { Cell } from "../../src/cell";
import type { SheetKind } from "../../shared/grid";
import { sheetNames } from "../../shared/kinds";
import { LINES, lines, MATRIX, plainDesk } from "../kept/desk";
import { addedByYou } from "../kept/sorting";

/* Rows of the user's own have cells under offerings: an offering that goes, or becomes one with another, takes none of them along. */

const voice: readonly Cell[] = ["Acme", "Voice", 46265, 50, 10];
const HOLDINGS = sheetNames.holdings;

async function opened(kind: SheetKind) {
  const desk = await plainDesk({ [LINES]: [...lines, voice] }, { sheets: [kind] });
  await desk.generate();
  return desk;
}

test("what stood under it has a row of its own, with the words of its row and the offering", async () => {
  const { hand, generate } = await opened("matrix");
  const row = hand.values(MATRIX).length + 1;
  hand.put(MATRIX, row, hand.column(MATRIX, "Client"), "Prospect");
  hand.put(MATRIX, row, hand.column(MATRIX, "Voice"), "P");
  hand.put(MATRIX, row, hand.column(MATRIX, "Email"), "C");
  await generate();
  hand.table(LINES, ...lines);
  for (let run = 0; run < 3; run++) {
    await generate();
    expect(addedByYou(hand, MATRIX)).toEqual([
      ["Prospect", "C"],
      ["Prospect: Voice", "P"],
    ]);
    hand.table(LINES, ...lines, ...(run === 1 ? [voice] : []));
  }
});

test("in a row that is filled across every cell is still there, a formula as one", async () => {
  const { hand, generate } = await opened("holdings");
  const row = hand.values(HOLDINGS).length + 1;
  const header = hand.values(HOLDINGS)[hand.headerRow(HOLDINGS)];
  header.forEach((_, column) => {
    if (column > 0) hand.put(HOLDINGS, row, column, column === 1 ? "Budget" : 1000 + column);
  });
  hand.put(HOLDINGS, row, hand.column(HOLDINGS, "Voice"), { formula: "=2*21" });
  await generate();
  hand.table(LINES, ...lines);
  for (let run = 0; run < 2; run++) {
    await generate();
    const [budget, ofVoice] = addedByYou(hand, HOLDINGS);
    expect(budget).toHaveLength(header.length - 2);
    expect(ofVoice[0]).toBe("Budget: Voice");
    const at = hand.values(HOLDINGS).findIndex((cells) => cells.includes("Budget: Voice"));
    expect(
      hand
        .cells(HOLDINGS)
        [at].map((cell) => cell.formula)
        .filter(Boolean),
    ).toEqual(["=2*21"]);
  }
});

test("above the header likewise", async () => {
  const { hand, generate } = await opened("matrix");
  const row = hand.headerRow(MATRIX) - 1;
  hand.sheet(MATRIX).insertRows(row, 1);
  hand.put(MATRIX, row, hand.column(MATRIX, "Client"), "Our targets");
  hand.put(MATRIX, row, hand.column(MATRIX, "Voice"), "by May");
  hand.table(LINES, ...lines);
  for (let run = 0; run < 2; run++) {
    await generate();
    expect(addedByYou(hand, MATRIX)).toEqual([["Our targets: Voice", "by May"]]);
  }
});

test("of two that become one each keeps its text", async () => {
  const { hand, generate } = await opened("matrix");
  const row = hand.values(MATRIX).length + 1;
  for (const [header, value] of [["Client", "Prospect"], ["Voice", "P"], ["Email", "C"]]) hand.put(MATRIX, row, hand.column(MATRIX, header), value); // prettier-ignore
  await generate();
  hand.table("Offerings", ["Offering", "Also known as"], ["Email", "Voice"]);
  for (let run = 0; run < 2; run++) {
    await generate();
    const texts = addedByYou(hand, MATRIX);
    expect(texts).toHaveLength(2);
    expect(texts[0]).toHaveLength(2);
    expect(texts.map(([label]) => label)).toEqual([
      "Prospect",
      expect.stringMatching(/^Prospect: (Email|Voice)$/),
    ]);
    expect(texts.map((cells) => cells[1]).sort()).toEqual(["C", "P"]);
  }
});
