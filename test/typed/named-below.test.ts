import type { Cell } from "../../src/cell";
import { sheetKinds } from "../../shared/kinds";
import { JOURNAL, LINES, lines, plainDesk, type Desk } from "../kept/desk";
import { addedByYou } from "../kept/sorting";

/* A text beside a row that goes stands under No longer in the data, beside the words by which a reader knows the row. */

const data: Cell[][] = [...lines.map((row) => [...row]), ["Dune", "Email", "soon", 9, null]];

/** A sheet, words of one of its rows, and what that row is called once it is gone. */
const rows: [sheet: string, words: Cell[], label: string][] = [
  ["Summary", ["Backup"], "Backup"],
  ["Summary", ["Cedar", 200], "Chart: Cedar"],
  ["Revenue Concentration", ["Cedar"], "Cedar"],
  ["Cross-Sell Potential", ["Backup"], "Backup"],
  ["Next Offers", ["Birch", "Backup"], "Birch: Backup"],
  ["Playbook", ["Backup", "Email"], "Backup: Email"],
  ["Scorecard", ["Backup", "Revenue"], "Margin by offering: Backup, Revenue"],
  ["Client History", ["Cedar"], "2026-Q3 (2026-07 to 2026-09), Cedar"],
  ["Problems", [LINES, "C6", "soon"], "Invoices!C6: soon"],
];

const sheetNames = [...new Set(rows.map(([sheet]) => sheet))];

const textOf = (label: string): string => `about ${label}`;

function type({ hand }: Desk): void {
  for (const name of sheetNames) hand.addColumn(name, "Mine");
  for (const [name, words, label] of rows) {
    const at = hand.values(name).findIndex((row) => words.every((word) => row.includes(word)));
    hand.put(name, at, hand.column(name, "Mine"), textOf(label));
  }
}

/** The words beside every such text, as far as it stands below. */
function below({ hand }: Desk): [string, Cell[]][] {
  return rows.map(([name, , label]) => {
    const cells = hand.values(name);
    const heading = cells.findIndex((row) => row.includes("No longer in the data"));
    const found = cells.slice(heading).filter((row) => row.includes(textOf(label)));
    return [name, heading < 0 ? [] : found.flatMap((row) => row.slice(1).filter((cell) => cell !== null))];
  });
}

const gone = rows.map(([name, , label]) => [name, [label, textOf(label)]]);

async function opened(): Promise<Desk> {
  const desk = await plainDesk({ [LINES]: data }, { sheets: sheetKinds });
  await desk.generate();
  return desk;
}

describe.each<[string, boolean]>([
  ["long before its row goes", true],
  ["after the run before", false],
])("a text that was typed %s", (_, before) => {
  let desk: Desk;
  beforeEach(async () => {
    desk = await opened();
    type(desk);
    if (before) await desk.generate();
    desk.hand.table(LINES, data[0], data[1], data[3]);
  });

  test.each<[string, () => void]>([
    ["nothing else is done", () => undefined],
    ["the sheets are sorted meanwhile", () => sheetNames.forEach((name) => desk.hand.reverse(name))],
    ["the hidden Keys are deleted meanwhile", () => keysDeleted(desk)],
    ["the journal is lost meanwhile", () => desk.hand.workbook.remove(desk.hand.sheet(JOURNAL).id)],
  ])(
    "stands with its row's words, once, however often it is written again, and goes back: %s",
    async (__, act) => {
      await desk.generate();
      act();
      for (let run = 0; run < 3; run++) {
        await desk.generate();
        expect(below(desk)).toEqual(gone);
        expect(rows.flatMap(([name]) => addedByYou(desk.hand, name))).toEqual([]);
      }
      desk.hand.table(LINES, ...data);
      for (let run = 0; run < 2; run++) {
        await desk.generate();
        expect(below(desk).flatMap(([, found]) => found)).toEqual([]);
        for (const [name, words, label] of rows) {
          const at = desk.hand.values(name).find((row) => row.includes(textOf(label)));
          expect(at).toEqual(expect.arrayContaining(words));
        }
      }
    },
  );
});

function keysDeleted({ hand }: Desk): void {
  for (const name of sheetNames) hand.sheet(name).deleteColumns(0, 1);
}

test.each<[string, string, Cell[][]]>([
  ["another text in the place of the words", "Email?", [["Email?"]]],
  ["a text beside them", "Backup", [["Backup", "sold to others"]]],
])("what is typed there is the user's, and kept: %s", async (_, words, added) => {
  const desk = await opened();
  const { hand, generate } = desk;
  type(desk);
  await generate();
  hand.table(LINES, data[0], data[1], data[3]);
  await generate();
  const name = "Cross-Sell Potential";
  const at = hand.values(name).findIndex((row) => row.includes(textOf("Backup")));
  hand.put(name, at, 1, words);
  if (added[0].length > 1) hand.put(name, at, 2, added[0][1]);
  for (let run = 0; run < 3; run++) {
    await generate();
    expect(addedByYou(hand, name)).toEqual(added);
    expect(below(desk)[3]).toEqual([name, ["Backup", textOf("Backup")]]);
  }
});
