import type { Cell } from "../../src/cell";
import { sheetNames } from "../../shared/kinds";
import { JOURNAL, LINES, lines, plainDesk, type Desk } from "../kept/desk";
import { addedByYou } from "../kept/sorting";

/* Excel's Document Inspector takes the hidden column A of every sheet and the hidden journal at once: sheets without clients go by their words. */

const kinds = ["summary", "potential", "playbook", "scorecard", "problems", "settings"] as const;
const sheets = kinds.map((kind) => sheetNames[kind]);

let desk: Desk;
let before: Cell[][];
beforeAll(async () => {
  desk = await plainDesk({ [LINES]: [...lines, ["Dune", "Email", 46265, "soon", null]] }, { sheets: kinds });
  const { hand, generate } = desk;
  await generate();
  for (const name of sheets) hand.put(name, hand.headerRow(name) + 1, hand.addColumn(name, "Mine"), "mine");
  hand.put("Settings", rowWith("Settings", "Upgrades a quarter"), hand.column("Settings", "Value"), 3);
  hand.put("Scorecard", rowWith("Scorecard", "Goal: page visits"), hand.column("Scorecard", "Value"), 50);
  await generate();
  before = hand.values("Summary");
  hand.workbook.remove(hand.sheet(JOURNAL).id);
  for (const name of sheets) hand.sheet(name).deleteColumns(0, 1);
  await generate();
});

const rowWith = (name: string, word: Cell): number =>
  desk.hand.values(name).findIndex((row) => row.includes(word));
const valueOf = (name: string, word: Cell): Cell =>
  desk.hand.values(name)[rowWith(name, word)][desk.hand.column(name, "Value")];

test.each<[string, () => unknown, unknown]>([
  ["a setting", () => valueOf("Settings", "Upgrades a quarter"), 3],
  ["a goal", () => valueOf("Scorecard", "Goal: page visits"), 50],
  ...["Cross-Sell Potential", "Playbook", "Settings"].map((name): [string, () => unknown, unknown] => [
    `a column on ${name}, in its row`,
    () => [rowWith(name, "mine") - desk.hand.headerRow(name), desk.hand.texts(name).includes("Added by you")],
    [1, false],
  ]),
  ...[["Summary", "Revenue, twelve months"], ["Scorecard", "Clients"], ["Problems", "Invoices"]].map(
    ([name, words]): [string, () => unknown, unknown] => [
      `a column on ${name}, below with its row's words`,
      () => {
        const [row] = addedByYou(desk.hand, name);
        return [row[0], row[row.length - 1]];
      },
      [words, "mine"],
    ],
  ),
])("%s is kept", (_, now, expected) => expect(now()).toEqual(expected)); // prettier-ignore

test("what is ours stands once", () => {
  const [now, then] = [desk.hand.texts("Summary"), before.flat()];
  const sentences = then.filter((cell) => String(cell).length > 25);
  const count = (cells: Cell[], text: Cell): number => cells.filter((cell) => cell === text).length;
  for (const text of sentences) expect([text, count(now, text)]).toEqual([text, count(then, text)]);
});
