import type { Cell } from "../../src/cell";
import { LINES, plainDesk, type Desk } from "../kept/desk";
import type { Hand } from "../kept/hand";
import type { SheetKind } from "../../shared/grid";
import { sheetNames } from "../../shared/kinds";

/*
 * Billing writes Telephony where it wrote Voice, and for a month both stand in the data. Then
 * the user says under Also known as that they are one. Of their rows on a sheet each is still
 * its own: none of ours becomes the user's, and what stands beside Voice goes to Telephony.
 */

const lines: readonly (readonly Cell[])[] = [
  ["Client", "Offering", "Date", "Revenue", "Cost"],
  ["Acme", "Email", 46295, 600, 200],
  ["Birch", "Voice", 46295, 400, 100],
  ["Cedar", "Telephony", 46265, 300, 100],
  ["Dune", "Telephony", 46265, 200, 50],
  ["Elm", "Email", 46265, 200, 50],
];

type Kind = Exclude<SheetKind, "journal">;

const rowWith = (hand: Hand, sheet: string, words: readonly string[]): number =>
  hand
    .values(sheet)
    .findIndex((row) => (row[0] ?? null) !== null && words.every((word) => row.includes(word)));

/** A column of the user's with a text beside the row that bears these words, and the sheet written with it. */
async function begun(kind: Kind, words: readonly string[], text: Cell): Promise<Desk> {
  const desk = await plainDesk({ [LINES]: lines }, { sheets: ["matrix", kind, "problems"] });
  const sheet = sheetNames[kind];
  await desk.generate();
  desk.hand.addColumn(sheet, "Mine");
  desk.hand.put(sheet, rowWith(desk.hand, sheet, words), desk.hand.column(sheet, "Mine"), text);
  await desk.generate();
  return desk;
}

const sayIt = ({ hand }: Desk): void =>
  hand.table("Offerings", ["Offering", "Also known as"], ["Telephony", "Voice"]);

/** The rows in which a text stands, each by whether all these words do, too. */
const beside = (hand: Hand, sheet: string, text: string, ...words: string[]): boolean[] =>
  hand.values(sheet).filter((row) => row.includes(text)).map((row) => words.every((word) => row.includes(word))); // prettier-ignore

/** The columns in sight, turned upside down: the hidden Keys stay where they are. */
const sortInSight = (hand: Hand, sheet: string): void => hand.reverse(sheet, 1);
const asItStands = (): void => undefined;

describe.each<[Kind, words: string[], now: string[]]>([
  ["offers", ["Acme", "Voice"], ["Acme", "Telephony"]],
  ["potential", ["Voice"], ["Telephony"]],
  ["playbook", ["Voice", "Email"], ["Telephony"]],
  ["scorecard", ["Voice", "Revenue"], ["Telephony", "Revenue"]],
])("%s", (kind, words, now) => {
  const sheet = sheetNames[kind];

  test.each([
    ["as it stands", asItStands],
    ["sorted in sight", sortInSight],
  ])(
    "%s: what stands beside the one goes to the other, once; no row of ours becomes the user's",
    async (_, act) => {
      const desk = await begun(kind, words, "asked Jo");
      const { hand } = desk;
      act(hand, sheet);
      sayIt(desk);
      await desk.generate();
      expect(beside(hand, sheet, "asked Jo", ...now)).toEqual([true]);
      expect(hand.texts(sheet)).not.toContain("Added by you");
      expect(hand.texts(sheet)).not.toContain("No longer in the data");
    },
  );

  test.each<[string, Cell, kept: boolean[]]>([
    ["emptied, it stays away", null, []],
    ["typed over, the new text counts", "asked Kim", [true]],
  ])("sorted in sight, and %s", async (_, text, kept) => {
    const desk = await begun(kind, words, "asked Jo");
    const { hand } = desk;
    hand.put(sheet, rowWith(hand, sheet, ["asked Jo"]), hand.column(sheet, "Mine"), text);
    sortInSight(hand, sheet);
    sayIt(desk);
    await desk.generate();
    expect(hand.texts(sheet)).not.toContain("asked Jo");
    expect(beside(hand, sheet, "asked Kim", ...now)).toEqual(kept);
  });
});

test("where nothing was typed, nothing is told", async () => {
  const desk = await plainDesk({ [LINES]: lines }, { sheets: ["matrix", "offers", "problems"] });
  await desk.generate();
  sayIt(desk);
  await desk.generate();
  expect(desk.hand.workbook.sheets.map(({ name }) => name)).not.toContain("Problems");
});
