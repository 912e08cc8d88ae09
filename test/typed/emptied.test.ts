import type { Cell } from "../../src/cell";
import { LINES, MATRIX, plainDesk, PORTFOLIO } from "../kept/desk";
import type { Hand } from "../kept/hand";

/* Emptying a cell deletes an entry. Many at once are told with their texts, once: a paste may have done it. */

const clients = ["Acme", "Birch", "Cedar", "Dune", "Elm", "Fir"];
const ledger: Cell[][] = [
  ["Client", "Offering", "Date", "Revenue", "Cost"],
  ...clients.map((name, at): Cell[] => [name, "Email", 46_295, 600 - at, 200]),
];

async function begun() {
  const desk = await plainDesk({ [LINES]: ledger }, { sheets: ["matrix", "portfolio", "plan", "problems"] });
  const { hand, generate } = desk;
  await generate();
  hand.addColumn(MATRIX, "Mine");
  for (const client of clients) {
    hand.type(MATRIX, client, "Note", `note of ${client}`);
    hand.type(MATRIX, client, "Mine", `mine of ${client}`);
    hand.type(MATRIX, client, "Email", "X");
  }
  await generate();
  return desk;
}
const clear = (hand: Hand, header: string, ...of: string[]): void => {
  for (const client of of) hand.type(MATRIX, client, header, null);
};
/** What is told, from Found on. */
const told = (hand: Hand): string[] => {
  const sheet = hand.workbook.sheets.find(({ name }) => name === "Problems");
  return sheet ? hand.values("Problems").map((row) => row.join(" | ").replace(/\n/g, "; ")).filter((text) => text.includes("emptied or deleted")) : []; // prettier-ignore
};

test.each<[what: string, act: (hand: Hand) => void, told: RegExp[]]>([
  ["four notes", (hand) => clear(hand, "Note", "Acme", "Birch", "Cedar", "Dune"), []],
  ["five notes", (hand) => clear(hand, "Note", "Acme", "Birch", "Cedar", "Dune", "Elm"), [/Acme: note of Acme; Birch: note of Birch; Cedar.*Dune.*Elm: note of Elm \|.*under "Note"/]], // prettier-ignore
  ["three notes and two texts of one's own", (hand) => (clear(hand, "Note", "Acme", "Birch", "Cedar"), clear(hand, "Mine", "Dune", "Elm")), [/Acme: note.*Cedar: note.*under "Note"/, /Dune: mine.*Elm: mine.*under "Mine"/]], // prettier-ignore
  ["a column of one's own", (hand) => hand.deleteColumn(MATRIX, "Mine"), [/Acme: mine of Acme; .*Fir: mine of Fir.*under "Mine"/]], // prettier-ignore
  ["all marks", (hand) => clear(hand, "Email", ...clients), []],
  ["a column of ours, which comes back", (hand) => hand.deleteColumn(MATRIX, "Note"), []],
  ["notes that go to other clients", (hand) => clients.forEach((client, at) => hand.type(MATRIX, client, "Note", `note of ${clients[(at + 1) % 6]}`)), []], // prettier-ignore
  ["notes that go to another column", (hand) => clients.forEach((client) => (hand.type(MATRIX, client, "Owner", `note of ${client}`), hand.type(MATRIX, client, "Note", null))), []], // prettier-ignore
  ["other texts over them", (hand) => clients.forEach((client) => hand.type(MATRIX, client, "Note", `${client}, anew`)), []], // prettier-ignore
  ["clients that become one, whose texts stand in its Note", (hand) => hand.table(LINES, ledger[0], ...ledger.slice(1).map((row) => ["Acme", ...row.slice(1)])), []], // prettier-ignore
  ["the whole sheet", (hand) => hand.workbook.remove(hand.sheet(MATRIX).id), []],
])("%s", async (_, act, expected) => {
  const { hand, generate } = await begun();
  act(hand);
  await generate();
  const found = told(hand);
  expect(found).toHaveLength(expected.length);
  expected.forEach((one, at) => expect(found[at]).toMatch(one));
  await generate();
  expect(told(hand)).toEqual([]);
});

test("an older state that is pasted without its hidden column says what it takes away", async () => {
  const { hand, generate } = await begun();
  const older = hand.cells(PORTFOLIO).map((row) => row.slice(1));
  for (const client of clients) hand.type(PORTFOLIO, client, "Reason", `as ${client} said`);
  await generate();
  hand.sheet(PORTFOLIO).write(0, 1, older);
  await generate();
  expect(told(hand)).toHaveLength(1);
  expect(told(hand)[0]).toMatch(/Acme: as Acme said; .*Fir: as Fir said.*under "Reason"/);
});

test("a long list says how many it is", async () => {
  const { hand, generate } = await begun();
  for (const client of clients) hand.type(MATRIX, client, "Mine", `${client} ${"x".repeat(700)}`);
  await generate();
  clear(hand, "Mine", ...clients);
  await generate();
  expect(told(hand)[0]).toMatch(/Acme: Acme x+; Birch: Birch x+; … \(6 in all\)/);
});
