import type { Cell } from "../../src/cell";
import { LINES, lines, MATRIX, plainDesk, PORTFOLIO, type Desk } from "../kept/desk";
import { addedByYou } from "../kept/sorting";

/* Birch is called Birch North by now, and in the same data somebody else is called Birch. */

const PLAN = "Upgrade Plan";
const renamed = lines.map((row): Cell[] => row.map((cell) => (cell === "Birch" ? "Birch North" : cell)));
const another: Cell[] = ["Birch", "Voice", 46290, 4000, 10];

/** @param over The sheets on which the new name is typed over the old one before the next run. */
async function after(
  over: readonly string[],
  wish = ["portfolio", "matrix", "plan"] as const,
): Promise<Desk> {
  const desk = await plainDesk({ [LINES]: lines }, { sheets: wish });
  const { hand, generate } = desk;
  await generate();
  hand.type(MATRIX, "Birch", "Note", "noted");
  hand.type(PORTFOLIO, "Birch", "Reason", "reasoned");
  await generate();
  for (const name of over) hand.type(name, "Birch", "Client", "Birch North");
  hand.table(LINES, ...renamed, another);
  await generate();
  await generate();
  return desk;
}

test("typed over the old name on every sheet: all that was Birch's is Birch North's", async () => {
  const { hand } = await after([PORTFOLIO, MATRIX, PLAN]);
  expect([hand.at(MATRIX, "Birch North", "Note"), hand.at(PORTFOLIO, "Birch North", "Reason")]).toEqual(["noted", "reasoned"]); // prettier-ignore
  expect([hand.at(MATRIX, "Birch", "Note"), hand.at(PORTFOLIO, "Birch", "Reason")]).toEqual([null, null]);
  for (const name of [PORTFOLIO, MATRIX, PLAN]) expect(addedByYou(hand, name)).toEqual([]);
});

test.each([[[MATRIX]], [[MATRIX, PLAN]]])("on %p alone, while others still say Birch: those are words over a name", async (over) => {
  const { hand } = await after(over);
  expect([hand.at(MATRIX, "Birch", "Note"), hand.at(PORTFOLIO, "Birch", "Reason")]).toEqual(["noted", "reasoned"]);
  expect(addedByYou(hand, MATRIX).flat()).toContain("Birch North");
}); // prettier-ignore
