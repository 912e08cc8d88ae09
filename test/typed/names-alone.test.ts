import type { Cell } from "../../src/cell";
import { journalOf, MATRIX, plainDesk, PORTFOLIO } from "../kept/desk";
import type { Hand } from "../kept/hand";
import { sortInSight } from "../kept/sorting";

/* Another client's name comes to stand in a row, and nothing else: the row is still that of its Key. */

const clients = ["Acme", "Birch", "Cedar"];

/** What users see of each client, and which marks the journal holds for theirs. */
const seen = (hand: Hand, header: string) =>
  clients.map((client) => ["Email", "Backup", header].map((name) => hand.at(MATRIX, client, name)));
const marks = (hand: Hand): (readonly Cell[])[] => journalOf(hand).filter((row) => row[1] === "entry" && String(row[5]).startsWith("o:")); // prettier-ignore

async function opened() {
  const desk = await plainDesk();
  const { hand, generate } = desk;
  await generate();
  for (const client of clients) hand.type(MATRIX, client, "Note", `about ${client}`);
  hand.type(MATRIX, "Birch", "Backup", "X");
  await generate();
  return desk;
}

/** The names of a sheet in other rows, and nothing else. */
function names(hand: Hand, name: string, order: readonly string[]): void {
  const column = hand.column(name, "Client");
  const rows = clients.map((client) => hand.row(name, client)).sort((a, b) => a - b);
  rows.forEach((row, at) => hand.put(name, row, column, order[at]));
}

test.each<[what: string, order: string[]]>([
  ["their column is sorted by itself", ["Cedar", "Birch", "Acme"]],
  ["they go around", ["Birch", "Cedar", "Acme"]],
  ["one is filled down over all", ["Acme", "Acme", "Acme"]],
])("what was typed, and what was sold, stays with its client where %s", async (_what, order) => {
  const { hand, generate } = await opened();
  const before = [seen(hand, "Note"), marks(hand)];
  expect(marks(hand)).toHaveLength(1);
  names(hand, MATRIX, order);
  for (let run = 0; run < 3; run++) {
    await generate();
    expect([seen(hand, "Note"), marks(hand)]).toEqual(before);
  }
});

test("on Client Portfolio too", async () => {
  const { hand, generate } = await opened();
  for (const client of clients) hand.type(PORTFOLIO, client, "Package", `for ${client}`);
  await generate();
  names(hand, PORTFOLIO, ["Cedar", "Birch", "Acme"]);
  await generate();
  expect(clients.map((client) => hand.at(PORTFOLIO, client, "Package"))).toEqual(clients.map((client) => `for ${client}`)); // prettier-ignore
});

test.each<[what: string, order: string[]]>([
  ["filled down over the next", ["Acme", "Acme", "Cedar"]],
  ["filled up", ["Acme", "Cedar", "Cedar"]],
])("of one name that is %s what was typed goes along, and nothing that was sold", async (_what, order) => {
  const { hand, generate } = await opened();
  const before = seen(hand, "Note").map(([email, backup]) => [email, backup === "X" ? null : backup]);
  names(hand, MATRIX, order);
  for (let run = 0; run < 3; run++) {
    await generate();
    const texts = hand.texts(MATRIX).join("\n");
    for (const client of clients) expect(texts).toContain(`about ${client}`);
    const sold = seen(hand, "Note").map((row) => row.slice(0, 2).map((mark) => (mark === "Y" ? "Y" : null)));
    expect(sold).toEqual(before);
    expect(marks(hand).map((row) => row[6])).toEqual(["X"]);
  }
});

test("where all that is in sight was sorted rows go by their names", async () => {
  const { hand, generate } = await opened();
  const before = seen(hand, "Note");
  sortInSight(hand, MATRIX);
  hand.type(MATRIX, "Birch", "Note", "new");
  await generate();
  expect(seen(hand, "Note")).toEqual(before.map((row, at) => (at === 1 ? [row[0], row[1], "new"] : row)));
});
