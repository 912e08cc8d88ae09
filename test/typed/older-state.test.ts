import type { Cell } from "../../src/cell";
import type { StoredCell } from "../../local/workbook";
import { generate as job } from "../../shared/job";
import { sheetKinds } from "../../shared/kinds";
import { runNow } from "../../shared/steps";
import type { Content } from "../../shared/typed/content";
import type { Remark } from "../../shared/typed/remarks";
import { takeOlder } from "../../shared/typed/take-older";
import { defaultWish } from "../../shared/wish";
import { cutOff } from "../kept/cut-off";
import { JOURNAL, LINES, MATRIX, plainDesk } from "../kept/desk";
import type { Hand } from "../kept/hand";
import { fingerprint, imageOf, putBack } from "../kept/image";
import { below } from "./renaming";
import { entriesOf, sheetOf } from "./small";

/*
 * The cells of a sheet as they stood some runs ago are put over it, from a backup or a colleague's copy. The journal
 * does not keep what that state was written with: nothing that was typed since is lost, and nothing stands twice.
 */

function paste(hand: Hand, name: string, older: readonly StoredCell[][]): void {
  const sheet = hand.sheet(name);
  sheet.clear({ row: 0, column: 0, ...sheet.size }, "contents");
  sheet.write(0, 0, older);
  sheet.notes = [];
}

/** A row of the user's own below all others. */
const addRow = (hand: Hand, text: string, name = MATRIX): void =>
  hand.put(name, hand.values(name).length + 1, 2, text);

/** In the column of that header behind all others. */
function put(hand: Hand, client: string, header: string, text: Cell): void {
  hand.put(
    MATRIX,
    hand.row(MATRIX, client),
    hand.values(MATRIX)[hand.headerRow(MATRIX)].lastIndexOf(header),
    text,
  );
}

async function begun() {
  const desk = await plainDesk(undefined, { sheets: ["matrix", "portfolio", "problems"] });
  const { hand, generate } = desk;
  await generate();
  hand.addColumn(MATRIX, "Mine");
  put(hand, "Birch", "Mine", "old mine");
  hand.type(MATRIX, "Acme", "Mine", { formula: `=D${hand.row(MATRIX, "Acme") + 1}*2` });
  hand.put(MATRIX, 1, 9, "old above");
  addRow(hand, "old row");
  await generate();
  return { ...desk, older: hand.cells(MATRIX) };
}

/** A text in another's place, an empty cell, a column and a row of their own. */
function typeMore(hand: Hand): void {
  put(hand, "Birch", "Mine", "new mine");
  put(hand, "Cedar", "Mine", "mine, too");
  hand.addColumn(MATRIX, "Second");
  put(hand, "Cedar", "Second", "second");
  addRow(hand, "new row");
}

describe("an older state of a sheet is put back, and the sheet stands as it stood", () => {
  test.each<[string, (hand: Hand) => void]>([
    ["where nothing was typed since", () => undefined],
    ["a text in a cell that was empty", (hand) => put(hand, "Cedar", "Mine", "new")],
    ["a column", (hand) => (hand.addColumn(MATRIX, "New", "Mine"), put(hand, "Cedar", "New", "new"))],
    ["a column without a text", (hand) => hand.addColumn(MATRIX, "New", "Owner")],
    ["a column called as one of ours is", (hand) => (hand.addColumn(MATRIX, "Gaps"), put(hand, "Cedar", "Gaps", "new"))],
    ["a column called as another of the user's", (hand) => (hand.addColumn(MATRIX, "Mine"), put(hand, "Cedar", "Mine", "new"))],
    ["a column without a header", (hand) => hand.put(MATRIX, hand.row(MATRIX, "Cedar"), hand.values(MATRIX)[0].length, "new")],
    ["a row below the others", (hand) => addRow(hand, "new")],
    ["a row above the others", (hand) => hand.put(MATRIX, hand.values(MATRIX).length - 2, 2, "new")],
    ["a sum of such rows", (hand) => hand.put(MATRIX, hand.values(MATRIX).length, 3, { formula: `=SUM(C${hand.values(MATRIX).length}:C${hand.values(MATRIX).length})` })],
    ["a text above the header", (hand) => hand.put(MATRIX, 1, 10, "new")],
    ["a note on a cell", (hand) => (hand.sheet(MATRIX).notes = [{ area: { row: hand.row(MATRIX, "Cedar"), column: 5, rows: 1, columns: 1 }, text: "new" }])],
  ])("%s", async (_, type) => {
    const { hand, generate, older } = await begun();
    type(hand);
    for (let run = 0; run < 2; run++) await generate();
    const [cells, { notes }] = [hand.cells(MATRIX), hand.sheet(MATRIX)];
    paste(hand, MATRIX, older);
    for (let run = 0; run < 2; run++) {
      await generate();
      expect(hand.cells(MATRIX)).toEqual(cells);
      expect(hand.sheet(MATRIX).notes).toEqual(notes);
    }
    expect(hand.workbook.sheets.map(({ name }) => name)).not.toContain("Problems");
  }); // prettier-ignore
});

describe("where something else stood then", () => {
  const OLD = `${MATRIX}: old row`;
  test.each<[string, (hand: Hand) => void, cells: Cell[], texts: string[], told: Cell[]]>([
    ["the newer text counts, the older is kept in Note and told", (hand) => put(hand, "Birch", "Mine", "new"), ["new", "Mine: old mine", "old above"], [OLD], ["old mine"]],
    ["a text that was cleared since comes back", (hand) => put(hand, "Birch", "Mine", null), ["old mine", null, "old above"], [OLD], []],
    ["two texts above the header: the older goes below", (hand) => hand.put(MATRIX, 1, 9, "new"), ["old mine", null, "new"], [OLD, `${MATRIX}: old above`], ["old above"]],
    ["both rows of the user's stand", (hand) => hand.put(MATRIX, hand.values(MATRIX).length - 1, 2, "new"), ["old mine", null, "old above"], [`${MATRIX}: new`, OLD], []],
  ])("%s", async (_, type, cells, texts, told) => {
    const { hand, generate, older } = await begun();
    type(hand);
    for (let run = 0; run < 2; run++) await generate();
    paste(hand, MATRIX, older);
    await generate();
    const problems = hand.workbook.sheets.some(({ name }) => name === "Problems") ? hand.values("Problems") : [];
    expect(problems.filter((row) => row[1] === MATRIX).map((row) => row[3])).toEqual(told);
    for (let run = 0; run < 2; run++) {
      expect([hand.at(MATRIX, "Birch", "Mine"), hand.at(MATRIX, "Birch", "Note"), hand.values(MATRIX)[1][9]]).toEqual(cells);
      expect(below(hand)).toEqual(texts);
      await generate();
    }
  }); // prettier-ignore
});

/* Two entries of one cell: what was kept, what stands on the older state; what counts, what is told. */
const [CELL, SUM] = ["at:matrix:own:1:Mine", { value: 5, formula: "=A1" }];
test.each<[string, Content, Content, Content, Cell[]]>([
  ["a value that the formula gave is no other", SUM, { value: 5 }, SUM, []],
  ["another value is kept", SUM, { value: 6 }, SUM, [6]],
  ["and so is a formula", { value: 5 }, SUM, { value: 5 }, [5]],
  ["a format is none", { value: 5, numberFormat: "0%" }, { value: 5 }, { value: 5, numberFormat: "0%" }, []],
])("of an older state: %s", (_, now, then, counts, told) => {
  const entries = entriesOf({ kA: { [CELL]: now } }, { kA: "Acme" });
  const remarks: Remark[] = [];
  takeOlder(entries, sheetOf("matrix", ["client", "own:1:Mine"], [["kA", "Acme", then]]), remarks);
  expect(entries.get("kA", CELL)).toEqual(counts);
  expect(remarks.map(({ content }) => content?.value)).toEqual(told);
}); // prettier-ignore

test("it is kept as well where the sheet is not ticked in the next runs", async () => {
  const { hand, host, generate, older } = await begun();
  typeMore(hand);
  for (let run = 0; run < 2; run++) await generate();
  paste(hand, MATRIX, older);
  for (let run = 0; run < 2; run++) runNow(job(host, { ...defaultWish, sheets: ["portfolio"] }));
  await generate();
  expect(["Mine", "Note"].map((header) => hand.at(MATRIX, "Birch", header))).toEqual(["new mine", "Mine: old mine"]); // prettier-ignore
  expect(["Mine", "Second"].map((header) => hand.at(MATRIX, "Cedar", header))).toEqual(["mine, too", "second"]); // prettier-ignore
  expect(below(hand)).toEqual([`${MATRIX}: old row`, `${MATRIX}: new row`]);
});

test("wherever that run is cut off, the next one ends as if nothing had happened", async () => {
  const { hand, host, generate, older } = await begun();
  typeMore(hand);
  for (let run = 0; run < 2; run++) await generate();
  paste(hand, MATRIX, older);
  const before = imageOf(hand.workbook);
  await generate();
  const after = fingerprint(imageOf(hand.workbook));
  const different: number[] = [];
  for (let [count, ended] = [0, false]; !ended; count++) {
    putBack(hand.workbook, before);
    const end = cutOff(host, count);
    ended = await generate().then(() => true, () => false); // prettier-ignore
    end();
    await generate();
    if (!ended && fingerprint(imageOf(hand.workbook)) !== after) different.push(count);
  }
  expect(different).toEqual([]);
});

test("what stood on it beside a label above the header, in the first column in sight, stays", async () => {
  const { hand, generate } = await plainDesk(undefined, { sheets: ["matrix"] });
  await generate();
  const row = hand.values(MATRIX).findIndex((cells) => cells.includes("Class B"));
  hand.put(MATRIX, row, 1, "our best ones");
  const older = hand.cells(MATRIX);
  await generate();
  paste(hand, MATRIX, older);
  for (let run = 0; run < 2; run++) {
    await generate();
    expect(hand.values(MATRIX)[row][1]).toBe("our best ones");
    expect(hand.texts(MATRIX).filter((text) => text === "our best ones")).toHaveLength(1);
  }
});

test("all sheets are put back: columns and rows that were added since stand once", async () => {
  const { hand, generate } = await plainDesk(undefined, { sheets: sheetKinds });
  await generate();
  const names = hand.workbook.sheets
    .map(({ name }) => name)
    .filter((name) => ![LINES, JOURNAL].includes(name));
  const older = names.map((name) => hand.cells(name));
  for (const name of names) {
    hand.put(name, hand.headerRow(name) + 1, hand.addColumn(name, "Later"), `column on ${name}`);
    addRow(hand, `row on ${name}`, name);
  }
  for (let run = 0; run < 2; run++) await generate();
  names.forEach((name, index) => paste(hand, name, older[index]));
  await generate();
  const ours = hand.workbook.sheets.filter(({ name }) => name !== JOURNAL);
  const added = ours
    .flatMap(({ name }) => hand.texts(name))
    .filter((text) => /^(column|row) on/.test(String(text)));
  expect(added.sort()).toEqual(names.flatMap((name) => [`column on ${name}`, `row on ${name}`]).sort());
});

test.each([-1, -2])(
  "what is typed above its header, %i rows away, stays, as words and as a figure",
  async (by) => {
    const { hand, generate, older } = await begun();
    put(hand, "Birch", "Mine", "new mine");
    await generate();
    paste(hand, MATRIX, older);
    const row = hand.headerRow(MATRIX) + by;
    const free = [...hand.values(MATRIX)[row].keys()].filter((column) => column > 6 && hand.values(MATRIX)[row][column] === null); // prettier-ignore
    hand.put(MATRIX, row, free[0], "later words");
    hand.put(MATRIX, row, free[1], 7_770_001);
    for (let run = 0; run < 2; run++) {
      await generate();
      for (const typed of ["later words", 7_770_001, "old above"]) expect(hand.texts(MATRIX).filter((cell) => cell === typed)).toHaveLength(1); // prettier-ignore
    }
  },
);

test.each<[what: string, column: string, before: string, rows: Record<string, unknown>]>([
  ["stands there once", "own:2:", "x", {}],
  ["stands beside what another column says", "own:2:", "y", { "at:matrix:own:2:": { value: "x" } }],
  ["stands under a header of its own", "own:1:Mine", "x", { "at:matrix:own:1:Mine": { value: "x" } }],
])("what such a state has in a column without a header, of which empty ones before it went, %s", (_, column, before, more) => {
  const entries = entriesOf({ kA: { "at:matrix:own:1:": before } });
  takeOlder(entries, sheetOf("matrix", ["client", column], [["kA", "Acme", "x"]]), []);
  expect(Object.fromEntries(entries.of("kA"))).toEqual({ "at:matrix:own:1:": { value: before }, ...more });
}); // prettier-ignore
