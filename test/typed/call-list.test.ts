import type { Cell } from "../../src/cell";
import { MATRIX, plainDesk, type Desk } from "../kept/desk";

/* Names of clients stand in rows of one's own as well, as in a list whom to call: the rows of the table stay the clients'. */

async function opened(...list: string[]): Promise<Desk> {
  const desk = await plainDesk();
  const { hand, generate } = desk;
  await generate();
  for (const name of ["Acme", "Birch", "Cedar"]) hand.type(MATRIX, name, "Note", `note of ${name}`);
  hand.type(MATRIX, "Birch", "Backup", "C");
  await generate();
  const [end, column] = [hand.values(MATRIX).length + 1, hand.column(MATRIX, "Client")];
  list.forEach((name, at) => hand.put(MATRIX, end + at, column, name));
  return desk;
}
const notes = ({ hand }: Desk): Cell[] =>
  ["Acme", "Birch", "Cedar"].map((name) => hand.at(MATRIX, name, "Note"));

test.each<[what: string, list: string[], names: Record<string, Cell>]>([
  ["one is called otherwise by hand", ["Birch"], { Birch: "Birch, call first!" }],
  ["one is emptied", ["Birch"], { Birch: null }],
  ["all are emptied", ["Acme", "Birch", "Cedar"], { Acme: null, Birch: null, Cedar: null }],
  ["one is emptied whom no list names", ["Acme"], { Birch: null }],
])("%s", async (_, list, names) => {
  const desk = await opened(...list);
  const { hand, generate } = desk;
  for (const isKnown of [false, true]) {
    if (isKnown) await generate();
    const column = hand.column(MATRIX, "Client");
    const rows = Object.entries(names).map(([name, word]) => [hand.row(MATRIX, name), word] as const);
    for (const [row, word] of rows) hand.put(MATRIX, row, column, word);
    for (let run = 0; run < 2; run++) {
      await generate();
      expect(notes(desk)).toEqual(["note of Acme", "note of Birch", "note of Cedar"]);
      expect(hand.at(MATRIX, "Birch", "Backup")).toBe("C");
      const below = hand.values(MATRIX).slice(hand.values(MATRIX).findIndex((row) => row.includes("Added by you"))); // prettier-ignore
      for (const name of list) expect(below.flat()).toContain(name);
    }
  }
});
