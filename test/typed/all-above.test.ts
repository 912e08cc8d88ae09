import { sheetNames } from "../../shared/kinds";
import type { SheetKind } from "../../shared/grid";
import { JOURNAL, LINES, lines, plainDesk } from "../kept/desk";
import type { Hand } from "../kept/hand";

/*
 * Somebody makes all that stands above a header their own: rows of ours are deleted or emptied, or all
 * words of ours are translated. Nothing is left there then by which a row of ours would be known.
 */

const tables = {
  [LINES]: [...lines, ["Dune", "Email", 46265, "soon", null], ["Elm", "Voice", 46200, 700, 90]],
};

/** Where a text of ours stands above the header. */
const textsAbove = (hand: Hand, name: string): (readonly [row: number, column: number])[] =>
  hand
    .cells(name)
    .slice(0, hand.headerRow(name))
    .flatMap(
      (cells, row) =>
      cells.flatMap(({ value, formula }, column) => (column > 0 && typeof value === "string" && value !== "" && formula === undefined ? [[row, column] as const] : [])), // prettier-ignore
    );

/** @returns what was typed. */
type Work = (hand: Hand, name: string) => (string | number)[];
const works: [string, Work][] = [
  ["all words translated", (hand, name) =>
    textsAbove(hand, name).map(([row, column], index) => {
      hand.put(name, row, column, `thing ${index}.`);
      return `thing ${index}.`;
    })],
  ["emptied, own lines instead", (hand, name) => {
    hand.sheet(name).clear({ row: 0, column: 1, rows: hand.headerRow(name), columns: 60 }, "contents"); // prettier-ignore
    const rows = [...Array(Math.min(hand.headerRow(name), 5)).keys()];
    rows.forEach((row) => hand.put(name, row, 1, `thing ${row}.`));
    return rows.map((row) => `thing ${row}.`);
  }],
  ["deleted, own words and figures instead", (hand, name) => {
    hand.sheet(name).deleteRows(0, hand.headerRow(name));
    hand.sheet(name).insertRows(0, 3);
    return [0, 1, 2].flatMap((row) => {
      hand.put(name, row, 1, `thing ${row}.`);
      hand.put(name, row, 2, 4711.5 + row);
      return [`thing ${row}.`, 4711.5 + row];
    });
  }],
]; // prettier-ignore

/** With totals, with quarters, with labels alone, with explaining lines alone. */
const kinds: readonly SheetKind[] = ["matrix", "plan", "scorecard", "settings"];

/** In sight, but for what Problems tells once. */
const shown = (hand: Hand): unknown[] => hand.workbook.sheets.filter(({ name }) => name !== JOURNAL && name !== "Problems").flatMap(({ name }) => hand.values(name).flat()); // prettier-ignore

test.each(kinds.flatMap((kind) => works.map(([what, work]) => [kind, what, work] as [SheetKind, string, Work])))(
  "%s: %s",
  async (kind, _, work) => {
    const name = sheetNames[kind];
    const { hand, generate } = await plainDesk(tables, { sheets: [kind, "problems"] });
    await generate();
    const words = textsAbove(hand, name).map(([row, column]) => hand.values(name)[row][column]);
    const typed = work(hand, name);
    for (let run = 0; run < 2; run++) {
      await generate();
      for (const one of typed) expect(shown(hand).filter((cell) => cell === one)).toEqual([one]);
      expect(textsAbove(hand, name).map(([row, column]) => hand.values(name)[row][column])).toEqual(words);
    }
  },
); // prettier-ignore

test.each([3, 5, 7])("%i figures over Holdings' totals stand below, or in Problems", async (count) => {
  const more = [
    ...lines,
    ["Acme", "Voice", 46235, 90, 20],
    ["Birch", "Cloud", 46235, 80, 20],
    ["Cedar", "M365", 46235, 70, 20],
    ["Cedar", "VPN", 46235, 70, 20],
  ];
  const { hand, generate } = await plainDesk({ [LINES]: more });
  await generate();
  const row = hand.values("Holdings").findIndex((cells) => cells.includes("Total"));
  const totals = hand.cells("Holdings")[row].flatMap(({ formula }, column) => (formula === undefined ? [] : [column])); // prettier-ignore
  expect(totals).toHaveLength(7);
  totals.slice(0, count).forEach((column, index) => hand.put("Holdings", row, column, 9001 + index));
  const headers = hand.values("Holdings")[hand.headerRow("Holdings")];
  await generate();
  const typed = [...Array(count).keys()].map((index) => 9001 + index);
  if (count < 5) expect(shown(hand)).toEqual(expect.arrayContaining(typed));
  else {
    const found = typed.map((figure, index) => `Total, ${String(headers[totals[index]])}: ${figure}`).join("\n"); // prettier-ignore
    expect(hand.values("Problems").map((cells) => cells[3])).toContain(found);
  }
});
