import type { Cell } from "../../src/cell";
import { columnLetters } from "../../shared/layout/address";
import { LINES, lines, MATRIX, plainDesk } from "../kept/desk";

/* What a formula of the user's refers to is away for a while, or one with something else. */

const HOLDINGS = "Holdings";

test("a formula means its client again who was away while the data got IDs", async () => {
  const { hand, generate } = await plainDesk();
  const withIds = (rows: readonly (readonly Cell[])[]): void =>
    hand.table(LINES, [...lines[0], "Client ID"], ...rows.map((row) => [...row, `${String(row[0])}-1`]));
  const others = lines.slice(1).filter(([client]) => client !== "Birch");
  const text = (): string => `=${columnLetters(hand.column(MATRIX, "Gaps"))}${hand.row(MATRIX, "Birch") + 1}`;
  await generate();
  hand.addColumn(MATRIX, "Mine");
  hand.type(MATRIX, "Acme", "Mine", { formula: text() });
  await generate();
  hand.table(LINES, lines[0], ...others);
  await generate();
  expect(hand.formula(MATRIX, "Acme", "Mine")).toBe("=#REF!");
  withIds(others);
  await generate();
  withIds(lines.slice(1));
  for (let run = 0; run < 2; run++) {
    await generate();
    expect(hand.formula(MATRIX, "Acme", "Mine")).toBe(text());
  }
});

test.each<[string, (backup: string, voice: string) => string, (backup: string) => string]>([
  ["a sum counts neither twice", (one, other) => `=${one}+${other}`, (one) => `=${one}+#REF!`],
  ["in whatever order", (one, other) => `=${other}-${one}`, (one) => `=#REF!-${one}`],
  ["one of them alone is both", (_, other) => `=${other}*2`, (one) => `=${one}*2`],
])("two offerings that are one for a run: %s", async (_, text, meanwhile) => {
  const data = [...lines, ["Birch", "Voice", 46265, 50, 10]];
  const { hand, generate } = await plainDesk({ [LINES]: data }, { sheets: ["holdings"] });
  await generate();
  const at = (offering: string): string =>
    `${columnLetters(hand.column(HOLDINGS, offering))}${hand.row(HOLDINGS, "Birch") + 1}`;
  hand.addColumn(HOLDINGS, "Mine");
  hand.type(HOLDINGS, "Birch", "Mine", { formula: text(at("Backup"), at("Voice")) });
  await generate();
  hand.table("Offerings", ["Offering", "Also known as"], ["Backup", "Voice"], ["Email", null]);
  for (let run = 0; run < 2; run++) {
    await generate();
    expect(hand.formula(HOLDINGS, "Birch", "Mine")).toBe(meanwhile(at("Backup")));
  }
  hand.table("Offerings", ["Offering", "Also known as"], ["Backup", null], ["Email", null]);
  if (!meanwhile("").includes("#REF!")) return;
  for (let run = 0; run < 2; run++) {
    await generate();
    expect(hand.formula(HOLDINGS, "Birch", "Mine")).toBe(text(at("Backup"), at("Voice")));
  }
});
