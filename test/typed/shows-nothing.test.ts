import { MATRIX, plainDesk } from "../kept/desk";
import type { Hand } from "../kept/hand";

/* A formula that shows nothing is no blank cell: above the header, and in a row that is not ours, it is the user's too. */

const rowOf = (hand: Hand, text: string): number =>
  hand.values(MATRIX).findIndex((row) => row.includes(text));

test.each<[string, (hand: Hand) => number]>([
  ["a gap of ours", (hand) => rowOf(hand, "Step")],
  [
    "a row that was put in",
    (hand) => {
      const at = rowOf(hand, "Full stack");
      hand.sheet(MATRIX).insertRows(at, 1);
      hand.put(MATRIX, at, hand.column(MATRIX, "Client"), "Target");
      return at;
    },
  ],
  [
    "a row between clients that is empty else",
    (hand) => {
      const at = rowOf(hand, "Birch");
      hand.sheet(MATRIX).insertRows(at, 1);
      return at;
    },
  ],
])("a formula that shows nothing is kept where it was typed into %s", async (_, rowFor) => {
  const { hand, generate } = await plainDesk();
  await generate();
  const at = rowFor(hand);
  const formula = '=IF(1=1,"","mine")';
  hand.sheet(MATRIX).write(at, hand.column(MATRIX, "Potential"), [[{ formula, value: "" }]]);
  for (let run = 0; run < 2; run++) {
    await generate();
    const formulas = hand.cells(MATRIX).flat().map((cell) => cell.formula); // prettier-ignore
    expect(formulas.filter((one) => one === formula)).toHaveLength(1);
  }
});
