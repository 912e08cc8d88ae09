import { atOnce } from "../../src/slices";
import type { Cell } from "../../src/cell";
import { emptyJournal, type Journal, type Version } from "../../shared/typed/journal";
import { toTable } from "../../shared/typed/journal-table";
import { entriesOf, written } from "./small";
import { readFrom } from "./small-journals";

/* The journal as rows, to and fro. By hand: Key, Record, Client, Sheet, Version, Column, Value, Formula, Format, Day. */

/** `kA | entry | Acme` as the first cells of a row; digits alone are a number. */
const line = (text: string): Cell[] => {
  const cells = text.split("|").map((cell): Cell => cell.trim());
  return Array.from({ length: 10 }, (_, at) => {
    const cell = cells[at] ?? "";
    return cell === "" ? null : /^\d+$/.test(String(cell)) ? Number(cell) : cell;
  });
};

const version = { ...written("matrix", []), stamp: "s1" };
const won = { row: "kA", client: "Acme", offering: "mail", name: "E-mail", day: 46_345 };
const frozen = {
  mark: "m1",
  offset: 2,
  of: 5,
  sheet: "Notes",
  address: "B7",
  formula: "=GAPS(A1)",
  shown: 3,
  portable: false,
  rows: 1,
  columns: 1,
  print: "p",
  day: 46_345,
};
const finding = { sheet: "Lines", address: "B7", found: "12 Feb", advice: "Type a date.", amount: null };

test("what was sold is told with the name of then, and its row is called as the entries call it", () => {
  const table = [
    "kA | entry | Acme Ltd | | | owner | Dana",
    "kA | won | Acme | | - - | mail | E-mail | | | 46345",
  ];
  const { entries, won: sold } = readFrom(table.map(line));
  expect(entries.labels.get("kA")).toBe("Acme Ltd");
  expect(sold.map(({ client }) => client)).toEqual(["Acme"]);
});

test.each<[string, () => Partial<Journal>, string[]]>([
  ["nothing", () => ({}), []],
  ["what was typed, with what its row is called", () => ({ entries: entriesOf({ kA: { owner: "Dana" } }, { kA: "Acme" }) }), ["kA | entry | Acme | | | owner | Dana"]],
  ["in a row that is called nothing", () => ({ entries: entriesOf({ "loose 0": { "at:plan:note": 5 } }) }), ["loose 0 | entry | | | | at:plan:note | 5"]],
  ["a formula with its result, format and day", () => ({ entries: entriesOf({ kA: { owner: { value: 4, formula: "=2+2", numberFormat: "0.0", since: 9 } } }) }), ["kA | entry | | | | owner | 4 | =2+2 | 0.0 | 9"]],
  ["what a row without entries is called", () => ({ entries: entriesOf({ kB: { owner: "Kim" } }, { kA: "Acme", kB: "Birch" }) }), ["kB | entry | Birch | | | owner | Kim", "kA | row | Acme"]],
  ["what an offering is called", () => ({ offerings: new Map([["mail", "E-mail"]]) }), [" | offering | | | | mail | E-mail"]],
  ["a client that was called otherwise", () => ({ former: new Map([["kA", "kB"]]) }), ["kA | former | | | | | kB"]],
  ["a cross-sale with its days", () => ({ won: [{ ...won, since: 46_300, invoice: 46_340 }], entries: entriesOf({}, { kA: "Acme" }) }), ["kA | won | Acme | | 46300 46340 | mail | E-mail | | | 46345", "kA | row | Acme"]],
  ["one of which nobody knows when it was proposed", () => ({ won: [{ ...won, since: null, invoice: 46_340 }], entries: entriesOf({}, { kA: "Acme" }) }), ["kA | won | Acme | | - 46340 | mail | E-mail | | | 46345", "kA | row | Acme"]],
  ["one that no invoice showed", () => ({ won: [{ ...won, since: 46_300, invoice: null }], entries: entriesOf({}, { kA: "Acme" }) }), ["kA | won | Acme | | 46300 - | mail | E-mail | | | 46345", "kA | row | Acme"]],
  ["the fiscal year of a sheet", () => ({ versions: [{ ...version, yearStart: 7 }] }), [" | year | | matrix | s1 | | 7"]],
  ["its columns, in their order", () => ({ versions: [{ ...version, columns: [{ header: "Key", column: "key" }, { header: "Client", column: "client" }] }] }), [" | column | | matrix | s1 | key | Key | | | 0", " | column | | matrix | s1 | client | Client | | | 1"]],
  ["the marks in its rows", () => ({ versions: [{ ...version, states: new Map([["kA", "P.Y"]]) }] }), ["kA | row | | matrix | s1 | | P.Y"]],
  ["which of its cells were empty", () => ({ versions: [{ ...version, empty: new Map([["gap", new Set(["aaaaaaa", "bbbbbbb"])]]) }] }), [" | rows | | matrix | s1 | | aaaaaaabbbbbbb", " | empty | | matrix | s1 | gap | R00002000003"]],
  ["its texts and their rows", () => ({ versions: [{ ...version, texts: new Map([["class", new Map([["ttttttt", new Set(["aaaaaaa", "bbbbbbb"])], ["uuuuuuu", new Set(["ccccccc"])]])]]) }] }), [" | rows | | matrix | s1 | | aaaaaaabbbbbbbccccccc", " | marks | | matrix | s1 | class | tttttttuuuuuuu | | T000030000200000112"]],
  ["its texts alone", () => ({ versions: [{ ...version, texts: new Map([["class", new Map([["ttttttt", new Set<string>()]])]]) }] }), [" | marks | | matrix | s1 | class | ttttttt"]],
  ["its figures", () => ({ versions: [{ ...version, figures: new Map([["gap", new Map([["bbbbbbb", 361], ["aaaaaaa", 46_655]])]]) }] }), [" | rows | | matrix | s1 | | aaaaaaabbbbbbb", " | figures | | matrix | s1 | gap | F0000200000zzz0a1"]],
  ["what it shows beside the entries", () => ({ versions: [{ ...version, shown: new Map([["kA", new Map([["owner", { value: "Kim" }], ["status", { value: 4, formula: "=2+2" }]])]]) }] }), ["kA | shown | | matrix | s1 | owner | Kim", "kA | shown | | matrix | s1 | status | 4 | =2+2"]],
  ["sheets of two kinds, and one that stands twice", () => ({ versions: [{ ...version, yearStart: 7 }, { ...version, stamp: "s2", yearStart: 4 }, { ...version, kind: "plan", yearStart: 1 }] }), [" | year | | matrix | s1 | | 7", " | year | | matrix | s2 | | 4", " | year | | plan | s1 | | 1"]],
  ["a formula that stands as its value", () => ({ frozen: [frozen] }), ["m1 | frozen | | Notes | B7 | 2/5 | 3 | =GAPS(A1) | 1x1 p | 46345"]],
  ["what could not be told", () => ({ untold: [finding] }), [" | untold | | Lines | B7 | | 12 Feb | | Type a date."]],
])("%s", (_, journal, rows) => {
  const table = rows.map(line);
  expect(atOnce(toTable({ ...emptyJournal(), ...journal() }))).toEqual(table);
  expect(readFrom(table)).toEqual({ ...emptyJournal(), ...journal() });
}); // prettier-ignore

test("a column that had no text is known to have had none", () => {
  const texts = new Map([["class", new Map<string, Set<string>>()]]);
  const journal = { ...emptyJournal(), versions: [{ ...version, texts }] };
  expect(atOnce(toTable(journal))).toEqual([
    [null, "marks", null, "matrix", "s1", "class", "", null, null, null],
  ]);
  // A host may keep nothing of an empty text.
  for (const value of ["", null]) {
    const table = [[null, "marks", null, "matrix", "s1", "class", value, null, null, null]];
    expect(readFrom(table)).toEqual(journal);
  }
});

test("the months that earlier runs saw, the latest first", () => {
  const ada = { client: "kA", class: "A", revenue: 100, margin: 0.5, stack: null, potential: 40 };
  const bob = { client: "kB", class: "D", revenue: 1, margin: null, stack: null, potential: 0 };
  const history = [
    { month: 24_317, rows: [ada, bob] },
    { month: 24_314, rows: [bob] },
  ];
  const table: Cell[][] = [
    [null, "history", null, null, "m24317", null, "kA|A|100|0.5||40;kB|D|1|||0", null, null, null],
    [null, "history", null, null, "m24314", null, "kB|D|1|||0", null, null, null],
  ];
  expect(atOnce(toTable({ ...emptyJournal(), history }))).toEqual(table);
  expect(readFrom(table)).toEqual({ ...emptyJournal(), history });
});

/** 7 characters each, in their order. */
const marks = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => String(at).padStart(7, "0"));

// By hand: a cell takes 30,000 characters, which are 4,285 rows or texts of 7, or what 10,000 rows say in three digits; a character tells which of 5 rows are empty.
test("more rows of a column than one cell takes", () => {
  const all = marks(10_001);
  const empty = new Map([["gap", new Set(all)]]);
  const texts = new Map([["class", new Map(all.slice(0, 4286).map((row) => [row, new Set([row])]))]]);
  const journal = { ...emptyJournal(), versions: [{ ...version, empty, texts }] };
  const table = atOnce(toTable(journal));
  expect(table.map(([, name, , , , , value, , rows]) => [name, String(value).length, String(rows ?? "").length])).toEqual([["rows", 29_995, 0], ["rows", 29_995, 0], ["rows", 10_017, 0], ["empty", 2012, 0], ["marks", 29_995, 30_016], ["marks", 7, 19]]); // prettier-ignore
  expect(readFrom(table)).toEqual(journal);
});

test("a version that a run which was cut off kept twice is one", () => {
  const rows = new Set(["aaaaaaa"]);
  const one: Version = {
    ...version,
    empty: new Map([["gap", rows]]),
    texts: new Map([["class", new Map([["ttttttt", rows]])]]),
    figures: new Map([["sum", new Map([["bbbbbbb", 361]])]]),
    calculates: new Map([["sum", { rows: new Set(["bbbbbbb"]), shapes: new Set(["sssssss"]) }]]),
  };
  const twice = atOnce(toTable({ ...emptyJournal(), versions: [one, { ...one }] }));
  expect(readFrom(twice)).toEqual({ ...emptyJournal(), versions: [one] });
});

test("whatever became of earlier runs, the same journal is the same rows", () => {
  const states = new Map([["kB", "P"], ["kA", "C"]]); // prettier-ignore
  const set = new Set(["aaaaaaa"]);
  const marked = new Map([["ttttttt", set]]);
  const shown = new Map([["kB", new Map([["status", { value: 1 }], ["owner", { value: 2 }]])], ["kA", new Map([["owner", { value: 3 }]])]]); // prettier-ignore
  const one = { ...version, states, empty: new Map([["gap", set], ["fit", set]]), texts: new Map([["gap", marked], ["fit", marked]]), shown }; // prettier-ignore
  const table = atOnce(
    toTable({
      ...emptyJournal(),
      entries: entriesOf({ kB: { status: 1, owner: 2 }, kA: { owner: 3 } }, { kZ: "Zed", kD: "Dune" }),
      offerings: new Map([["voice", "Voice"], ["mail", "E-mail"]]), // prettier-ignore
      versions: [one],
    }),
  );
  expect(table.map(([row, name, , , , column]) => [name, row, column].filter(Boolean).join(" "))).toEqual([
    ...["entry kA owner", "entry kB owner", "entry kB status", "offering mail", "offering voice"],
    ...["row kA", "row kB", "rows", "empty fit", "empty gap", "marks fit", "marks gap"],
    ...["shown kA owner", "shown kB owner", "shown kB status", "row kD", "row kZ"],
  ]);
});

test("a formula that is longer than a cell goes on below, and is read whole", () => {
  const formula = `="${"x".repeat(40_000)}"`;
  const journal = { ...emptyJournal(), entries: entriesOf({ kA: { owner: { value: "x", formula } } }) };
  expect(atOnce(toTable(journal)).map((row) => [row[0], row[1], String(row[7]).length])).toEqual([["kA", "entry", 15_000], [null, "more", 15_000], [null, "more", 10_003]]); // prettier-ignore
  expect(readFrom(atOnce(toTable(journal)))).toEqual(journal);
});
