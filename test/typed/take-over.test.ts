import type { Typed } from "../../shared/typed/read-typed";
import { takeOver } from "../../shared/typed/take-over";
import { entriesOf, renamedBy, rowsOf, sheetOf, written, type Rows } from "./small";

/* A client's name typed over that of one who is gone. By hand, from the docstring. */

const columns = ["client", "owner", "note", "own:1:Mine"];
const MINE = "at:matrix:own:1:Mine";
const version = written("matrix", columns, {}, { kGONE: { below: "yes" }, kALSO: { below: "yes" } });
type Cells = Parameters<typeof sheetOf>[2][number];

/** Acme in the body; over the name of the client who is gone below it, Acme's again, beside the Key that stays. */
function sheet(
  cells: Cells,
  standing: Partial<Typed["standing"]> = {},
  key = "kGONE",
  also: Cells[] = [],
): Typed {
  const { standing: there, ...typed } = sheetOf("matrix", columns, [["kA", "Acme"], cells, ...also], { version, body: [1, 1] }); // prettier-ignore
  const keyed = there.cells.map((row, at) => (at === 2 ? [key, ...row.slice(1)] : row));
  return { ...typed, standing: { ...there, cells: keyed, ...standing } };
}
const over: Cells = ["kA", "Acme", "Dana", "n", "my own"];
const gone = { owner: "Dana", note: "n", [MINE]: "my own" };

/** What all have afterwards, once the cells of the sheet count. */
function taken(typed: Typed, kept: Rows, entries: Rows = kept, rows: Record<string, string> = {}): Rows {
  const now = entriesOf(entries);
  for (const { row, slot, content } of [...typed.shared, ...typed.alone]) now.set(row, slot, content);
  takeOver(entriesOf(kept), now, typed, renamedBy(rows));
  return rowsOf(now.rows());
}

/** What those have afterwards who are gone. */
function left(...args: Parameters<typeof taken>): Rows {
  const rows = Object.entries(taken(...args));
  return Object.fromEntries(rows.filter(([row]) => !["kA", "kB", "m1"].includes(row)));
}

test.each<[string, Typed, Rows[string], Rows]>([
  ["all that stands in the row", sheet(over), gone, {}],
  ["what other sheets alone show, too", sheet(over), { ...gone, status: "open", "at:plan:own:1:Mine": 5 }, {}],
  ["but not what was changed in the row", sheet(["kA", "Acme", "Kim", "n", "my own"]), gone, { kGONE: { owner: "Dana" } }],
  ["a formula names its row otherwise by now", sheet(["kA", "Acme", { value: 4, formula: "=A1" }]), { owner: { value: 4, formula: "=A2" } }, {}],
  ["a formula in the place of a value was typed", sheet(["kA", "Acme", { value: 4, formula: "=A1" }]), { owner: 4 }, { kGONE: { owner: 4 } }],
  ["so was a value in the place of a formula", sheet(["kA", "Acme", 4]), { owner: { value: 4, formula: "=A1" } }, { kGONE: { owner: { value: 4, formula: "=A1" } } }],
  ["nothing where the row stands by its own name", sheet(["kGONE", "Gone", "Dana", "n", "my own"]), gone, { kGONE: gone }],
  ["nothing where it still stands elsewhere", sheet(over, {}, "kGONE", [["kGONE", "Gone", "Dana"]]), gone, { kGONE: gone }],
  ["nothing where the name is of nobody in the body", sheet(["kB", "Birch", "Dana", "n", "my own"]), gone, { kGONE: gone }],
  ["nothing where it is none of a client", sheet(["m1", "Fax: C", "Dana"], { rows: new Map([[1, "m1"], [2, "m1"]]) }), gone, { kGONE: gone }],
  ["all of it too where the row is still in the body", sheet(over, { body: [1, 2] }), gone, {}],
  ["nothing on a sheet that cannot be read", sheet(over, { readable: false }), gone, { kGONE: gone }],
])("a name typed over that of a client who is gone takes: %s", (_, typed, slots, expected) => {
  expect(left(typed, { kGONE: slots })).toEqual(expected);
}); // prettier-ignore

test("nothing where the row in the body shows what its client of today has, as a copied one does", () => {
  const both = { kGONE: gone, kA: gone };
  expect(taken(sheet(over, { body: [1, 2] }), both)).toEqual(both);
});

test("what other sheets alone show is Acme's then", () => {
  const elsewhere = { status: "open", "at:plan:own:1:Mine": 5 };
  expect(taken(sheet(over), { kGONE: { ...gone, ...elsewhere } })).toEqual({ kA: { ...gone, ...elsewhere } });
});

test("but not where Acme has something else there", () => {
  const kept = { kGONE: { ...gone, status: "open" }, kA: { status: "won" } };
  expect(left(sheet(over), kept)).toEqual({ kGONE: { status: "open" } });
});

test("nor where the name was typed over another's in the body", () => {
  const kept = { kGONE: { ...gone, status: "open" } };
  expect(left(sheet(over, { body: [1, 2] }), kept)).toEqual({ kGONE: { status: "open" } });
});

test("what was changed elsewhere since stays", () => {
  const changed = { ...gone, owner: "Lee" };
  expect(left(sheet(over), { kGONE: gone }, { kGONE: changed })).toEqual({ kGONE: { owner: "Lee" } });
});

test("one who is known under another Key by now loses it there", () => {
  expect(left(sheet(over), { kNOW: gone }, { kNOW: gone }, { kGONE: "kNOW" })).toEqual({});
});

test("another who is gone keeps what stands under the own name", () => {
  const typed = sheet(over, {}, "kGONE", [["kALSO", "Also", "Kim"]]);
  const both = { kGONE: gone, kALSO: { owner: "Kim" } };
  expect(left(typed, both)).toEqual({ kALSO: { owner: "Kim" } });
});
