import type { Cell } from "../../src/cell";
import { sheetKinds, sheetNames } from "../../shared/kinds";
import { identified, JOURNAL, LINES, lines, MATRIX, plainDesk } from "../kept/desk";
import { addedByYou, sortInSight } from "../kept/sorting";

/* Our columns of figures have empty cells, and people type into them: what they typed is kept below, and told. */

async function opened() {
  const desk = await plainDesk(undefined, { sheets: sheetKinds });
  await desk.generate();
  return desk;
}

/** Beside the Client Page's last column in sight stand the figures that it looks up. */
const LAST_IN_SIGHT = 5;

const kept = [["Birch", "Dana knows them"]];
const told = (texts: readonly Cell[]): number => texts.filter((text) => text === "Dana knows them").length;

test("it is kept as long as nobody deletes it, and told once", async () => {
  const { hand, generate } = await opened();
  hand.type(MATRIX, "Birch", "Account manager", "Dana knows them");
  await generate();
  expect(
    hand
      .values("Problems")
      .filter((row) => row.includes("Dana knows them"))
      .map((row) => row.slice(1, 4)),
  ).toEqual([[MATRIX, "D20", "Dana knows them"]]);
  for (let run = 0; run < 3; run++) {
    expect(addedByYou(hand, MATRIX)).toEqual(kept);
    expect(hand.at(MATRIX, "Birch", "Account manager")).toBe(null);
    await generate();
    expect(told(hand.texts("Problems"))).toBe(0);
  }
});

test.each(["Costed revenue", "Share before"])("so it is in the hidden column %s, where a paste may end", async (header) => {
  const { hand, generate } = await opened();
  hand.type("Client Portfolio", "Birch", header, "Dana knows them");
  for (let run = 0; run < 2; run++) {
    await generate();
    expect(addedByYou(hand, "Client Portfolio")).toEqual(kept);
    const cells = hand.values("Client Portfolio");
    const row = cells.find((cells) => cells.includes("Dana knows them")) as Cell[];
    // In sight, behind the name.
    expect(row.indexOf("Dana knows them")).toBe(row.indexOf("Birch") + 1);
  }
}); // prettier-ignore

test.each(sheetKinds.filter((kind) => kind !== "problems"))("so is a number over the title: %s", async (kind) => {
  const { hand, generate } = await plainDesk(undefined, { sheets: [kind] });
  await generate();
  const name = sheetNames[kind];
  const column = hand.values(name)[0].indexOf(name);
  hand.put(name, 0, column, 7_770_001);
  for (let run = 0; run < 2; run++) {
    await generate();
    expect(hand.values(name)[0][column]).toBe(name);
    expect(hand.texts(name).filter((cell) => cell === 7_770_001)).toHaveLength(1);
  }
}); // prettier-ignore

test("so it is where the columns in sight were sorted and the data tell a figure by now", async () => {
  const { hand, generate } = await opened();
  hand.type(MATRIX, "Birch", "Account manager", "Dana knows them");
  sortInSight(hand, MATRIX);
  hand.table("Clients", ["Client", "Account manager"], ["Birch", "Kim"], ["Cedar", "Jo"]);
  for (let run = 0; run < 2; run++) {
    await generate();
    expect(addedByYou(hand, MATRIX)).toEqual(kept);
    expect(hand.at(MATRIX, "Birch", "Account manager")).toBe("Kim");
  }
});

test("so it is where client IDs come into the data, so that all Keys are others", async () => {
  const { hand, generate } = await opened();
  hand.type(MATRIX, "Birch", "Account manager", "Dana knows them");
  hand.table(LINES, ...identified);
  await generate();
  expect(addedByYou(hand, MATRIX)).toEqual(kept);
});

test("so is a figure there, in the run in which the Keys become others", async () => {
  const { hand, generate } = await opened();
  hand.type(MATRIX, "Birch", "Account manager", 4711);
  hand.table(LINES, ...identified);
  await generate();
  expect(addedByYou(hand, MATRIX)).toEqual([["Birch", 4711]]);
});

test("a figure under an offering that becomes one with another is nobody's text", async () => {
  const mail: Cell[][] = [
    ["Acme", "Mail", 46_265, 5, 1],
    ["Birch", "Mail", 46_265, 5, 1],
  ];
  const desk = await plainDesk({ [LINES]: [...lines, ...mail] }, { sheets: sheetKinds });
  await desk.generate();
  // Birch has Mail and no Backup: what was empty under one name is filled under the other.
  desk.hand.table("Offerings", ["Offering", "Also known as"], ["Backup", "Mail"], ["Email", null]);
  await desk.generate();
  for (const kind of sheetKinds) {
    const there = desk.hand.workbook.sheets.some(({ name }) => name === sheetNames[kind]);
    expect([kind, there ? addedByYou(desk.hand, sheetNames[kind]) : []]).toEqual([kind, []]);
  }
});

test("a figure of the data is nobody's text, whatever becomes empty or filled", async () => {
  const { hand, generate } = await opened();
  for (const rows of [
    [...lines, ["Dune", "Antivirus", 46265, 5, 1]],
    lines.slice(0, 4),
    [...lines.slice(0, 3), ["Elm", "Email", 46265, 900, 1]],
  ]) {
    hand.table(LINES, ...rows);
    hand.table("Clients", ["Client", "Account manager"], [rows[1][0], "Kim"]);
    await generate();
    for (const kind of sheetKinds) {
      const name = sheetNames[kind];
      if (hand.workbook.sheets.some((sheet) => sheet.name === name))
        expect(hand.texts(name)).not.toContain("Added by you");
    }
  }
});

test.each(sheetKinds.filter((kind) => kind !== "problems"))(
  "typed into every empty cell of the body: %s",
  async (kind) => {
    const { hand, generate } = await opened();
    const name = sheetNames[kind];
    const cells = hand.values(name);
    const top = hand.headerRow(name) + 1;
    const end = cells.findIndex((row, index) => index >= top && row[0] === null);
    const typed: string[] = [];
    cells.slice(top, end < 0 ? undefined : end).forEach((row, down) =>
      row.forEach((cell, column) => {
        if (
          cell !== null ||
          (kind === "page" && column > LAST_IN_SIGHT) ||
          hand.cells(name)[top + down][column].formula !== undefined
        )
          return;
        typed.push(`typed ${down} ${column}`);
        hand.put(name, top + down, column, `typed ${down} ${column}`);
      }),
    );
    for (let run = 0; run < 2; run++) {
      await generate();
      // A word that is no state is kept in Note, with others.
      const all = hand.workbook.sheets
        .filter((one) => one.name !== JOURNAL && one.name !== "Problems")
        .flatMap((one) => hand.texts(one.name))
        .join("\n");
      expect(typed.filter((text) => !all.includes(text))).toEqual([]);
    }
  },
);
