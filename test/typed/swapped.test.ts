import { rowKey } from "../../shared/key";
import { swappedIds } from "../../shared/typed/swapped";
import type { Typed } from "../../shared/typed/read-typed";
import { take } from "../core/small";
import { entriesOf, sheetOf, type Rows } from "./small";

/* Clients that have each other's ID by now. By hand: a Key hangs on the ID; rows begin in row 2, clients stand in B. */

const [ONE, TWO, BIRCH, ACME] = ["#1", "#2", "birch", "acme"].map(rowKey);
type Names = Readonly<Record<string, string>>;

/** Name and ID of each client of today. */
const today = (...lines: string[]): string =>
  ["Client | Client ID | Offering | Date | Revenue", ...lines.map((line) => `${line} | Email | 2026-06-10 | 5`)].join("\n"); // prettier-ignore

const matrix = (...rows: string[]): Typed =>
  sheetOf("matrix", ["client"], rows.map((row) => [row, "Name then"] as const)); // prettier-ignore

/** @param then What rows were called until this run. */
function found(lines: readonly string[], then: Names, rows: Rows, ...typed: Typed[]) {
  const { portfolio } = take({ Lines: today(...lines) });
  return swappedIds(portfolio, entriesOf({}, then), entriesOf(rows), typed);
}
const told = (...asked: Parameters<typeof found>): string[][] =>
  found(...asked).map(({ sheet, address, found: name }) => [sheet, address, name]);

const noted = (...rows: string[]): Rows => Object.fromEntries(rows.map((row) => [row, { note: "ask" }]));
const MATRIX = "Tech Stack Matrix";
const both = { [ONE]: "Acme", [TWO]: "Birch" };
const swapped = ["Acme | 2", "Birch | 1"];

test.each<[string, string[], Names, Rows, string[][]]>([
  ["both, each with an entry", swapped, both, noted(ONE, TWO), [[MATRIX, "B2", "Acme"], [MATRIX, "B3", "Birch"]]],
  ["the one with an entry", swapped, both, noted(TWO), [[MATRIX, "B3", "Birch"]]],
  ["none where nothing was typed", swapped, both, {}, []],
  ["one who has another ID", ["Acme | 1", "Birch | 3"], both, noted(ONE, TWO), [[MATRIX, "B3", "Birch"]]],
  ["whatever letters it has now", ["Acme | 1", "BIRCH | 3"], both, noted(TWO), [[MATRIX, "B3", "Birch"]]],
  ["none whose other ID is known", ["Acme | 1", "Birch | 3"], { ...both, [rowKey("#3")]: "Birch" }, noted(TWO), []],
  ["none who had no ID", ["Acme | 1", "Birch | 3"], { [ONE]: "Acme", [BIRCH]: "Birch" }, noted(BIRCH), []],
  ["none who has no ID now", ["Acme | 1", "Birch | "], both, noted(TWO), []],
  ["none where IDs stay", ["Acme | 1", "Birch | 2"], both, noted(ONE, TWO), []],
  ["a name in other letters is the same", ["ACME | 1", "Birch | 2"], both, noted(ONE, TWO), []],
  ["none whose new name was nobody's", ["Cedar | 1", "Birch | 2"], both, noted(ONE, TWO), []],
  ["one whose name another took over", ["Cedar | 1", "Acme | 2"], both, noted(ONE, TWO), [[MATRIX, "B2", "Acme"]]],
  ["whatever letters that has", ["Cedar | 1", "ACME | 2"], both, noted(ONE, TWO), [[MATRIX, "B2", "Acme"]]],
  ["one whose name goes on without an ID", ["Acme |", "Birch | 1"], { [ONE]: "Acme" }, noted(ONE), [[MATRIX, "B2", "Acme"]]],
  ["none whose name of then nobody knows", swapped, {}, noted(ONE, TWO), []],
  ["none of two who share the name", ["Acme | 1", "Acme | 2"], { [ONE]: "Acme" }, noted(ONE), []],
  ["none without an ID", ["Birch |", "Acme | 1"], { [BIRCH]: "Acme" }, noted(BIRCH), []],
])("whose entries stand beside another name: %s", (_, lines, then, rows, expected) => {
  expect(told(lines, then, rows, matrix(ONE, TWO, BIRCH, ACME))).toEqual(expected);
}); // prettier-ignore

const [plan, offers, summary] = (["plan", "offers", "summary"] as const).map((kind) => sheetOf(kind, ["client"], [[ONE, "Acme"]])); // prettier-ignore

test.each<[string, Typed[], string[][]]>([
  ["where it still shows the name of then", [matrix(TWO, ONE)], [[MATRIX, "B2", "Birch"], [MATRIX, "B3", "Acme"]]],
  ["once, on the first of several sheets", [plan, matrix(ONE)], [["Upgrade Plan", "B2", "Acme"]]],
  ["once, in the first of copied rows", [matrix(ONE, ONE)], [[MATRIX, "B2", "Acme"]]],
  ["on the next sheet what the first does not show", [plan, matrix(ONE, TWO)], [["Upgrade Plan", "B2", "Acme"], [MATRIX, "B3", "Birch"]]],
  ["not on one whose rows are no clients", [offers, summary], []],
  ["not where the names were deleted", [sheetOf("matrix", ["owner"], [[ONE, "Dana"]])], []],
  ["in whatever column they stand", [sheetOf("matrix", ["owner", "client"], [[ONE, "Dana", "Acme"]])], [[MATRIX, "C2", "Acme"]]],
  ["in column A where the Keys were deleted", [sheetOf("matrix", [], [[ONE]], { columns: ["client"] })], [[MATRIX, "A2", "Acme"]]],
  ["not on a sheet without their rows", [matrix(ACME)], []],
  ["nowhere without a sheet", [], []],
])("it is told %s", (_, typed, expected) => {
  expect(told(swapped, both, noted(ONE, TWO), ...typed)).toEqual(expected);
}); // prettier-ignore

test("the user is told what became of it, and what to do", () => {
  const [first] = found(swapped, both, noted(ONE), matrix(ONE));
  expect(first).toEqual({
    sheet: MATRIX,
    address: "B2",
    found: "Acme",
    advice:
      'The ID of "Acme" is that of "Birch" by now, and what was typed goes by the ID: it stands beside "Birch". If the data had them mixed up, move it to the right client.',
    amount: null,
  });
});
