import type { Cell } from "../../src/cell";
import type { SheetKind } from "../../shared/grid";
import { generate as run } from "../../shared/job";
import { runNow } from "../../shared/steps";
import { defaultWish } from "../../shared/wish";
import { LINES, lines, MATRIX, plainDesk, PORTFOLIO } from "../kept/desk";
import type { Hand } from "../kept/hand";

/* A sheet that is left out of the run on which clients or offerings are called otherwise is known again by the names that it bears. */

const OFFERS = "Next Offers";
type Kind = Exclude<SheetKind, "journal">;

const ways: Readonly<Record<string, (hand: Hand) => void>> = {
  "an offering is known as another": (hand) =>
    hand.table("Offerings", ["Offering", "Also known as"], ["Cloud Backup", "Backup"], ["Email", null]),
  "clients get IDs": (hand) =>
    hand.table(LINES, [...lines[0], "Client ID"], ...lines.slice(1).map((row) => [...row, `C-${String(row[0])}`])), // prettier-ignore
};

async function opened() {
  const desk = await plainDesk({ [LINES]: lines });
  const generate = (...sheets: Kind[]): void => void runNow(run(desk.host, { ...defaultWish, sheets }));
  return { ...desk, generate };
}

/** Beside an offer to Birch stands a text; Birch has declined, so it stands below, and Next Offers was left out once since. */
async function begun(way: string) {
  const { hand, generate } = await opened();
  const all = (): void => generate("matrix", "offers", "problems");
  const rowWith = (...words: string[]): number =>
    hand.values(OFFERS).findIndex((row) => words.every((word) => row.includes(word)));
  const put = (words: string[], header: string, value: Cell): void =>
    hand.put(OFFERS, rowWith(...words), hand.column(OFFERS, header), value);
  all();
  hand.addColumn(OFFERS, "Mine");
  put(["Birch", "Backup"], "Mine", "old words");
  all();
  hand.type(MATRIX, "Birch", "Backup", "X");
  all();
  ways[way](hand);
  generate("matrix", "problems");
  return { hand, all, put };
}

/** Rows of Next Offers in which a text stands. */
const count = (hand: Hand, text: string): number =>
  hand.values(OFFERS).filter((row) => row.includes(text)).length;

describe.each(Object.keys(ways))("%s: what stands below Next Offers", (way) => {
  test.each<
    [string, ((put: Awaited<ReturnType<typeof begun>>["put"]) => void) | null, Record<string, number>]
  >([
    ["stands there once", null, { "old words": 1 }],
    ["emptied, stays away", (put) => put(["Birch: Backup"], "Mine", null), { "old words": 0 }],
    ["typed over, counts", (put) => put(["Birch: Backup"], "Mine", "new words"), { "old words": 0, "new words": 1 }], // prettier-ignore
    ["keeps words over its name", (put) => put(["Birch: Backup"], "Client", "asked in May"), { "asked in May": 1 }], // prettier-ignore
  ])("%s", async (_, act, expected) => {
    const { hand, all, put } = await begun(way);
    act?.(put);
    all();
    expect(Object.fromEntries(Object.keys(expected).map((text) => [text, count(hand, text)]))).toEqual(
      expected,
    );
    all();
    expect(Object.fromEntries(Object.keys(expected).map((text) => [text, count(hand, text)]))).toEqual(
      expected,
    );
  });
});

test("a text beside a row and in a column that were deleted there is kept below, however often it is left out", async () => {
  const { hand, generate } = await opened();
  generate("matrix", "portfolio");
  hand.addColumn(MATRIX, "Mine");
  hand.type(MATRIX, "Acme", "Mine", "mine");
  generate("matrix", "portfolio");
  hand.deleteRow(MATRIX, "Acme");
  hand.deleteColumn(MATRIX, "Mine");
  for (let left = 0; left < 3; left++) generate("portfolio");
  generate("matrix", "portfolio");
  expect(hand.values(MATRIX).filter((row) => row.includes("mine")).map((row) => row.includes("Acme: Mine"))).toEqual([true]); // prettier-ignore
});

test("a row that was copied there says its Note once, however often it is left out", async () => {
  const { hand, generate } = await opened();
  const PLAN = "Upgrade Plan";
  generate("matrix", "plan");
  hand.type(PLAN, "Birch", "Note", "old");
  const row = hand.row(PLAN, "Birch");
  hand.sheet(PLAN).insertRows(row + 1, 1);
  hand.sheet(PLAN).write(row + 1, 0, [hand.cells(PLAN)[row].map(({ value }) => ({ value }))]);
  hand.put(PLAN, row + 1, hand.column(PLAN, "Note"), "other");
  for (let left = 0; left < 3; left++) {
    generate("matrix", "portfolio");
    expect([left, hand.at(MATRIX, "Birch", "Note")]).toEqual([left, "old | other"]);
  }
  expect(hand.texts(PORTFOLIO)).not.toContain("other");
});
