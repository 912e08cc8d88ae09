import type { Cell } from "../../src/cell";
import type { SheetKind } from "../../shared/grid";
import { journalOf, LINES, MATRIX, plainDesk } from "../kept/desk";
import type { Hand } from "../kept/hand";

/* A win whose invoice is taken out of the data again was none: its proposal stands again, with its day. */

const [PROPOSED, INVOICED, TODAY] = [46_300, 46_320, 46_345];

const header: Cell[] = ["Client", "Offering", "Date", "Revenue", "Cost", "Stream"];
const line = (client: string, offering: string, day: number, revenue = 100): Cell[] => [
  client,
  offering,
  day,
  revenue,
  10,
  "MRR",
];
const first = [
  line("Acme", "Email", 46_235),
  line("Birch", "Email", 46_235),
  line("Cedar", "Backup", 46_235),
];
const last = [line("Acme", "Email", 46_340), line("Cedar", "Backup", 46_335)];
const wrong = line("Cedar", "Email", INVOICED);

/** A proposal of Email to Cedar, and then a run with its invoice. */
async function opened(kinds: SheetKind[] = ["matrix", "problems", "scorecard"]) {
  const wish = { sheets: kinds };
  const desk = await plainDesk({ [LINES]: [header, ...first] }, wish);
  const { hand, host, generate } = desk;
  host.day = PROPOSED;
  await generate();
  hand.type(MATRIX, "Cedar", "Email", "P");
  await generate();
  host.day = TODAY;
  hand.table(LINES, header, ...first, wrong, ...last);
  await generate();
  expect([mark(hand), wins(hand)]).toEqual(["Y", [INVOICED]]);
  return { ...desk, wish, bring: (...rows: Cell[][]) => hand.table(LINES, header, ...rows) };
}

const records = (hand: Hand, name: string): (readonly Cell[])[] =>
  journalOf(hand).filter((row) => row[1] === name);
/** The days of the wins that are kept. */
const wins = (hand: Hand): Cell[] => records(hand, "won").map((row) => row[9]);
const mark = (hand: Hand): Cell => hand.at(MATRIX, "Cedar", "Email");
const proposedOn = (hand: Hand): Cell =>
  records(hand, "entry").find((row) => row[5] === "o:email")?.[9] ?? null;
const told = (hand: Hand): Cell[][] => {
  const there = hand.workbook.sheets.some(({ name }) => name === "Problems");
  return there ? hand.values("Problems").filter((row) => String(row[4]).includes("taken back")) : [];
};

const kept = { mark: null, wins: [INVOICED], told: 0 };
const back = { mark: "P", wins: [], told: 1 };

// By hand: 46,320 is 2026-10-25, 46,300 is 2026-10-05.
test.each<[string, Cell[][], { mark: Cell; wins: Cell[]; told: number }]>([
  ["the invoice is another client's", [...first, line("Birch", "Email", INVOICED), ...last], back],
  ["it is of another offering", [...first, line("Cedar", "Backup", INVOICED), ...last], back],
  ["it is deleted", [...first, ...last], back],
  [
    "it is deleted, and was invoiced long before the proposal",
    [...first, line("Cedar", "Email", 46_100), ...last],
    back,
  ],
  ["the data begin on its day, without it", [line("Birch", "Email", INVOICED), ...last], back],
  ["it is dated otherwise", [...first, line("Cedar", "Email", 46_310), ...last], { ...kept, mark: "Y" }],
  ["it is credited", [...first, wrong, line("Cedar", "Email", 46_330, -100), ...last], back],
  [
    "a part of it is credited",
    [...first, wrong, line("Cedar", "Email", 46_330, -40), ...last],
    { ...kept, mark: "Y" },
  ],
  ["older months are cut off, and that day with them", last, kept],
  ["it was the last of all, or the data are older ones", first, back],
  ["its client is gone", [...first.slice(0, 2), last[0]], kept],
  [
    "its offering is gone",
    [line("Acme", "Voice", 46_235), first[2], line("Acme", "Voice", 46_340), last[1]],
    kept,
  ],
])("the data are put right: %s", async (_, rows, expected) => {
  const { hand, generate, bring } = await opened();
  bring(...rows);
  for (let run = 0; run < 3; run++) {
    await generate();
    const is =
      hand.texts(MATRIX).includes("Cedar") && hand.texts(MATRIX).includes("Email") ? mark(hand) : null;
    expect({ mark: is, wins: wins(hand) }).toEqual({ mark: expected.mark, wins: expected.wins });
    expect(told(hand)).toHaveLength(run === 0 ? expected.told : 0);
    if (expected.mark === "P") expect(proposedOn(hand)).toBe(PROPOSED);
  }
});

test("what was taken back is told with the cell, once", async () => {
  const { hand, generate, bring } = await opened();
  bring(...first, ...last);
  await generate();
  const column = String.fromCharCode(65 + hand.column(MATRIX, "Email"));
  expect(told(hand).map((row) => row.slice(1, 5))).toEqual([
    [
      MATRIX,
      `${column}${hand.row(MATRIX, "Cedar") + 1}`,
      "Cedar: Email, won on 2026-10-25",
      "Its invoice of 2026-10-25 is no longer in the data: the win is taken back, the proposal stands again. If it was sold, put the invoice back.",
    ],
  ]);
});

test("older data by mistake: with the right ones it is won again, on its day", async () => {
  const { hand, generate, bring } = await opened();
  bring(...first);
  await generate();
  expect([mark(hand), proposedOn(hand), wins(hand)]).toEqual(["P", PROPOSED, []]);
  bring(...first, wrong, ...last);
  await generate();
  expect([mark(hand), wins(hand)]).toEqual(["Y", [INVOICED]]);
});

test.each<[string, string, boolean, Cell, string]>([
  ["declined, while the data are wrong", "X", true, "X", "X, typed since, stays"],
  ["declined, while they are put right", "X", false, "X", "X, typed since, stays"],
  ["proposed again, while the data are wrong", "P", true, "P", "the proposal stands again"],
  ["proposed again, while they are put right", "P", false, "P", "the proposal stands again"],
])("typed since over the Y: %s", async (_, letter, before, expected, words) => {
  const { hand, generate, bring } = await opened();
  hand.type(MATRIX, "Cedar", "Email", letter);
  if (before) await generate();
  // What is won is not won a second time.
  expect(wins(hand)).toEqual([INVOICED]);
  bring(...first, ...last);
  await generate();
  expect(told(hand).map((row) => String(row[4]))).toEqual([expect.stringContaining(words)]);
  for (let run = 0; run < 2; run++) {
    expect([mark(hand), wins(hand)]).toEqual([expected, []]);
    if (letter === "P") expect(proposedOn(hand)).toBe(PROPOSED);
    await generate();
  }
});

test("a Y that the user types is in use: the win stays", async () => {
  const { hand, generate, bring } = await opened();
  bring(...last);
  await generate();
  hand.type(MATRIX, "Cedar", "Email", "Y");
  bring(...first, ...last);
  await generate();
  expect([mark(hand), wins(hand)]).toEqual(["Y", [INVOICED]]);
});

test("taken back and then sold, it is won once, on the day of the right invoice", async () => {
  const { hand, generate, bring } = await opened();
  bring(...first, ...last);
  await generate();
  bring(...first, ...last, line("Cedar", "Email", 46_342));
  for (let run = 0; run < 2; run++) {
    await generate();
    expect([mark(hand), wins(hand)]).toEqual(["Y", [46_342]]);
  }
});

test("won, lapsed and won again: only the win whose invoice is gone is taken back", async () => {
  const { hand, host, generate, bring } = await opened();
  const later = [...first, wrong, ...last, line("Acme", "Email", 46_520)];
  host.day = 46_525;
  bring(...later);
  await generate();
  expect(mark(hand)).toBe("Z");
  hand.type(MATRIX, "Cedar", "Email", "P");
  await generate();
  host.day = 46_540;
  bring(...later, line("Cedar", "Email", 46_530), line("Acme", "Email", 46_535));
  await generate();
  expect([mark(hand), wins(hand)]).toEqual(["Y", [INVOICED, 46_530]]);
  bring(...later, line("Acme", "Email", 46_535));
  await generate();
  expect([mark(hand), proposedOn(hand), wins(hand)]).toEqual(["P", 46_525, [INVOICED]]);
});

test("in a run without the matrix too, which shows it later", async () => {
  const { hand, generate, wish, bring } = await opened();
  wish.sheets = ["problems"];
  bring(...first, ...last);
  await generate();
  expect(told(hand).map((row) => row.slice(1, 3))).toEqual([[MATRIX, null]]);
  wish.sheets = ["matrix", "problems"];
  await generate();
  expect([mark(hand), proposedOn(hand), wins(hand)]).toEqual(["P", PROPOSED, []]);
});

test("sold while the matrix still shows the wrong Y, it is won", async () => {
  const { hand, generate, wish, bring } = await opened();
  wish.sheets = ["problems"];
  bring(...first, ...last);
  await generate();
  wish.sheets = ["matrix", "problems"];
  bring(...first, ...last, line("Cedar", "Email", 46_342));
  await generate();
  expect([mark(hand), wins(hand)]).toEqual(["Y", [46_342]]);
});
