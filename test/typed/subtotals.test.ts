import { addressed, lasting } from "../../shared/typed/formula";
import { endsOf } from "../../shared/typed/ends";
import type { TypedReference } from "../../shared/typed/references";
import { LINES, lines, MATRIX, plainDesk } from "../kept/desk";
import { ground, grounds } from "./two-grounds";

/* Sums over a part of the body: rows of one's own stand between its rows, which go below with the next run. */

const named = (text: string, sheet: ReturnType<typeof ground>): unknown[] => {
  const [first, last] = text.split(":");
  const reference = (last === undefined ? [first] : [first, ":", last]) as unknown as TypedReference;
  return endsOf(reference, sheet, null).map(([, , , row]) => row);
};

/** Clients in rows 4 and 5, 7 and 8, 12; rows of the user's in 6, 9, 10 and 11. */
const rows = { 3: "kA", 4: "kB", 5: "loose 0", 6: "kC", 7: "kD", 8: "loose 1", 9: "loose 2", 10: "loose 3", 11: "kE" }; // prettier-ignore
const matrix = ground("matrix", ["key", "client", "revenue"], rows, [3, 11]);

test.each<[what: string, reference: string, expected: unknown[]]>([
  ["the first of them", "C4:C5", ["+0", "+1"]],
  ["those behind a row of the user's", "C7:C8", ["+2", "+3"]],
  ["over one", "C5:C7", ["+1", "+2"]],
  ["from one on", "C6:C8", ["+2", "+3"]],
  ["up to one", "C7:C9", ["+2", "+3"]],
  ["up to the last of some", "C7:C11", ["+2", "+3"]],
  ["behind all of them", "C8:C12", ["+3", "+4"]],
  ["all of the body", "C4:C12", ["+0", "$0"]],
  ["one of the user's", "C6", ["loose 0"]],
  ["some of the user's", "C9:C11", ["loose 1", "loose 3"]],
  ["a client", "C7", ["kC"]],
])("%s, %s", (_, reference, expected) => expect(named(reference, matrix)).toEqual(expected));

describe("where rows are not ranked the ends go with them", () => {
  const key = (letter: string): string => letter.repeat(15);
  const before = ground("summary", ["key", "figure", "amount"], { 3: key("a"), 4: key("b"), 5: key("c"), 6: key("d") }, [3, 6]); // prettier-ignore
  test.each<[what: string, rows: string, sum: string]>([
    ["as they stood", "abcd", "C5:C6"],
    ["rows came before them", "xxabcd", "C7:C8"],
    ["a row came between", "abxcd", "C5:C7"],
    // As it was, counted from the first: of two rows one is gone.
    ["one end is gone", "acd", "C5:C5"],
    ["both are gone", "ad", "C5:C6"],
  ])("%s", (_, letters, sum) => {
    const now = Object.fromEntries([...letters].map((letter, at) => [3 + at, letter === "x" ? `${letter}${at}`.padEnd(15, "x") : key(letter)])); // prettier-ignore
    const formula = lasting("=SUM(C5:C6)", 0, grounds(before, before, "x"));
    const sheet = ground("summary", ["key", "figure", "amount"], now, [3, 2 + letters.length]);
    expect(addressed(formula, 0, grounds(sheet, sheet, "x"))).toBe(`=SUM(${sum})`);
  });
});

test("subtotals between clients go below, and sum the same clients there", async () => {
  const { hand, generate } = await plainDesk({ [LINES]: [...lines, ["Dune", "Email", 46_295, 10, 1]] });
  await generate();
  const column = hand.addColumn(MATRIX, "Budget");
  const letter = String.fromCharCode(65 + column);
  const top = hand.headerRow(MATRIX) + 1;
  const clients = [0, 1, 2, 3].map((by) => hand.values(MATRIX)[top + by][hand.column(MATRIX, "Client")]);
  [1, 2, 4, 8].forEach((budget, by) => hand.put(MATRIX, top + by, column, budget));
  // By hand: two and two, as the spreadsheet has their addresses once both rows were put in.
  hand.sheet(MATRIX).insertRows(top + 4, 1);
  hand.sheet(MATRIX).insertRows(top + 2, 1);
  const sum = (first: number): string => `=SUM(${letter}${first + 1}:${letter}${first + 2})`;
  for (const [row, label, formula] of [[top + 2, "Sub 1", sum(top)], [top + 5, "Sub 2", sum(top + 3)]] as const) {
    hand.put(MATRIX, row, hand.column(MATRIX, "Client"), label);
    hand.sheet(MATRIX).write(row, column, [[{ value: 3, formula }]]);
  }
  for (let run = 0; run < 2; run++) {
    await generate();
    const first = hand.row(MATRIX, String(clients[0]));
    const formulaOf = (label: string): unknown => {
      const row = hand.values(MATRIX).findIndex((cells) => cells.includes(label));
      return hand.cells(MATRIX)[row][column].formula;
    };
    expect([formulaOf("Sub 1"), formulaOf("Sub 2")]).toEqual([sum(first), sum(first + 2)]);
  }
}); // prettier-ignore
