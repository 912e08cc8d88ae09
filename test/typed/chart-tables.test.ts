import type { Cell } from "../../src/cell";
import { addressOf } from "../../shared/layout/address";
import { sheetKinds } from "../../shared/kinds";
import { identified, LINES, lines, plainDesk } from "../kept/desk";
import type { Hand } from "../kept/hand";
import { addedByYou } from "../kept/sorting";

/* What stands beside a chart's table can only be the user's: it is kept below, and told. */

const SUMMARY = "Summary";

const opened = async () => {
  const desk = await plainDesk(undefined, { sheets: sheetKinds });
  await desk.generate();
  return desk;
};
/** Of the largest clients' table, or that of the classes. */
const rowOf = (hand: Hand, label: string): number =>
  hand.values(SUMMARY).findLastIndex((row) => row[1] === label);
/** What stands below the user's heading, down to the charts. */
const keptBelow = (hand: Hand): Cell[][] =>
  addedByYou(hand, SUMMARY).slice(0, 2).filter((row) => row.length > 0); // prettier-ignore
/** What Problems, if there are any, tells of Summary. */
const told = (hand: Hand): Cell[][] =>
  hand.workbook.sheets.some(({ name }) => name === "Problems")
    ? hand.values("Problems").filter((row) => row[1] === SUMMARY).map((row) => row.slice(2, 4)) // prettier-ignore
    : [];

test.each<[what: string, label: string]>([
  ["figures", "Cedar"],
  ["the headers", "Class"],
  ["the title", "Revenue and cross-sell potential by class"],
])("words beside %s are kept below, and told once", async (_what, label) => {
  const { hand, generate } = await opened();
  const [row, column] = [rowOf(hand, label), hand.column(SUMMARY, "Source")];
  hand.put(SUMMARY, row, column, "churn risk");
  await generate();
  expect(told(hand)).toEqual([[addressOf(row, column), "churn risk"]]);
  for (let run = 0; run < 3; run++) {
    expect(keptBelow(hand)).toEqual([[label, "churn risk"]]);
    await generate();
    expect(told(hand)).toEqual([]);
  }
});

test("so are words beside a client in the run in which clients have IDs", async () => {
  const { hand, generate } = await opened();
  hand.put(SUMMARY, rowOf(hand, "Cedar"), hand.column(SUMMARY, "Source"), "churn risk");
  hand.table(LINES, ...identified);
  for (let run = 0; run < 2; run++) {
    await generate();
    expect(keptBelow(hand)).toEqual([["Cedar", "churn risk"]]);
  }
});

test.each<[what: string, label: string, column: number]>([
  ["a name", "Cedar", 1],
  ["the title", "Revenue and cross-sell potential by class", 1],
  ["the first header", "Class", 1],
  ["another header", "Class", 2],
])("so is a figure over %s", async (_what, label, column) => {
  const { hand, generate } = await opened();
  const row = rowOf(hand, label);
  const before = hand.values(SUMMARY)[row][column];
  hand.put(SUMMARY, row, column, 7_770_001);
  for (let run = 0; run < 2; run++) {
    await generate();
    expect(hand.texts(SUMMARY).filter((cell) => cell === 7_770_001)).toHaveLength(1);
    expect(hand.values(SUMMARY)[rowOf(hand, label)][column]).toBe(before);
  }
});

test.each<[what: string, label: string, header: string]>([
  ["a client's revenue", "Cedar", "Value"],
  ["its running share", "Cedar", "Benchmark"],
  ["a class's potential", "Class A", "Benchmark"],
])("so is one over %s, in whose place ours stands again", async (_what, label, header) => {
  const { hand, generate } = await opened();
  const [row, column] = [rowOf(hand, label), hand.column(SUMMARY, header)];
  const before = hand.values(SUMMARY)[row][column];
  expect(typeof before).toBe("number");
  hand.put(SUMMARY, row, column, 4711);
  await generate();
  expect(told(hand)).toEqual([[addressOf(row, column), "4711"]]);
  for (let run = 0; run < 2; run++) {
    expect(keptBelow(hand)).toEqual([[label, 4711]]);
    expect(hand.values(SUMMARY)[rowOf(hand, label)][column]).toBe(before);
    await generate();
    expect(told(hand)).toEqual([]);
  }
});

test("what its formulas show once a mark was typed is nobody's", async () => {
  const { hand, generate } = await opened();
  const [row, column] = [rowOf(hand, "Class A"), hand.column(SUMMARY, "Benchmark")];
  const cell = hand.cells(SUMMARY)[row][column];
  expect(cell.formula).toBeDefined();
  hand.sheet(SUMMARY).write(row, column, [[{ ...cell, value: 4711 }]]);
  await generate();
  expect([told(hand), keptBelow(hand)]).toEqual([[], []]);
});

test("of a row that was copied both texts are kept", async () => {
  const { hand, generate } = await opened();
  const column = hand.addColumn(SUMMARY, "Mine");
  hand.put(SUMMARY, rowOf(hand, "Cedar"), column, "first");
  await generate();
  const [row, mine] = [rowOf(hand, "Cedar"), hand.column(SUMMARY, "Mine")];
  hand.sheet(SUMMARY).insertRows(row + 1, 1);
  hand.sheet(SUMMARY).write(row + 1, 0, [hand.cells(SUMMARY)[row]]);
  hand.put(SUMMARY, row + 1, mine, "second");
  for (let run = 0; run < 2; run++) {
    await generate();
    expect(hand.values(SUMMARY)[rowOf(hand, "Cedar")][hand.column(SUMMARY, "Mine")]).toBe("first");
    expect(hand.texts(SUMMARY)).toContain("second");
  }
});

test("in a column of one's own words stay beside the title, the sentence, the header and the rows", async () => {
  const { hand, generate } = await opened();
  const column = hand.addColumn(SUMMARY, "Mine");
  const labels = ["Revenue by client, and its running share", "Acme is the largest of 3 clients with 66.7 % of revenue; 2 make 80 %.", "Client", "Cedar"]; // prettier-ignore
  for (const label of labels) hand.put(SUMMARY, rowOf(hand, label), column, `about ${label}`);
  for (let run = 0; run < 2; run++) {
    await generate();
    const mine = hand.column(SUMMARY, "Mine");
    expect(labels.map((label) => hand.values(SUMMARY)[rowOf(hand, label)][mine])).toEqual(labels.map((label) => `about ${label}`)); // prettier-ignore
    expect([keptBelow(hand), hand.texts(SUMMARY).includes("No longer in the data")]).toEqual([[], false]);
  }
});

test.each<[what: string, beside: string, header: string]>([
  ["the title, over its figures", "Revenue by client, and its running share", "Value"],
  ["the sentence below it", "Acme is the largest of 3 clients with 66.7 % of revenue; 2 make 80 %.", "Value"],
  ["a class that is called so in the body too", "Class A", "Source"],
])("so are those beside %s", async (_what, label, header) => {
  const { hand, generate } = await opened();
  hand.put(SUMMARY, rowOf(hand, label), hand.column(SUMMARY, header), "churn risk");
  for (let run = 0; run < 2; run++) {
    await generate();
    expect(keptBelow(hand)).toEqual([[label, "churn risk"]]);
  }
});

test("beside a table whose chart stands, though the body was sorted in sight", async () => {
  const { hand, generate } = await opened();
  const first = hand.headerRow(SUMMARY) + 1;
  const last = hand
    .values(SUMMARY)
    .findIndex((cells, row) => row > first && cells.every((cell) => cell === null));
  turned(hand, first, last - 1);
  hand.put(SUMMARY, rowOf(hand, "Cedar"), hand.column(SUMMARY, "Source"), "churn risk");
  for (let run = 0; run < 2; run++) {
    await generate();
    expect(keptBelow(hand)).toEqual([["Cedar", "churn risk"]]);
  }
});

test.each<[what: string, work: (hand: Hand) => unknown]>([
  ["its rows are turned around", (hand) => turned(hand, rowOf(hand, "Client"), rowOf(hand, "Cedar"))],
  ["all rows are sorted", (hand) => sorted(hand)],
  ["clients go", (hand) => hand.table(LINES, ...lines.slice(0, 3))],
  ["others come", (hand) => hand.table(LINES, ...lines, ["Dune", "Email", 46265, 900, 10])],
  ["clients have IDs", (hand) => hand.table(LINES, ...identified)],
])("no cell of ours is taken for the user's when %s", async (_what, work) => {
  const { hand, generate } = await opened();
  work(hand);
  for (let run = 0; run < 2; run++) {
    await generate();
    expect(told(hand)).toEqual([]);
    expect(keptBelow(hand).flat()).not.toContain("Client Portfolio");
  }
});

/** The columns in sight of some rows the other way around; the hidden Keys stay. */
function turned(hand: Hand, first: number, last: number): void {
  const rows = hand.cells(SUMMARY).slice(first, last + 1);
  hand.sheet(SUMMARY).write(first, 1, rows.map((row) => row.slice(1)).reverse());
}

function sorted(hand: Hand): void {
  const first = hand.headerRow(SUMMARY) + 1;
  const rows = hand.cells(SUMMARY).slice(first).map((row) => row.slice(1)); // prettier-ignore
  const text = (row: (typeof rows)[number]): string => String(row[0].value ?? "~");
  hand.sheet(SUMMARY).write(first, 1, rows.sort((a, b) => (text(a) < text(b) ? -1 : 1))); // prettier-ignore
}

test("words over the title of a table are kept below, and ours come back", async () => {
  const { hand, generate } = await opened();
  const title = "Revenue by client, and its running share";
  hand.put(SUMMARY, rowOf(hand, title), 1, "Our key accounts");
  for (let run = 0; run < 2; run++) {
    await generate();
    expect(rowOf(hand, title)).toBeGreaterThan(hand.headerRow(SUMMARY));
    expect(keptBelow(hand)).toEqual([["Our key accounts"]]);
  }
});

test.each([[["Client"]], [["Revenue"]], [["Client", "Revenue", "Cumulative % of revenue"]]])(
  "so are words over the headers %s",
  async (headers) => {
    const { hand, generate } = await opened();
    const at = rowOf(hand, "Client");
    const ours = hand.values(SUMMARY)[at];
    for (const header of headers) hand.put(SUMMARY, at, ours.indexOf(header), `our ${header}`);
    for (let run = 0; run < 2; run++) {
      await generate();
      expect(hand.values(SUMMARY)[rowOf(hand, "Client")]).toEqual(ours);
      const kept = addedByYou(hand, SUMMARY).flat().filter((cell) => String(cell).startsWith("our ")); // prettier-ignore
      expect(kept).toEqual(headers.map((header) => `our ${header}`));
    }
  },
);

test("what is typed beside the title of Client History's table is kept", async () => {
  const { hand, host, generate } = await opened();
  hand.table(LINES, ...lines, ["Birch", "Email", 46_370, 5000, 10]);
  host.day += 90;
  await generate();
  const history = "Client History";
  const title = hand
    .values(history)
    .findIndex((row) => String(row[1]).startsWith("Clients by class, quarter"));
  hand.put(history, title, 3, "so it was");
  for (let run = 0; run < 2; run++) {
    await generate();
    expect(addedByYou(hand, history).flat()).toContain("so it was");
  }
});
