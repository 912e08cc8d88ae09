import type { SheetKind } from "../../shared/grid";
import { CALLED, calledIn, calledOn, isBesideClients, rowsByLabel, TABLED } from "../../shared/typed/called";
import { emptyJournal, type Journal, type Version } from "../../shared/typed/journal";
import { markRow } from "../../shared/typed/row";
import { calledBy } from "./called-small";
import { entriesOf, renamedBy, written, type Rows } from "./small";

/* Which rows words lead to. By hand: a name that two rows have leads to none of them. */

type Labels = Readonly<Record<string, string>>;

const journalOf = (rows: Rows, labels: Labels): Journal => ({
  ...emptyJournal(),
  entries: entriesOf(rows, labels),
  offerings: new Map([["backup", "Backup"]]),
});

test.each<[string, Rows, Labels, Labels]>([
  ["each client by name", {}, { kA: "Acme", kB: "Birch" }, { Acme: "kA", Birch: "kB" }],
  ["none of two with one name", {}, { kA: "Acme", kB: "Birch", kC: "Acme" }, { Birch: "kB" }],
  ["none of three", {}, { kA: "Acme", kB: "Acme", kC: "Acme" }, {}],
  ["names are as they were written", {}, { kA: "Acme", kB: "ACME" }, { Acme: "kA", ACME: "kB" }],
  ["nobody without a name", {}, { kA: "", kB: "Birch" }, { Birch: "kB" }],
  ["a client with entries", { kA: { owner: "Dana" } }, { kA: "Acme" }, { Acme: "kA" }],
  ["no figure that is called like a client", { kF: { "at:summary:own:1:Mine": 1 } }, { kA: "Acme", kF: "Acme" }, { Acme: "kA" }],
  ["a client with a cell in the user's column", { kA: { "at:matrix:own:1:Mine": 1 } }, { kA: "Acme" }, { Acme: "kA" }],
  ["a client on two sheets", { kA: { "at:summary:own:1:Mine": 1, owner: "Dana" } }, { kA: "Acme" }, { Acme: "kA" }],
])("rows by name: %s", (_, rows, labels, expected) => {
  const { entries } = journalOf(rows, labels);
  expect(Object.fromEntries(rowsByLabel(entries))).toEqual(expected);
  expect(Object.fromEntries(calledIn(journalOf(rows, labels), renamed).rows)).toEqual(expected);
}); // prettier-ignore

test.each<[string, string[], boolean]>([
  ["one with cells on the Summary alone", ["at:summary:own:1:Mine", "note:summary:amount"], true],
  ["one on a sheet of clients", ["at:matrix:own:1:Mine"], false],
  ["one on both", ["at:summary:own:1:Mine", "note:offers:share"], false],
  ["one with a field", ["at:summary:own:1:Mine", "owner"], false],
  ["one without entries", [], false],
])("a row that stands on sheets without clients alone: %s", (_, slots, expected) => {
  expect(isBesideClients(new Map(slots.map((slot) => [slot, null])))).toBe(expected);
});

test.each<[string, Rows, Labels, Labels]>([
  ["by its sheet and its words", { kF: { "at:summary:own:1:Mine": 1 } }, { kF: "Revenue" }, { "summary Revenue": "kF" }],
  ["once, however many cells it has", { kF: { "at:summary:own:1:Mine": 1, "note:summary:amount": "x" } }, { kF: "Revenue" }, { "summary Revenue": "kF" }],
  ["on each of its sheets", { kF: { "at:potential:own:1:Mine": 1, "at:playbook:own:1:Mine": 1 } }, { kF: "Email" }, { "potential Email": "kF", "playbook Email": "kF" }],
  ["two of one name on two sheets", { kF: { "at:potential:own:1:Mine": 1 }, kG: { "at:playbook:own:1:Mine": 1 } }, { kF: "Email", kG: "Email" }, { "potential Email": "kF", "playbook Email": "kG" }],
  ["two of one name on one sheet lead to none", { kF: { "at:summary:own:1:Mine": 1 }, kG: { "at:summary:own:1:Mine": 1 } }, { kF: "Revenue", kG: "Revenue" }, {}],
  ["a row of the user's own has no words", { "loose 0": { "at:potential:own:1:Mine": 1 } }, {}, {}],
  ["what is on every sheet is on none alone", { kA: { owner: "Dana" } }, { kA: "Acme" }, {}],
])("rows with cells in the user's columns: %s", (_, rows, labels, expected) => {
  expect(Object.fromEntries(calledIn(journalOf(rows, labels), renamed).alone)).toEqual(expected);
}); // prettier-ignore

const BACKUP = markRow("kA", "o:backup");
const FAX = markRow("kA", "o:fax");
const MAIL = markRow("kA", "o:mail");
const renamed = renamedBy({}, { post: "mail" });
const NOTED = markRow("kA", "note:matrix:o:backup");

test.each<[string, Rows, Labels, Labels]>([
  ["a mark, by its client's row and its text", { kA: { "o:backup": "C" } }, { "kA Backup: C": BACKUP }, { [BACKUP]: "Backup: C" }],
  ["one whose offering's name nobody knows", { kA: { "o:fax": "P" } }, { "kA fax: P": FAX }, { [FAX]: "fax: P" }],
  ["a note on one", { kA: { "note:matrix:o:backup": "ask" } }, { "kA Backup: ask": NOTED }, { [NOTED]: "Backup: ask" }],
  ["one whose offering is called otherwise by now", { kA: { "o:post": "P" } }, { "kA post: P": MAIL }, { [MAIL]: "post: P" }],
  ["no field", { kA: { owner: "Dana" } }, {}, {}],
])("lines that tell %s", (_, rows, marks, words) => {
  const called = calledIn(journalOf(rows, { kA: "Acme" }), renamed);
  expect(Object.fromEntries(called.marks)).toEqual(marks);
  expect(Object.fromEntries(called.words)).toEqual({ kA: "Acme", ...words });
}); // prettier-ignore

const version = (kind: SheetKind, labels: Labels, more: Rows = {}): Version =>
  written(kind, [], {}, {
    ...more,
    ...Object.fromEntries(Object.entries(labels).map(([row, label]) => [row, { called: label }])),
  }); // prettier-ignore

/** Acme has entries; Summary's Revenue, and what was called so on the Playbook, have something beside them. */
const before = calledBy({
  rows: { Acme: "kA" },
  alone: { "summary Revenue": "kF", "playbook Revenue": "kP" },
});

test.each<[string, Version | null, Labels, Labels]>([
  ["nothing without a journal", null, { Acme: "kA" }, {}],
  ["nothing that is about other slots", version("offers", {}, { kX: { owner: "Dana" } }), { Acme: "kA" }, {}],
  ["a row of clients", version("offers", { kX: "Acme: Email" }, { kY: { below: 1 } }), { Acme: "kA", "Acme: Email": "kX" }, {}],
  ["one called otherwise there", version("offers", { kA: "Acme Corp" }), { "Acme Corp": "kA", Acme: "kA" }, {}],
  ["one called otherwise where another is called so now", version("offers", { kA: "Acme Corp", kX: "Acme" }), { "Acme Corp": "kA", Acme: "kX" }, {}],
  ["two that are called so now", version("offers", { kX: "Acme" }), {}, {}],
  ["a figure", version("summary", { kX: "Margin" }), { Acme: "kA" }, { "summary Margin": "kX" }],
  ["another figure of that name", version("summary", { kX: "Revenue" }), { Acme: "kA" }, { "summary Revenue": "kX" }],
  ["two figures of one name", version("summary", { kX: "Margin", kY: "Margin" }), { Acme: "kA" }, {}],
])("what a sheet that stands calls its rows says: %s", (_, standing, rows, alone) => {
  const called = calledOn(before, journalOf({}, { kA: "Acme" }), standing);
  expect(Object.fromEntries(called.rows)).toEqual(rows);
  expect(Object.fromEntries(called.alone)).toEqual({ ...Object.fromEntries(before.alone), ...alone });
}); // prettier-ignore

test("a journal of an earlier release says under the same words what rows are called", () => {
  expect([CALLED, TABLED]).toEqual(["called", "tabled"]);
});
