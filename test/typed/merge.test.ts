import { atOnce } from "../../src/slices";
import { merge } from "../../shared/typed/merge";
import type { Typed } from "../../shared/typed/read-typed";
import { entriesOf, renamedBy, rowsOf, sheetOf, written, type Rows } from "./small";

/* What stands on the sheets beside what the journal knows. By hand: rows begin in row 2, columns of ours in B. */

const [EARLIER, TODAY] = [46_300, 46_345];
const columns = ["client", "owner", "note", "o:mail"];
type Cells = (string | null)[];

/** A matrix of Acme, written with what the journal knows, or with what is told. */
const matrix = (cells: Cells, shown: Rows[string] = {}, states = "."): Typed =>
  sheetOf("matrix", columns, [["kA", "Acme", ...cells]], { version: written("matrix", columns, { kA: states }, { kA: shown }) }); // prettier-ignore
const unknown = (...cells: Cells): Typed => sheetOf("matrix", columns, [["kA", "Acme", ...cells]]);

function merged(kept: Rows, typed: readonly Typed[]) {
  const result = atOnce(merge(entriesOf(kept, { kA: "Acme" }), typed, TODAY, renamedBy(), () => undefined));
  const findings = result.findings.map(({ sheet, address, found, advice }) => [
    `${sheet}!${address}`,
    found,
    advice,
  ]);
  return { ...result, rows: rowsOf(result.entries.rows()), findings };
}

const MATRIX = "Tech Stack Matrix";
const unseen = (text: string, where = "Note"): string =>
  `Typed while this sheet did not show yet what another one says: "${text}". What you typed here counts; both are kept under ${where}.`;

test.each<[string, Rows, Typed, Rows]>([
  ["what nobody touched stays", { kA: { owner: "Dana" }, kB: { owner: "Kim" } }, matrix(["Dana", null, null]), { kA: { owner: "Dana" }, kB: { owner: "Kim" } }],
  ["a field that was typed wins", { kA: { owner: "Dana" } }, matrix(["Kim", null, null]), { kA: { owner: "Kim" } }],
  ["one that was emptied is deleted", { kA: { owner: "Dana" } }, matrix([null, null, null]), {}],
  ["a field has no day", {}, matrix(["Kim", null, null]), { kA: { owner: "Kim" } }],
  ["a mark has the day of the run", {}, matrix([null, null, "P"]), { kA: { "o:mail": { value: "P", since: TODAY } } }],
  ["another mark has a day of its own", { kA: { "o:mail": { value: "P", since: EARLIER } } }, matrix([null, null, "C"], {}, "P"), { kA: { "o:mail": { value: "C", since: TODAY } } }],
  ["the mark that is known keeps its day", { kA: { "o:mail": { value: "P", since: EARLIER } } }, unknown(null, null, "P"), { kA: { "o:mail": { value: "P", since: EARLIER } } }],
  ["a Y of which nobody knows how it came there has none", {}, unknown(null, null, "Y"), { kA: { "o:mail": "Y" } }],
  ["nor has an N", {}, unknown(null, null, "N"), { kA: { "o:mail": "N" } }],
  ["a P comes from nobody but the user", {}, unknown(null, null, "P"), { kA: { "o:mail": { value: "P", since: TODAY } } }],
  ["nor does a Y over another mark", {}, matrix([null, null, "Y"]), { kA: { "o:mail": { value: "Y", since: TODAY } } }],
  ["an older state of a sheet that is put back empties nothing", { kA: { owner: "Dana" } }, matrix([null, null, null], { owner: "Kim" }), { kA: { owner: "Dana" } }],
])("%s", (_, kept, sheet, expected) => {
  expect(merged(kept, [sheet])).toMatchObject({ rows: expected, findings: [], added: [] });
}); // prettier-ignore

test.each<[string, Rows, Typed, Rows, string[][]]>([
  ["typed where the sheet did not show what is known", { kA: { owner: "Dana" } }, matrix(["Lee", null, null], { owner: "Kim" }), { kA: { owner: "Lee", note: "Owner: Dana" } }, [[`${MATRIX}!C2`, "Lee", unseen("Dana")]]],
  ["typed where nobody knows what it showed", { kA: { owner: "Dana" } }, unknown("Lee", null, null), { kA: { owner: "Lee", note: "Owner: Dana" } }, [[`${MATRIX}!C2`, "Lee", unseen("Dana")]]],
  ["the same of the Note itself", { kA: { note: "known" } }, unknown(null, "new", null), { kA: { note: "new | known" } }, [[`${MATRIX}!D2`, "new", unseen("known")]]],
  ["what is known already was not typed", { kA: { owner: "Dana" } }, matrix(["Dana", null, null], { owner: "Kim" }), { kA: { owner: "Dana" } }, []],
  ["a mark counts as it stands", { kA: { "o:mail": "P" } }, unknown(null, null, "C"), { kA: { "o:mail": { value: "C", since: TODAY } } }, []],
  ["a mark that is emptied, over one that is not known", { kA: { "o:mail": "P" } }, matrix([null, null, null], {}, "C"), {}, []],
])("a sheet that was not written since: %s", (_, kept, sheet, expected, findings) => {
  expect(merged(kept, [sheet])).toMatchObject({ rows: expected, findings });
}); // prettier-ignore

const conflict = (first: string, one: string, where = "Note"): string =>
  `Also changed at ${first}, to "${one}", which counts. Both are kept under ${where}.`;
const plan = (owner: string): Typed =>
  sheetOf("plan", ["owner"], [["kA", owner]], { version: written("plan", ["owner"]) });
const twice = (kind: "settings" | "scorecard", slot: string): Typed =>
  sheetOf(kind, [slot], [["kA", "one"], ["kA", "two"]], { version: written(kind, [slot]) }); // prettier-ignore

test.each<[string, Typed[], Rows, string[][]]>([
  ["on two sheets", [plan("Lee"), matrix(["Kim", null, null])], { kA: { owner: "Lee", note: "Owner: Kim" } }, [[`${MATRIX}!C2`, "Kim", conflict("Upgrade Plan!B2", "Lee")]]],
  ["a setting in copied rows, kept below", [twice("settings", "value")], { kA: { value: "one" }, "loose 0": { "at:settings:client": "Acme: Value", "at:settings:note": "two" } }, [["Settings!B3", "two", conflict("Settings!B2", "one", '"Added by you"')]]],
  ["a goal, kept below", [twice("scorecard", "goal")], { kA: { goal: "one" }, "loose 0": { "at:scorecard:client": "Acme: Value", "at:scorecard:note": "two" } }, [["Scorecard!B3", "two", conflict("Scorecard!B2", "one", '"Added by you"')]]],
])("changed differently in two places: %s", (_, typed, expected, findings) => {
  expect(merged({}, typed)).toMatchObject({ rows: expected, findings });
}); // prettier-ignore

test("marks in copied rows are told with their offering", () => {
  const version = written("matrix", ["o:mail"], { kA: "." });
  const sheet = sheetOf("matrix", ["o:mail"], [["kA", "P"], ["kA", "C"]], { version }); // prettier-ignore
  expect(merged({}, [sheet]).rows).toEqual({
    kA: { "o:mail": { value: "P", since: TODAY }, note: "mail: C" },
  });
});

const formula = { value: 4, formula: "=2+2" };

test.each<[string, Typed[], string]>([
  ["the matrix", [sheetOf("plan", ["owner", "note"], [["kA", "Lee", null]]), matrix(["Lee", null, null])], "matrix"],
  ["the plan where there is no matrix", [sheetOf("holdings", ["client"], []), sheetOf("plan", ["owner", "note"], [["kA", "Lee", null]])], "plan"],
  ["the one that has its row where there is none of both", [sheetOf("potential", ["offering"], []), sheetOf("holdings", ["client", "owner"], [["kA", null, "Lee"]])], "holdings"],
])("what Note cannot take stands below a sheet: %s", (_, typed, kind) => {
  const { added, rows } = merged({ kA: { owner: formula } }, typed);
  expect(added).toEqual(["loose 0"]);
  expect(rows["loose 0"]).toEqual({ [`at:${kind}:client`]: "Acme: Owner", [`at:${kind}:note`]: formula });
}); // prettier-ignore

test("rows of the user's own that no run wrote come first, then those of this run", () => {
  const version = written("matrix", ["o:mail"], {}, { "loose 0": { "at:matrix:note": "mine" } });
  const sheet = sheetOf("matrix", ["o:mail"], [["kA", { value: "C", formula: "=A1" }]], { version });
  const { added, rows } = merged({}, [sheet]);
  expect(added).toEqual(["loose 0", "loose 1"]);
  expect(rows["loose 0"]).toEqual({ "at:matrix:note": "mine" });
});
