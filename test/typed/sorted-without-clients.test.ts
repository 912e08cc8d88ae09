import type { Cell } from "../../src/cell";
import { sheetNames } from "../../shared/kinds";
import { journalOf, LINES, lines, plainDesk } from "../kept/desk";
import type { Hand } from "../kept/hand";

/* Sheets whose rows are no clients, sorted by the columns in sight: the hidden Keys stay behind and say nothing. */

const kinds = ["summary", "potential", "playbook", "scorecard", "settings", "problems"] as const;
const [SETTINGS, SCORECARD] = ["Settings", "Scorecard"];
const entries = (hand: Hand): string[] =>
  journalOf(hand)
    .filter(([, record, , , , slot]) => record === "entry" && !String(slot).startsWith("at:"))
    .map(([, , label, , , slot, value]) => [label, slot, value].join(" "));
const rowWith = (hand: Hand, name: string, word: Cell): number =>
  hand.values(name).findIndex((row) => row.includes(word));

async function opened() {
  const desk = await plainDesk(
    { [LINES]: [...lines, ["Pear", "Email", "never", 5, 1], ["Quince", "Email", "soon", 5, 1]] },
    { sheets: ["matrix", ...kinds] },
  );
  await desk.generate();
  return desk;
}

test("a setting and a goal stay what they are, and no default or figure becomes one", async () => {
  const { hand, generate } = await opened();
  hand.put(SETTINGS, rowWith(hand, SETTINGS, "Offers a client, at most"), hand.column(SETTINGS, "Value"), 3);
  hand.put(SCORECARD, rowWith(hand, SCORECARD, "Goal: page visits"), hand.column(SCORECARD, "Value"), 500);
  await generate();
  for (let run = 0; run < 2; run++) {
    hand.reverse(SETTINGS, 1);
    hand.reverse(SCORECARD, 1);
    await generate();
    expect(entries(hand).sort()).toEqual([
      "Goals: Awareness, Goal: page visits goal 500",
      "Offers a client, at most value 3",
    ]);
  }
});

describe.each(kinds)("%s", (kind) => {
  const name = sheetNames[kind];
  test.each([true, false])(
    "each text stays in its row, written before or typed since: %s",
    async (before) => {
      const { hand, generate } = await opened();
      const at = hand.addColumn(name, "Mine");
      const first = hand.headerRow(name) + 1;
      const rows = hand.values(name).slice(first);
      const end = rows.findIndex(([key]) => (key ?? null) === null);
      const words = (row: Cell[]): string => JSON.stringify(row.slice(1, 4));
      const told = rows.slice(0, end < 0 ? undefined : end).map(words);
      told.forEach((text, row) => hand.put(name, first + row, at, text));
      if (before) await generate();
      hand.reverse(name, 1);
      await generate();
      // A text that nobody can tell whose it is stands below, with the first of the words.
      const found = hand
        .values(name)
        .slice(hand.headerRow(name) + 1)
        .flatMap((row) => {
          const text = row.find((cell) => String(cell).startsWith("["));
          return text === undefined ? [] : [{ row, text: String(text) }];
        });
      expect(found.map(({ text }) => text).sort()).toEqual([...told].sort());
      for (const { row, text } of found) expect(JSON.parse(text)).toContain(row[1]);
      expect(entries(hand)).toEqual([]);
    },
  );
});
