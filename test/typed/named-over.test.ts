import type { Cell } from "../../src/cell";
import { LINES, lines, MATRIX, plainDesk, type Desk } from "../kept/desk";
import { sortInSight } from "../kept/sorting";
import type { Hand } from "../kept/hand";

/* Today's name typed over the name of a client that is gone: what stands beside it moves to the client of today. */

const PLAN = "Upgrade Plan";
const now = lines.map((row) => row.map((cell) => (cell === "Birch" ? "Birch AG" : cell)));
const all = ["matrix", "plan", "portfolio", "settings"] as const;

/** Birch is called Birch AG by now, and its row is under "No longer in the data". */
async function renamed(work: (hand: Hand) => void): Promise<Desk> {
  const desk = await plainDesk(undefined, { sheets: [...all, "problems"] });
  const { hand, generate } = desk;
  await generate();
  hand.addColumn(MATRIX, "Mine");
  work(hand);
  await generate();
  hand.table(LINES, ...now);
  await generate();
  return desk;
}
const count = (hand: Hand, name: string, text: Cell): number => hand.texts(name).filter((one) => one === text).length; // prettier-ignore
const typed = (hand: Hand): void => {
  hand.type(MATRIX, "Birch", "Note", "noted");
  hand.type(MATRIX, "Birch", "Owner", "Dana");
  hand.type(MATRIX, "Birch", "Mine", "mine");
};

test.each([1, 2])("all of it moves, and the old row is gone: %s later", async (runs) => {
  const { hand, generate } = await renamed(typed);
  hand.type(MATRIX, "Birch", "Client", "Birch AG");
  for (let run = 0; run < runs; run++) await generate();
  const beside = ["Note", "Owner", "Mine"].map((header) => hand.at(MATRIX, "Birch AG", header));
  expect(beside).toEqual(["noted", "Dana", "mine"]);
  for (const text of ["noted", "Dana", "mine", "Birch AG"]) expect(count(hand, MATRIX, text)).toBe(1);
  expect(hand.texts(MATRIX)).not.toContain("No longer in the data");
  expect(hand.texts(PLAN)).not.toContain("Birch");
});

test("where both had a text, the Note of today keeps both", async () => {
  const { hand, generate } = await renamed(typed);
  hand.type(MATRIX, "Birch AG", "Note", "newer");
  hand.type(MATRIX, "Birch AG", "Mine", "of today");
  await generate();
  hand.type(MATRIX, "Birch", "Client", "Birch AG");
  await generate();
  await generate();
  const note = String(hand.at(MATRIX, "Birch AG", "Note"));
  for (const text of ["noted", "newer", "mine"]) expect(note.split(text)).toHaveLength(2);
  expect(hand.at(MATRIX, "Birch AG", "Mine")).toBe("of today");
  expect(hand.at(MATRIX, "Birch AG", "Owner")).toBe("Dana");
  expect(hand.texts(MATRIX)).not.toContain("Birch");
});

test("what another sheet alone holds of the old name goes along", async () => {
  const { hand, generate } = await renamed((one) => {
    typed(one);
    one.addColumn("Client Portfolio", "Ours");
    one.type("Client Portfolio", "Birch", "Ours", "other");
  });
  hand.type(MATRIX, "Birch", "Client", "Birch AG");
  await generate();
  expect(hand.at("Client Portfolio", "Birch AG", "Ours")).toBe("other");
  for (const name of [MATRIX, "Client Portfolio"]) expect(hand.texts(name)).not.toContain("Birch");
});

test("what is changed on another sheet in the meantime stays under the old name", async () => {
  const { hand, generate } = await renamed(typed);
  hand.type(MATRIX, "Birch", "Client", "Birch AG");
  hand.type(PLAN, "Birch", "Note", "changed");
  await generate();
  expect(hand.at(MATRIX, "Birch AG", "Note")).toBe("noted");
  expect(hand.at(MATRIX, "Birch", "Note")).toBe("changed");
});

test("a formula moves too", async () => {
  const { hand, generate } = await renamed((one) => {
    const at = one.row(MATRIX, "Birch") + 1;
    one.type(MATRIX, "Birch", "Mine", { formula: `=C${at}&"!"` });
  });
  hand.type(MATRIX, "Birch", "Client", "Birch AG");
  await generate();
  await generate();
  expect(hand.formula(MATRIX, "Birch AG", "Mine")).toBe(`=C${hand.row(MATRIX, "Birch AG") + 1}&"!"`);
  expect(hand.texts(MATRIX)).not.toContain("Birch");
});

test("texts of a row that is pasted over one that is gone are not taken for its own", async () => {
  const { hand, generate } = await renamed(typed);
  hand.type(MATRIX, "Acme", "Note", "of Acme");
  await generate();
  const row = hand.cells(MATRIX)[hand.row(MATRIX, "Acme")].slice(1);
  hand.sheet(MATRIX).write(hand.row(MATRIX, "Birch"), 1, [row]);
  await generate();
  expect(hand.at(MATRIX, "Acme", "Note")).toBe("of Acme");
  expect(hand.at(MATRIX, "Birch", "Note")).toBe("noted");
});

test.each<[string, (hand: Hand) => void]>([
  ["nothing was done", () => undefined],
  ["the columns in sight were sorted down to the last row", (hand) => sortInSight(hand, MATRIX)],
  ["the row was deleted", (hand) => hand.deleteRow(MATRIX, "Birch")],
  ["the row's name was emptied", (hand) => hand.type(MATRIX, "Birch", "Client", null)],
])("it stays beside the old name where %s", async (_, work) => {
  const { hand, generate } = await renamed(typed);
  work(hand);
  await generate();
  expect(["Note", "Owner", "Mine"].map((header) => hand.at(MATRIX, "Birch", header))).toEqual(["noted", "Dana", "mine"]); // prettier-ignore
  expect(hand.at(MATRIX, "Birch AG", "Note")).toBeNull();
});

test("a client who still stands in the body, because another table lists it, hands over too", async () => {
  const clients = (...names: string[]): Cell[][] => [["Client", "Account manager"], ...names.map((name) => [name, "Kim"])]; // prettier-ignore
  const desk = await plainDesk(
    { [LINES]: lines.map((row) => [...row]), Clients: clients("Birch", "Cedar") },
    { sheets: ["matrix"] },
  );
  const { hand, generate } = desk;
  await generate();
  hand.type(MATRIX, "Birch", "Note", "noted");
  await generate();
  hand.table(LINES, ...now);
  await generate();
  hand.type(MATRIX, "Birch", "Client", "Birch AG");
  for (let run = 0; run < 2; run++) {
    await generate();
    expect([hand.at(MATRIX, "Birch AG", "Note"), hand.at(MATRIX, "Birch", "Note")]).toEqual(["noted", null]);
    expect(hand.texts(MATRIX)).not.toContain("Added by you");
  }
});
