import type { Cell } from "../../src/cell";
import type { SheetKind } from "../../shared/grid";
import { sheetKinds, sheetNames } from "../../shared/kinds";
import { JOURNAL, LINES, lines, plainDesk, type Desk } from "../kept/desk";
import type { Hand } from "../kept/hand";
import { addedByYou } from "../kept/sorting";

/* Somebody deletes the hidden journal: words that cannot be ours stay where they stood, or go below with what they were about. */

const kinds = sheetKinds.filter((kind) => kind !== "page");
const opened = (...kinds: readonly SheetKind[]): Promise<Desk> =>
  plainDesk({ [LINES]: [...lines, ["Dune", "Email", 46265, "soon", null]] }, { sheets: [...kinds, "problems"] }); // prettier-ignore

const forget = (hand: Hand): void => hand.workbook.remove(hand.sheet(JOURNAL).id);
const blank = (cell: Cell | undefined): boolean => (cell ?? null) === null;

/** The first cells that are empty in rows of the sheet, one a row, each with words of its own typed into it. */
function typedInto(
  hand: Hand,
  name: string,
  from: number,
  end: number,
  columns: readonly number[],
): string[] {
  const values = hand.values(name);
  const typed: string[] = [];
  for (let row = from; row < end; row++) {
    const column = columns.find((one) => blank(values[row][one]));
    if (column === undefined) continue;
    typed.push(`mine ${"abcdefghijklmnopqrstuvwxyz"[row]} of ${name}`);
    hand.put(name, row, column, typed[typed.length - 1]);
  }
  return typed;
}

const standing = (hand: Hand, name: string, typed: readonly string[]): number[] =>
  typed.map((text) => hand.texts(name).filter((cell) => cell === text).length);

test.each(kinds)("%s: words in empty cells above the header are there once, also after a second run", async (kind) => {
  const { hand, generate } = await opened(kind);
  await generate();
  const name = sheetNames[kind];
  const header = hand.headerRow(name);
  const width = hand.values(name)[header].length;
  const typed = typedInto(hand, name, 2, header, [...Array(width).keys()].slice(2));
  expect(typed.length).toBeGreaterThan(0);
  forget(hand);
  for (let run = 0; run < 2; run++) {
    await generate();
    expect(standing(hand, name, typed)).toEqual(typed.map(() => 1));
  }
}); // prettier-ignore

test.each<[SheetKind, string, string]>([
  ["portfolio", "Account manager", "Acme: Account manager"],
  ["portfolio", "Flags", "Birch: Flags"],
  ["matrix", "Next offer", "Acme: Next offer"],
  ["offers", "Step", "Birch: Backup: Step"],
  ["potential", "Step", "Backup: Step"],
  ["playbook", "Lift", "Backup: Email: Lift"],
])("%s: words in an empty cell under %s go below, told", async (kind, header, about) => {
  const { hand, generate } = await opened(kind);
  await generate();
  const name = sheetNames[kind];
  const [row] = about.split(": ");
  const column = hand.column(name, header);
  const at = hand.values(name).findIndex((cells, index) => index > hand.headerRow(name) && cells.includes(row)); // prettier-ignore
  expect(blank(hand.values(name)[at][column])).toBe(true);
  hand.put(name, at, column, "my words");
  forget(hand);
  for (let run = 0; run < 2; run++) {
    await generate();
    expect(addedByYou(hand, name)).toEqual([[about, "my words"]]);
  }
  // The second run had nothing to tell any more.
  expect(hand.texts("Problems").filter((text) => String(text).includes("journal of this sheet is gone"))).toEqual([]); // prettier-ignore
});

test("Problems tells them with their cells", async () => {
  const { hand, generate } = await opened("portfolio");
  await generate();
  const [row, column] = [hand.row("Client Portfolio", "Birch"), hand.column("Client Portfolio", "Flags")];
  hand.put("Client Portfolio", row, column, "my words");
  forget(hand);
  await generate();
  const told = hand.values("Problems").find((cells) => cells.includes("my words")) ?? [];
  expect(told.slice(1, 4)).toEqual(["Client Portfolio", `${String.fromCharCode(65 + column)}${row + 1}`, "my words"]); // prettier-ignore
});

test("what the data say otherwise by now is nobody's", async () => {
  const { hand, generate } = await opened(...sheetKinds);
  await generate();
  const others: Cell[][] = [["Dune", "Email", 46310, 500, 100], ["Elm", "Voice", 46320, 5000, 100], ["Acme", "Voice", 46320, 7000, 100], ["Cedar", "Email", 46330, 50, 20]]; // prettier-ignore
  hand.table(LINES, ...lines.filter(([client]) => client !== "Birch"), ...others);
  forget(hand);
  await generate();
  const below = kinds.flatMap((kind) => addedByYou(hand, sheetNames[kind]).map((row) => [kind, ...row]));
  expect(below.filter(([kind]) => kind !== "offers" && kind !== "history")).toEqual([]);
});
