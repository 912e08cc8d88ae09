import type { Cell } from "../../src/cell";
import { LINES, lines, plainDesk } from "../kept/desk";
import type { Hand } from "../kept/hand";
import { addedByYou } from "../kept/sorting";

/* Rows above the header come and go with the quarters: what stood beside one goes on with its words. */

const [PLAN, HISTORY] = ["Upgrade Plan", "Client History"];
const later = (day: number): Cell[] => ["Dune", "Email", day, 9000, 100];

/** The first row above the header whose words begin so, and these words. */
function head(hand: Hand, sheet: string, begins: RegExp): [row: number, words: string] {
  const label = hand.column(sheet, "Client");
  const row = hand.values(sheet).findIndex((cells) => begins.test(String(cells[label])));
  return [row, String(hand.values(sheet)[row][label])];
}

test("a quarter of the plan that is over: figures go below with its words, and formulas still name them", async () => {
  const { hand, generate, host } = await plainDesk({ [LINES]: lines }, { sheets: ["matrix", "plan"] });
  host.day = 46_310; // 2026-10-15
  await generate();
  const column = hand.addColumn(PLAN, "Goal");
  const [row, quarter] = head(hand, PLAN, /^\d{4}-Q\d$/);
  hand.put(PLAN, row, column, 12);
  const letter = String.fromCharCode(65 + column);
  const client = hand.row(PLAN, "Birch");
  hand.sheet(PLAN).write(client, column, [[{ value: 24, formula: `=2*$${letter}$${row + 1}` }]]);
  await generate();
  hand.table(LINES, ...lines, later(46_500));
  host.day = 46_510; // 2027-05-03
  for (let run = 0; run < 2; run++) {
    await generate();
    expect(head(hand, PLAN, /^\d{4}-Q\d$/)[1]).not.toBe(quarter);
    expect(addedByYou(hand, PLAN)).toEqual([[quarter, 12]]);
    const below = hand.values(PLAN).findIndex((cells) => cells.includes(quarter) && cells.includes(12));
    const { formula } = hand.cells(PLAN)[hand.row(PLAN, "Birch")][hand.column(PLAN, "Goal")];
    expect(formula).toBe(`=2*$${letter}$${below + 1}`);
  }
});

test("a quarter of the history stays that quarter, however many clients it gained", async () => {
  const { hand, generate, host } = await plainDesk({ [LINES]: lines }, { sheets: ["matrix", "history"] });
  host.day = 46_310; // 2026-10-15
  await generate();
  host.day = 46_402; // 2027-01-15
  hand.table(LINES, ...lines, later(46_400));
  await generate();
  const column = hand.addColumn(HISTORY, "Mine");
  const [row, words] = head(hand, HISTORY, /^\d{4}-Q\d: /);
  hand.put(HISTORY, row, column, "good one");
  hand.table(LINES, ...lines, later(46_400), ["Elm", "Email", 46_400, 500, 100]);
  await generate();
  const [now, others] = head(hand, HISTORY, /^\d{4}-Q\d: /);
  expect(others).not.toBe(words);
  expect(hand.values(HISTORY)[now]).toContain("good one");
  expect(hand.texts(HISTORY)).not.toContain("Added by you");
});
