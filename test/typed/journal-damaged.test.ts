import type { Cell } from "../../src/cell";
import { emptyJournal, type Journal, type Won } from "../../shared/typed/journal";
import { entriesOf, written } from "./small";
import { readFrom } from "./small-journals";

/* Rows of the journal that somebody sorted or damaged. By hand, under its headers from Key to Day. */

const version = { ...written("matrix", []), stamp: "s1" };
const won = { row: "kA", client: "Acme", offering: "mail", name: "E-mail", day: 9 };
const key = { header: "Key", column: "key" };
const owner = { header: "Boss", column: "owner" };

test.each<[string, Cell[][], () => Partial<Journal>]>([
  ["a record that nobody knows", [["kA", "later", null, "matrix ", "s1", "owner", "Dana"]], () => ({})],
  ["an empty row", [[null, null, null, null, null, null, null]], () => ({})],
  ["an entry with nothing in it", [["kA", "entry", null, null, null, "owner", null]], () => ({})],
  ["an entry that breaks off", [["kA", "entry", "Acme"]], () => ({ entries: entriesOf({}, { kA: "Acme" }) })],
  ["a row that is called nothing", [["kA", "row", "", null, null, null, null]], () => ({})],
  ["a Key that was made a number", [[12, "entry", null, null, null, "owner", "Dana"]], () => ({ entries: entriesOf({ 12: { owner: "Dana" } }) })],
  ["an offering that is called nothing", [[null, "offering", null, null, null, "mail", null]], () => ({ offerings: new Map([["mail", ""]]) })],
  ["a month that is none", [[null, "history", null, null, "soon", null, "kA|A|1|1|1|1"]], () => ({})],
  ["a month in another record", [["kA", "row", "Acme", null, "m24317", null, "kA|A|1|1|1|1"]], () => ({ entries: entriesOf({}, { kA: "Acme" }) })],
  ["a month in two rows", [[null, "history", null, null, "m24317", null, "kA|A|1|1|1|1"], [null, "history", null, null, "m24317", null, "kB|B|2|2|2|2"]], () => ({ history: [{ month: 24_317, rows: [{ client: "kA", class: "A", revenue: 1, margin: 1, stack: 1, potential: 1 }, { client: "kB", class: "B", revenue: 2, margin: 2, stack: 2, potential: 2 }] }] })],
  ["columns that were sorted stand as they were written", [[null, "column", null, "matrix", "s1", "owner", "Boss", null, null, 1], [null, "column", null, "matrix", "s1", "key", "Key", null, null, 0]], () => ({ versions: [{ ...version, columns: [key, owner] }] })],
  ["columns without their places stand as they are found, the first of them without a header", [[null, "column", null, "matrix", "s1", "key", null], [null, "column", null, "matrix", "s1", "owner", "Boss"]], () => ({ versions: [{ ...version, columns: [{ ...key, header: "" }, owner] }] })],
  ["one without its place among others", [[null, "column", null, "matrix", "s1", "owner", "Boss", null, null, 1], [null, "column", null, "matrix", "s1", "key", "Key"]], () => ({ versions: [{ ...version, columns: [key, owner] }] })],
  ["rows of a sheet that we have not", [["kA", "row", null, "forecast", "s1", null, "P"], [null, "column", null, "forecast", "s1", "key", "Key"]], () => ({})],
  ["a fiscal year that is no number", [[null, "year", null, "matrix", "s1", null, "July"]], () => ({ versions: [version] })],
  ["a number in another record is no fiscal year", [["kA", "shown", null, "matrix", "s1", "owner", 7]], () => ({ versions: [{ ...version, shown: new Map([["kA", new Map([["owner", { value: 7 }]])]]) }] })],
  ["marks that are gone", [["kA", "row", null, "matrix", "s1", null, null]], () => ({ versions: [{ ...version, states: new Map([["kA", ""]]) }] })],
  ["rows with empty cells that were told in two rows, and sorted", [[null, "empty", null, "matrix", "s1", "gap", "R00002000003"], [null, "rows", null, "matrix", "s1", null, "bbbbbbb"], [null, "rows", null, "matrix", "s1", null, "aaaaaaa"]], () => ({ versions: [{ ...version, empty: new Map([["gap", new Set(["aaaaaaa", "bbbbbbb"])]]) }] })],
  ["of a part of them nobody knows which are meant", [[null, "rows", null, "matrix", "s1", null, "aaaaaaabbbbbbb"], [null, "empty", null, "matrix", "s1", "gap", "R000060000003"]], () => ({ versions: [version] })],
  ["texts and their rows that are told in two rows, and sorted", [[null, "marks", null, "matrix", "s1", "gap", "uuuuuuu", null, "T0000300002000022"], [null, "marks", null, "matrix", "s1", "gap", "ttttttt", null, "T00003000020000001"], [null, "rows", null, "matrix", "s1", null, "aaaaaaabbbbbbbccccccc"]], () => ({ versions: [{ ...version, texts: new Map([["gap", new Map([["ttttttt", new Set(["bbbbbbb"])], ["uuuuuuu", new Set(["ccccccc"])]])]]) }] })],
  ["of texts of which one is gone nobody knows the rows", [[null, "rows", null, "matrix", "s1", null, "aaaaaaa"], [null, "marks", null, "matrix", "s1", "gap", "ttttttt", null, "T0000100002000001"]], () => ({ versions: [{ ...version, texts: new Map([["gap", new Map([["ttttttt", new Set()]])]]) }] })],
  ["cells of one row that are told apart", [["kA", "shown", null, "matrix", "s1", "owner", "Kim"], [null, "year", null, "matrix", "s1", null, 7], ["kA", "shown", null, "matrix", "s1", "note", "x"]], () => ({ versions: [{ ...version, yearStart: 7, shown: new Map([["kA", new Map([["owner", { value: "Kim" }], ["note", { value: "x" }]])]]) }] })],
  ["words that could not be told and are gone", [[null, "untold", null, "Lines", "B7", null, null]], () => ({ untold: [{ sheet: "Lines", address: "B7", found: "", advice: "", amount: null }] })],
  ["a tab of the user's, of which something could not be told, is no version, whatever its name", [[null, "untold", null, "plan", "B7", null, "12 Feb", null, "Type a date."]], () => ({ untold: [{ sheet: "plan", address: "B7", found: "12 Feb", advice: "Type a date.", amount: null }] })],
  ["nor is one on which a formula stands as its value", [["m1", "portable", null, "plan", "B7", "0/1", "=SUM(A1)", "=GAPS(A1)", "2x3 p q", 9]], () => ({ frozen: [{ mark: "m1", offset: 0, of: 1, sheet: "plan", address: "B7", formula: "=GAPS(A1)", shown: "=SUM(A1)", portable: true, rows: 2, columns: 3, print: "p q", day: 9 }] })],
])("%s", (_, table, journal) => {
  expect(readFrom(table)).toEqual({ ...emptyJournal(), ...journal() });
}); // prettier-ignore

test.each<[string, Cell[][], Won]>([
  ["with no day and no name", [["kA", "won", "Acme", null, "46300 46340", "mail", null]], { ...won, name: "", day: 0, since: 46_300, invoice: 46_340 }],
  ["with one day", [["kA", "won", "Acme", null, 46_300, "mail", "E-mail", null, null, 9]], { ...won, since: 46_300, invoice: null }],
  ["with words for days", [["kA", "won", "Acme", null, "x46300 46340x", "mail", "E-mail", null, null, 9]], { ...won, since: null, invoice: null }],
  ["without any", [["kA", "won", "Acme", null, null, "mail", "E-mail", null, null, 9]], { ...won, since: null, invoice: null }],
])("a cross-sale %s", (_, table, expected) => {
  expect(readFrom(table).won).toEqual([expected]);
}); // prettier-ignore
