import { atOnce } from "../../src/slices";
import { changesOf, headerAt } from "../../shared/typed/changes";
import type { Content } from "../../shared/typed/content";
import type { Typed } from "../../shared/typed/read-typed";
import type { Remark } from "../../shared/typed/remarks";
import type { Untyped } from "../../shared/typed/untyped";
import { entriesOf, sheetOf, told, written, type Rows } from "./small";

/* Which cells were typed into since their sheet was written. By hand: rows begin in row 2, columns of ours in B. */

/** As the user's Clients table says. */
const untyped: Untyped = (row, field) => (field === "package" && row === "kA" ? "Gold" : undefined);

function changed(kept: Rows, ...typed: Typed[]) {
  const remarks: Remark[] = [];
  const changes = atOnce(changesOf(entriesOf(kept), typed, untyped, remarks));
  const found = changes.map(({ row, slot, found }) => [
    row,
    slot,
    ...found.map(({ content }) => content.value),
  ]);
  return { changes, found, remarks: remarks.map(told) };
}

type Cells = (string | number | null | Content)[];

/** A matrix of one client or of copies of it, each with Owner, Package, and a mark for Email. */
const columns = ["owner", "package", "o:email"];
const version = written("matrix", columns, { kA: "P", kB: "." });
const matrix = (rows: readonly Cells[], more: Partial<Typed["standing"]> = { version }): Typed =>
  sheetOf("matrix", columns, rows.map((cells) => ["kA", ...cells] as const), more); // prettier-ignore
/** An Upgrade Plan with its Owner, that was written with the same. */
const plan = (owner: string | null, more: Partial<Typed["standing"]> = { version: written("plan", ["owner"]) }): Typed =>
  sheetOf("plan", ["owner"], [["kA", owner]], more); // prettier-ignore

const kept = { kA: { owner: "Dana", package: "Silver", "o:email": "P" } };
const formula = { value: "Dana", formula: '="Dana"' };
const unknown = { version: null };

test.each<[string, Typed[], unknown[][]]>([
  ["nothing", [matrix([["Dana", "Silver", "P"]])], []],
  ["a field", [matrix([["Kim", "Silver", "P"]])], [["kA", "owner", "Kim"]]],
  ["a field that is emptied", [matrix([[null, "Silver", "P"]])], [["kA", "owner", null]]],
  ["a field that now shows what it is told", [matrix([["Dana", "Gold", "P"]])], [["kA", "package", "Gold"]]],
  ["a formula that comes out alike", [matrix([[formula, "Silver", "P"]])], [["kA", "owner", "Dana"]]],
  ["a mark", [matrix([["Dana", "Silver", "C"]])], [["kA", "o:email", "C"]]],
  ["a mark in a small letter", [matrix([["Dana", "Silver", " c"]])], [["kA", "o:email", "C"]]],
  ["the same mark in a small letter is none", [matrix([["Dana", "Silver", "p "]])], []],
  ["a mark that is emptied", [matrix([["Dana", "Silver", " "]])], [["kA", "o:email", null]]],
  ["two fields", [matrix([["Kim", null, "P"]])], [["kA", "owner", "Kim"], ["kA", "package", null]]],
  ["a field on two sheets alike", [plan("Kim"), matrix([["Kim", "Silver", "P"]])], [["kA", "owner", "Kim"]]],
  ["a field on two sheets otherwise", [plan("Lee"), matrix([["Kim", "Silver", "P"]])], [["kA", "owner", "Lee", "Kim"]]],
  ["emptied on one sheet, changed on another", [plan(null), matrix([["Kim", "Silver", "P"]])], [["kA", "owner", "Kim"]]],
  ["changed on one sheet, emptied on another", [plan("Lee"), matrix([[null, "Silver", "P"]])], [["kA", "owner", "Lee"]]],
  ["changed on one sheet alone", [plan("Dana"), matrix([["Kim", "Silver", "P"]])], [["kA", "owner", "Kim"]]],
])("since a sheet was written: %s", (_, typed, expected) => {
  expect(changed(kept, ...typed)).toMatchObject({ found: expected, remarks: [] });
}); // prettier-ignore

test.each<[string, Typed, unknown[][]]>([
  ["what a field is told was not typed", matrix([[null, "Gold", null]], unknown), []],
  ["a formula that comes out so was", matrix([[null, { value: "Gold", formula: "=A1" }, null]], unknown), [["kA", "package", "Gold"]]],
  ["nor was it typed where it is another's", sheetOf("matrix", columns, [["kB", null, "Gold", null]]), [["kB", "package", "Gold"]]],
  ["whatever else stands there was", matrix([["Kim", "Iron", "C"]], unknown), [["kA", "owner", "Kim"], ["kA", "package", "Iron"], ["kA", "o:email", "C"]]],
  ["what is empty says nothing", matrix([[null, null, null]], unknown), []],
  ["a lapsed service or an upgrade is the data's", matrix([[null, null, "L"]], unknown), []],
  ["the same in a small letter", matrix([[null, null, "z"]], unknown), []],
])("where nobody knows how a sheet was written: %s", (_, typed, expected) => {
  expect(changed(kept, typed)).toMatchObject({ found: expected, remarks: [] });
}); // prettier-ignore

test.each<[string, Cells[], unknown[][]]>([
  ["of copied rows the one that was changed comes first", [["Dana", "Silver", "P"], ["Kim", "Silver", "P"]], [["kA", "owner", "Kim", "Dana"]]],
  ["both, otherwise", [["Kim", "Silver", "P"], ["Lee", "Silver", "P"]], [["kA", "owner", "Kim", "Lee"]]],
  ["three, two of them alike", [["Kim", "Silver", "P"], ["Lee", "Silver", "P"], ["Lee", "Silver", "P"]], [["kA", "owner", "Kim", "Lee"]]],
  ["the first again", [["Kim", "Silver", "P"], ["Lee", "Silver", "P"], ["Kim", "Silver", "P"]], [["kA", "owner", "Kim", "Lee"]]],
  ["an entry is emptied where all its cells are", [[null, "Silver", "P"], [null, "Silver", "P"]], [["kA", "owner", null]]],
  ["but not where one of them is filled", [[null, "Silver", "P"], ["Dana", "Silver", "P"]], []],
  ["nor a mark", [["Dana", "Silver", null], ["Dana", "Silver", "P"]], []],
  ["one emptied, one changed", [[null, "Silver", "P"], ["Kim", "Silver", "P"]], [["kA", "owner", "Kim"]]],
])("rows that stand twice: %s", (_, rows, expected) => {
  expect(changed(kept, matrix(rows)).found).toEqual(expected);
}); // prettier-ignore

test("what stands in a copied row as it was written, but not as it is known, is not told", () => {
  const shown = written("matrix", columns, {}, { kA: { owner: "Eve" } });
  const rows: Cells[] = [["Eve", "Silver", "P"], ["Kim", "Silver", "P"]]; // prettier-ignore
  expect(changed(kept, matrix(rows, { version: shown })).found).toContainEqual(["kA", "owner", "Kim"]);
});

test("of two cells in one row one that is emptied is enough", () => {
  const sheet = sheetOf("matrix", ["owner", "owner"], [["kA", null, "Dana"]], { version });
  expect(changed(kept, sheet).found).toEqual([["kA", "owner", null]]);
});

const MATRIX = "Tech Stack Matrix";
const STATE = "Not a state; kept under Note. Type P, C, X, N or Y, or clear the cell for a gap.";
const FORMULA =
  "A mark is a letter, so this one stays as it is by now. The formula that stood here is kept under Note.";
const long = { value: "Kim", formula: `="${"x".repeat(8193)}"` };

test.each<[string, Cells, Partial<Typed["standing"]>, unknown[][], unknown[][]]>([
  ["words for a mark", ["Dana", "Silver", " Later "], { version }, [["kA", "o:email", "Later", undefined, `${MATRIX}!D2`, "Later", STATE]], []],
  ["words that begin with a letter of ours, without a journal", [null, null, "Lost"], unknown, [["kA", "o:email", "Lost", undefined, `${MATRIX}!D2`, "Lost", STATE]], []],
  ["words that end with one", [null, null, "All"], unknown, [["kA", "o:email", "All", undefined, `${MATRIX}!D2`, "All", STATE]], []],
  ["a letter of ours that was typed", ["Dana", "Silver", "L"], { version }, [["kA", "o:email", "L", undefined, `${MATRIX}!D2`, "L", STATE]], []],
  ["a formula for a mark", ["Dana", "Silver", { value: "C", formula: "=A1" }], { version }, [["kA", "o:email", "C", undefined, `${MATRIX}!D2`, "C", FORMULA]], [["kA", "o:email", "C"]]],
  ["a formula that gives the mark that stands there", ["Dana", "Silver", { value: "P", formula: "=A1" }], { version }, [["kA", "o:email", "P", undefined, `${MATRIX}!D2`, "P", FORMULA]], []],
  ["a formula in a field is no matter", [formula, "Silver", "P"], { version }, [], [["kA", "owner", "Dana"]]],
  ["a formula that may outgrow another sheet", [long, "Silver", "P"], { version }, [["kA", "owner", "Kim", "matrix", `${MATRIX}!B2`, "Kim", expect.stringContaining("Its value stays; the formula is kept under Note.")]], [["kA", "owner", "Kim"]]],
  ["one of a field that no other sheet shows is no matter", ["Dana", long, "P"], { version }, [], [["kA", "package", "Kim"]]],
])("what is told: %s", (_, cells, more, remarks, found) => {
  expect(changed(kept, matrix([cells], more))).toMatchObject({ remarks, found });
}); // prettier-ignore

test("a long formula's value alone is the entry", () => {
  const content = (cells: Cells): Content => changed(kept, matrix([cells])).changes[0].found[0].content;
  expect(content([long, "Silver", "P"])).toEqual({ value: "Kim" });
  expect(content([formula, "Silver", "P"])).toEqual(formula);
});

test("a change says where it stands, and with what its cell was written", () => {
  expect(changed(kept, matrix([["Kim", "Silver", "P"]])).changes[0].found[0]).toMatchObject({
    sheet: MATRIX,
    at: [1, 1],
    base: { value: "Dana" },
  });
  expect(changed(kept, matrix([["Kim", null, null]], unknown)).changes[0].found[0].base).toBeUndefined();
});

test("the header over a cell is read as people wrote it", () => {
  const { standing, shared } = matrix([["Dana", "Silver", "P"]]);
  const cells = [["key", " Boss\u00a0", "Package", 5]];
  expect(shared.map((cell) => headerAt({ ...standing, cells }, cell))).toEqual(["Boss", "Package", "5"]);
});
