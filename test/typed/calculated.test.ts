import { withoutCalculated, withoutPlaces } from "../../shared/typed/calculated";
import { askAbout, type Detail } from "../../shared/typed/detail";
import { shapeOf } from "../../shared/typed/formula-shape";
import type { Calculating } from "../../shared/typed/journal";
import type { Standing } from "../../shared/typed/standing";
import { nowhere, textMark } from "../../shared/typed/row-marks";
import type { Cell } from "../../src/cell";
import { identified, LINES, lines, MATRIX, plainDesk, type Desk } from "../kept/desk";
import { addedByYou } from "../kept/sorting";
import { versionWith } from "./loose-sheet";
import { sheetOf } from "./small";

/* What formulas of ours show on Cross-Sell Potential. Columns 1 to 4 are an offering's name, two figures, of which SUM calculates the second, and one of the user's. */

const columns = ["offering", "amount", "benchmark", "own:1:Mine"];
const then = versionWith("potential", columns);
const version = { ...then, calculates: new Map([["benchmark", { rows: new Set<string>(), shapes: new Set([textMark(shapeOf("SUM()"))]) }]]) }; // prettier-ignore

/** @param loose Row → what of it is the user's or tells whose it is. */
const standingOf = (loose: Record<number, number[]>, calculating: Standing["calculating"]): Standing => ({
  ...sheetOf("potential", columns, [["kEmail", "Email", 5, 6, "mine"], ["kBackup", "Backup", 7, 8]], { version, calculating }).standing, // prettier-ignore
  loose: new Map(Object.entries(loose).map(([row, own]) => [Number(row), own])),
  stray: [[1, 2], ...calculating],
});

const known = (formula: string | null, loose: Record<number, number[]>) => {
  const details: Detail[] = [
    { row: 1, column: 4, formula: "=1" },
    ...(formula === null ? [] : [{ row: 1, column: 3, formula, calculates: true as const }]),
    { row: 2, column: 3, formula: "=SUM(B3:B9)", calculates: true },
  ];
  const [standing, others] = withoutCalculated(standingOf(loose, [[1, 3]]), details);
  return { loose: Object.fromEntries(standing.loose), stray: standing.stray, details: others };
};
const mine: Detail = { row: 1, column: 4, formula: "=1" };

test.each<[string, string | null, Record<number, number[]>, ReturnType<typeof known>]>([
  ["a formula of ours", "=SUM(C2:C9)", { 1: [1, 3] }, { loose: {}, stray: [[1, 2]], details: [mine] }],
  ["beside what was typed into its row", "=SUM(C2:C9)", { 1: [1, 2, 3] }, { loose: { 1: [1, 2] }, stray: [[1, 2]], details: [mine] }],
  ["a value in its place", null, { 1: [1, 3] }, { loose: { 1: [1, 3] }, stray: [[1, 2], [1, 3]], details: [mine] }],
  ["a formula of the user's", "=C2*1.1", { 1: [1, 3] }, { loose: { 1: [1, 3] }, stray: [[1, 2], [1, 3]], details: [mine, { row: 1, column: 3, formula: "=C2*1.1" }] }],
])("what shows something else where ours calculates: %s", (_, formula, loose, expected) => {
  expect(known(formula, loose)).toEqual(expected);
}); // prettier-ignore

test("words over those that tell the row stay, though what calculates beside them does not", () => {
  const standing = { ...standingOf({ 1: [1, 3] }, [[1, 3]]), stray: [[1, 1], [1, 3]] as const }; // prettier-ignore
  const { loose, stray } = withoutPlaces(standing, [[1, 3]]);
  expect([[...loose], stray]).toEqual([[[1, [1]]], [[1, 1]]]);
});

test("among a chart's rows, which may be sorted, a formula of ours is known by what it does", () => {
  const standing = { ...standingOf({ 1: [1, 3] }, []), stray: [[1, 3]] as const };
  const detail: Detail = { row: 1, column: 3, formula: "=SUM(C2:C9)" };
  const strayOn = (row: string, formula = detail.formula) =>
    withoutCalculated({ ...standing, rows: new Map([[1, row]]) }, [{ ...detail, formula }])[0].stray;
  expect([strayOn("cEmail"), strayOn("kEmail"), strayOn("cEmail", "=C2*2")]).toEqual([[], [[1, 3]], [[1, 3]]]); // prettier-ignore
});

test("where nothing is taken away a sheet stays as it is", () => {
  const standing = standingOf({ 1: [1, 2] }, []);
  expect(withoutPlaces(standing, [])).toBe(standing);
});

test("asked for are the formulas of such a column, and nothing else of these rows", () => {
  const { areas, calculating } = askAbout(standingOf({ 1: [1, 3], 2: [1, 3] }, [[2, 3], [1, 3]])); // prettier-ignore
  expect(calculating).toEqual([{ row: 1, column: 3, rows: 2, columns: 1 }]);
  expect(areas).toEqual([{ row: 0, column: 4, rows: 3, columns: 1 }]);
  expect(askAbout(standingOf({ 1: [1, 2, 3] }, [[1, 3]])).areas).toContainEqual({ row: 1, column: 0, rows: 1, columns: 5 }); // prettier-ignore
});

test.each<[string, rows: number[], formulas: number[], boolean, shown?: Cell]>([
  ["five of eight", [1, 2, 3, 4, 5], [6, 7, 8], true],
  ["words that the column says", [1, 2, 3, 4, 5], [], true, "Said"],
  ["but not words that it never said", [1, 2, 3, 4, 5], [], false, "call"],
  ["five where others show what they did, without formulas", [1, 2, 3, 4, 5], [], true],
  ["five of ten", [1, 2, 3, 4, 5], [6, 7, 8, 9, 10], false],
  ["four of four", [1, 2, 3, 4], [], false],
])(
  "most of a column that calculated is something else at once: %s",
  (_, rows, formulas, expected, shown = 6) => {
    const calculating = rows.map((row) => [row, 3] as const);
    const loose = new Map(rows.map((row) => [row, [1, 3]]));
    const texts = new Map([["benchmark", nowhere([textMark("said")])]]);
    const cells = Array.from({ length: 11 }, (): Cell[] => ["k", "Email", 5, shown]);
    const standing = { ...standingOf({}, calculating), loose, stray: calculating, cells, version: { ...version, texts } }; // prettier-ignore
    const details = formulas.map((row): Detail => ({
      row,
      column: 3,
      formula: "=SUM(C2:C9)",
      calculates: true,
    }));
    const [found, others] = withoutCalculated(standing, details);
    expect(Object.fromEntries(found.replaced)).toEqual(expected ? { 3: rows } : {});
    expect([found.stray.length, found.loose.size, others]).toEqual(expected ? [0, 0, []] : [rows.length, rows.length, []]); // prettier-ignore
  },
);

test.each<[string, written: number, left: number, boolean]>([
  ["none is left of the five that stood there", 5, 0, true],
  ["one is left of them", 5, 1, false],
  ["none is left of four", 4, 0, false],
])("two figures in the place of formulas, of which %s", (_, count, left, expected) => {
  const rows = new Set(Array.from({ length: count }, (__, at) => `row ${at}`));
  const calculates = new Map([["benchmark", { ...(version.calculates.get("benchmark") as Calculating), rows }]]);
  const calculating = [[1, 3], [2, 3]] as const;
  const standing = { ...standingOf({}, calculating), stray: calculating, version: { ...version, calculates } };
  const formula = { column: 3, formula: "=SUM(C2:C9)", calculates: true } as const;
  // One above the header is none of the column's.
  const details = [{ ...formula, row: -1 }, ...[5].slice(1 - left).map((row) => ({ ...formula, row }))];
  expect(Object.fromEntries(withoutCalculated(standing, details)[0].replaced)).toEqual(expected ? { 3: [1, 2] } : {});
}); // prettier-ignore

describe("on the matrix, where Gaps, Stack % and Potential calculate", () => {
  /** Dune has left, so that its Potential shows nothing. */
  const start = async (): Promise<Desk> => {
    const tables = { [LINES]: [...lines, ["Dune", "Email", 46_235, 50, 10]], Clients: [["Client", "Left on"], ["Dune", 46_240]] }; // prettier-ignore
    const desk = await plainDesk(tables, { sheets: ["matrix", "problems"] });
    await desk.generate();
    return desk;
  };

  test.each<[string, Parameters<Desk["hand"]["put"]>[3]]>([
    ["a figure", 4711.5],
    ["words", "ask Dana"],
    ["a figure as text", "4711 est."],
  ])("%s over what calculates goes below, once, and is told", async (_, value) => {
    const { hand, generate } = await start();
    const [row, column] = [hand.row(MATRIX, "Birch"), hand.column(MATRIX, "Potential")];
    hand.put(MATRIX, row, column, value);
    for (let run = 0; run < 2; run++) {
      await generate();
      expect(hand.cells(MATRIX)[row][column].formula).toMatch(/SUMPRODUCT/);
      expect(addedByYou(hand, MATRIX)).toEqual([expect.arrayContaining(["Birch", value])]);
      if (run === 0) expect(hand.texts("Problems")).toContain(String(value));
    }
  });

  test("a formula of the user's stays one", async () => {
    const { hand, generate } = await start();
    const [row, column] = [hand.row(MATRIX, "Birch"), hand.column(MATRIX, "Potential")];
    hand.sheet(MATRIX).write(row, column, [[{ value: 330, formula: `=3*110` }]]);
    await generate();
    const below = hand.cells(MATRIX).flat().filter(({ formula }) => formula === "=3*110"); // prettier-ignore
    expect(below).toHaveLength(1);
  });

  /** As they calculate again: a state that is no gap any more. */
  function marked(hand: Desk["hand"], client: string): void {
    const row = hand.row(MATRIX, client);
    for (const [header, value] of [
      ["Backup", "X"],
      ["Gaps", 0],
      ["Potential", 0],
      ["Stack %", 1],
    ] as const) {
      const column = hand.column(MATRIX, header);
      hand.sheet(MATRIX).write(row, column, [[{ ...hand.cells(MATRIX)[row][column], value }]]);
    }
  }

  test("what formulas of ours show since a mark was typed is nobody's", async () => {
    const { hand, generate } = await start();
    marked(hand, "Birch");
    await generate();
    expect(addedByYou(hand, MATRIX)).toEqual([]);
  });

  test("words over the client's name beside it go below", async () => {
    const { hand, generate } = await start();
    const row = hand.row(MATRIX, "Birch");
    marked(hand, "Birch");
    hand.put(MATRIX, row, hand.column(MATRIX, "Client"), "ask Dana");
    for (let run = 0; run < 2; run++) {
      await generate();
      expect(addedByYou(hand, MATRIX)).toEqual([expect.arrayContaining(["ask Dana"])]);
    }
  });

  test("in the run in which clients get IDs a formula and a figure of the user's go below as well", async () => {
    const desk = await plainDesk({ [LINES]: lines }, { sheets: ["matrix", "problems"] });
    await desk.generate();
    const { hand, generate } = desk;
    marked(hand, "Cedar");
    const column = hand.column(MATRIX, "Potential");
    hand.sheet(MATRIX).write(hand.row(MATRIX, "Birch"), column, [[{ value: 330, formula: "=3*110" }]]);
    hand.put(MATRIX, hand.row(MATRIX, "Acme"), column, 4711);
    hand.table(LINES, ...identified);
    for (let run = 0; run < 2; run++) {
      await generate();
      expect(hand.cells(MATRIX).flat().filter(({ formula }) => formula === "=3*110")).toHaveLength(1); // prettier-ignore
      expect(addedByYou(hand, MATRIX)).toEqual([expect.arrayContaining(["Acme", 4711]), expect.arrayContaining(["Birch"])]); // prettier-ignore
    }
  });

  test("in the row of a client whose new name was typed the run sees that nobody is typing", async () => {
    const { hand, generate } = await start();
    const [column, dune] = [hand.column(MATRIX, "Potential"), hand.row(MATRIX, "Dune")];
    const birch = hand.row(MATRIX, "Birch");
    hand.put(MATRIX, birch, hand.column(MATRIX, "Client"), "Birch Group");
    hand.sheet("Invoices").write(3, 0, [[{ value: "Birch Group" }]]);
    // Dune's Gaps show nothing, by a formula.
    expect(hand.cells(MATRIX)[dune][hand.column(MATRIX, "Gaps")]).toMatchObject({ value: null, formula: expect.any(String) }); // prettier-ignore
    hand.put(MATRIX, birch, column, 4711);
    hand.put(MATRIX, dune, column, 4712);
    await generate();
    expect(addedByYou(hand, MATRIX)).toEqual([expect.arrayContaining(["Birch Group", 4711]), expect.arrayContaining(["Dune", 4712])]); // prettier-ignore
  });
});
