import type { Cell } from "../../src/cell";
import { generate as job } from "../../shared/job";
import { runNow } from "../../shared/steps";
import { defaultWish } from "../../shared/wish";
import { sheetNames } from "../../shared/kinds";
import type { SheetKind } from "../../shared/grid";
import { JOURNAL, MATRIX, plainDesk, PORTFOLIO } from "../kept/desk";
import { addedByYou } from "../kept/sorting";
import type { Hand } from "../kept/hand";

/* A row that somebody copied, with another text in the copy: both are kept where a reader finds them. */

const [SETTINGS, HISTORY] = ["Settings", "Client History"];

/** The row with a word once more, right below it, with another text in one column. */
function copy(hand: Hand, name: string, word: Cell, header: string, text: Cell): void {
  const row = hand.values(name).findIndex((cells, at) => at > hand.headerRow(name) && cells.includes(word));
  hand.sheet(name).insertRows(row + 1, 1);
  hand.sheet(name).write(row + 1, 0, [hand.cells(name)[row]]);
  hand.put(name, row + 1, hand.column(name, header), text);
}

async function opened(sheets: SheetKind[]) {
  const desk = await plainDesk(undefined, { sheets: [...sheets, "matrix", "problems"] });
  await desk.generate();
  return desk;
}

test.each<[SheetKind, Cell, Cell[]]>([
  ["history", "Birch", ["second"]],
  ["potential", "Email", ["second"]],
  ["settings", "Core: starts below", ["second"]],
  ["scorecard", "Goal: page visits", ["second"]],
])("in a column of one's own on a sheet that shows no Note: %s", async (kind, word, words) => {
  const { hand, generate } = await opened([kind]);
  const name = sheetNames[kind];
  const at = hand.addColumn(name, "Mine");
  const row = hand
    .values(name)
    .findIndex((cells, index) => index > hand.headerRow(name) && cells.includes(word));
  hand.put(name, row, at, "first");
  await generate();
  copy(hand, name, word, "Mine", "second");
  for (let run = 0; run < 2; run++) {
    await generate();
    expect(hand.values(name).find((cells) => cells.includes("first"))).toContain(word);
    const [kept] = addedByYou(hand, name);
    expect(kept).toHaveLength(1 + words.length);
    expect(kept).toEqual(expect.arrayContaining([expect.stringContaining("Mine"), ...words]));
    expect(hand.texts(name).filter((cell) => cell === "second")).toHaveLength(1);
  }
});

test.each<[SheetKind, header: string, counts: string, other: string]>([
  ["portfolio", "Reason", "second", "first"],
  ["concentration", "Mine", "first", "second"],
])(
  "where no sheet shows Note the other text stands below, in sight: %s",
  async (kind, header, counts, other) => {
    const { hand, generate } = await plainDesk(undefined, { sheets: [kind, "problems"] });
    const name = sheetNames[kind];
    await generate();
    if (header === "Mine") hand.addColumn(name, "Mine");
    hand.type(name, "Birch", header, "first");
    await generate();
    copy(hand, name, "Birch", header, "second");
    for (let run = 0; run < 2; run++) {
      await generate();
      expect(hand.at(name, "Birch", header)).toBe(counts);
      expect(addedByYou(hand, name)).toEqual([[`Birch: ${header}`, other]]);
    }
  },
);

test("in the Value of a setting", async () => {
  const { hand, generate } = await opened(["settings"]);
  hand.put(SETTINGS, hand.values(SETTINGS).findIndex((row) => row.includes("Core: starts below")), hand.column(SETTINGS, "Value"), 0.7); // prettier-ignore
  await generate();
  copy(hand, SETTINGS, "Core: starts below", "Value", 0.6);
  await generate();
  expect(hand.texts("Problems").join()).toContain('Both are kept under "Added by you"');
  for (let run = 0; run < 2; run++) {
    expect(hand.values(SETTINGS).find((row) => row.includes("Core: starts below"))).toContain(0.6);
    expect(addedByYou(hand, SETTINGS)).toEqual([["Core: starts below: Value", 0.7]]);
    await generate();
  }
});

test("where the journal is lost too", async () => {
  const { hand, generate } = await opened(["portfolio"]);
  hand.addColumn(PORTFOLIO, "Mine");
  hand.type(PORTFOLIO, "Birch", "Mine", "first");
  await generate();
  copy(hand, PORTFOLIO, "Birch", "Mine", "second");
  hand.workbook.remove(hand.sheet(JOURNAL).id);
  for (let run = 0; run < 2; run++) {
    await generate();
    expect(hand.at(PORTFOLIO, "Birch", "Mine")).toBe("first");
    expect(hand.at(MATRIX, "Birch", "Note")).toBe("Mine: second");
  }
});

test("the history keeps no note of a copied row that says the same", async () => {
  const { hand, generate } = await opened(["history"]);
  hand.addColumn(HISTORY, "Mine");
  copy(hand, HISTORY, "Birch", "Mine", null);
  await generate();
  expect(addedByYou(hand, HISTORY)).toEqual([]);
});

test("on a sheet that is not written for a while it is kept once", async () => {
  const { hand, host, generate } = await opened(["history"]);
  const at = hand.addColumn(HISTORY, "Mine");
  const row = hand.values(HISTORY).findIndex((cells, index) => index > hand.headerRow(HISTORY) && cells.includes("Birch")); // prettier-ignore
  hand.put(HISTORY, row, at, "first");
  await generate();
  copy(hand, HISTORY, "Birch", "Mine", "second");
  for (let run = 0; run < 3; run++) runNow(job(host, { ...defaultWish, sheets: ["portfolio"] }));
  await generate();
  expect(hand.texts(HISTORY).filter((cell) => cell === "second")).toHaveLength(1);
});
