import type { Cell } from "../../src/cell";
import { sheetKinds } from "../../shared/kinds";
import { withoutSetAside } from "../../shared/typed/set-aside";
import { LINES, lines, MATRIX, plainDesk, PORTFOLIO } from "../kept/desk";
import type { Hand } from "../kept/hand";
import { addedByYou } from "../kept/sorting";

/* At a quarter's end people set a copy of what they have aside, beside the table or below it, and go on in the table. */

const PLAN = "Upgrade Plan";
const CLIENTS = ["Acme", "Birch", "Cedar"];

async function opened(texts: Readonly<Record<string, string>> = {}) {
  const desk = await plainDesk({ [LINES]: lines }, { sheets: sheetKinds });
  await desk.generate();
  for (const [header, text] of Object.entries(texts))
    for (const client of CLIENTS) desk.hand.type(MATRIX, client, header, `${text} ${client}`);
  await desk.generate();
  return desk;
}

const headers = (hand: Hand, name: string): Cell[] => hand.values(name)[hand.headerRow(name)];

/** Copies columns with their headers, as values, behind all others. */
function copyBeside(hand: Hand, name: string, from: string, to = from): void {
  const top = hand.headerRow(name);
  const [first, end] = [headers(hand, name).indexOf(from), headers(hand, name).indexOf(to) + 1];
  const copied = hand.values(name).slice(top).filter(([key]) => key !== null).map((row) => row.slice(first, end)); // prettier-ignore
  hand.sheet(name).write(top, headers(hand, name).length, copied.map((row) => row.map((value) => ({ value })))); // prettier-ignore
}

describe("columns, with their headers", () => {
  test.each<[what: string, first: string, runs: number]>([
    ["the last one", "Note", 0],
    ["the last one, long ago", "Note", 1],
    ["two", "Status", 0],
    ["two, long ago", "Status", 1],
    ["the whole table", "Class", 0],
    ["the whole table, long ago", "Class", 1],
  ])("%s: what is typed in the table counts", async (_, first, runs) => {
    const { hand, generate } = await opened({ Owner: "old", Note: "old" });
    copyBeside(hand, MATRIX, first, "Note");
    for (let run = 0; run < runs; run++) await generate();
    const before = headers(hand, MATRIX);
    hand.type(MATRIX, "Birch", "Note", "wants a quote by May");
    hand.type(MATRIX, "Birch", "Backup", "P");
    for (let run = 0; run < 2; run++) {
      await generate();
      expect(hand.at(PLAN, "Birch", "Note")).toBe("wants a quote by May");
      expect(hand.at(PLAN, "Acme", "Note")).toBe("old Acme");
      expect(hand.at(MATRIX, "Birch", "Backup")).toBe("P");
      expect(headers(hand, MATRIX)).toEqual(before);
      // The copy is as it was.
      expect(hand.texts(MATRIX)).toContain("old Birch");
    }
  });

  test("all of them retyped for the new quarter, others between", async () => {
    const { hand, generate } = await opened({ Owner: "old" });
    copyBeside(hand, MATRIX, "Owner");
    for (const client of CLIENTS) hand.type(MATRIX, client, "Owner", `new ${client}`);
    await generate();
    expect(CLIENTS.map((client) => hand.at(PLAN, client, "Owner"))).toEqual(["new Acme", "new Birch", "new Cedar"]); // prettier-ignore
  });

  test("an offering's, then another letter", async () => {
    const { hand, generate } = await opened({ Backup: "" });
    hand.type(MATRIX, "Birch", "Backup", "X");
    await generate();
    copyBeside(hand, MATRIX, "Backup");
    hand.type(MATRIX, "Birch", "Backup", "P");
    await generate();
    // P is a gap, X is none.
    expect(hand.at(PORTFOLIO, "Birch", "Gaps")).toBe(1);
  });

  test("the values of Settings, then another cut", async () => {
    const { hand, generate } = await opened();
    copyBeside(hand, "Settings", "Value");
    const row = hand.values("Settings").findIndex((one) => one.includes("Core: starts below"));
    hand.put("Settings", row, headers(hand, "Settings").indexOf("Value"), 0.6);
    await generate();
    expect(hand.values(PORTFOLIO)[2].join(" ")).toContain("60.0 % of revenue");
  });

  test("a new one under the header of ours right before it: what was written says which is which", async () => {
    const { hand, generate } = await opened({ Note: "old" });
    const at = hand.column(MATRIX, "Note");
    hand.sheet(MATRIX).insertColumns(at, 1);
    hand.put(MATRIX, hand.headerRow(MATRIX), at, "Note");
    hand.put(MATRIX, hand.row(MATRIX, "Birch"), at, "mine");
    await generate();
    expect(hand.at(PLAN, "Birch", "Note")).toBe("old Birch");
    expect(hand.texts(MATRIX)).toContain("mine");
  });
});

test("a new column under the header of our figures, right before them", async () => {
  const { hand, generate } = await opened();
  const at = hand.column(PORTFOLIO, "Revenue");
  const revenue = hand.at(PORTFOLIO, "Birch", "Revenue");
  hand.sheet(PORTFOLIO).insertColumns(at, 1);
  hand.put(PORTFOLIO, hand.headerRow(PORTFOLIO), at, "Revenue");
  hand.put(PORTFOLIO, hand.row(PORTFOLIO, "Birch"), at, "as they told us");
  for (let run = 0; run < 2; run++) {
    await generate();
    const row = hand.values(PORTFOLIO)[hand.row(PORTFOLIO, "Birch")];
    expect(row).toEqual(expect.arrayContaining(["as they told us", revenue]));
    expect(headers(hand, PORTFOLIO).filter((header) => header === "Revenue")).toHaveLength(2);
  }
});

describe("whole rows below an empty line, their Keys too", () => {
  async function withRows() {
    const desk = await opened({ Note: "old" });
    const { hand } = desk;
    hand.addColumn(MATRIX, "Mine");
    for (const client of CLIENTS) hand.type(MATRIX, client, "Mine", `my ${client}`);
    await desk.generate();
    const top = hand.headerRow(MATRIX);
    const copied = hand.values(MATRIX).slice(top + 1, top + 4);
    hand.sheet(MATRIX).write(hand.values(MATRIX).length + 1, 0, copied.map((row) => row.map((value) => ({ value })))); // prettier-ignore
    return desk;
  }

  test("what is cleared and typed in the table counts, and the copy stays as it was", async () => {
    const { hand, generate } = await withRows();
    hand.type(MATRIX, "Acme", "Note", null);
    hand.type(MATRIX, "Acme", "Mine", null);
    hand.type(MATRIX, "Birch", "Note", "new Birch");
    for (let run = 0; run < 2; run++) {
      await generate();
      expect(CLIENTS.map((client) => hand.at(MATRIX, client, "Note"))).toEqual([null, "new Birch", "old Cedar"]); // prettier-ignore
      expect(CLIENTS.map((client) => hand.at(MATRIX, client, "Mine"))).toEqual([
        null,
        "my Birch",
        "my Cedar",
      ]);
      const copy = addedByYou(hand, MATRIX);
      expect(copy).toHaveLength(3);
      for (const [index, client] of CLIENTS.entries())
        expect(copy[index]).toEqual(expect.arrayContaining([client, `old ${client}`, `my ${client}`]));
    }
  });
});

test.each<[what: string, keys: Cell[], rows: Record<number, string>, kept: number[]]>([
  ["no row stands twice", ["A", "B", null, "C"], { 0: "a", 1: "b", 3: "c" }, [0, 1, 3]],
  ["a copy below an empty line", ["A", "B", null, "A"], { 0: "a", 1: "b", 3: "a" }, [0, 1]],
  ["a copy right below", ["A", "A", "B"], { 0: "a", 1: "a", 2: "b" }, [0, 1, 2]],
  ["two below an empty line, of which one is new", ["A", null, "A", "B"], { 0: "a", 2: "a", 3: "b" }, [0, 3]],
  [
    "what stands twice below it",
    ["A", null, "B", "B", null, "B"],
    { 0: "a", 2: "b", 3: "b", 5: "b" },
    [0, 2, 3],
  ],
  // Its words are another's by now; its Key is not.
  ["another Key of the same row", ["A", null, "B"], { 0: "a", 2: "a" }, [0, 2]],
  ["no Key at all", [null, null, null], { 0: "a", 2: "a" }, [0, 2]],
])("rows by Key: %s", (_, keys, rows, kept) => {
  // A row without a Key has other cells, unless nothing stands in it.
  const cells = keys.map((key, index) => [key, rows[index] ?? null]);
  const known = new Map(Object.entries(rows).map(([index, row]) => [Number(index), row]));
  expect([...withoutSetAside(known, { cells, keyColumn: 0 }).keys()]).toEqual(kept);
});
