import type { Cell } from "../../src/cell";
import { sheetKinds, sheetNames } from "../../shared/kinds";
import { isNoKey } from "../../shared/typed/standing-rows";
import { MATRIX, plainDesk } from "../kept/desk";
import type { Hand } from "../kept/hand";
import { addedByYou } from "../kept/sorting";

/* Who pastes a whole row has its first cell among the hidden Keys: it goes below, into a column in sight. */

/** The columns in which a word stands, wherever in the workbook but on Problems. */
const columnsOf = (hand: Hand, word: string): number[] =>
  hand.workbook.sheets
    .filter(({ name }) => name !== "XSELL Journal" && name !== "Problems")
    .flatMap(({ name }) => hand.values(name).flatMap((row) => [...row.keys()].filter((column) => row[column] === word))); // prettier-ignore

type Paste = (hand: Hand, name: string, cells: readonly Cell[]) => void;
const put = (hand: Hand, name: string, row: number, cells: readonly Cell[]): void =>
  cells.forEach((cell, column) => hand.put(name, row, column, cell));
const pastes: [string, Paste][] = [
  ["between ours", (hand, name, cells) => {
    const row = hand.headerRow(name) + 2;
    hand.sheet(name).insertRows(row, 1);
    put(hand, name, row, cells);
  }], // prettier-ignore
  ["below", (hand, name, cells) => put(hand, name, hand.values(name).length + 1, cells)],
];

describe.each(pastes)("a whole row, pasted %s", (_, paste) => {
  test.each(sheetKinds.filter((kind) => kind !== "problems"))("%s", async (kind) => {
    const { hand, generate } = await plainDesk(undefined, { sheets: [kind] });
    await generate();
    paste(hand, sheetNames[kind], ["Prospect", "call them"]);
    for (let run = 0; run < 3; run++) {
      await generate();
      for (const word of ["Prospect", "call them"]) {
        const columns = columnsOf(hand, word);
        expect([word, columns.length, columns.includes(0)]).toEqual([word, 1, false]);
      }
    }
  });
});

test("a word over a client's Key goes below with the client, and is told; what is typed beside it stays", async () => {
  const { hand, generate } = await plainDesk(undefined, { sheets: ["matrix", "problems"] });
  await generate();
  hand.type(MATRIX, "Birch", "Note", "since");
  hand.put(MATRIX, hand.row(MATRIX, "Birch"), 0, "Prospect");
  await generate();
  expect(hand.values("Problems").filter((row) => row[3] === "Prospect")).toHaveLength(1);
  for (let run = 0; run < 2; run++) {
    expect(hand.at(MATRIX, "Birch", "Note")).toBe("since");
    expect(addedByYou(hand, MATRIX)).toEqual([["Birch", "Prospect"]]);
    await generate();
  }
});

test("above the header of the Client Page it goes below, too", async () => {
  const { hand, generate } = await plainDesk(undefined, { sheets: ["page"] });
  await generate();
  hand.put("Client Page", 9, 0, "Prospect");
  for (let run = 0; run < 2; run++) {
    await generate();
    expect([columnsOf(hand, "Prospect").length, columnsOf(hand, "Prospect").includes(0)]).toEqual([1, false]); // prettier-ignore
  }
});

test.each<[what: string, cell: Cell, isNone: boolean]>([
  ["a word", "Prospect", true],
  ["a number of a client", 4711, true],
  ["a Key", "k0jf3zjj0thfbhx", false],
  ["a stamp", "s1w8fxic10t779b", false],
  ["the header, as in a copy of the table", "Key", false],
  ["nothing", null, false],
  ["a space", " ", false],
  ["an error", "#REF!", false],
])("%s among the Keys", (_, cell, isNone) => expect(isNoKey(cell)).toBe(isNone));
