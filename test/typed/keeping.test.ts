import { runNow } from "../../shared/steps";
import type { Sheet } from "../../shared/book";
import type { SheetKind } from "../../shared/grid";
import type { Collected } from "../../shared/typed/collect";
import type { Detail } from "../../shared/typed/detail";
import type { Frozen } from "../../shared/typed/frozen";
import { emptyJournal, type Journal, type Version } from "../../shared/typed/journal";
import { journalsOf } from "../../shared/typed/keeping";
import type { Typed } from "../../shared/typed/read-typed";
import { NOTHING_OVER } from "../../shared/typed/typed-over";
import { bookSheet, columnOf } from "./small-sheets";
import { entriesOf, renamedBy, rowsOf, sheetOf, written, type Rows } from "./small";

/* What the journal holds while a run is under way, and from its end on. */

interface Given {
  readonly rows?: Rows;
  readonly labels?: Readonly<Record<string, string>>;
  /** What rows were called until this run. */
  readonly before?: Readonly<Record<string, string>>;
  readonly typed?: readonly Typed[];
  readonly details?: readonly (readonly Detail[])[];
  readonly versions?: readonly Version[];
  readonly frozen?: readonly Frozen[];
  readonly sheets?: readonly Sheet[];
  readonly added?: readonly string[];
}

const untold = [{ sheet: "Lines", address: "B7", found: "x", advice: "y", amount: null }];
const history = [
  { month: 1, rows: [{ client: "kH", class: "A", revenue: 1, margin: null, stack: null, potential: 0 }] },
];
const won = [
  { row: "kA", client: "Acme", offering: "mail", name: "E-mail", day: 9, since: null, invoice: null },
];
const offerings = new Map([["mail", "E-mail"]]);

function kept(given: Given): { before: Journal; after: Journal } {
  const { rows = {}, labels = {}, before = {}, typed = [], versions = [], frozen = [], sheets = [] } = given;
  const collected: Collected = {
    entries: entriesOf(rows, labels),
    journal: { ...emptyJournal(), entries: entriesOf({}, before), versions, frozen },
    standings: typed.map(({ standing }) => standing),
    typed,
    details: given.details ?? typed.map(() => []),
    over: NOTHING_OVER,
    findings: [],
    added: given.added ?? [],
    renamed: renamedBy(),
  } as Partial<Collected> as Collected;
  const listed = new Map([["kL", "Listed"]]);
  const found = { listed, offerings, won, history, untold, readings: () => [] };
  return runNow(journalsOf(collected, sheets, found));
}

/** A version as its kind, its stamp and its columns. */
const read = ({ versions }: Journal): string[] =>
  versions.map(({ kind, stamp, columns }) => [kind, stamp, ...columns.map(({ column }) => column)].join(" "));
const known = (kind: SheetKind, stamp: string, ...columns: string[]): Version => ({
  ...written(kind, ["key", ...columns]),
  stamp,
});
/** A sheet that stands, with its client A, as the journal knows it. */
const there = (kind: SheetKind, stamp: string, more: Partial<Typed["standing"]> = {}): Typed =>
  sheetOf(kind, ["client"], [["kA", "Acme"]], { stamp, version: known(kind, stamp, "client"), ...more });
const next = (kind: SheetKind): Sheet =>
  bookSheet(kind, ["kA"], [columnOf("client", ["Acme"])], { stamp: "new" });

test("what is known of cross-sales, offerings and months is kept in both", () => {
  const entries = entriesOf({ kA: { owner: "Dana" } }, { kA: "Acme" });
  for (const journal of Object.values(kept({ rows: { kA: { owner: "Dana" } }, labels: { kA: "Acme" } })))
    expect(journal).toMatchObject({ entries, won, offerings, history });
});

test("what is told at the end of the run is kept until then", () => {
  const { before, after } = kept({});
  expect([before.untold, after.untold]).toEqual([untold, []]);
});

const meant = `=\uE000["matrix",["","client","","kA"]]\uE001`;

test.each<[string, string, Given, boolean]>([
  ["a client of today", "kL", {}, true],
  ["one of the months that are kept", "kH", {}, true],
  ["one with an entry", "kA", { rows: { kA: { owner: "Dana" } } }, true],
  ["one on a sheet that is left as it is", "kA", { typed: [there("plan", "s1")] }, true],
  ["one whom a formula means", "kA", { rows: { kB: { owner: { value: 1, formula: meant } } } }, true],
  ["one on a sheet that is written anew", "kA", { typed: [there("plan", "s1")], sheets: [next("plan")] }, false],
  ["anybody else", "kA", {}, false],
])("what a row is called is kept of %s", (_, row, given, stays) => {
  const { after } = kept({ ...given, labels: { [row]: "Name" } });
  expect([...after.entries.labels]).toEqual(stays ? [[row, "Name"]] : []);
}); // prettier-ignore

const old = known("matrix", "s1", "client", "gap");

// What is written has the stamp "new"; the journal's version of a sheet that stands has a column that is there no more.
test.each<[string, () => Given, string[], string[]]>([
  ["one that is written for the first time", () => ({ sheets: [next("matrix")] }), ["matrix new key client"], ["matrix new key client"]],
  ["one that is written anew stands as it is until then", () => ({ sheets: [next("matrix")], typed: [there("matrix", "s1")], versions: [known("matrix", "s1", "client")] }), ["matrix s1 key client", "matrix new key client"], ["matrix new key client"]],
  ["not under the stamp that it gets", () => ({ sheets: [next("matrix")], typed: [there("matrix", "new")], versions: [known("matrix", "new", "client")] }), ["matrix new key client"], ["matrix new key client"]],
  ["one that the journal does not know is read by its stamp until it is written", () => ({ sheets: [next("matrix")], typed: [there("matrix", "s1", { version: null })] }), ["matrix s1 key client", "matrix new key client"], ["matrix new key client"]],
  ["one without a stamp was never written to its end", () => ({ sheets: [next("matrix")], typed: [there("matrix", "")] }), ["matrix new key client"], ["matrix new key client"]],
  ["nor was one that cannot be read", () => ({ sheets: [next("matrix")], typed: [there("matrix", "s1", { readable: false })] }), ["matrix new key client"], ["matrix new key client"]],
  ["one that is left as it is, as it stands", () => ({ typed: [there("matrix", "s2")], versions: [old] }), ["matrix s2 key client"], ["matrix s2 key client"]],
  ["one that was deleted, as it was", () => ({ versions: [old] }), ["matrix s1 key client gap"], ["matrix s1 key client gap"]],
  ["one that is left as it is and cannot be read, as it was", () => ({ typed: [there("matrix", "s1", { readable: false })], versions: [old] }), ["matrix s1 key client gap"], ["matrix s1 key client gap"]],
  ["one that is left and has no stamp, as it was", () => ({ typed: [there("matrix", "")], versions: [old] }), ["matrix s1 key client gap"], ["matrix s1 key client gap"]],
  ["one that is left and that the journal does not know, not at all", () => ({ typed: [there("matrix", "s1", { version: null })] }), [], []],
  ["all of them by their kinds, whatever the order of the tabs", () => ({ sheets: [next("plan")], typed: [there("plan", "s1"), there("matrix", "s1")], versions: [known("history", "s0", "client")] }), ["history s0 key client", "matrix s1 key client", "plan s1 key client", "plan new key client"], ["history s0 key client", "matrix s1 key client", "plan new key client"]],
])("what is kept of sheets: %s", (_, given, before, after) => {
  const journals = kept(given());
  expect([read(journals.before), read(journals.after)]).toEqual([before, after]);
}); // prettier-ignore

test("a sheet that is left shows rows by what they were called, and its own formulas as they read", () => {
  const formula = { value: 4, formula: "=4" };
  const [plan, matrix] = [there("plan", "s1"), sheetOf("matrix", ["client", "owner"], [["kA", "Acme", formula]], { stamp: "s1", version: known("matrix", "s1", "client", "owner") })]; // prettier-ignore
  const { after } = kept({
    labels: { kA: "Acme Ltd", kL: "Listed" },
    before: { kA: "Acme", kL: "Listed" },
    rows: { kA: { owner: formula }, "loose 0": { "at:plan:client": "mine" } },
    added: ["loose 0"],
    typed: [plan, matrix],
    details: [[], [{ row: 1, column: 2, formula: "=Plan!A1" }]],
  });
  expect(after.versions.map(({ shown }) => rowsOf(shown))).toEqual([
    { kA: { called: "Acme", "reads owner": { value: null, formula: "=Plan!A1" } } },
    { kA: { called: "Acme" }, "loose 0": { "at:plan:client": "mine" } },
  ]);
});

test("formulas that stand as values are kept", () => {
  const frozen: Frozen[] = [{ mark: "m1", offset: 0, of: 1, sheet: "Upgrade Plan", address: "B7", formula: "=GAPS(A1)", shown: 3, portable: false, rows: 1, columns: 1, print: "", day: 9 }]; // prettier-ignore
  const { before, after } = kept({ frozen, typed: [there("plan", "s1")], sheets: [next("plan")] });
  expect([before.frozen, after.frozen]).toEqual([frozen, frozen]);
});
