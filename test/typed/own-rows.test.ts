import type { Cell } from "../../src/cell";
import { generate as job } from "../../shared/job";
import { runNow } from "../../shared/steps";
import { defaultWish } from "../../shared/wish";
import { identified, LINES, lines, MATRIX, plainDesk, type Desk } from "../kept/desk";
import { addedByYou } from "../kept/sorting";
import type { SheetKind } from "../../shared/grid";
import { sheetNames } from "../../shared/kinds";

/* Rows of the user's own among and below ours, while something else happens to the sheet in the same run. */

const remark = [["our remark"]];

async function opened(...sheets: SheetKind[]) {
  const desk = await plainDesk(undefined, { sheets });
  await desk.generate();
  return desk;
}

test.each<SheetKind>(["scorecard", "summary"])("client IDs come into the data: %s", async (kind) => {
  const desk = await opened(kind, "matrix");
  const { hand, generate } = desk;
  const row = hand.headerRow(sheetNames[kind]) + 1;
  hand.sheet(sheetNames[kind]).insertRows(row, 1);
  hand.put(sheetNames[kind], row, 2, "our remark");
  hand.table(LINES, ...identified);
  await generate();
  expect(hand.texts(sheetNames[kind]).filter((text) => text === "our remark")).toHaveLength(1);
});

test("client IDs come while the Summary is not ticked", async () => {
  const desk = await opened("summary", "matrix");
  const { hand, host, generate } = desk;
  const row = hand.headerRow(sheetNames.summary) + 1;
  hand.sheet(sheetNames.summary).insertRows(row, 1);
  hand.put(sheetNames.summary, row, 2, "our remark");
  hand.table(LINES, ...identified);
  runNow(job(host, { ...defaultWish, sheets: ["matrix"] }));
  await generate();
  expect(hand.texts(sheetNames.summary).filter((text) => text === "our remark")).toHaveLength(1);
});

test.each<SheetKind>(["settings", "scorecard"])(
  "%s is turned upside down in sight, that row with it",
  async (kind) => {
    const { hand, generate } = await opened(kind);
    const [name, first] = [sheetNames[kind], hand.headerRow(sheetNames[kind]) + 1];
    const end = hand.values(name).length;
    hand.put(name, end, 1, "our remark");
    const rows = hand.cells(name).slice(first, end + 1);
    hand.sheet(name).write(
      first,
      1,
      [...rows].reverse().map((row) => row.slice(1)),
    );
    await generate();
    expect(addedByYou(hand, name)).toEqual(remark);
  },
);

test.each<SheetKind>(["matrix", "potential"])(
  "%s has lost its Keys, directly below the last row",
  async (kind) => {
    const { hand, generate } = await opened(kind);
    const name = sheetNames[kind];
    hand.put(name, hand.values(name).length, 2, "our remark");
    hand.sheet(name).deleteColumns(0, 1);
    await generate();
    expect(addedByYou(hand, name)).toEqual(remark);
  },
);

test.each<[kind: SheetKind, header: string, name: string | null]>([
  ["scorecard", "Value", null],
  ["scorecard", "Benchmark", null],
  ["scorecard", "Benchmark", "Our own"],
  ["summary", "Value", null],
  ["matrix", "Backup", null],
  ["matrix", "Backup", "Dune (prospect)"],
  ["potential", "Gaps", "Printers"],
])("%s has lost its Keys, among our rows, under %s beside %s", async (kind, header, label) => {
  const { hand, generate } = await opened(kind);
  const name = sheetNames[kind];
  const row = hand.headerRow(name) + 2;
  hand.sheet(name).insertRows(row, 1);
  hand.put(name, row, hand.column(name, header), "our remark");
  hand.put(name, row, 1, label);
  hand.sheet(name).deleteColumns(0, 1);
  for (let run = 0; run < 2; run++) {
    await generate();
    // Tables of charts follow.
    expect(addedByYou(hand, name)[0]).toEqual([...(label === null ? [] : [label]), "our remark"]);
  }
});

test.each<[kind: SheetKind, row: string]>([
  ["summary", "Clients"],
  ["history", "Cedar"],
])("%s has lost its Keys, and a blank row stands among ours", async (kind, word) => {
  const { hand, generate } = await opened(kind, "matrix");
  const name = sheetNames[kind];
  const [mine, first] = [hand.addColumn(name, "Mine"), hand.headerRow(name) + 1];
  const rowOf = (): Cell[] => hand.values(name).find((row, at) => at >= first && row.includes(word))!;
  hand.put(
    name,
    hand.values(name).findIndex((row, at) => at >= first && row.includes(word)),
    mine,
    "mine",
  );
  await generate();
  hand.sheet(name).insertRows(first + 1, 1);
  hand.sheet(name).deleteColumns(0, 1);
  await generate();
  expect(rowOf()).toContain("mine");
  expect(hand.texts(name).filter((text) => text === "mine")).toHaveLength(1);
  expect(hand.texts(name)).not.toContain("Added by you");
});

test("the matrix has lost its Keys, and a blank row stands among the clients", async () => {
  const { hand, generate } = await opened("matrix");
  hand.type(MATRIX, "Cedar", "Note", "no mail yet");
  await generate();
  hand.sheet(MATRIX).insertRows(hand.row(MATRIX, "Birch"), 1);
  hand.sheet(MATRIX).deleteColumns(0, 1);
  await generate();
  expect(hand.at(MATRIX, "Cedar", "Note")).toBe("no mail yet");
  expect(hand.texts(MATRIX).filter((text) => text === "no mail yet")).toHaveLength(1);
});

test("a text beside an offering that goes says of which, with a row put in before it", async () => {
  const desk = await plainDesk(
    { [LINES]: [...lines, ["Acme", "Voice", 46265, 50, 10]] },
    { sheets: ["potential"] },
  );
  const { hand, generate } = desk;
  await generate();
  const name = sheetNames.potential;
  hand.addColumn(name, "Mine");
  hand.sheet(name).insertRows(hand.headerRow(name) + 1, 1);
  const row = hand.values(name).findIndex((cells) => cells[1] === "Voice");
  hand.put(name, row, hand.column(name, "Mine"), "ask again");
  hand.table(LINES, ...lines);
  await generate();
  expect(hand.values(name).find((cells) => cells.includes("ask again"))).toContain("Voice");
});

test("a column of one's own called Key, left of the hidden one, is the user's", async () => {
  const { hand, generate } = await opened("matrix");
  hand.sheet(MATRIX).insertColumns(0, 1);
  hand.put(MATRIX, hand.headerRow(MATRIX), 0, "Key");
  hand.put(MATRIX, hand.row(MATRIX, "Birch"), 0, "K-17");
  hand.type(MATRIX, "Birch", "Note", "typed");
  await generate();
  expect(hand.at(MATRIX, "Birch", "Note")).toBe("typed");
  expect(hand.values(MATRIX)[hand.row(MATRIX, "Birch")]).toContain("K-17");
});

test.each([0, 1])("so it is once ours is deleted, %s runs later", async (later) => {
  const { hand, generate } = await opened("matrix");
  const at = hand.addColumn(MATRIX, "Key");
  hand.put(MATRIX, hand.row(MATRIX, "Birch"), at, "K-17");
  for (let run = 0; run < later; run++) await generate();
  hand.sheet(MATRIX).deleteColumns(0, 1);
  for (let run = 0; run < 2; run++) {
    await generate();
    expect(hand.values(MATRIX)[hand.row(MATRIX, "Birch")]).toContain("K-17");
    expect(hand.texts(MATRIX)).not.toContain("Added by you");
  }
});

test("Problems has lost its Keys", async () => {
  const desk = await plainDesk({
    [LINES]: [...lines, [null, "Email", 46265, 5, 1], ["Acme", "Email", "?", 5, 1]],
  });
  const { hand, generate } = desk;
  await generate();
  hand.sheet("Problems").deleteColumns(0, 1);
  await generate();
  expect(hand.texts("Problems")).not.toContain("Added by you");
});

test("an offering called Key has one column, however often it is written", async () => {
  const desk = await plainDesk(
    { [LINES]: [...lines, ["Acme", "Key", 46265, 50, 10]] },
    { sheets: ["matrix"] },
  );
  const headers = (): unknown[] => desk.hand.values(MATRIX)[desk.hand.headerRow(MATRIX)];
  await desk.generate();
  const before = headers();
  expect(before.filter((word) => word === "Key")).toHaveLength(2);
  for (let run = 0; run < 3; run++) await desk.generate();
  expect(headers()).toEqual(before);
});

test.each<[where: string, put: (desk: Desk) => number]>([
  [
    "above the title",
    ({ hand }) => {
      hand.sheet(MATRIX).insertRows(0, 1);
      return 0;
    },
  ],
  [
    "between two clients",
    ({ hand }) => {
      const row = hand.row(MATRIX, "Birch");
      hand.sheet(MATRIX).insertRows(row, 1);
      return row;
    },
  ],
])("one put in %s goes below, and that is told once", async (_, put) => {
  const desk = await opened("matrix", "problems");
  const row = put(desk);
  desk.hand.put(MATRIX, row, 2, "our remark");
  await desk.generate();
  const told = (): Cell[][] =>
    desk.hand.values("Problems").filter((cells) => cells[1] === MATRIX).map((cells) => cells.slice(2, 4)); // prettier-ignore
  expect(told()).toEqual([[`C${row + 1}`, "our remark"]]);
  for (let run = 0; run < 2; run++) {
    expect(addedByYou(desk.hand, MATRIX)).toEqual(remark);
    await desk.generate();
    expect(told()).toEqual([]);
  }
});

test("a setting whose label was emptied is not taken for the only one below", async () => {
  const { hand, generate } = await opened("settings");
  const name = sheetNames.settings;
  const mine = hand.addColumn(name, "Mine");
  const below = hand.values(name).length + 1;
  hand.put(name, below, 1, "our remark");
  hand.put(name, below, mine, "beside it");
  await generate();
  const label = "Core: starts below";
  const row = hand.values(name).findIndex((cells) => cells.includes(label));
  hand.put(name, row, 1, null);
  hand.put(name, row, hand.column(name, "Value"), 0.7);
  hand.put(name, row, mine, "beside core");
  for (let run = 0; run < 2; run++) {
    await generate();
    expect(hand.values(name)[row]).toEqual(expect.arrayContaining([label, 0.7, "beside core"]));
    expect(addedByYou(hand, name)).toEqual([["our remark", "beside it"]]);
  }
});
