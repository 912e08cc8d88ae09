import type { Cell } from "../../src/cell";
import { sheetKinds } from "../../shared/kinds";
import { LINES, lines, MATRIX, plainDesk, type Desk } from "../kept/desk";
import { addedByYou } from "../kept/sorting";

/* A column of ours is deleted or called otherwise: what was typed stands there once afterwards, not twice. */

const [OFFERS, HISTORY] = ["Next Offers", "Client History"];
const opened = async (): Promise<Desk> => {
  const more = [["Acme", "Voice", 46235, 90, 10], ["Dune", "Voice", 46235, 150, 50]]; // prettier-ignore
  const desk = await plainDesk({ [LINES]: [...lines, ...more] }, { sheets: sheetKinds });
  await desk.generate();
  return desk;
};
const standing = ({ hand }: Desk, name: string, text: string): Cell[][] =>
  hand.values(name).filter((row) => row.includes(text));

test.each([
  [OFFERS, "Offering"],
  [HISTORY, "Quarter"],
])("%s, whose rows are told apart by %s", async (name, header) => {
  const desk = await opened();
  const { hand, generate } = desk;
  const column = hand.addColumn(name, "Call");
  const rows = [1, 2, 3].map((down) => hand.headerRow(name) + down);
  rows.forEach((row, at) => hand.put(name, row, column, `call ${at}`));
  const beside = rows.map((_, at) => standing(desk, name, `call ${at}`)[0].slice(0, 4));
  await generate();
  hand.deleteColumn(name, header);
  for (let run = 0; run < 2; run++) {
    await generate();
    const found = rows.map((_, at) => standing(desk, name, `call ${at}`).map((row) => row.slice(0, 4)));
    expect(found).toEqual(beside.map((row) => [row]));
    expect(addedByYou(hand, name)).toEqual([]);
  }
});

test("a header typed over, and again: in a row of one's own and beside the title", async () => {
  const desk = await opened();
  const { hand, generate } = desk;
  const column = hand.column(MATRIX, "Account manager");
  hand.put(MATRIX, hand.values(MATRIX).length, column, "my row");
  hand.put(MATRIX, 0, column, "my title");
  await generate();
  for (const header of ["AM", "Manager"]) {
    hand.put(MATRIX, hand.headerRow(MATRIX), hand.column(MATRIX, "Account manager"), header);
    await generate();
    for (const text of ["my row", "my title"])
      expect(hand.texts(MATRIX).filter((one) => one === text)).toHaveLength(1);
  }
});
