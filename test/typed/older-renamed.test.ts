import type { Cell } from "../../src/cell";
import type { StoredCell } from "../../local/workbook";
import { identified, LINES, lines, MATRIX, plainDesk, PORTFOLIO } from "../kept/desk";
import type { Hand } from "../kept/hand";
import { below, replace, type Rows } from "./renaming";

/* A client is called otherwise, and an older state of a sheet is put back: the name of then is still theirs. */

function paste(hand: Hand, name: string, older: readonly StoredCell[][]): void {
  const sheet = hand.sheet(name);
  sheet.clear({ row: 0, column: 0, ...sheet.size }, "contents");
  sheet.write(0, 0, older);
}

const ways: [string, (hand: Hand, generate: () => Promise<void>) => unknown][] = [
  ["replaced everywhere", (hand) => replace(hand, "Birch", "Dawn")],
  [
    "twice",
    async (hand, generate) => (
      replace(hand, "Birch", "Dusk"),
      await generate(),
      replace(hand, "Dusk", "Dawn")
    ),
  ],
  [
    "typed over, and in the data",
    (hand) => (
      replace(hand, "Birch", "Dawn", (name) => name === LINES),
      hand.type(MATRIX, "Birch", "Client", "Dawn")
    ),
  ],
];

describe.each<[string, Rows]>([
  ["without IDs", lines],
  ["with IDs", identified],
])("%s", (_, data) => {
  test.each(ways)("%s", async (_way, rename) => {
    const desk = await plainDesk(
      { [LINES]: data },
      { sheets: ["matrix", "portfolio", "plan", "offers", "problems"] },
    );
    const { hand, generate } = desk;
    await generate();
    hand.type(MATRIX, "Birch", "Note", "call them");
    hand.type(MATRIX, "Birch", "Backup", "P");
    hand.addColumn(MATRIX, "Mine");
    hand.type(MATRIX, "Birch", "Mine", "mine");
    await generate();
    const older = hand.cells(MATRIX);
    await rename(hand, generate);
    await generate();
    const look = (): Cell[] => ["Note", "Backup", "Mine"].map((header) => hand.at(MATRIX, "Dawn", header));
    expect([look(), below(hand)]).toEqual([["call them", "P", "mine"], []]);
    hand.type(MATRIX, "Dawn", "Owner", "Jo");
    await generate();
    paste(hand, MATRIX, older);
    for (let run = 0; run < 2; run++) {
      await generate();
      expect([look(), hand.at(MATRIX, "Dawn", "Owner"), below(hand)]).toEqual([
        ["call them", "P", "mine"],
        "Jo",
        [],
      ]);
      expect(hand.clients(PORTFOLIO)).toContain("Dawn");
    }
  });
});

test("a client of their own that is called so later is another one", async () => {
  const desk = await plainDesk({ [LINES]: lines }, { sheets: ["matrix", "problems"] });
  const { hand, generate } = desk;
  await generate();
  hand.type(MATRIX, "Birch", "Note", "call them");
  await generate();
  const older = hand.cells(MATRIX);
  replace(hand, "Birch", "Dawn");
  await generate();
  hand.table(LINES, ...lines.map((row) => row.map((cell) => (cell === "Birch" ? "Dawn" : cell))), [
    "Birch",
    "Email",
    46_295,
    50,
    1,
  ]);
  await generate();
  paste(hand, MATRIX, older);
  await generate();
  // The older state says so of the one that is called so by now.
  expect(["Dawn", "Birch"].map((client) => hand.at(MATRIX, client, "Note"))).toEqual([
    "call them",
    "call them",
  ]);
});
