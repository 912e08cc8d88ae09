import type { Cell } from "../../src/cell";
import { sheetKinds, sheetNames } from "../../shared/kinds";
import { JOURNAL, lines, LINES, MATRIX, plainDesk, PORTFOLIO, type Desk } from "../kept/desk";
import { fingerprint, imageOf } from "../kept/image";
import { addedByYou, marksKept, withoutCedarAndBackup } from "../kept/sorting";

/* Somebody unhides column A and deletes it: each sheet is still ours, and is written again as if nothing had been done. */

const sheets = sheetKinds.map((kind) => sheetNames[kind]);
const goals = "Goal: page visits";

/** Every sheet, with a text in each row of a column that the user added, and in what else is theirs. */
async function filled(): Promise<Desk> {
  const desk = await plainDesk(
    { [LINES]: [...lines, ["Dune", "Email", 46265, "soon", null]] },
    { sheets: sheetKinds },
  );
  const { hand, generate } = desk;
  await generate();
  for (const name of sheets) {
    const [first, column] = [hand.headerRow(name) + 1, hand.addColumn(name, "Mine")];
    const keys = hand.values(name).slice(first).map(([key]) => key); // prettier-ignore
    const rows = keys.findIndex((key) => (key ?? null) === null);
    for (let row = 0; row < (rows < 0 ? keys.length : rows); row++)
      hand.put(name, first + row, column, `mine ${row} of ${name}`);
  }
  hand.type(MATRIX, "Birch", "Backup", "P");
  hand.put(
    "Settings",
    rowWith(desk, "Settings", "Core: starts below"),
    hand.column("Settings", "Value"),
    0.7,
  );
  hand.put("Scorecard", rowWith(desk, "Scorecard", goals), hand.column("Scorecard", "Value"), 50);
  await generate();
  return desk;
}

function rowWith({ hand }: Desk, name: string, word: Cell): number {
  return hand.values(name).findIndex((row) => row.includes(word));
}

test("every sheet that has lost its Keys is written again as if it had them", async () => {
  const [desk, other] = [await filled(), await filled()];
  for (const name of sheets) desk.hand.sheet(name).deleteColumns(0, 1);
  await desk.generate();
  await other.generate();
  for (const name of [...sheets, JOURNAL])
    expect([name, desk.hand.values(name)]).toEqual([name, other.hand.values(name)]);
  expect(fingerprint(imageOf(desk.hand.workbook))).toBe(fingerprint(imageOf(other.hand.workbook)));
  expect(other.hand.texts("Scorecard")).toContain(50);
});

describe("what is typed since, with the Keys still gone, counts", () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await plainDesk(undefined, { sheets: sheetKinds });
    const { hand, generate } = desk;
    await generate();
    hand.type(MATRIX, "Cedar", "Note", "no mail");
    hand.type(MATRIX, "Birch", "Backup", "C");
    hand.type(MATRIX, "Acme", "Backup", "N");
    hand.type(MATRIX, "Acme", "Owner", "Dana");
    await generate();
    withoutCedarAndBackup(hand);
    await generate();
    hand.addColumn("Summary", "Mine");
    for (const name of sheets.filter((one) => one !== "Problems")) hand.sheet(name).deleteColumns(0, 1);
    const put = (name: string, word: Cell, header: string, value: Cell): void => {
      const column = hand
        .values(name)
        .flatMap((row) => row.flatMap((cell, at) => (cell === header ? [at] : [])))
        .pop()!;
      hand.put(name, rowWith(desk, name, word), column, value);
    };
    put(MATRIX, "Birch", "Note", "typed since");
    put(MATRIX, "Acme", "Owner", null);
    put(MATRIX, "Cedar", "Note", "no mail yet");
    put(PORTFOLIO, "Birch", "Package", "Gold");
    put("Settings", "Core: starts below", "Value", 0.7);
    put("Scorecard", goals, "Value", 50);
    put("Summary", "Clients", "Mine", "on the Summary");
    const mark = rowWith(desk, MATRIX, "Backup: N");
    hand.put(MATRIX, mark, hand.values(MATRIX)[mark].indexOf("Backup: N"), null);
    hand.put(MATRIX, hand.values(MATRIX).length + 1, 0, "below it all");
    await generate();
  });

  test.each<[string, () => unknown, unknown]>([
    ["a note", () => desk.hand.at(MATRIX, "Birch", "Note"), "typed since"],
    ["an owner that was emptied", () => desk.hand.at(MATRIX, "Acme", "Owner"), null],
    ["a note of a client who is gone", () => desk.hand.at(MATRIX, "Cedar", "Note"), "no mail yet"],
    [
      "a mark whose line was emptied stays: nobody can tell whose line it was",
      () => marksKept(desk.hand),
      ["Acme backup N", "Birch backup C"],
    ],
    ["a package", () => desk.hand.at(PORTFOLIO, "Birch", "Package"), "Gold"],
    ["a setting", () => valueOf("Settings", "Core: starts below"), 0.7],
    ["a goal", () => valueOf("Scorecard", goals), 50],
    ["a line below it all", () => addedByYou(desk.hand, MATRIX), [["below it all"]]],
    [
      "a text in a row that had none",
      () => desk.hand.values("Summary")[rowWith(desk, "Summary", "on the Summary")][1],
      "Clients",
    ],
  ])("%s", (_, now, expected) => expect(now()).toEqual(expected));

  function valueOf(name: string, word: Cell): Cell {
    return desk.hand.values(name)[rowWith(desk, name, word)][desk.hand.column(name, "Value")];
  }
});

test.each(["Summary", "Client History"])(
  "%s: tables of charts below rows of the user's own stay ours",
  async (name) => {
    const desk = await plainDesk(undefined, { sheets: sheetKinds });
    const { hand, generate } = desk;
    await generate();
    const first = hand
      .values(name)
      .findIndex((row, at) => at > hand.headerRow(name) && row.every((cell) => cell === null));
    hand.sheet(name).insertRows(first + 1, 1);
    hand.put(name, first + 1, 2, "our remark");
    await generate();
    const end = hand.values(name).length;
    for (let run = 0; run < 3; run++) {
      hand.sheet(name).deleteColumns(0, 1);
      await generate();
      expect(hand.texts(name).filter((text) => text === "our remark")).toHaveLength(1);
      expect(hand.values(name)).toHaveLength(end);
    }
  },
);
