import type { Cell } from "../../src/cell";
import { sheetKinds, sheetNames } from "../../shared/kinds";
import { LINES, plainDesk } from "../kept/desk";
import type { Hand } from "../kept/hand";

/* Two offerings become one with a third name, on sheets whose rows are about offerings: their rows are ours. */

const { summary: SUMMARY, scorecard: SCORECARD, potential: POTENTIAL, playbook: PLAYBOOK } = sheetNames;

const tables = {
  [LINES]: [
    ["Client", "Offering", "Date", "Revenue", "Cost"],
    ["Acme", "Email", 46290, 500, 100],
    ["Acme", "Helpdesk", 46291, 300, 100],
    ["Acme", "Backup", 46292, 200, 10],
    ["Birch", "Email", 46290, 400, 100],
    ["Cedar", "Helpdesk", 46290, 350, 10],
    ["Cedar", "Backup", 46280, 100, 10],
    ["Dune", "Voice", 46280, 100, 10],
  ] as Cell[][],
};
const one = (hand: Hand): void => hand.table("Offerings", ["Offering", "Step", "Also known as"], ["Suite", 1, "Email; Helpdesk"], ["Backup", 3, null], ["Voice", 4, null]); // prettier-ignore
const told = (hand: Hand): (readonly Cell[])[] =>
  hand.workbook.sheets.some(({ name }) => name === "Problems") ? hand.values("Problems").slice(5) : [];

test("where nothing was typed nothing is told, and no row is kept as the user's", async () => {
  const { hand, generate } = await plainDesk(tables, { sheets: sheetKinds });
  await generate();
  one(hand);
  for (let run = 0; run < 2; run++) {
    await generate();
    expect(told(hand)).toEqual([]);
    for (const name of [SUMMARY, SCORECARD, POTENTIAL, PLAYBOOK]) expect(hand.texts(name)).not.toContain("Added by you"); // prettier-ignore
  }
});

test.each([SUMMARY, POTENTIAL])("what was typed beside them on %s is kept", async (name) => {
  const { hand, generate } = await plainDesk(tables, { sheets: sheetKinds });
  await generate();
  const column = hand.addColumn(name, "Mine");
  const rowOf = (text: string): number => hand.values(name).findIndex((row) => row.includes(text));
  for (const text of ["Email", "Helpdesk"]) hand.put(name, rowOf(text), column, `about ${text}`);
  await generate();
  one(hand);
  for (let run = 0; run < 3; run++) {
    await generate();
    for (const text of ["about Email", "about Helpdesk"])
      expect(hand.texts(name).filter((cell) => cell === text)).toHaveLength(1);
    expect(hand.values(name)[rowOf("Suite")]).toContain("about Email");
  }
});
