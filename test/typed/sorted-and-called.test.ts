import type { Cell } from "../../src/cell";
import { LINES, MATRIX, plainDesk, type Desk } from "../kept/desk";
import type { Hand } from "../kept/hand";
import { sortInSight } from "../kept/sorting";

/*
 * Sheets are sorted by the columns in sight, so that the hidden Keys stay behind, and the next data know the clients by
 * other Keys. Every text of one's own still stands in its row.
 */

const CLIENTS = ["Acme", "Birch", "Cedar", "Dune", "Elmo", "Fjord"];
const OFFERINGS = ["Email", "Backup", "Voice", "Wifi"];
/** @param idOf The ID of a client by its place; null for none. */
const table = (idOf: (place: number) => string | null, names = CLIENTS): Cell[][] => [
  ["Client", "Client ID", "Offering", "Date", "Revenue"],
  ...names.flatMap((name, place) =>
    OFFERINGS.filter((_, at) => at === 0 || (place + at) % 2 === 0).map((offering, at): Cell[] => [
      name, idOf(place), offering, 46290 - place, ((place * 370) % 900) + 100 + at,
    ]),
  ),
]; // prettier-ignore

const none = (): null => null;
const numbered = (place: number): string => `K${place}`;
type Change = readonly [before: (place: number) => string | null, after: (place: number) => string | null];
const changes: Readonly<Record<string, Change>> = {
  "IDs come": [none, numbered],
  "IDs go": [numbered, none],
  "all have other IDs": [numbered, (place) => `Z${place}`],
  "all have the ID of the one before": [numbered, (place) => `K${place + 1}`],
};
const sorts: Readonly<Record<string, (hand: Hand, sheet: string) => void>> = {
  "by their first columns": sortInSight,
  "upside down": (hand, sheet) => hand.reverse(sheet, 1),
};

const SHEETS = ["Next Offers", "Client History", "Upgrade Plan", "Holdings"];
const mine = (row: readonly Cell[], sheet: string, at: readonly number[]): string => `mine of ${at.map((column) => String(row[column])).join(" at ")} on ${sheet}`; // prettier-ignore
const placesOf = (hand: Hand, sheet: string): number[] => [hand.column(sheet, "Client"), ...(sheet === "Next Offers" ? [hand.column(sheet, "Offering")] : [])]; // prettier-ignore

/** Types the words by which a row is known into a column of one's own. */
function typeBeside({ hand }: Desk, sheet: string): void {
  const column = hand.addColumn(sheet, "Mine");
  const [header, places] = [hand.headerRow(sheet), placesOf(hand, sheet)];
  hand.values(sheet).forEach((row, at) => {
    if (at > header && CLIENTS.includes(String(row[places[0]]))) hand.put(sheet, at, column, mine(row, sheet, places)); // prettier-ignore
  });
}

/** Rows in which such words are others, or stand below. */
const astray = (hand: Hand, sheet: string): string[] =>
  hand.values(sheet).flatMap((row) => {
    const word = row.find((cell) => String(cell).startsWith("mine of "));
    return word === undefined || word === mine(row, sheet, placesOf(hand, sheet)) ? [] : [row.filter((cell) => cell !== null).join()]; // prettier-ignore
  });

async function expectKept({ hand, generate }: Desk, count: number): Promise<void> {
  for (let run = 0; run < 2; run++) {
    await generate();
    for (const sheet of SHEETS) {
      expect(astray(hand, sheet)).toEqual([]);
      expect(hand.texts(sheet)).not.toContain("Added by you");
    }
    expect(SHEETS.flatMap((sheet) => hand.texts(sheet)).filter((cell) => /^mine of/.test(String(cell)))).toHaveLength(count); // prettier-ignore
  }
}

const stories = Object.keys(changes).flatMap((change) => Object.keys(sorts).flatMap((sort) => [true, false].map((isKnown) => [change, sort, isKnown] as const))); // prettier-ignore

test.each(stories)("%s, and sheets are sorted %s; known before: %s", async (change, sort, isKnown) => {
  const [before, after] = changes[change];
  const desk = await plainDesk({ [LINES]: table(before) }, { sheets: ["offers", "history", "plan", "holdings", "problems"] }); // prettier-ignore
  const { hand, generate } = desk;
  await generate();
  for (const sheet of SHEETS) typeBeside(desk, sheet);
  const count = SHEETS.flatMap((sheet) => hand.texts(sheet)).filter((cell) => /^mine of/.test(String(cell))).length; // prettier-ignore
  if (isKnown) await generate();
  for (const sheet of SHEETS) sorts[sort](hand, sheet);
  hand.table(LINES, ...table(after));
  await expectKept(desk, count);
});

test.each(Object.keys(sorts))("a name is typed over everywhere, and sheets are sorted %s", async (sort) => {
  const desk = await plainDesk({ [LINES]: table(none) }, { sheets: ["offers", "history", "plan", "holdings", "problems"] }); // prettier-ignore
  const { hand, generate } = desk;
  await generate();
  for (const sheet of SHEETS) {
    hand.values(sheet).forEach((row, at) => row.forEach((cell, column) => { if (cell === "Birch") hand.put(sheet, at, column, "Zeder"); })); // prettier-ignore
    sorts[sort](hand, sheet);
    typeBeside(desk, sheet);
  }
  const count = SHEETS.flatMap((sheet) => hand.texts(sheet)).filter((cell) => /^mine of/.test(String(cell))).length; // prettier-ignore
  hand.table(LINES, ...table(none, CLIENTS.map((name) => (name === "Birch" ? "Zeder" : name)))); // prettier-ignore
  await expectKept(desk, count);
});

test.each(SHEETS)("two names are typed over everywhere, and then %s alone is sorted", async (sorted) => {
  const desk = await plainDesk({ [LINES]: table(none) }, { sheets: ["matrix", "offers", "history", "plan", "holdings", "problems"] }); // prettier-ignore
  const { hand, generate } = desk;
  await generate();
  for (const name of CLIENTS) hand.type(MATRIX, name, "Note", `note of ${name}`);
  await generate();
  const anew: Readonly<Record<string, string>> = { Birch: "Zeder", Dune: "Alpha" };
  for (const sheet of [MATRIX, ...SHEETS])
    hand.values(sheet).forEach((row, at) => row.forEach((cell, column) => { if (String(cell) in anew) hand.put(sheet, at, column, anew[String(cell)]); })); // prettier-ignore
  sortInSight(hand, sorted);
  hand.table(
    LINES,
    ...table(
      none,
      CLIENTS.map((name) => anew[name] ?? name),
    ),
  );
  for (let run = 0; run < 2; run++) {
    await generate();
    for (const name of CLIENTS) expect(hand.at(MATRIX, anew[name] ?? name, "Note")).toBe(`note of ${name}`);
    expect(hand.texts(MATRIX)).not.toContain("No longer in the data");
    expect(hand.texts(MATRIX)).not.toContain("Added by you");
  }
});

test("where nothing was typed nothing is told", async () => {
  const desk = await plainDesk({ [LINES]: table(none) }, { sheets: ["offers", "history", "plan", "holdings", "problems"] }); // prettier-ignore
  await desk.generate();
  for (const sheet of SHEETS) sortInSight(desk.hand, sheet);
  desk.hand.table(LINES, ...table(numbered));
  await expectKept(desk, 0);
  const told = desk.hand.workbook.sheets.some(({ name }) => name === "Problems") ? desk.hand.values("Problems") : []; // prettier-ignore
  expect(told.filter((row) => SHEETS.includes(String(row[1])))).toEqual([]);
});
