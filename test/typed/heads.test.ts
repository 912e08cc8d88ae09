import type { Cell } from "../../src/cell";
import { JOURNAL, LINES, lines, MATRIX, plainDesk, PORTFOLIO, type Desk } from "../kept/desk";
import { addedByYou } from "../kept/sorting";
import type { Hand } from "../kept/hand";

/* What people type above the header: in rows that they put in, in gaps of ours, in their columns beside our labels. */

const PLAN = "Upgrade Plan";
const begun = async (sheets?: ("portfolio" | "matrix" | "plan" | "holdings")[]): Promise<Desk> => {
  const desk = await plainDesk(undefined, sheets ? { sheets } : {});
  await desk.generate();
  return desk;
};
const rowOf = (hand: Hand, sheet: string, text: Cell): number =>
  hand.values(sheet).findIndex((row) => row.includes(text));
/** Where a text stands: the label of its row above the header, or "below"; and its column's header. */
const placeOf = (hand: Hand, sheet: string, text: Cell): [label: Cell, header: Cell] | undefined => {
  const values = hand.values(sheet);
  const header = hand.headerRow(sheet);
  const row = rowOf(hand, sheet, text);
  if (row < 0) return undefined;
  const label = row < header ? values[row][hand.column(sheet, "Client")] : "below";
  return [label, values[header][values[row].indexOf(text)]];
};
const countOf = (hand: Hand, sheet: string, text: Cell): number =>
  hand.texts(sheet).filter((cell) => cell === text).length;
/** Texts under "Added by you". */
const added = (hand: Hand, sheet: string): Cell[] => {
  const at = rowOf(hand, sheet, "Added by you");
  return at < 0 ? [] : hand.values(sheet).slice(at + 1).flat().filter((cell) => cell !== null); // prettier-ignore
};

test.each<[string, (hand: Hand) => void, Cell[]]>([
  [
    "a row put in just above the header",
    (hand) => {
      const at = hand.headerRow(MATRIX) - 1;
      hand.sheet(MATRIX).insertRows(at, 1);
      hand.put(MATRIX, at, hand.column(MATRIX, "Client"), "mine");
      hand.put(MATRIX, at, hand.column(MATRIX, "Note"), 7);
    },
    ["mine", 7],
  ],
  [
    "one put in below the subtitle, without a label",
    (hand) => {
      hand.sheet(MATRIX).insertRows(2, 1);
      hand.put(MATRIX, 2, hand.column(MATRIX, "Owner"), "mine");
    },
    ["mine"],
  ],
  [
    "other words in the place of the title",
    (hand) => hand.put(MATRIX, 0, 1, "Stack of Team North"),
    ["Stack of Team North"],
  ],
  [
    "one put in between title and subtitle",
    (hand) => {
      hand.sheet(MATRIX).insertRows(1, 1);
      hand.put(MATRIX, 1, 1, "mine");
    },
    ["mine"],
  ],
  [
    "two put in above the title, in one column",
    (hand) => {
      hand.sheet(MATRIX).insertRows(0, 2);
      hand.put(MATRIX, 0, 1, "one");
      hand.put(MATRIX, 1, 1, "two");
    },
    ["one", "two"],
  ],
  [
    "a label that is typed over",
    (hand) => {
      const at = rowOf(hand, MATRIX, "Full stack");
      hand.put(MATRIX, at, hand.column(MATRIX, "Client"), "All of it");
    },
    ["All of it"],
  ],
])("what stands in %s goes below, once", async (_, work, expected) => {
  const { hand, generate } = await begun();
  const before = hand.headerRow(MATRIX);
  work(hand);
  for (let run = 0; run < 3; run++) {
    await generate();
    expect(added(hand, MATRIX)).toEqual(expect.arrayContaining(expected));
    for (const one of expected) expect(countOf(hand, MATRIX, one)).toBe(1);
    expect(hand.headerRow(MATRIX)).toBe(before);
  }
});

test.each<[string, string, Cell | { formula: string }]>([
  ["a text", "gap", "gap"],
  ["a formula", "=1+1", { formula: "=1+1" }],
])("%s in a gap of a totals row stays there, when columns move too", async (_, shown, typed) => {
  const { hand, generate } = await begun();
  hand.put(MATRIX, rowOf(hand, MATRIX, "Total"), hand.column(MATRIX, "Note"), typed);
  const now = (): unknown => {
    const { formula, value } = hand.cells(MATRIX)[rowOf(hand, MATRIX, "Total")][hand.column(MATRIX, "Note")];
    return formula ?? value;
  };
  await generate();
  expect(now()).toBe(shown);
  hand.moveColumn(MATRIX, "Note", "Gaps");
  hand.addColumn(MATRIX, "Mine", "Class");
  await generate();
  await generate();
  expect(now()).toBe(shown);
  hand.put(MATRIX, rowOf(hand, MATRIX, "Total"), hand.column(MATRIX, "Note"), null);
  await generate();
  expect(now()).toBeNull();
  expect(added(hand, MATRIX)).toEqual([]);
});

test("a text in a gap below an offering that goes is kept below", async () => {
  const { hand, generate } = await begun(["holdings", "matrix"]);
  hand.put(MATRIX, 0, hand.column(MATRIX, "Backup"), "ask for backups");
  hand.table(LINES, ...lines.filter(([, offering]) => offering !== "Backup"));
  await generate();
  await generate();
  expect(added(hand, MATRIX)).toEqual(["Backup", "ask for backups"]);
});

test("in a column of one's own each row above the header keeps its text, of two with one label each its own", async () => {
  const { hand, generate } = await begun(["plan"]);
  const header = hand.headerRow(PLAN);
  const at = hand.addColumn(PLAN, "Mine");
  const rows = [...Array(header).keys()];
  for (const row of rows) hand.put(PLAN, row, at, `text ${row}`);
  const labels = hand.values(PLAN).slice(0, header).map((row) => row[hand.column(PLAN, "Client")]); // prettier-ignore
  const told = labels.filter((label) => label !== null);
  expect(new Set(told).size).toBeLessThan(told.length);
  for (let run = 0; run < 2; run++) {
    await generate();
    expect(hand.values(PLAN).slice(0, header).map((row) => row[at])).toEqual(rows.map((row) => `text ${row}`)); // prettier-ignore
  }
});

test("a text beside a label that goes is kept below, in its column", async () => {
  const { hand, generate } = await begun(["portfolio"]);
  const at = hand.addColumn(PORTFOLIO, "Mine");
  const header = hand.headerRow(PORTFOLIO);
  for (let row = 0; row < header; row++) hand.put(PORTFOLIO, row, at, `text ${row}`);
  const cut = `text ${rowOf(hand, PORTFOLIO, "What if the cuts were")}`;
  await generate();
  expect(placeOf(hand, PORTFOLIO, cut)).toEqual(["What if the cuts were", "Mine"]);
  // Where credits outweigh all revenue there is nothing to cut.
  hand.table(LINES, ...lines, ["Acme", "Email", 46295, -5000, 0]);
  await generate();
  hand.table(LINES, ...lines);
  await generate();
  expect(placeOf(hand, PORTFOLIO, cut)).toEqual(["below", "Mine"]);
  for (let row = 0; row < header; row++) expect(countOf(hand, PORTFOLIO, `text ${row}`)).toBe(1);
});

test("a sheet that the journal does not know keeps its own rows above the header to itself", async () => {
  const { hand, generate } = await begun();
  hand.workbook.remove(hand.sheet(JOURNAL).id);
  await generate();
  expect(added(hand, MATRIX)).toEqual([]);
});

test("of two rows with one label each has free cells of its own, as long as both are there", async () => {
  const desk = await plainDesk(
    { [LINES]: [...lines, ["Dune", "Email", 46110, 500, 10]] },
    { sheets: ["plan"] },
  );
  const { hand, generate } = desk;
  await generate();
  const [values, at] = [hand.values(PLAN), hand.column(PLAN, "Client")];
  const labels = values.slice(0, hand.headerRow(PLAN)).map((row) => row[at]);
  const first = labels.indexOf("2026-Q4");
  const second = labels.indexOf("2026-Q4", first + 1);
  const column = values[second].findIndex((cell, c) => c > at && cell !== null && values[first][c] === null);
  hand.put(PLAN, first, column, "mine");
  for (let run = 0; run < 2; run++) {
    await generate();
    expect(hand.values(PLAN)[first][column]).toBe("mine");
  }
});

test.each([0, 1])("a row put in with the label of one of ours, %s below it, is the user's", async (by) => {
  const { hand, generate } = await begun();
  const total = rowOf(hand, MATRIX, "Total");
  hand.sheet(MATRIX).insertRows(total + by, 1);
  hand.put(MATRIX, total + by, hand.column(MATRIX, "Client"), "Total");
  hand.put(MATRIX, total + by, hand.column(MATRIX, "Potential"), "8000 last year");
  for (let run = 0; run < 2; run++) {
    await generate();
    expect(addedByYou(hand, MATRIX)).toEqual([["Total", "8000 last year"]]);
  }
});
