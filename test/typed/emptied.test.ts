import type { Cell } from "../../src/cell";
import { emptiedAtOnce } from "../../shared/typed/emptied";
import { LINES, MATRIX, plainDesk, PORTFOLIO } from "../kept/desk";
import type { Hand } from "../kept/hand";
import { entriesOf, sheetOf, type Rows } from "./small";

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
  return sheet ? hand.values("Problems").map((row) => row.join(" | ").replace(/\n/g, "; ")).filter((text) => text.includes("emptied, deleted or filled over")) : []; // prettier-ignore
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
  ["one word filled down over them", (hand) => clients.forEach((client) => hand.type(MATRIX, client, "Note", "ok")), [/Acme: note of Acme; Birch.*Fir: note of Fir \|.*under "Note" and was/]], // prettier-ignore
  ["one word filled down over four of them", (hand) => clients.slice(2).forEach((client) => hand.type(MATRIX, client, "Note", "ok")), []], // prettier-ignore
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

test("a long list is told in several problems, each text once", async () => {
  const { hand, generate } = await begun();
  for (const client of clients) hand.type(MATRIX, client, "Mine", `${client} ${"x".repeat(700)}`);
  await generate();
  clear(hand, "Mine", ...clients);
  await generate();
  expect(told(hand).map((line) => clients.filter((client) => line.includes(`${client}: `)))).toEqual([["Acme", "Birch"], ["Cedar", "Dune"], ["Elm", "Fir"]]); // prettier-ignore
});

describe("by hand, on a matrix whose header is in row 1, with Owner in D and Mine in E", () => {
  const labels = { kA: "Acme", kB: "Birch", kC: "Cedar", kD: "Dune", kE: "Elm" };
  const standings = [
    sheetOf("plan", ["client", "class"], []).standing,
    sheetOf("matrix", ["class", "client", "owner", "own:1:Mine", "o:email"], []).standing,
  ];
  const MINE = "at:matrix:own:1:Mine";
  const all = (slot: string, of: (row: string) => Rows[string][string]): Rows =>
    Object.fromEntries(Object.keys(labels).map((row) => [row, { [slot]: of(row) }]));
  const told = (before: Rows, now: Rows): [string, string, string][] =>
    emptiedAtOnce(entriesOf(before, labels), entriesOf(now, labels), standings).map(
      ({ sheet, address, found, advice }) => [`${sheet}!${address}`, found, advice.replace(/ and was.*/, "")], // prettier-ignore
    );

  test.each<[what: string, before: Rows, now: Rows, told: [string, string, string][]]>([
    ["a field", all("owner", (row) => `of ${row}`), {}, [["Tech Stack Matrix!D1", "Acme: of kA\nBirch: of kB\nCedar: of kC\nDune: of kD\nElm: of kE", 'Stood under "Owner"']]], // prettier-ignore
    ["figures of one's own", all(MINE, (row) => row.charCodeAt(1)), {}, [["Tech Stack Matrix!E1", "Acme: 65\nBirch: 66\nCedar: 67\nDune: 68\nElm: 69", 'Stood under "Mine"']]], // prettier-ignore
    ["a row of one's own, which has no name", { "loose 0": { "at:matrix:client": "a", "at:matrix:owner": "b", "at:matrix:class": "c", "at:matrix:note": "d", [MINE]: "e" } }, {}, [["Tech Stack Matrix!C1", "a", "Stood"], ["Tech Stack Matrix!D1", "b", 'Stood under "Owner"'], ["Tech Stack Matrix!B1", "c", "Stood"], ["Tech Stack Matrix!B1", "d", 'Stood under "Note"'], ["Tech Stack Matrix!E1", "e", 'Stood under "Mine"']]], // prettier-ignore
    ["formulas, which do not count", all("owner", (row) => ({ value: row, formula: "=1" })), {}, []],
    ["ticks, which do not count", all(MINE, () => true), {}, []],
    ["marks, which do not count", all("o:email", () => "P"), {}, []],
    ["of a sheet that is not there", all("at:holdings:own:1:Mine", () => "x"), {}, []],
    ["equal texts of which some stay", all("owner", () => "Kim"), { kA: { owner: "Kim" } }, []],
    ["equal texts that all go but one, with others", { ...all("owner", () => "Kim"), kF: { owner: "Jo" } }, { kA: { owner: "Kim" } }, [["Tech Stack Matrix!D1", "Birch: Kim\nCedar: Kim\nDune: Kim\nElm: Kim\nJo", 'Stood under "Owner"']]], // prettier-ignore
    ["texts that stand elsewhere by now", all("owner", (row) => `of ${row}`), all("status", (row) => `of ${row}`), []], // prettier-ignore
    ["a formula filled down", all("owner", (row) => `of ${row}`), all("owner", (row) => ({ value: row, formula: "=A1" })), [["Tech Stack Matrix!D1", "Acme: of kA\nBirch: of kB\nCedar: of kC\nDune: of kD\nElm: of kE", 'Stood under "Owner"']]], // prettier-ignore
    ["one word over what stands elsewhere by now, or in a Note", { ...all("owner", (row) => `of ${row}`), kF: { owner: "Jo" } }, { ...all("owner", () => "Kim"), kF: { note: "of kA | Owner: of kB", owner: "of kC" } }, []], // prettier-ignore
    ["one word over an owner who had several", all("owner", (row) => (row === "kA" ? "Jo" : "Lee")), all("owner", () => "Kim"), []], // prettier-ignore
    ["one word over four and another over one", all("owner", (row) => `of ${row}`), { ...all("owner", () => "Kim"), kE: { owner: "Lee" } }, []], // prettier-ignore
    ["texts that stand in Notes behind what they are about", all("owner", (row) => `of ${row}`), { kA: { note: "Owner: of kA | Owner: of kB | Owner: of kC" }, kC: { note: "x: of kD | y: of kE" } }, []], // prettier-ignore
    ["texts that stand in one Note", all("owner", (row) => `of ${row}`), { kA: { note: "of kA | of kB | of kC | of kD | of kE" } }, []], // prettier-ignore
    ["of two equal ones that which stands elsewhere is not gone", { ...all("owner", (row) => `of ${row}`), kA: { owner: "Kim" }, kB: { owner: "Kim" } }, { kA: { status: "Kim" } }, []], // prettier-ignore
    ["texts that stand in a Note", all("owner", (row) => `of ${row}`), { kA: { note: "mine | Owner: of kA | of kB" }, kC: { note: "Owner: of kC | x: of kD | of kE" } }, []], // prettier-ignore
  ])("%s", (_, before, now, expected) => {
    expect(told(before, now)).toEqual(expected);
  });

  test("a text that is longer than a problem is told all the same, in one of its own", () => {
    const found = told(all("owner", (row) => row + "x".repeat(2000)), {}).map(([, texts]) => texts); // prettier-ignore
    expect(found).toEqual(Object.entries(labels).map(([row, name]) => `${name}: ${row}${"x".repeat(2000)}`));
  });

  test("a problem repeats 1,500 characters: of 294 and a break each five, of 295 four", () => {
    const shown = (length: number): number[] => told(all("owner", (row) => row + "x".repeat(length)), {}).map(([, texts]) => texts.split("\n").length); // prettier-ignore
    expect([290, 291, 292].map(shown)).toEqual([[5], [5], [4, 1]]);
  });

  test("of very many texts twenty problems repeat what they have room for, and say how many there were", () => {
    const before = Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`k${String(at).padStart(2, "0")}`, { owner: `${String(at).padStart(2, "0")} ${"x".repeat(496)}` }])); // prettier-ignore
    const found = told(before, {}).map(([, texts]) => texts.split("\n").map((text) => text.slice(0, 2)));
    expect(found).toHaveLength(20);
    expect(found.slice(0, 2)).toEqual([["00", "01", "02"], ["03", "04", "05"]]); // prettier-ignore
    expect(told(before, {})[19][1].split("\n").pop()).toBe("… (100 in all)");
  });
});
