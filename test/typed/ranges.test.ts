import { LINES, lines, MATRIX, plainDesk } from "../kept/desk";
import type { Hand } from "../kept/hand";

/* Ranges over the clients, in a column of the user's own, once clients come and stand in another order. */

const GAPS = "H";
/** Rows as the spreadsheet counts them: the first client's is all that moves when rows above the header come or go. */
const firstOf = (hand: Hand): number => hand.headerRow(MATRIX) + 2;
const sum = (from: number, to: number, hold = ""): string => `=SUM(${GAPS}${hold}${from}:${GAPS}${to})`;

async function opened() {
  const desk = await plainDesk(undefined, { sheets: ["matrix"] });
  await desk.generate();
  desk.hand.addColumn(MATRIX, "Mine");
  await desk.generate();
  expect(desk.hand.values(MATRIX)[desk.hand.headerRow(MATRIX)][7]).toBe("Gaps");
  return desk;
}

/** Cedar becomes the first; Zeta and Eta come. */
const reorder = (hand: Hand): void =>
  hand.table(
    LINES,
    ...lines,
    ["Zeta", "Email", 46265, 5000, 10],
    ["Cedar", "Email", 46265, 50_000, 10],
    ["Eta", "Email", 46265, 5, 4],
  );

describe("a sum over all clients stays one", () => {
  test.each<[what: string, above: number, below: number]>([
    ["as it is", 0, 0],
    ["with the header", -1, 0],
    ["with a blank row below", 0, 1],
    ["with room for more", 0, 30],
  ])("%s", async (_what, above, below) => {
    const { hand, generate } = await opened();
    const first = firstOf(hand);
    hand.type(MATRIX, "Birch", "Mine", { formula: sum(first + above, first + 2 + below) });
    reorder(hand);
    await generate();
    expect(hand.clients(MATRIX)).toHaveLength(5);
    const now = firstOf(hand);
    expect(hand.formula(MATRIX, "Birch", "Mine")).toBe(sum(now + above, now + 4 + below));
  });

  test.each([0, 1, 2])("where a row was put in before client %s", async (at) => {
    const { hand, generate } = await opened();
    const first = firstOf(hand);
    hand.sheet(MATRIX).insertRows(first - 1 + at, 1);
    hand.put(MATRIX, first - 1 + at, hand.column(MATRIX, "Note"), "a row of my own");
    // As the spreadsheet itself has moved a formula that stood there.
    hand.type(MATRIX, "Birch", "Mine", { formula: sum(first + (at === 0 ? 1 : 0), first + 3) });
    reorder(hand);
    await generate();
    expect(hand.formula(MATRIX, "Birch", "Mine")).toBe(sum(firstOf(hand), firstOf(hand) + 4));
  });
});

test.each<
  [
    what: string,
    formula: (first: number, last: number) => string,
    then: (first: number, last: number) => string,
  ]
>([
  ["all clients", (a, b) => `=SUM(H${a}:H${b})`, (a, b) => `=SUM(H${a}:H${b})`],
  ["several columns of all clients", (a, b) => `=SUM(F${a}:G${b})`, (a, b) => `=SUM(F${a}:G${b})`],
])("a sum over %s is one again after there was one client alone", async (_, formula, then) => {
  const { hand, generate } = await opened();
  const first = firstOf(hand);
  hand.type(MATRIX, "Acme", "Mine", { formula: formula(first, first + 2) });
  await generate();
  hand.table(LINES, ...lines.filter(([client]) => client === "Client" || client === "Acme"));
  await generate();
  await generate();
  reorder(hand);
  await generate();
  expect(hand.formula(MATRIX, "Acme", "Mine")).toBe(then(firstOf(hand), firstOf(hand) + 4));
});

test("a sum beside the only client over several columns stays its own", async () => {
  const { hand, generate } = await opened();
  hand.table(LINES, ...lines.filter(([client]) => client === "Client" || client === "Acme"));
  await generate();
  const first = firstOf(hand);
  hand.type(MATRIX, "Acme", "Mine", { formula: `=COUNTA(E${first}:G${first})` });
  await generate();
  reorder(hand);
  await generate();
  const row = hand.row(MATRIX, "Acme") + 1;
  expect(hand.formula(MATRIX, "Acme", "Mine")).toBe(`=COUNTA(E${row}:G${row})`);
});

test("an open range beside the only client takes in those that come", async () => {
  const desk = await plainDesk({ [LINES]: lines.slice(0, 3) }, { sheets: ["matrix"] });
  const { hand, generate } = desk;
  await generate();
  hand.addColumn(MATRIX, "Mine");
  const first = firstOf(hand);
  const gaps = "ABCDEFGHIJ"[hand.column(MATRIX, "Gaps")];
  hand.type(MATRIX, "Acme", "Mine", { formula: `=SUM(${gaps}${first}:${gaps})` });
  hand.table(LINES, ...lines, ["Zeta", "Email", 46265, 5000, 10]);
  await generate();
  expect(hand.row(MATRIX, "Acme") + 1).toBeGreaterThan(firstOf(hand));
  expect(hand.formula(MATRIX, "Acme", "Mine")).toBe(`=SUM(${gaps}${firstOf(hand)}:${gaps})`);
});

test("a running sum runs from the first client to its own row, whoever stands there", async () => {
  const { hand, generate } = await opened();
  const first = firstOf(hand);
  hand.clients(MATRIX).forEach((client, index) => {
    hand.type(MATRIX, String(client), "Mine", { formula: sum(first, first + index, "$") });
  });
  reorder(hand);
  await generate();
  for (const client of ["Acme", "Birch", "Cedar"]) {
    const own = hand.row(MATRIX, client) + 1;
    expect(hand.formula(MATRIX, client, "Mine")).toBe(sum(firstOf(hand), own, "$"));
  }
});

test("a sum of all rows above goes on being one", async () => {
  const { hand, generate } = await opened();
  const header = firstOf(hand) - 1;
  hand.clients(MATRIX).forEach((client, index) => {
    hand.type(MATRIX, String(client), "Mine", { formula: sum(header, header + index, "$") });
  });
  reorder(hand);
  await generate();
  for (const client of ["Acme", "Birch", "Cedar"])
    expect(hand.formula(MATRIX, client, "Mine")).toBe(sum(firstOf(hand) - 1, hand.row(MATRIX, client), "$"));
});

test("an average that moves is over the same rows beside its own, the header above the first included", async () => {
  const { hand, generate } = await opened();
  const header = firstOf(hand) - 1;
  hand.clients(MATRIX).forEach((client, index) => {
    hand.type(MATRIX, String(client), "Mine", { formula: sum(header + index, header + index + 1) });
  });
  reorder(hand);
  await generate();
  for (const client of ["Acme", "Birch", "Cedar"]) {
    const own = hand.row(MATRIX, client) + 1;
    expect(hand.formula(MATRIX, client, "Mine")).toBe(sum(own - 1, own));
  }
});

test.each([
  ["Acme", 0],
  ["Birch", 0],
  ["Birch", 1],
])(
  "a part that is held stays where it is, typed beside %s, from row %s of the body",
  async (client, from) => {
    const { hand, generate } = await opened();
    const held = (first: number): string => `=SUM(${GAPS}$${first + from}:${GAPS}$${first + from + 1})`;
    hand.type(MATRIX, client, "Mine", { formula: held(firstOf(hand)) });
    for (const change of [reorder, (hand: Hand) => hand.table(LINES, ...lines)]) {
      change(hand);
      await generate();
      expect(hand.formula(MATRIX, client, "Mine")).toBe(held(firstOf(hand)));
    }
  },
);

test("a range to the last row of a sheet in Excel ends there", async () => {
  const { hand, generate } = await opened();
  hand.type(MATRIX, "Birch", "Mine", { formula: sum(firstOf(hand), 1_048_576) });
  reorder(hand);
  await generate();
  expect(hand.formula(MATRIX, "Birch", "Mine")).toBe(sum(firstOf(hand), 1_048_576));
});

test("a range from its own row to the next goes on to the next", async () => {
  const { hand, generate } = await opened();
  const own = hand.row(MATRIX, "Birch") + 1;
  hand.type(MATRIX, "Birch", "Mine", { formula: sum(own, own + 1) });
  reorder(hand);
  await generate();
  const now = hand.row(MATRIX, "Birch") + 1;
  expect(now).not.toBe(own);
  expect(hand.formula(MATRIX, "Birch", "Mine")).toBe(sum(now, now + 1));
});
