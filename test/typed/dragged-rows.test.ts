import type { Cell } from "../../src/cell";
import { MATRIX, plainDesk, PORTFOLIO } from "../kept/desk";
import type { Hand } from "../kept/hand";
import { addedByYou } from "../kept/sorting";

/* Who drags the last row down has copies whose hidden Keys count on: nobody was ever written under them. */

/** The last row of the body, so many times below it. */
function dragged(hand: Hand, name: string, times: number): number {
  const rows = ["Acme", "Birch", "Cedar"].map((client) => hand.row(name, client));
  const last = Math.max(...rows);
  const cells = hand.cells(name)[last];
  const counted = (by: number): string => {
    const key = String(cells[0].value);
    return key.slice(0, -1) + String((Number.parseInt(key.slice(-1), 36) + by) % 10);
  };
  for (let by = 1; by <= times; by++)
    hand.sheet(name).write(last + by, 0, [[{ value: counted(by) }, ...cells.slice(1)]]); // prettier-ignore
  return last;
}

test.each<[times: number]>([[1], [3]])(
  "a prospect typed over a copy, %s dragged, is a row of one's own with its owner and note",
  async (times) => {
    const { hand, generate } = await plainDesk();
    await generate();
    const last = dragged(hand, MATRIX, times);
    const typed: [string, Cell][] = [["Client", "Prospect"], ["Owner", "Kim"], ["Note", "met at a fair"]]; // prettier-ignore
    for (const [header, text] of typed) hand.put(MATRIX, last + 1, hand.column(MATRIX, header), text);
    for (let run = 0; run < 3; run++) {
      await generate();
      expect(hand.texts(MATRIX)).not.toContain("No longer in the data");
      const own = addedByYou(hand, MATRIX).find((row) => row.includes("Prospect")) ?? [];
      expect(own).toEqual(expect.arrayContaining(["Prospect", "Kim", "met at a fair"]));
    }
  },
);

test("a copy with the client's own name is that client's row twice", async () => {
  const { hand, generate } = await plainDesk();
  await generate();
  const last = dragged(hand, PORTFOLIO, 1);
  const client = String(hand.values(PORTFOLIO)[last][hand.column(PORTFOLIO, "Client")]);
  hand.put(PORTFOLIO, last + 1, hand.column(PORTFOLIO, "Package"), "block time");
  await generate();
  expect(hand.at(PORTFOLIO, client, "Package")).toBe("block time");
  expect(hand.texts(PORTFOLIO)).not.toContain("No longer in the data");
});
