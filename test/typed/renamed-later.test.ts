import type { Cell } from "../../src/cell";
import type { SheetKind } from "../../shared/grid";
import { sheetNames } from "../../shared/kinds";
import { LINES, lines, MATRIX, plainDesk } from "../kept/desk";

/* An offering is called otherwise in the data, so that texts beside it go below; only a run later somebody says that both are one. */

const sold = (voice: string): Cell[][] => [...lines, ["Acme", voice, 46265, 50, 10]].map((row) => [...row]);

test.each<SheetKind>(["summary", "scorecard", "potential", "offers", "playbook", "history"])(
  "with a text beside every row: %s",
  async (kind) => {
    const desk = await plainDesk({ [LINES]: sold("Voice") }, { sheets: [kind] });
    const { hand, generate } = desk;
    await generate();
    const [name, first] = [sheetNames[kind], hand.headerRow(sheetNames[kind]) + 1];
    const column = hand.addColumn(name, "Mine");
    const texts: string[] = [];
    for (let row = first; (hand.values(name)[row]?.[0] ?? null) !== null; row++) {
      texts.push(`mine ${texts.length}`);
      hand.put(name, row, column, texts[texts.length - 1]);
    }
    hand.table(LINES, ...sold("Telephony"));
    await generate();
    hand.table("Offerings", ["Offering", "Also known as"], ["Telephony", "Voice"]);
    for (let run = 0; run < 2; run++) {
      await generate();
      const all = hand.texts(name);
      expect(texts.map((text) => all.filter((one) => one === text).length)).toEqual(texts.map(() => 1));
      expect(all).not.toContain("Added by you");
    }
  },
);

describe.each([true, false])("with Keys: %s", (hasKeys) => {
  test.each<SheetKind>(["potential", "offers", "playbook"])(
    "the text stands where it stood, and nothing of ours is the user's: %s",
    async (kind) => {
      const desk = await plainDesk({ [LINES]: sold("Voice") }, { sheets: [kind] });
      const { hand, generate } = desk;
      await generate();
      const name = sheetNames[kind];
      const column = hand.addColumn(name, "Mine");
      const row = hand.values(name).findIndex((cells) => cells.includes("Voice"));
      hand.put(name, row, column, "mine");
      await generate();
      hand.table(LINES, ...sold("Telephony"));
      await generate();
      expect(hand.texts(name)).toContain("No longer in the data");
      if (!hasKeys) hand.sheet(name).deleteColumns(0, 1);
      hand.table("Offerings", ["Offering", "Also known as"], ["Telephony", "Voice"]);
      for (let run = 0; run < 2; run++) {
        await generate();
        expect(hand.texts(name)).not.toContain("Added by you");
        expect(hand.texts(name)).not.toContain("No longer in the data");
        expect(hand.texts(name).filter((text) => text === "mine")).toHaveLength(1);
        expect(hand.values(name).find((cells) => cells.includes("mine"))).toContain("Telephony");
      }
    },
  );
});

test("a formula over what is beside it is a formula again", async () => {
  const desk = await plainDesk({ [LINES]: sold("Voice") }, { sheets: ["matrix"] });
  const { hand, generate } = desk;
  await generate();
  hand.addColumn(MATRIX, "Mine");
  const letters = (): string => "ABCDEFGHIJ"[hand.column(MATRIX, hand.texts(MATRIX).includes("Voice") ? "Voice" : "Telephony")]; // prettier-ignore
  const text = (): string => `=COUNTIF(${letters()}:${letters()},"Y")`;
  hand.type(MATRIX, "Birch", "Mine", { formula: text() });
  await generate();
  hand.table(LINES, ...sold("Telephony"));
  await generate();
  expect(hand.formula(MATRIX, "Birch", "Mine")).toBe('=COUNTIF(#REF!,"Y")');
  hand.table("Offerings", ["Offering", "Also known as"], ["Telephony", "Voice"]);
  for (let run = 0; run < 2; run++) {
    await generate();
    expect(hand.formula(MATRIX, "Birch", "Mine")).toBe(text());
  }
});
