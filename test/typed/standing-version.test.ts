import { atOnce } from "../../src/slices";
import type { SheetKind } from "../../shared/grid";
import type { Version } from "../../shared/typed/journal";
import type { Typed } from "../../shared/typed/read-typed";
import { standingVersion } from "../../shared/typed/version";
import { NOTHING_OVER } from "../../shared/typed/typed-over";
import { entriesOf, rowsOf, sheetOf, written, type Rows } from "./small";

/* What the journal keeps of a sheet that is not written in this run: what it shows as it stands, on one row A. */

interface Given {
  readonly known?: Rows;
  readonly labels?: Readonly<Record<string, string>>;
  readonly before?: Readonly<Record<string, string>>;
  readonly added?: readonly string[];
}

function versionOf(typed: Typed, { known = {}, labels = {}, before = {}, added = [] }: Given = {}): Version {
  return atOnce(
    standingVersion(
      typed,
      entriesOf(known, labels),
      new Map(Object.entries(before)),
      added,
      [],
      NOTHING_OVER,
    ),
  );
}

type Cells = (string | null)[];
const sheet = (
  columns: string[],
  cells: Cells,
  more: Partial<Typed["standing"]> = {},
  kind: SheetKind = "matrix",
): Typed => sheetOf(kind, columns, [["kA", ...cells]], { stamp: "s9", ...more });
const columnsOf = (version: Version): string[] => version.columns.map(({ column }) => column);

test("its kind, its stamp, and what it was written with", () => {
  const then = written("matrix", ["key", "client"]);
  const version = { ...then, stamp: "s9", yearStart: 7, empty: new Map([["gap", new Set(["A"])]]), texts: new Map([["class", new Map([["t", new Set(["A"])]])]]) }; // prettier-ignore
  const { kind, stamp, yearStart, empty, texts } = versionOf(sheet(["client"], ["Acme"], { version }, "plan")); // prettier-ignore
  expect({ kind, stamp }).toEqual({ kind: "plan", stamp: "s9" });
  expect([yearStart, empty, texts]).toEqual([7, version.empty, version.texts]);
});

test("without a journal, its columns as they stand and nothing of what it was written with", () => {
  const cells = [["Key", null, "Client"], ["kA", "x", "Acme"]]; // prettier-ignore
  const typed = sheet(["own:1:", "client"], ["x", "Acme"], { cells });
  const { columns, states, empty, texts, yearStart } = versionOf(typed);
  expect(columns).toEqual([{ header: "Key", column: "key" }, { header: "", column: "own:1:" }, { header: "Client", column: "client" }]); // prettier-ignore
  expect([states.size, empty.size, texts.size, yearStart]).toEqual([0, 0, 0, undefined]);
});

test.each<[string, string[], string[]]>([
  ["as it was written", ["client", "owner"], ["key", "client", "owner", "note"]],
  ["one that was put in, behind what it stands behind", ["client", "own:1:A", "owner"], ["key", "client", "own:1:A", "owner", "note"]],
  ["two of them, in their order", ["client", "own:1:A", "own:1:B", "owner"], ["key", "client", "own:1:A", "own:1:B", "owner", "note"]],
  ["one behind the last", ["client", "owner", "note", "own:1:A"], ["key", "client", "owner", "note", "own:1:A"]],
  ["one before the first in sight stands behind it", ["own:1:A", "client"], ["key", "client", "own:1:A", "owner", "note"]],
  ["one behind a column that was moved", ["owner", "own:1:A", "client"], ["key", "client", "owner", "own:1:A", "note"]],
])("its columns: %s", (_, columns, expected) => {
  const then = written("matrix", ["key", "client", "owner", "note"]);
  const typed = sheet(columns, columns.map(() => null), { version: then }); // prettier-ignore
  expect(columnsOf(versionOf(typed))).toEqual(expected);
}); // prettier-ignore

test("one that was put in before the Keys stands behind the first in sight", () => {
  const typed = sheet(["client"], ["Acme"], { version: written("matrix", ["key", "client", "gap"]), written: ["own:1:A", "client"] }); // prettier-ignore
  expect(columnsOf(versionOf(typed))).toEqual(["key", "client", "own:1:A", "gap"]);
});

const offerings = ["client", "o:mail", "o:voice"];
const marked = (states: Record<string, string>): Version => written("matrix", ["key", ...offerings], states);

test.each<[string, Version | null, Cells, Record<string, string>, Rows]>([
  ["as they were written", marked({ kA: "Y.", kB: "PP" }), ["Y", null], { kA: "Y.", kB: "PP" }, {}],
  ["as they stand, in capitals", marked({ kA: "Y." }), [" c", "n"], { kA: "CN" }, {}],
  ["one that was emptied", marked({ kA: "YP" }), ["Y", " "], { kA: "Y." }, {}],
  ["of a row that was not there", marked({}), [null, "P"], { kA: ".P" }, {}],
  ["of which nobody knows anything", null, ["Y", null], { kA: "Y." }, {}],
  ["words stand beside them", marked({ kA: "YP" }), ["Y", "later"], { kA: "YP" }, { kA: { "o:voice": "LATER" } }],
])("its marks: %s", (_, version, cells, states, shown) => {
  const standing = versionOf(sheet(offerings, ["Acme", ...cells], { version }));
  expect(Object.fromEntries(standing.states)).toEqual(states);
  expect(rowsOf(standing.shown)).toEqual(shown);
}); // prettier-ignore

test("of a row that was not there, on a sheet whose first offering was deleted", () => {
  const { states } = versionOf(sheet(["client", "o:voice"], ["Acme", "P"], { version: marked({}) }));
  expect(states.get("kA")).toBe(".P");
});

test("what it was written with stays as it was", () => {
  const version = marked({ kA: "YP" });
  versionOf(sheet(offerings, ["Acme", "C", "C"], { version }));
  expect(version.states.get("kA")).toBe("YP");
});

const formula = { value: 4, formula: "=2+2" };
const shows = (shown: Rows): Partial<Typed["standing"]> => ({
  version: written("matrix", ["key", "client", "gap"], {}, shown),
});

test.each<[string, () => Typed, Given, Rows]>([
  ["nothing where a field says what is known", () => sheet(["owner"], ["Dana"]), { known: { kA: { owner: "Dana" } } }, {}],
  ["what a field says that is not known", () => sheet(["owner"], ["Dana"]), {}, { kA: { owner: "Dana" } }],
  ["that it does not say what is known", () => sheet(["owner"], [null]), { known: { kA: { owner: "Dana" } } }, { kA: { owner: null } }],
  ["cells of rows of the user's that are not on it yet", () => sheet(["owner"], [null]), { known: { "loose 0": { "at:matrix:note": formula } }, added: ["loose 0"] }, { "loose 0": { "at:matrix:note": formula } }],
  ["but not their notes, nor their cells on another sheet", () => sheet(["owner"], [null]), { known: { "loose 0": { "note:matrix:note": "x", "at:plan:note": "x", owner: "x" } }, added: ["loose 0"] }, {}],
  ["nor rows that are on it already", () => sheet(["owner"], [null]), { known: { "loose 0": { "at:matrix:note": "x" } } }, {}],
  ["what a row is called that is called otherwise by now", () => sheet(["owner"], [null]), { before: { kA: "Acme", kB: "Birch" }, labels: { kA: "Acme Ltd", kB: "Birch" } }, { kA: { called: "Acme" } }],
  ["what it was written to call its rows", () => sheet(["owner"], [null], shows({ kA: { called: "Acme" }, cB: { tabled: "Birch" } })), {}, { kA: { called: "Acme" }, cB: { tabled: "Birch" } }],
  ["which rows stand below its body", () => sheet(["owner"], [null], shows({ kC: { below: true } })), {}, { kC: { below: true } }],
  ["which cells above its header are ours", () => sheet(["client", "gap"], ["Acme", null], shows({ "head Total": { head: ".x#" } })), {}, { "head Total": { head: ".x#" } }],
  ["so they are once a column of the user's stands among ours", () => sheet(["client", "own:1:A", "gap"], ["Acme", null, null], shows({ "head Total": { head: ".x#" } })), {}, { "head Total": { head: ".x.#" } }],
  ["nothing else of what it was written with", () => sheet(["client"], ["Acme"], shows({ kA: { owner: "Kim", "reads owner": "=A1" } })), {}, {}],
])("beside the entries: %s", (_, typed, given, expected) => {
  expect(rowsOf(versionOf(typed(), given).shown)).toEqual(expected);
}); // prettier-ignore

test("how its formulas read that refer to other sheets", () => {
  const typed = sheet(["owner"], ["Dana"]);
  const readings: Parameters<typeof standingVersion>[4] = [[typed.shared[0], "reads owner", { value: null, formula: "=Plan!A1" }]]; // prettier-ignore
  const { shown } = atOnce(
    standingVersion(typed, entriesOf({ kA: { owner: "Dana" } }), new Map(), [], readings, NOTHING_OVER),
  );
  expect(rowsOf(shown)).toEqual({ kA: { "reads owner": { value: null, formula: "=Plan!A1" } } });
});
