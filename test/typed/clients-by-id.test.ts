import type { Cell } from "../../src/cell";
import { addressOf } from "../../shared/layout/address";
import { generate as job } from "../../shared/job";
import { runNow } from "../../shared/steps";
import { defaultWish, type Wish } from "../../shared/wish";
import { LINES, MATRIX, plainDesk } from "../kept/desk";
import type { Hand } from "../kept/hand";
import { marksKept } from "../kept/sorting";

/* Whose an entry is when IDs come, go and change, and names are taken over. */

type Who = readonly [name: string, id: string | null];

/** Each has Email; Zoe, who is always there, has Backup too. */
function table(...who: Who[]): Cell[][] {
  const rows = who.map(([name, id]): Cell[] => [name, "Email", 46_295, 10, 5, id]);
  return [
    ["Client", "Offering", "Date", "Revenue", "Cost", "Client ID"],
    ...rows,
    ["Zoe", "Backup", 46_295, 20, 5, "9"],
    ["Zoe", "Email", 46_295, 20, 5, "9"],
  ];
}

async function noted(...who: Who[]) {
  const desk = await plainDesk({ [LINES]: table(...who) }, { sheets: ["matrix", "problems"] });
  await desk.generate();
  for (const [name, id] of who) desk.hand.type(MATRIX, name, "Note", `of ${name} ${String(id)}`);
  await desk.generate();
  return desk;
}

/** Names and notes, those of who is gone too. */
const notes = (rows: Cell[][]): string[] =>
  rows
    .flatMap((row) => {
      const note = row.find((cell) => String(cell).startsWith("of "));
      return note === undefined ? [] : [row.filter((cell) => cell !== null && /^(Foo|Bar)/.test(String(cell))).join() + ": " + String(note)]; // prettier-ignore
    })
    .sort();

test.each<[string, Who[], Who[], string[]]>([
  ["an ID comes", [["Foo", null]], [["Foo", "1"]], ["Foo: of Foo null"]],
  ["an ID goes", [["Foo", "1"]], [["Foo", null]], ["Foo: of Foo 1"]],
  ["the ID stays, the name changes", [["Foo", "1"]], [["Bar", "1"]], ["Bar: of Foo 1"]],
  ["another of that name comes as it drops out", [["Foo", "1"]], [["Foo", "2"]], ["Foo: of Foo 1"]],
  [
    "names are swapped",
    [
      ["Foo", "1"],
      ["Bar", "2"],
    ],
    [
      ["Bar", "1"],
      ["Foo", "2"],
    ],
    ["Bar: of Foo 1", "Foo: of Bar 2"],
  ],
])("%s: the note stays whose it is", async (_, before, after, expected) => {
  const { hand, generate } = await noted(...before);
  hand.table(LINES, ...table(...after));
  for (let run = 0; run < 2; run++) {
    await generate();
    expect(notes(hand.values(MATRIX))).toEqual(expected);
  }
  // One who was not there is back.
  hand.table(LINES, ...table(...before));
  await generate();
  const back = before.map(([name, id]) => `${name}: of ${name} ${String(id)}`).sort();
  expect(notes(hand.values(MATRIX))).toEqual(back);
});

test("of two who had one name nobody gets the other's note", async () => {
  const { hand, generate } = await noted(["Foo", "1"], ["Bar", "2"]);
  for (const who of [[["Foo", "2"]], [], [["Foo", "3"]], [["Foo", null]]] as Who[][]) {
    hand.table(LINES, ...table(...who));
    await generate();
    expect(hand.texts(MATRIX)).toEqual(expect.arrayContaining(["of Foo 1", "of Bar 2"]));
  }
});

test("a sheet that was not written for a while is read by the names that it shows", async () => {
  const { hand, host, generate } = await noted(["Foo", "1"], ["Bar", "2"]);
  const write = (...sheets: Wish["sheets"]) => runNow(job(host, { ...defaultWish, sheets }));
  hand.table(LINES, ...table(["Foo Holding", "1"], ["Foo", "2"]));
  for (let run = 0; run < 2; run++) write("portfolio");
  expect(notes(hand.values(MATRIX))).toEqual(["Bar: of Bar 2", "Foo: of Foo 1"]);
  hand.type(MATRIX, "Foo", "Owner", "Dana");
  for (let run = 0; run < 2; run++) {
    await generate();
    expect(notes(hand.values(MATRIX))).toEqual(["Foo Holding: of Foo 1", "Foo: of Bar 2"]);
    expect(hand.at(MATRIX, "Foo Holding", "Owner")).toBe("Dana");
    expect(marksKept(hand)).toEqual([]);
    expect(hand.texts(MATRIX)).not.toContain("Added by you");
  }
});

/** What Problems, if there are any, tells of the matrix. */
const told = (hand: Hand): Cell[][] =>
  hand.workbook.sheets.some(({ name }) => name === "Problems")
    ? hand.values("Problems").filter((row) => row[1] === MATRIX).map((row) => row.slice(2, 4)) // prettier-ignore
    : [];

test("where two IDs were mixed up, what was typed goes by the ID, and that is told once, where the name of then stands", async () => {
  const { hand, generate } = await noted(["Foo", "1"], ["Bar", "2"]);
  const column = hand.column(MATRIX, "Client");
  const addresses = ["Foo", "Bar"].map((name) => addressOf(hand.row(MATRIX, name), column));
  hand.table(LINES, ...table(["Foo", "2"], ["Bar", "1"]));
  await generate();
  expect(told(hand).sort()).toEqual([[addresses[0], "Foo"], [addresses[1], "Bar"]].sort()); // prettier-ignore
  for (let run = 0; run < 2; run++) {
    expect(hand.at(MATRIX, "Bar", "Note")).toBe("of Foo 1");
    await generate();
    expect(told(hand)).toEqual([]);
  }
});

test("a client that is only called otherwise under its ID is not told", async () => {
  const { hand, generate } = await noted(["Foo", "1"], ["Bar", "2"]);
  hand.table(LINES, ...table(["Foo Inc", "1"], ["Bar", "2"]));
  await generate();
  expect(hand.at(MATRIX, "Foo Inc", "Note")).toBe("of Foo 1");
  expect(told(hand)).toEqual([]);
});
