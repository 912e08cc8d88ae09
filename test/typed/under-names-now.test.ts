import { emptyJournal, type Journal } from "../../shared/typed/journal";
import {
  formulasNow,
  underNewNames,
  underOfferingsNow,
  underRowsNow,
} from "../../shared/typed/under-names-now";
import { entriesOf, renamedBy, rowsOf, written, type Rows } from "./small";

/* What the journal knows, under the names of today: kOLD is kNEW by now, and the offering mail is email. */

const renamed = renamedBy({ kOLD: "kNEW" }, { mail: "email" });
const [then, today] = [{ owner: "Dana", note: "of then" }, { note: "of today" }];
const formula = (column: string, row: string): string => `=\uE000[null,["","${column}","","${row}"]]\uE001*2`;

describe("the journal", () => {
  const now = (some: Partial<Journal>): Journal => underNewNames({ ...emptyJournal(), ...some }, renamed);

  test.each<[string, Rows, Rows]>([
    ["moves to the row of today", { kOLD: then, kA: today }, { kNEW: then, kA: today }],
    ["where two become one, what today's row says counts", { kNEW: today, kOLD: then }, { kNEW: { owner: "Dana", note: "of today" } }],
    ["in whatever order they are", { kOLD: then, kNEW: today }, { kNEW: { owner: "Dana", note: "of today" } }],
    ["marks stay under the offerings of then", { kOLD: { "o:mail": "P" } }, { kNEW: { "o:mail": "P" } }],
  ])("what was typed: %s", (_, rows, expected) => {
    expect(rowsOf(now({ entries: entriesOf(rows) }).entries.rows())).toEqual(expected);
    const versions = [written("matrix", [], {}, rows)];
    expect(rowsOf(now({ versions }).versions[0].shown)).toEqual(expected);
  }); // prettier-ignore

  test("formulas name the rows of today", () => {
    const named = { value: 4, formula: formula("o:mail", "kOLD") };
    const rows = { kA: { x: named, z: 5 } };
    const { entries, versions } = now({ entries: entriesOf(rows), versions: [written("matrix", [], {}, rows)] }); // prettier-ignore
    const expected = { kA: { x: { ...named, formula: formula("o:mail", "kNEW") }, z: 5 } };
    expect(rowsOf(entries.rows())).toEqual(expected);
    expect(rowsOf(versions[0].shown)).toEqual(expected);
  });

  test("labels, states and snapshots go by the rows of today", () => {
    const { entries, versions, history } = now({
      entries: entriesOf({}, { kOLD: "Acme", kA: "Birch" }),
      versions: [written("matrix", ["o:mail"], { kOLD: "P", kA: "C" })],
      history: [{ month: 24_318, rows: [{ client: "kOLD" }, { client: "kA" }] }] as never,
    });
    expect([...entries.labels]).toEqual([["kNEW", "Acme"], ["kA", "Birch"]]); // prettier-ignore
    expect([...versions[0].states]).toEqual([["kNEW", "P"], ["kA", "C"]]); // prettier-ignore
    expect(history).toEqual([{ month: 24_318, rows: [{ client: "kNEW" }, { client: "kA" }] }]);
  });

  test("that a row stood below the body is known by the Key that it had there", () => {
    const shown = { kOLD: { below: "yes", note: "of then" } };
    const { versions } = now({ versions: [written("matrix", [], {}, shown)] });
    expect(rowsOf(versions[0].shown)).toEqual({ kOLD: { below: "yes" }, kNEW: { note: "of then" } });
  });

  test("a row that only its sheet has a word for is found by that", () => {
    const byWord = { ...renamed, row: (row: string, label?: string) => (label === "Mail" ? "kEMAIL" : row) };
    const shown = { kMAIL: { called: "Mail", owner: "Dana" }, kFAX: { called: "Fax" }, kA: { owner: "Kim" } };
    const journal = { ...emptyJournal(), versions: [written("potential", [], {}, shown)] };
    expect(rowsOf(underNewNames(journal, byWord).versions[0].shown)).toEqual({
      kEMAIL: { called: "Mail", owner: "Dana" },
      kFAX: { called: "Fax" },
      kA: { owner: "Kim" },
    });
  });

  test.each([
    ["an offering that is called otherwise", "mail", "email"],
    ["one that is gone keeps its name", "fax", "fax"],
  ])("what was sold: %s", (_, offering, expected) => {
    const win = { row: "kOLD", client: "Acme", name: "Mail", day: 3, since: 1, invoice: 2 };
    expect(now({ won: [{ ...win, offering }] }).won).toEqual([{ ...win, row: "kNEW", offering: expected }]);
  });
});

describe("of two offerings that become one", () => {
  const notes = (a: string, b: string): Rows => ({
    kA: { "note:matrix:o:email": a, "note:matrix:o:mail": b },
  });
  const both = { ...renamed, slot: (slot: string) => slot.replace(/o:mail$/, "o:email") };

  test.each<[string, Rows, Rows, unknown[]]>([
    ["a mark moves to today's", { kA: { "o:mail": "P" } }, { kA: { "o:email": "P" } }, []],
    ["with the day on which it was seen", { kA: { "o:mail": { value: "P", since: 9 } } }, { kA: { "o:email": { value: "P", since: 9 } } }, []],
    ["the same mark twice is one", { kA: { "o:mail": "P", "o:email": "P" } }, { kA: { "o:email": "P" } }, []],
    ["of two marks today's counts", { kA: { "o:mail": "C", "o:email": "P" } }, { kA: { "o:email": "P" } }, [["kA", "o:mail", "C", "P"]]],
    ["two notes become one", notes("first", "second"), { kA: { "note:matrix:o:email": "first\nsecond" } }, []],
    ["the same note twice is one", notes("first", "first"), { kA: { "note:matrix:o:email": "first" } }, []],
    ["others stay", { kA: { "o:fax": "P", owner: "Dana" } }, { kA: { "o:fax": "P", owner: "Dana" } }, []],
  ])("%s", (_, rows, expected, outdone) => {
    const entries = entriesOf(rows);
    const left = underOfferingsNow(entries, both);
    expect(rowsOf(entries.rows())).toEqual(expected);
    expect(left.map(({ row, slot, content, counts }) => [row, slot, content.value, counts.value])).toEqual(outdone);
  }); // prettier-ignore
});

describe("what stands beside a row that is called otherwise", () => {
  const labels = { kOLD: "Mail" };
  test.each<[string, Rows, Readonly<Record<string, string>>, Rows, string]>([
    ["moves, with its word", { kOLD: then }, labels, { kNEW: then }, "Mail"],
    ["without a word where it has none", { kOLD: then }, {}, { kNEW: then }, ""],
    ["but today's word stays", { kOLD: then }, { ...labels, kNEW: "Email" }, { kNEW: then }, "Email"],
    ["joins what is elsewhere beside today's", { kOLD: { owner: "Dana" }, kNEW: today }, labels, { kNEW: { owner: "Dana", ...today } }, "Mail"],
    ["is one with the same", { kOLD: then, kNEW: { owner: "Dana" } }, labels, { kNEW: then }, "Mail"],
    ["stays whole where some of it has no room", { kOLD: then, kNEW: today }, labels, { kOLD: then, kNEW: today }, ""],
  ])("%s", (_, rows, words, expected, word) => {
    const entries = entriesOf(rows, words);
    underRowsNow(entries, renamed);
    expect(rowsOf(entries.rows())).toEqual(expected);
    expect(entries.labels.get("kNEW") ?? "").toBe(word);
  }); // prettier-ignore

  test("is found by the word of its row", () => {
    const byWord = { ...renamed, row: (row: string, label?: string) => (label === "Mail" ? "kEMAIL" : row) };
    const entries = entriesOf({ kMAIL: then, kNONE: today }, { kMAIL: "Mail" });
    underRowsNow(entries, byWord);
    expect(rowsOf(entries.rows())).toEqual({ kEMAIL: then, kNONE: today });
  });

  test("rows that are called as they were stay in their order, and get no word", () => {
    const entries = entriesOf({ kA: today, kB: then, kC: today });
    underRowsNow(entries, renamed);
    expect(entries.rows().map(([row]) => row)).toEqual(["kA", "kB", "kC"]);
    expect(entries.labels.size).toBe(0);
  });
});

test("formulas name the offerings of today; what is none stays as it is", () => {
  const content = (column: string, row: string) => ({
    value: 4,
    formula: formula(column, row),
    numberFormat: "0",
  });
  const entries = entriesOf({ kA: { x: content("o:mail", "kOLD"), y: content("note", "kA"), z: 5 } });
  formulasNow(entries, renamed);
  expect(rowsOf(entries.rows())).toEqual({
    kA: { x: content("o:email", "kOLD"), y: content("note", "kA"), z: 5 },
  });
});
