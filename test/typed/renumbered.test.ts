import type { Cell } from "../../src/cell";
import { LINES, MATRIX, PORTFOLIO, plainDesk } from "../kept/desk";
import type { Hand } from "../kept/hand";

/* A program numbers all clients anew, or takes the zeros off their numbers: their names say who they are. */

const NAMES = ["Acme", "Birch", "Cedar", "Dune", "Elm", "Fir", "Gale"];
type Ids = Readonly<Record<string, Cell>>;
const numbered = (from: number, names = NAMES): Ids => Object.fromEntries(names.map((name, index) => [name, from + index])); // prettier-ignore
const table = (ids: Ids): Cell[][] => [
  ["Client", "Client ID", "Offering", "Date", "Revenue"],
  ...Object.entries(ids).flatMap(([name, id], index) => [
    [name, id, "Email", 46295, 1000 - 10 * index],
    [name, id, "Backup", 46265, index % 2 === 0 ? 50 : 0],
  ]),
];

/** Each client has a note, a mark and a package. */
async function start(ids: Ids) {
  const desk = await plainDesk({ [LINES]: table(ids) }, { sheets: ["matrix", "portfolio", "problems"] });
  const { hand, generate } = desk;
  await generate();
  for (const name of Object.keys(ids)) {
    hand.type(MATRIX, name, "Note", `for ${name}`);
    hand.type(PORTFOLIO, name, "Package", `of ${name}`);
  }
  hand.type(MATRIX, "Birch", "Backup", "P");
  await generate();
  return desk;
}

const typedAt = (hand: Hand, name: string): Cell[] => [hand.at(MATRIX, name, "Note"), hand.at(PORTFOLIO, name, "Package")]; // prettier-ignore
const told = (hand: Hand): Cell[] => hand.workbook.sheets.some(({ name }) => name === "Problems") ? hand.values("Problems").map((row) => row[3]) : []; // prettier-ignore

const padded: Ids = Object.fromEntries(NAMES.map((name, index) => [name, `0010${index}`]));
const some = (count: number, ids: Ids, others: Ids): Ids => Object.fromEntries(NAMES.map((name, index) => [name, (index < count ? others : ids)[name]])); // prettier-ignore

test.each<[string, Ids, Ids, number]>([
  ["all of them", numbered(1), numbered(901), 7],
  ["without the zeros", padded, numbered(100), 7],
  ["five of seven", numbered(1), some(5, numbered(1), numbered(901)), 5],
])("most clients have other IDs: %s", async (_, before, after, count) => {
  const { hand, generate } = await start(before);
  hand.table(LINES, ...table(after));
  for (let run = 0; run < 2; run++) {
    await generate();
    for (const name of NAMES) expect(typedAt(hand, name)).toEqual([`for ${name}`, `of ${name}`]);
    expect(hand.at(MATRIX, "Birch", "Backup")).toBe("P");
    expect(hand.texts(MATRIX)).not.toContain("No longer in the data");
    expect(told(hand).includes(`${count} clients with other IDs`)).toBe(run === 0);
  }
});

test.each<[string, Ids, Ids]>([
  ["four of seven", numbered(1), some(4, numbered(1), numbered(901))],
  ["all of four", numbered(1, NAMES.slice(0, 4)), numbered(901, NAMES.slice(0, 4))],
])("few clients do, which are others: %s", async (_, before, after) => {
  const { hand, generate } = await start(before);
  hand.table(LINES, ...table(after));
  await generate();
  expect(hand.at(MATRIX, "Birch", "Note")).toBe(null);
  expect(hand.texts(MATRIX)).toContain("No longer in the data");
  expect(told(hand).filter((found) => /with other IDs/.test(String(found)))).toEqual([]);
});

test("other clients, with other names and IDs, take nothing along", async () => {
  const { hand, generate } = await start(numbered(1));
  hand.table(LINES, ...table(numbered(901, NAMES.map((name) => `${name} 2`)))); // prettier-ignore
  await generate();
  expect(hand.at(MATRIX, "Birch 2", "Note")).toBe(null);
  expect(hand.texts(MATRIX)).toContain("for Birch");
});
