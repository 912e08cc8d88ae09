import type { Cell } from "../../src/cell";
import { headedAnew } from "../../shared/typed/headed-anew";
import { MATRIX, plainDesk } from "../kept/desk";
import { addedByYou } from "../kept/sorting";
import { entriesOf, sheetOf, written } from "./small";

/* A column of the user's under another header: what stood beside a row that is not there goes with it. */

type Lines = [row: string, ...cells: Cell[]][];

const kept = entriesOf({
  kA: { "at:matrix:own:1:Visits": "May", "at:matrix:own:1:Calls": "Jo" },
  kB: { "at:matrix:own:1:Visits": "June", "at:matrix:own:1:Calls": "Kim" },
  kC: { "at:matrix:own:1:Visits": "July" },
});
const version = written("matrix", ["key", "client", "own:1:Visits", "own:1:Calls"]);
const found = (columns: string[], lines: Lines, known: typeof version | null = version) =>
  Object.fromEntries(headedAnew(kept, sheetOf("matrix", columns, lines, { version: known })));

test.each<[what: string, columns: string[], lines: Lines, anew: Record<string, string>]>([
  ["none", ["client", "own:1:Visits", "own:1:Calls"], [["kA", "Acme", "May", "Jo"]], {}],
  ["one", ["client", "own:1:Q3", "own:1:Calls"], [["kA", "Acme", "May", "Jo"], ["kB", "Birch", "June", "Kim"]], { "own:1:Visits": "own:1:Q3" }],
  ["two, in another order", ["client", "own:1:Who", "own:1:When"], [["kA", "Acme", "Jo", "May"]], { "own:1:Calls": "own:1:Who", "own:1:Visits": "own:1:When" }],
  ["one typed into in half of its cells, at another place", ["client", "own:1:Calls", "own:1:Q3"], [["kA", "Acme", "May"], ["kB", "Birch", "?"]], {}],
  ["one typed into in less", ["client", "own:1:Q3", "own:1:Calls"], [["kA", "Acme", "May"], ["kB", "Birch", "June"], ["kC", "Cedar", "?"]], { "own:1:Visits": "own:1:Q3" }],
  ["one emptied but for one cell", ["client", "own:1:Q3", "own:1:Calls"], [["kA", "Acme", null], ["kB", "Birch", "June"]], { "own:1:Visits": "own:1:Q3" }],
  ["one retyped for the new quarter at its place", ["client", "own:1:Q3", "own:1:Calls"], [["kA", "Acme", "again"], ["kB", "Birch", "again"]], { "own:1:Visits": "own:1:Q3" }],
  ["an emptied one at its place", ["client", "own:1:Q3", "own:1:Calls"], [["kA", "Acme", null]], { "own:1:Visits": "own:1:Q3" }],
  ["one of two that came", ["client", "own:1:Q3", "own:1:Q4", "own:1:Calls"], [["kA", "Acme", "again"]], {}],
  ["one that was deleted, and a new one elsewhere", ["client", "own:1:Calls", "own:1:Budget"], [["kA", "Acme", 5], ["kB", "Birch", 6]], {}],
  ["an empty new one elsewhere", ["client", "own:1:Calls", "own:1:Budget"], [["kA", "Acme", null]], {}],
  ["a copy of one that is there", ["client", "own:1:Visits", "own:1:Calls", "own:1:Copy"], [["kA", "Acme", "May", "Jo", "May"]], {}],
  ["two copies of one that is gone", ["client", "own:1:Q3", "own:1:Q4", "own:1:Calls"], [["kA", "Acme", "May", "May", "Jo"]], { "own:1:Visits": "own:1:Q3" }],
  ["one of ours that is gone is no matter", ["client", "own:1:Visits", "own:1:Calls", "own:1:New"], [["kA", "Acme", "May", "Jo", "x"]], {}],
])("columns that are headed anew: %s", (_, columns, lines, anew) => {
  expect(found(columns, lines)).toEqual(anew);
}); // prettier-ignore

test("without a version nobody knows", () => {
  expect(found(["client", "own:1:Q3"], [["kA", "Acme", "May"]], null)).toEqual({});
});

test("a row deleted and a column headed anew in one go: the text is there again under the new header", async () => {
  const { hand, generate } = await plainDesk();
  await generate();
  hand.addColumn(MATRIX, "Visits");
  for (const client of ["Acme", "Birch", "Cedar"]) hand.type(MATRIX, client, "Visits", `visit ${client}`);
  await generate();
  hand.deleteRow(MATRIX, "Birch");
  hand.put(MATRIX, hand.headerRow(MATRIX), hand.column(MATRIX, "Visits"), "Visits Q3");
  for (let run = 0; run < 2; run++) {
    await generate();
    expect(hand.at(MATRIX, "Birch", "Visits Q3")).toBe("visit Birch");
  }
});

test("a row deleted and a column too: what stood where they met is below, with their words", async () => {
  const { hand, generate } = await plainDesk();
  await generate();
  hand.addColumn(MATRIX, "Visits");
  for (const client of ["Acme", "Birch"]) hand.type(MATRIX, client, "Visits", `visit ${client}`);
  await generate();
  hand.deleteRow(MATRIX, "Birch");
  hand.deleteColumn(MATRIX, "Visits");
  for (let run = 0; run < 2; run++) {
    await generate();
    expect(addedByYou(hand, MATRIX)).toEqual([["Birch: Visits", "visit Birch"]]);
    expect(hand.texts(MATRIX)).not.toContain("visit Acme");
  }
});
