import type { Cell } from "../../src/cell";
import { addressOf } from "../../shared/layout/address";
import { headsAnew } from "../../shared/typed/heads-anew";
import { LINES, lines, plainDesk } from "../kept/desk";
import type { Hand } from "../kept/hand";
import { sheetOf, written } from "./small";
import { bookSheet, columnOf } from "./small-sheets";

/* The lines that explain a sheet end where it does: what stands beside one stays there, however wide the sheet becomes. */

const [HOLDINGS, PLAN] = ["Holdings", "Upgrade Plan"];
const rowOf = (hand: Hand, sheet: string, words: string): number =>
  hand.values(sheet).findIndex((row) => row.some((cell) => String(cell).includes(words)));
/** What the user's column holds above the header: the words of the row, and the text. */
const above = (hand: Hand, sheet: string, header = "Mine"): [words: string, text: Cell][] => {
  const column = hand.column(sheet, header);
  const rows = hand.values(sheet).slice(0, hand.headerRow(sheet));
  return rows.filter((row) => row[column] !== null).map((row) => [String(row.slice(1).find((cell) => cell !== null)), row[column]]); // prettier-ignore
};
const below = (hand: Hand, sheet: string): Cell[] => {
  const values = hand.values(sheet);
  const at = values.findIndex((row) => row.includes("Added by you"));
  return at < 0 ? [] : values.slice(at + 1).flat().filter((cell) => cell !== null); // prettier-ignore
};

async function opened() {
  const desk = await plainDesk({ [LINES]: lines }, { sheets: ["matrix", "holdings", "plan", "problems"] });
  await desk.generate();
  const { hand } = desk;
  for (const sheet of [HOLDINGS, PLAN]) hand.addColumn(sheet, "Mine");
  return {
    ...desk,
    async asWide(sheet: string, wide: boolean) {
      for (const header of ["wide", "wider", "widest"])
        if (wide) hand.addColumn(sheet, `The column that is ${header}`);
        else hand.deleteColumn(sheet, `The column that is ${header}`);
      await desk.generate();
    },
  };
}

test.each([
  [HOLDINGS, "revenue in the", "Net revenue"],
  [PLAN, "new clients come", "10 clients"],
])("%s: lines become one in a wider sheet, and two again", async (sheet, second, first) => {
  const { hand, generate, asWide } = await opened();
  await generate();
  const isOne = (): boolean => rowOf(hand, sheet, second) === rowOf(hand, sheet, first);
  const before = isOne();
  await asWide(sheet, true);
  const wide = isOne();
  await asWide(sheet, false);
  expect([before, wide, isOne()]).toEqual([false, true, false]);
});

test.each([
  [HOLDINGS, "Net revenue"],
  [HOLDINGS, "revenue in the"],
  [PLAN, "10 clients"],
  [PLAN, "new clients come"],
])("%s: a text beside %s stays beside that line, or the one that holds it", async (sheet, words) => {
  const { hand, asWide } = await opened();
  hand.put(sheet, rowOf(hand, sheet, words), hand.column(sheet, "Mine"), "beside");
  for (const wide of [true, false, true]) {
    await asWide(sheet, wide);
    const [[line, text], ...others] = above(hand, sheet);
    expect([text, others, below(hand, sheet)]).toEqual(["beside", [], []]);
    expect(line).toMatch(sheet === PLAN ? /^10 clients/ : /^Net revenue/);
  }
});

/** What Problems tell: where it stood, and the text. */
const told = (hand: Hand): Cell[][] =>
  hand.workbook.sheets.some(({ name }) => name === "Problems")
    ? hand.values("Problems").filter((row) => String(row[4]).startsWith("What this stood beside")).map((row) => row.slice(1, 4)) // prettier-ignore
    : [];

test("of two texts beside lines that become one the second goes below, told once", async () => {
  const { hand, generate, asWide } = await opened();
  const mine = hand.column(HOLDINGS, "Mine");
  const at = rowOf(hand, HOLDINGS, "Net revenue");
  hand.put(HOLDINGS, at, mine, "one");
  hand.put(HOLDINGS, at + 1, mine, "two");
  await generate();
  await asWide(HOLDINGS, true);
  for (let run = 0; run < 2; run++) {
    expect(told(hand)).toEqual(run > 0 ? [] : [[HOLDINGS, addressOf(at + 1, mine), "two"]]);
    expect(above(hand, HOLDINGS).map(([, text]) => text)).toEqual(["one"]);
    expect(below(hand, HOLDINGS)).toContain("two");
    await generate();
  }
});

test("a formula goes on naming what stands beside a line", async () => {
  const { hand, asWide } = await opened();
  const mine = hand.column(PLAN, "Mine");
  const row = rowOf(hand, PLAN, "new clients come");
  hand.put(PLAN, row, mine, 7);
  const nameOf = (at: number): string => `=2*$${String.fromCharCode(65 + hand.column(PLAN, "Mine"))}$${at + 1}`; // prettier-ignore
  hand.type(PLAN, "Birch", "Mine", { formula: nameOf(row) });
  for (const wide of [true, false]) {
    await asWide(PLAN, wide);
    const at = hand.values(PLAN).findIndex((cells) => cells.includes(7) && cells.join("").includes("10 clients")); // prettier-ignore
    expect(hand.formula(PLAN, "Birch", "Mine")).toBe(nameOf(at));
  }
});

describe("what rows above the header are called by now; by hand", () => {
  type Then = {
    lines: readonly Cell[][];
    titleRow?: number;
    yearStart?: number;
    whole?: boolean;
    readable?: boolean;
  };
  /** Title, line below it and these lines stand above the header; the sheet's first column is the quarter, then the client's. */
  const anew = (
    { lines: above, titleRow = 0, yearStart, ...more }: Then,
    notes: string[],
    year?: number,
  ): Record<string, string> => {
    // prettier-ignore
    const columns = ["key", "quarter", "client"];
    const cells: Cell[][] = [...Array.from({ length: titleRow }, (): Cell[] => [null, "put in", null]), ["s1", "Plan", null], [null, "As of June", null], ...above, ["Key", "Quarter", "Client"]]; // prettier-ignore
    const shown = Object.fromEntries([["Plan", "xx."], ["As of June", ".w."], ...above.map((line) => [String(line[2] ?? line[1]), line[2] === null ? ".w." : "..w"])].map(([text, head]) => [`head ${text}`, { head }])); // prettier-ignore
    const version = { ...written("plan", columns, {}, shown), stamp: "s1", yearStart };
    const { standing } = sheetOf("plan", columns.slice(1), [], { cells, version, titleRow, headerRow: cells.length - 1, ...more }); // prettier-ignore
    const sheet = bookSheet("plan", [], [columnOf("quarter", []), columnOf("client", [])], { notes, yearStart: year }); // prettier-ignore
    return Object.fromEntries(headsAnew(sheet, standing));
  };
  const [one, two, three] = ["ab cd", "ef gh", "ij"].map((text): Cell[] => [null, text, null]);
  const gap: Cell[] = [null, "gap", null];
  const total: Cell[] = [null, null, "Total"];

  test.each<[what: string, then: Then, notes: string[], expected: Record<string, string>]>([
    ["the same lines", { lines: [one, two] }, ["ab cd", "ef gh"], {}],
    ["two that became one", { lines: [one, two, total] }, ["ab cd ef gh"], { "head 3": "head 2" }],
    ["three that became two", { lines: [one, two, three, total] }, ["ab cd ef", "gh ij"], { "head 3": "head 2", "head 4": "head 3" }], // prettier-ignore
    ["one that became two", { lines: [[null, "ab cd ef gh", null], total] }, ["ab cd", "ef gh"], {}],
    ["two that became three", { lines: [one, [null, "ef gh ij", null], total] }, ["ab", "cd ef", "gh ij"], {}],
    ["a row without words below lines that became fewer", { lines: [one, two, gap, total] }, ["ab cd ef gh"], { "head 3": "head 2", "head 4": "head 3" }], // prettier-ignore
    ["one below lines that became more", { lines: [[null, "ab cd ef gh", null], gap] }, ["ab cd", "ef gh"], { "head 3": "head 4" }], // prettier-ignore
    ["below rows that were put in", { lines: [one, two], titleRow: 2 }, ["ab cd ef gh"], { "head 3": "head 2" }],
    ["other words than before", { lines: [one, two] }, ["ab cd ef hg"], {}],
    ["fewer words than before", { lines: [one, two] }, ["ab cd"], {}],
    ["more words than before", { lines: [one, two] }, ["ab cd ef gh ij"], {}],
    ["no lines any more", { lines: [one, two] }, [], {}],
    ["a sheet that was cut off", { lines: [one, two], whole: false }, ["ab cd ef gh"], {}],
    ["one that cannot be read", { lines: [one, two], readable: false }, ["ab cd ef gh"], {}],
  ])("%s", (_, then, notes, expected) => expect(anew(then, notes)).toEqual(expected)); // prettier-ignore

  const quarter = (text: string): Cell[] => [null, null, text];
  test.each<
    [
      what: string,
      words: string,
      then: number | undefined,
      now: number | undefined,
      expected: Record<string, string>,
    ]
  >([
    ["a year from April", "2026-Q4", 1, 4, { "head 2026-Q4": "head 2027-Q3" }],
    ["a quarter and an owner", "2026-Q4, Kim", 1, 4, { "head 2026-Q4, Kim": "head 2027-Q3, Kim" }],
    [
      "months that are no quarter any more",
      "2026-Q4",
      1,
      2,
      { "head 2026-Q4": "head 2026-Q4 (2026-10 to 2026-12)" },
    ],
    ["the same year", "2026-Q4", 4, 4, {}],
    ["one of which nobody knows by which year", "2026-Q4", undefined, 4, {}],
    ["a sheet that has no quarters by now", "2026-Q4", 1, undefined, {}],
    ["other words", "Total", 1, 4, {}],
  ])("%s", (_, words, then, now, expected) => {
    expect(anew({ lines: [quarter(words)], yearStart: then }, [], now)).toEqual(expected);
  });

  test("nothing where no sheet stands", () => {
    expect(headsAnew(bookSheet("plan", [], [columnOf("client", [])], { notes: ["ab"] }), null).size).toBe(0);
  });
});
