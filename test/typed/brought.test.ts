import type { Cell } from "../../src/cell";
import { journalOf, LINES, lines, MATRIX, plainDesk } from "../kept/desk";
import type { Hand } from "../kept/hand";

/* A proposal comes to a cell that was in use before, for two names turn out to be one: nothing was sold. */

const tables = {
  [LINES]: [...lines, ["Acme", "Voice", 46235, 100, 50]],
  Offerings: [
    ["Offering", "Also known as"],
    ["Email", null],
    ["Backup", null],
    ["Voice", null],
  ] as Cell[][],
};
const wins = (hand: Hand): Cell[][] => journalOf(hand).filter((row) => row[1] === "won").map((row) => row.slice(2, 4)); // prettier-ignore
/** What becomes of the proposal. */
const cedar = (hand: Hand) => ({ state: hand.at(MATRIX, "Cedar", "Backup"), note: hand.at(MATRIX, "Cedar", "Note"), wins: wins(hand) }); // prettier-ignore
const told = (hand: Hand): Cell[] =>
  hand.workbook.sheets.some(({ name }) => name === "Problems")
    ? hand.values("Problems").map((row) => row[3])
    : [];

const one = (hand: Hand): void => hand.table("Offerings", ["Offering", "Also known as"], ["Email", null], ["Backup", "Voice"]); // prettier-ignore

test.each([
  ["seen before the names are one", true],
  ["seen with that", false],
])("of an offering that is another name of one in use: %s", async (_, seen) => {
  const { hand, generate } = await plainDesk(tables);
  await generate();
  hand.type(MATRIX, "Cedar", "Voice", "P");
  if (seen) await generate();
  one(hand);
  for (let run = 0; run < 2; run++) {
    await generate();
    expect(cedar(hand)).toEqual({ state: "Y", note: "Backup: P", wins: [] });
    expect(told(hand).includes("Cedar: P came to Backup with another name")).toBe(run === 0);
  }
});

test.each<[what: string, typed: string, offerings: Cell[][], now: string]>([
  [
    "bears the name of both",
    "Backup",
    [
      ["Email", null],
      ["Backup", "Voice"],
    ],
    "Backup",
  ],
  [
    "gives way to a third name, as the other does",
    "Voice",
    [
      ["Email", null],
      ["Suite", "Backup; Voice"],
    ],
    "Suite",
  ],
  [
    "gives way, though it was in use and the other was not",
    "Backup",
    [
      ["Email", null],
      ["Suite", "Backup; Voice"],
    ],
    "Suite",
  ],
])("of an offering that %s", async (_what, typed, offerings, now) => {
  // Cedar has the one, Dune the other.
  const [client, other] = typed === "Backup" ? ["Dune", "Voice"] : ["Cedar", "Backup"];
  const { hand, generate } = await plainDesk({ ...tables, [LINES]: [...tables[LINES], ["Dune", "Voice", 46235, 90, 40]] }); // prettier-ignore
  await generate();
  expect([typed, other].map((name) => hand.at(MATRIX, client, name))).toEqual([null, "Y"]);
  hand.type(MATRIX, client, typed, "P");
  await generate();
  hand.table("Offerings", ["Offering", "Also known as"], ...offerings);
  for (let run = 0; run < 2; run++) {
    await generate();
    expect([hand.at(MATRIX, client, now), hand.at(MATRIX, client, "Note"), wins(hand)]).toEqual(["Y", `${now}: P`, []]); // prettier-ignore
    expect(told(hand).includes(`${client}: P came to ${now} with another name`)).toBe(run === 0);
  }
});

test("it is told at the cell that was in use, with where it is kept", async () => {
  const { hand, generate } = await plainDesk(tables, { sheets: ["portfolio", "matrix", "problems"] });
  await generate();
  hand.type(MATRIX, "Cedar", "Voice", "P");
  const at = `${String.fromCharCode(65 + hand.column(MATRIX, "Backup"))}${hand.row(MATRIX, "Cedar") + 1}`;
  one(hand);
  // Who types it has small letters.
  hand.type(MATRIX, "Cedar", "Backup", "y ");
  await generate();
  const problem = hand.values("Problems").find((row) => String(row[3]).startsWith("Cedar: P came"));
  expect(problem?.slice(1, 3)).toEqual([MATRIX, at]);
  expect(problem?.[4]).toMatch(
    /^Invoices showed Backup in use before, so that nothing was sold: the proposal is kept under .*Note/,
  );
});

test("where the cell was none in use it stays a proposal, and is won by the next invoice", async () => {
  const { hand, generate } = await plainDesk(tables);
  await generate();
  hand.type(MATRIX, "Birch", "Voice", "P");
  one(hand);
  await generate();
  expect(hand.at(MATRIX, "Birch", "Backup")).toBe("P");
  hand.table(LINES, ...tables[LINES], ["Birch", "Voice", 46290, 50, 20]);
  await generate();
  expect([hand.at(MATRIX, "Birch", "Backup"), wins(hand).length, hand.at(MATRIX, "Birch", "Note")]).toEqual(["Y", 1, null]); // prettier-ignore
});

test("of a client who is gone, over whom one of today is typed", async () => {
  const { hand, generate } = await plainDesk(tables);
  await generate();
  hand.type(MATRIX, "Birch", "Backup", "P");
  await generate();
  hand.table(LINES, ...tables[LINES].filter(([client]) => client !== "Birch"));
  await generate();
  hand.put(MATRIX, hand.row(MATRIX, "Birch"), hand.column(MATRIX, "Client"), "Cedar");
  for (let run = 0; run < 2; run++) {
    await generate();
    expect(cedar(hand)).toEqual({ state: "Y", note: "Backup: P", wins: [] });
  }
});

/** Acme has all three, Birch lacks Backup, Cedar lacks Email: who is merged may stand above or below. */
const merged = (then: string, now: string): Cell[][] => tables[LINES].map((row) => row.map((cell) => (cell === then ? now : cell))); // prettier-ignore

test.each<[client: string, offering: string, other: string]>([
  ["Birch", "Backup", "Acme"],
  ["Birch", "Backup", "Cedar"],
  ["Cedar", "Email", "Acme"],
  ["Cedar", "Email", "Birch"],
])(
  "a client who stays, %s, proposed %s, takes over %s, who had it: its name was typed over the other's",
  async (client, offering, other) => {
    const { hand, generate } = await plainDesk(tables);
    await generate();
    expect([client, other].map((name) => hand.at(MATRIX, name, offering))).toEqual([null, "Y"]);
    hand.type(MATRIX, client, offering, "P");
    await generate();
    hand.type(MATRIX, other, "Client", client);
    hand.table(LINES, ...merged(other, client));
    for (let run = 0; run < 2; run++) {
      await generate();
      expect([hand.at(MATRIX, client, offering), hand.at(MATRIX, client, "Note"), wins(hand)]).toEqual(["Y", `${offering}: P`, []]); // prettier-ignore
      expect(told(hand).includes(`${client}: P came to ${offering} with another name`)).toBe(run === 0);
    }
  },
);
