import { giveBack, oursGone } from "../../shared/typed/under-gone";
import { LINES, lines, MATRIX, plainDesk, PORTFOLIO } from "../kept/desk";
import { entriesOf, rowsOf, written, type Rows } from "./small";

/* A column of ours that was deleted comes back, with what rows of one's own had in it. */

test.each<[string, string[], string[]]>([
  ["none", ["key", "client", "note", "own:1:A"], []],
  ["one of ours", ["key", "client", "own:1:A"], ["note"]],
  ["one of the user's is deleted for good", ["key", "client", "note"], []],
])("our columns that are gone: %s", (_, columns, gone) => {
  const version = written("matrix", ["key", "client", "note", "own:1:A"]);
  expect([...oursGone({ version, columns, written: columns })]).toEqual(gone);
});

test("without a version nobody knows what was there", () => {
  expect([...oursGone({ version: null, columns: ["key"], written: ["key"] })]).toEqual([]);
});

const [CLIENT, NOTE, MINE] = ["client", "note", "own:1:Mine"].map((column) => `at:matrix:${column}`);

test.each<[what: string, before: Rows, now: Rows, expected: Rows]>([
  ["the row as it was", { "loose 0": { [CLIENT]: "Zoe", [NOTE]: "call" } }, { "loose 0": { [CLIENT]: "Zoe" } }, { "loose 0": { [CLIENT]: "Zoe", [NOTE]: "call" } }],
  ["by its words, in another order", { "loose 0": { [CLIENT]: "Zoe", [NOTE]: "call" } }, { "loose 0": { [CLIENT]: "Max" }, "loose 1": { [CLIENT]: "Zoe" } }, { "loose 0": { [CLIENT]: "Max" }, "loose 1": { [CLIENT]: "Zoe", [NOTE]: "call" } }],
  ["by most of them, where one was typed over", { "loose 0": { [CLIENT]: "Zoe", [MINE]: 5, [NOTE]: "call" } }, { "loose 0": { [CLIENT]: "Zoe Ltd", [MINE]: 5 } }, { "loose 0": { [CLIENT]: "Zoe Ltd", [MINE]: 5, [NOTE]: "call" } }],
  ["one that had nothing else is a row again", { "loose 0": { [NOTE]: "call" } }, { "loose 0": { [CLIENT]: "Zoe" } }, { "loose 0": { [CLIENT]: "Zoe" }, "loose 1": { [NOTE]: "call" } }],
  ["one that was deleted stays so", { "loose 0": { [CLIENT]: "Zoe", [NOTE]: "call" } }, { "loose 0": { [CLIENT]: "Max" } }, { "loose 0": { [CLIENT]: "Max" } }],
  ["what stands there by now stays", { "loose 0": { [CLIENT]: "Zoe", [NOTE]: "call" } }, { "loose 0": { [CLIENT]: "Zoe", [NOTE]: "new" } }, { "loose 0": { [CLIENT]: "Zoe", [NOTE]: "new" } }],
])("a row of the user's has it back: %s", (_, before, now, expected) => {
  const entries = entriesOf(now);
  const left = new Map(entriesOf(before).rows().map(([row, all]) => [row, { all, under: new Map([...all].filter(([slot]) => slot === NOTE)) }]));
  giveBack(entries, "matrix", left);
  expect(rowsOf(entries.rows())).toEqual(expected);
}); // prettier-ignore

test("a row of one's own, words that were kept below, and a text above the header", async () => {
  const { hand, generate } = await plainDesk({ [LINES]: lines }, { sheets: ["matrix", "portfolio"] });
  await generate();
  const end = hand.values(PORTFOLIO).length;
  hand.put(PORTFOLIO, end, hand.column(PORTFOLIO, "Client"), "Prospect");
  hand.put(PORTFOLIO, end, hand.column(PORTFOLIO, "Reason"), "their CFO knows Acme");
  hand.type(MATRIX, "Birch", "Next offer", "asked for a quote");
  hand.put(MATRIX, 2, hand.column(MATRIX, "Note"), "team meeting on Monday");
  await generate();
  hand.deleteColumn(PORTFOLIO, "Reason");
  hand.deleteColumn(MATRIX, "Next offer");
  hand.deleteColumn(MATRIX, "Note");
  for (let run = 0; run < 2; run++) {
    await generate();
    const prospect = hand.values(PORTFOLIO).find((cells) => cells.includes("Prospect"))!;
    expect(prospect[hand.column(PORTFOLIO, "Reason")]).toBe("their CFO knows Acme");
    for (const text of ["asked for a quote", "team meeting on Monday"])
      expect(hand.texts(MATRIX).filter((one) => one === text)).toHaveLength(1);
  }
});

test("a row of a quarter that is deleted is there again with what stood beside it", async () => {
  const HISTORY = "Client History";
  const { hand, generate } = await plainDesk({ [LINES]: lines }, { sheets: ["matrix", "history"] });
  await generate();
  hand.addColumn(HISTORY, "Mine");
  hand.type(HISTORY, "Birch", "Mine", "renewed by phone");
  await generate();
  hand.deleteRow(HISTORY, "Birch");
  for (let run = 0; run < 2; run++) {
    await generate();
    expect(hand.at(HISTORY, "Birch", "Mine")).toBe("renewed by phone");
  }
});
