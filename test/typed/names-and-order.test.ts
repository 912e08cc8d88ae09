import type { Cell } from "../../src/cell";
import type { SheetKind } from "../../shared/grid";
import { sheetNames } from "../../shared/kinds";
import { LINES, MATRIX, plainDesk, type Desk } from "../kept/desk";
import type { Hand } from "../kept/hand";
import { addedByYou } from "../kept/sorting";

/* The columns in sight are sorted, so that the hidden Keys stay, and the words that tell the rows are edited besides. */

const clients = ["Acme", "Birch GmbH", "Cedar", "Dune", "Elm"];
const data: Cell[][] = [
  ["Client", "Offering", "Date", "Revenue", "Cost"],
  ...clients.map((client, index): Cell[] => [
    client,
    index % 2 ? "Email" : "Backup",
    46_265,
    100 * (index + 1),
    10,
  ]),
];

/** Turns the body in sight upside down. */
function turn(hand: Hand, name: string): void {
  const first = hand.headerRow(name) + 1;
  const rows = hand.cells(name).slice(first);
  const end = rows.findIndex(([key]) => key.value === null);
  const body = rows.slice(0, end < 0 ? rows.length : end).reverse();
  hand.sheet(name).write(first, 1, body.map((row) => row.slice(1))); // prettier-ignore
}

async function noted(kind: SheetKind, header: string): Promise<Desk> {
  const desk = await plainDesk({ [LINES]: data }, { sheets: [kind] });
  await desk.generate();
  for (const client of clients) desk.hand.type(sheetNames[kind], client, header, `of ${client}`);
  await desk.generate();
  turn(desk.hand, sheetNames[kind]);
  return desk;
}

test.each<[SheetKind, string]>([
  ["matrix", "Note"],
  ["portfolio", "Reason"],
])("%s: under another header clients are still known by their names", async (kind, header) => {
  const { hand, generate } = await noted(kind, header);
  const name = sheetNames[kind];
  hand.put(name, hand.headerRow(name), hand.column(name, "Client"), "Kunde");
  for (let run = 0; run < 2; run++) {
    await generate();
    for (const client of clients) expect(hand.at(name, client, header)).toBe(`of ${client}`);
    expect(addedByYou(hand, name)).toEqual([["Kunde"]]);
  }
});

test("settings too", async () => {
  const name = "Settings";
  const { hand, generate } = await plainDesk({ [LINES]: data }, { sheets: ["settings"] });
  await generate();
  const at = (): number => hand.values(name).findIndex((row) => row.includes("Upgrades a quarter"));
  hand.put(name, at(), 2, 3);
  await generate();
  turn(hand, name);
  hand.put(name, hand.headerRow(name), 1, "Einstellung");
  for (let run = 0; run < 2; run++) {
    await generate();
    const header = hand.values(name)[hand.headerRow(name)];
    const [label, value, usual] = ["Setting", "Value", "Default"].map((word) => header.indexOf(word));
    const rows = hand.values(name).slice(hand.headerRow(name) + 1).filter((row) => row[0] !== null); // prettier-ignore
    expect(rows.filter((row) => row[value] !== row[usual]).map((row) => row[label])).toEqual([
      "Upgrades a quarter",
    ]);
  }
});

test.each<[what: string, edits: readonly (readonly [from: string, to: string])[]]>([
  ["longer", [["Acme", "Acme (VIP)"], ["Elm", "Elm - call"]]], // prettier-ignore
  ["shorter", [["Birch GmbH", "Birch"], ["Dune", "Dun"]]], // prettier-ignore
])("names that were made %s are still their clients'", async (_, edits) => {
  const { hand, generate } = await noted("matrix", "Note");
  for (const [from, to] of edits) hand.type(MATRIX, from, "Client", to);
  await generate();
  for (const client of clients) expect(hand.at(MATRIX, client, "Note")).toBe(`of ${client}`);
});

test("names of which nobody knows whose they are attach nothing to anybody", async () => {
  const { hand, generate } = await noted("matrix", "Note");
  hand.type(MATRIX, "Acme", "Client", "Customer 1");
  hand.type(MATRIX, "Elm", "Client", "Customer 2");
  await generate();
  for (const client of clients) expect([null, `of ${client}`]).toContain(hand.at(MATRIX, client, "Note"));
  const below = addedByYou(hand, MATRIX).flat();
  expect(below).toEqual(expect.arrayContaining(["Customer 1", "of Acme", "Customer 2", "of Elm"]));
});

test("two names that begin like one client's attach nothing to it", async () => {
  const { hand, generate } = await noted("matrix", "Note");
  hand.type(MATRIX, "Acme", "Client", "Elmwood");
  hand.type(MATRIX, "Elm", "Client", "Elm & Co");
  await generate();
  for (const client of clients) expect([null, `of ${client}`]).toContain(hand.at(MATRIX, client, "Note"));
  expect(addedByYou(hand, MATRIX).flat()).toEqual(expect.arrayContaining(["of Acme", "of Elm"]));
});
