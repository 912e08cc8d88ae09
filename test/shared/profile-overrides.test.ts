import { overrideIn } from "../../shared/profile-overrides";
import type { Cell } from "../../src/cell";
import { PORTFOLIO, plainDesk } from "../kept/desk";

test.each<[Cell, boolean | null]>([
  ["yes", true],
  [" No ", false],
  ["n", null],
  ["ja", null],
  ["no (Jo)", null],
  [false, null],
  [0, null],
  [null, null],
  ["", null],
])("a Profile override of %j says %j", (value, says) => expect(overrideIn(value)).toBe(says));

test("one that is neither yes nor no is told with its cell, and stays", async () => {
  const { hand, generate } = await plainDesk(undefined, { sheets: ["portfolio", "problems"] });
  await generate();
  hand.type(PORTFOLIO, "Birch", "Profile override", "no (Jo)");
  hand.type(PORTFOLIO, "Cedar", "Profile override", "no");
  for (let run = 0; run < 2; run++) {
    await generate();
    const told = hand.values("Problems").filter((row) => row.some((cell) => String(cell).startsWith("Neither yes nor no"))); // prettier-ignore
    expect(told).toHaveLength(1);
    const address = `${String.fromCharCode(65 + hand.column(PORTFOLIO, "Profile override"))}${hand.row(PORTFOLIO, "Birch") + 1}`; // prettier-ignore
    expect(told[0]).toEqual(expect.arrayContaining([address, "no (Jo)"]));
    expect(hand.at(PORTFOLIO, "Birch", "Profile override")).toBe("no (Jo)");
  }
});
