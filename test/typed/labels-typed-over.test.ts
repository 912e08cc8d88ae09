import { sheetNames } from "../../shared/kinds";
import type { SheetKind } from "../../shared/grid";
import { LINES, lines, plainDesk } from "../kept/desk";
import { addedByYou } from "../kept/sorting";

/* Somebody calls a row of totals otherwise: the word is theirs, the figures beside it are ours all the same. */

const tables = {
  [LINES]: [...lines, ["Elm", "Voice", 46200, 700, 90], ["Fir", "Email", 46200, 120, 30]],
};

async function start(kind: SheetKind) {
  const desk = await plainDesk(tables, { sheets: [kind, "problems"] });
  await desk.generate();
  const name = sheetNames[kind];
  const labelled = (words: string): number[] => desk.hand.values(name).flatMap((cells, row) => (row < desk.hand.headerRow(name) && cells.includes(words) ? [row] : [])); // prettier-ignore
  return { ...desk, name, labelled };
}

test.each<[SheetKind, label: string, nth?: number]>([
  ["holdings", "Total"],
  ["portfolio", "Class A"],
  ["matrix", "Attach rate"],
  ["matrix", "Class B"],
  ["plan", "2026-Q4", 0],
  ["plan", "2026-Q4", 1],
  ["potential", "Total"],
])("%s: %s", async (kind, label, nth = 0) => {
  const { hand, generate, name, labelled } = await start(kind);
  /** But for the sheet's stamp. */
  const above = () => hand.cells(name).slice(0, hand.headerRow(name)).map((cells) => cells.slice(1)); // prettier-ignore
  const before = above();
  const row = labelled(label)[nth];
  const column = hand.values(name)[row].indexOf(label);
  hand.put(name, row, column, "my words");
  for (let run = 0; run < 2; run++) {
    await generate();
    expect(above()).toEqual(before);
    expect(addedByYou(hand, name)).toEqual([["my words"]]);
  }
});

test("two at once, and what stands beside them stays there", async () => {
  const { hand, generate, name, labelled } = await start("matrix");
  const mine = hand.addColumn(name, "Mine");
  const rows = ["Attach rate", "Class B"].map((label) => labelled(label)[0]);
  const column = hand.column(name, "Client");
  rows.forEach((row, index) => {
    hand.put(name, row, column, `words ${index}`);
    hand.put(name, row, mine, `beside ${index}`);
  });
  await generate();
  expect(addedByYou(hand, name)).toEqual([["words 0"], ["words 1"]]);
  expect(rows.map((row) => hand.values(name)[row][mine])).toEqual(["beside 0", "beside 1"]);
});

test("of two rows with our label that with our figures is ours", async () => {
  const { hand, generate, name, labelled } = await start("holdings");
  const [row] = labelled("Total");
  const totals = hand.cells(name)[row];
  hand.sheet(name).insertRows(row, 1);
  totals.forEach(({ value, formula }, column) => {
    if (formula !== undefined) hand.put(name, row, column, 9000 + column);
    else if (column > 0 && value !== null) hand.put(name, row, column, value);
  });
  await generate();
  expect(labelled("Total")).toHaveLength(1);
  const figures = totals.flatMap(({ formula }, column) => (formula === undefined ? [] : [9000 + column]));
  expect(addedByYou(hand, name)).toEqual([["Total", ...figures]]);
});
