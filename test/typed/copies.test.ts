import type { Cell } from "../../src/cell";
import { looksLike } from "../../shared/copies";
import { sheetKinds, sheetNames } from "../../shared/kinds";
import { JOURNAL, lines, LINES, MATRIX, plainDesk, type Desk } from "../kept/desk";

/* A copy of a generated sheet, however cut, is neither input nor output; a table of the user's is always input. */

type Rows = readonly (readonly Cell[])[];
const all = () => plainDesk(undefined, { sheets: sheetKinds });
const without = (column: number) => (rows: Rows) => rows.map((row) => row.filter((_, at) => at !== column));

let desk: Desk;
beforeAll(async () => {
  desk = await all();
  // A word in the place of a figure makes a problem, so that there is a Problems sheet.
  desk.hand.table(LINES, ...lines, ["Dune", "Email", 46265, "soon", null]);
  await desk.generate();
});

describe.each<[string, (rows: Rows) => Rows]>([
  ["as it is", (rows) => rows],
  ["without its hidden Key", without(0)],
  ["with a column put in before", (rows) => rows.map((row) => [null, ...row])],
  ["with the Keys moved to its end", (rows) => rows.map(([key, ...row]) => [...row, key])],
  ["with rows put in above", (rows) => [["For the board"], [], ...rows]],
])("a copy %s is known", (_, cut) => {
  test.each(sheetKinds)("%s", (kind) =>
    expect(looksLike(cut(desk.hand.values(sheetNames[kind])))).toBe(kind),
  );
});

test("the journal is known however many of its first rows were deleted", () => {
  const rows = desk.hand.values(JOURNAL);
  expect([0, 1, 2, 3, 50].map((first) => looksLike(rows.slice(first)))).toEqual(Array(5).fill("journal"));
});

const id = "kabcdefghijklmn";
test.each<[string, Rows]>([
  ["holdings with a total", [["Client", "Email", "Backup", "Total"], ["Acme", 600, 400, 1000]]],
  ["holdings with a title, as ours are called", [["Holdings"], ["Client", "Email", "Total"], ["Acme", 600, 600]]],
  ["holdings by a key of one's own", [["Key", "Client", "Email", "Total"], ["A-1", "Acme", 600, 600]]],
  ["lines with keys that look like ours", [["Key", "Client", "Offering", "Date", "Revenue"], [id, "Acme", "Email", 46265, 600]]],
  ["a matrix of one's own", [["Class", "Client", "Stack %", "Wave", "Email"], ["A", "Acme", 0.5, 1, "Y"]]],
  ["offerings with steps", [["Offering", "Step", "In stack", "Average revenue"], ["Email", 1, "yes", 600]]],
  ["clients with classes and margins", [["Client", "Class", "Margin %", "Potential"], ["Acme", "A", 0.4, 100]]],
  ["invoice lines", lines],
])("%s are the user's own", (_, rows) => expect(looksLike(rows)).toBeNull()); // prettier-ignore

test("a sheet that has lost its name stays as it is, is no input, and is told; the new one has what was typed before", async () => {
  const { hand, generate } = await all();
  await generate();
  hand.type(MATRIX, "Cedar", "Email", "X");
  await generate();
  hand.type(MATRIX, "Birch", "Note", "typed since");
  hand.workbook.removeName("XS_sheet_matrix");
  const before = hand.values(MATRIX);
  await generate();
  expect(hand.values(MATRIX)).toEqual(before);
  expect(hand.clients(`${MATRIX} 2`)).toEqual(["Acme", "Birch", "Cedar"]);
  expect(hand.at(`${MATRIX} 2`, "Cedar", "Email")).toBe("X");
  const told = hand.values("Problems").filter((row) => row.includes(MATRIX));
  expect(told.map((row) => row.join(" "))).toEqual([
    expect.stringMatching(
      /a copy of it, or its name XS_sheet_matrix was deleted.*Tech Stack Matrix 2 takes its place\. Copy over/,
    ),
  ]);
  // A year's copy of a sheet that is still there is nothing to tell.
  hand.sheet(MATRIX).name = "Matrix 2025";
  await generate();
  expect(hand.values("Problems").filter((row) => row.includes("Matrix 2025"))).toEqual([]);
});
