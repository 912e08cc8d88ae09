import type { Cell } from "../../src/cell";
import { historyKey, rowKey } from "../../shared/key";
import { LINES, plainDesk, type Desk } from "../kept/desk";
import { addedByYou } from "../kept/sorting";
import { set } from "./settings-sheet";

/* A text beside a client's quarter is about its months, whatever the fiscal year calls them. */

const HISTORY = "Client History";
const YEAR = "First month of the fiscal year";

/** Spring is January to March 2026, autumn October to December. */
const lines: Cell[][] = [
  ["Client", "Offering", "Date", "Revenue"],
  ["Acme", "Email", 46_100, 600], // 2026-03-19
  ["Acme", "Email", 46_380, 600], // 2026-12-24
];

/** The history and Settings with a quarter in spring and one in autumn, and a text beside both. */
async function opened() {
  const wish: { lastMonth: string | null; sheets: ("history" | "settings")[] } = {
    lastMonth: "2026-03",
    sheets: ["history", "settings"],
  };
  const desk = await plainDesk({ [LINES]: lines }, wish);
  desk.host.day = 46_400;
  await desk.generate();
  wish.lastMonth = null;
  await desk.generate();
  const at = desk.hand.addColumn(HISTORY, "Mine");
  for (const [quarter, text] of Object.entries({ "2026-Q1": "in spring", "2026-Q4": "in autumn" })) {
    const row = desk.hand.values(HISTORY).findIndex((cells) => cells[1] === quarter);
    desk.hand.put(HISTORY, row, at, text);
  }
  return { ...desk, wish };
}

/** What stands beside each text, as far as it is text. */
const beside = ({ hand }: Desk, ...texts: string[]): Cell[][] =>
  texts.map((text) => hand.values(HISTORY).flatMap((row) => (row.includes(text) ? row.slice(1, 3) : [])));

const both = (desk: Desk): Cell[][] => beside(desk, "in autumn", "in spring");

test("the same months are one row, whatever year they are named by", () => {
  const acme = rowKey("acme");
  expect(historyKey(2026 * 12 + 11, acme)).not.toBe(historyKey(2026 * 12 + 2, acme));
});

// By hand: the year that begins in April 2025 is called 2026, so that January to March are its last quarter.
const inApril = [
  ["2027-Q3", "Acme"],
  ["2026-Q4", "Acme"],
];

test.each<[string, (desk: Awaited<ReturnType<typeof opened>>) => void | Promise<void>]>([
  ["at once", () => undefined],
  ["after another run", (desk) => desk.generate()],
  ["and the rows are sorted", ({ hand }) => hand.reverse(HISTORY)],
  ["and the columns in sight are sorted by themselves", ({ hand }) => hand.reverse(HISTORY, 1)],
  [
    "after a run that did without the sheet",
    async ({ hand, wish, generate }) => {
      wish.sheets = ["settings"];
      set(hand, YEAR, 4);
      await generate();
      wish.sheets = ["history", "settings"];
    },
  ],
  [
    "and the hidden Keys are deleted",
    async ({ hand, generate }) => {
      await generate();
      hand.sheet(HISTORY).deleteColumns(0, 1);
    },
  ],
])("a year that begins in April takes no text along: %s", async (_, act) => {
  const desk = await opened();
  await act(desk);
  set(desk.hand, YEAR, 4);
  for (let run = 0; run < 3; run++) {
    await desk.generate();
    expect(both(desk)).toEqual(inApril);
    expect(addedByYou(desk.hand, HISTORY)).toEqual([]);
  }
});

// By hand: the quarters of a year that begins in February end in April, July, October and January.
test("a text whose months no row shows any more stands below, with its quarter, its months and its client", async () => {
  const desk = await opened();
  set(desk.hand, YEAR, 2);
  for (let run = 0; run < 3; run++) {
    await desk.generate();
    expect(both(desk)).toEqual([
      [null, "2026-Q4 (2026-10 to 2026-12), Acme"],
      [null, "2026-Q1 (2026-01 to 2026-03), Acme"],
    ]);
    expect(desk.hand.texts(HISTORY)).toContain("No longer in the data");
  }
  set(desk.hand, YEAR, 1);
  await desk.generate();
  expect(both(desk)).toEqual([
    ["2026-Q4", "Acme"],
    ["2026-Q1", "Acme"],
  ]);
  expect(desk.hand.texts(HISTORY)).not.toContain("No longer in the data");
});

test("beside the table of the chart as well", async () => {
  const desk = await opened();
  // There the quarter stands in the column of clients.
  const row = desk.hand.values(HISTORY).findLastIndex((cells) => cells[2] === "2026-Q4");
  desk.hand.put(HISTORY, row, desk.hand.column(HISTORY, "Mine"), "a good one");
  set(desk.hand, YEAR, 4);
  for (let run = 0; run < 2; run++) {
    await desk.generate();
    expect(beside(desk, "a good one")).toEqual([[null, "2027-Q3"]]);
  }
  set(desk.hand, YEAR, 2);
  await desk.generate();
  expect(beside(desk, "a good one")).toEqual([[null, "Chart: 2027-Q3"]]);
});

test.each(["Upgrade Plan", HISTORY])(
  "what stands beside a quarter above the table of %s goes with its months",
  async (sheet) => {
    const desk = await plainDesk(
      { [LINES]: [...lines, ["Birch", "Backup", 46_380, 300]] },
      { sheets: ["matrix", "plan", "history", "settings", "problems"] },
    );
    const { hand, generate, host } = desk;
    host.day = 46_400; // 2027-01-13
    await generate();
    const [matrix, column] = ["Tech Stack Matrix", hand.values(sheet)[hand.headerRow(sheet)].length];
    const named = (quarter: string): number =>
    hand.values(sheet).findIndex((row, at) => at < hand.headerRow(sheet) && row.some((cell) => String(cell).startsWith(quarter))); // prettier-ignore
    // By hand: January to March 2027, and from April on the last quarter of the year that is called 2027.
    const [then, now] = sheet === HISTORY ? ["2026-Q4", "2027-Q3"] : ["2027-Q1", "2027-Q4"];
    hand.put(sheet, hand.headerRow(sheet), column, "Mine");
    hand.put(sheet, named(then), column, "away");
    const at = (): string => `='${sheet}'!${String.fromCharCode(65 + hand.column(sheet, "Mine"))}`;
    hand.addColumn(matrix, "Mine");
    hand.type(matrix, "Acme", "Mine", { formula: `${at()}${named(then) + 1}` });
    await generate();
    for (const [start, quarter] of [
      [4, now],
      [1, then],
      [4, now],
    ] as const) {
      set(hand, YEAR, start);
      await generate();
      expect(hand.values(sheet)[named(quarter)][hand.column(sheet, "Mine")]).toBe("away");
      expect(hand.formula(matrix, "Acme", "Mine")).toBe(`${at()}${named(quarter) + 1}`);
      expect(addedByYou(hand, sheet)).toEqual([]);
    }
  },
);

test("a text beside a quarter whose months are none in the other year goes below with them, told", async () => {
  const desk = await plainDesk({ [LINES]: lines }, { sheets: ["history", "settings", "problems"] });
  const { hand, generate, host } = desk;
  host.day = 46_400;
  await generate();
  const at = hand.addColumn(HISTORY, "Mine");
  const row = hand.values(HISTORY).findIndex((cells) => cells.slice(1).some((cell) => String(cell).startsWith("2026-Q4"))); // prettier-ignore
  hand.put(HISTORY, row, at, "away");
  await generate();
  for (const start of [2, 1]) {
    set(hand, YEAR, start);
    await generate();
    const below = addedByYou(hand, HISTORY).flat().map(String);
    expect(below).toContain("away");
    expect(below.some((cell) => cell.includes("(2026-10 to 2026-12)"))).toBe(true);
    if (start === 2) expect(hand.values("Problems").flat()).toContain("away");
  }
});

test.each([0, 1, 2])(
  "of several quarters each text goes with its own, though formulas name one (%d)",
  async (which) => {
    const wish: { lastMonth: string | null; sheets: ("matrix" | "history" | "settings")[] } = { lastMonth: null, sheets: ["matrix", "history", "settings"] }; // prettier-ignore
    const { hand, generate, host } = await plainDesk(
      { [LINES]: [...lines, ["Birch", "Backup", 46_380, 300]] },
      wish,
    );
    host.day = 46_400;
    for (wish.lastMonth of ["2026-06", "2026-09", null]) await generate();
    const mine = hand.addColumn(HISTORY, "Mine");
    const rows = (): number[] => [...hand.values(HISTORY).slice(0, hand.headerRow(HISTORY)).keys()].filter((row) => hand.values(HISTORY)[row].slice(1).some((cell) => /^\d{4}-Q\d/.test(String(cell)))); // prettier-ignore
    const named = (): string => `='${HISTORY}'!${String.fromCharCode(65 + hand.column(HISTORY, "Mine"))}${rows()[which] + 1}`; // prettier-ignore
    hand.put(HISTORY, rows()[which], mine, "note");
    hand.addColumn("Tech Stack Matrix", "Mine");
    hand.type("Tech Stack Matrix", "Acme", "Mine", { formula: named() });
    await generate();
    for (const start of [4, 1, 7]) {
      set(hand, YEAR, start);
      await generate();
      expect(hand.values(HISTORY)[rows()[which]]).toContain("note");
      expect(hand.formula("Tech Stack Matrix", "Acme", "Mine")).toBe(named());
    }
  },
);
