import type { SheetKind } from "../../shared/grid";
import { addToNotes } from "../../shared/typed/add-to-note";
import type { Content } from "../../shared/typed/content";
import type { Remark } from "../../shared/typed/remarks";
import { entriesOf, rowsOf, type Rows } from "./small";

/* Where words are kept that have no cell: in Note, else in a row of their own below. */

const labels = { kA: "Acme" };

function added(kept: Rows, remarks: readonly Partial<Remark>[], kind: SheetKind = "matrix") {
  const entries = entriesOf(kept, labels);
  const { findings, added: names } = addToNotes(entries, remarks.map((one) => ({ row: "kA", text: "", ...one })), kind); // prettier-ignore
  return { rows: rowsOf(entries.rows()), names, findings };
}

const below = (row: string, who: string, words: string | number | Content, kind = "matrix"): Rows => ({
  [row]: { [`at:${kind}:client`]: who, [`at:${kind}:note`]: words },
});
const formula = { value: 4, formula: "=2+2" };
const day = { value: 46_300, numberFormat: "yyyy-mm-dd" };
const long = (length: number): string => "x".repeat(length);

test.each<[string, Rows, Partial<Remark>, Rows[string]]>([
  ["with what they are about", {}, { about: "Email", text: "maybe" }, { note: "Email: maybe" }],
  ["alone where they are of the Note itself", {}, { text: "maybe" }, { note: "maybe" }],
  ["behind what stands there", { kA: { note: "first" } }, { text: "maybe" }, { note: "first | maybe" }],
  ["beside other entries", { kA: { owner: "Dana" } }, { text: "maybe" }, { owner: "Dana", note: "maybe" }],
  ["once, alone", { kA: { note: "maybe" } }, { text: "maybe" }, { note: "maybe" }],
  ["once, among others", { kA: { note: "first | maybe | last" } }, { text: "maybe" }, { note: "first | maybe | last" }],
  ["a part of other words is not the same", { kA: { note: "maybe not" } }, { text: "maybe" }, { note: "maybe not | maybe" }],
  ["nor is a letter of them", { kA: { note: "maybe" } }, { text: "m" }, { note: "maybe | m" }],
  ["behind a number", { kA: { note: 5 } }, { text: "maybe" }, { note: "5 | maybe" }],
  ["a plain number is words", {}, { text: "5", content: { value: 5 } }, { note: "5" }],
  ["a text under a format is", {}, { text: "a", content: { value: "a", numberFormat: "@" } }, { note: "a" }],
  ["up to the longest text of a cell", { kA: { note: long(31_992) } }, { text: "maybe" }, { note: `${long(31_992)} | maybe` }],
])("words go into Note: %s", (_, kept, remark, expected) => {
  const { rows, names } = added(kept, [remark]);
  expect([rows, names]).toEqual([{ kA: expected }, []]);
}); // prettier-ignore

test.each<[string, Rows, Partial<Remark>, Rows]>([
  ["one character more than the longest", { kA: { note: long(31_993) } }, { text: "maybe" }, below("loose 0", "Acme", "maybe")],
  ["the same about an offering", { kA: { note: long(31_993) } }, { about: "Email", text: "maybe" }, below("loose 0", "Acme: Email", "maybe")],
  ["of a client of whom nobody knows the name", { kB: { note: long(32_000) } }, { row: "kB", text: "maybe" }, { "loose 0": { "at:matrix:note": "maybe" } }],
  ["beside a formula", { kA: { note: formula } }, { text: "maybe" }, below("loose 0", "Acme", "maybe")],
  ["beside a day", { kA: { note: day } }, { text: "maybe" }, below("loose 0", "Acme", "maybe")],
  ["a formula", {}, { about: "Status", text: "4", content: formula }, below("loose 0", "Acme: Status", formula)],
  ["a day, under its format", {}, { about: "Status", text: "46300", content: day }, below("loose 0", "Acme: Status", day)],
  ["a formula without the day on which it was seen", {}, { text: "4", content: { ...formula, since: 9 } }, below("loose 0", "Acme", formula)],
  ["what belongs below another sheet", {}, { text: "5", content: { value: 5 }, below: "settings" }, below("loose 0", "Acme", "5", "settings")],
  ["behind the rows that are there", below("loose 6", "Acme", "else"), { text: "4", content: formula }, below("loose 7", "Acme", formula)],
])("a row of their own below has: %s", (_, kept, remark, expected) => {
  const { rows, names } = added(kept, [remark]);
  expect([rows, names]).toEqual([{ ...kept, ...expected }, Object.keys(expected)]);
}); // prettier-ignore

test.each<[string, Rows, Partial<Remark>, boolean]>([
  ["the same", below("loose 0", "Acme", formula), { text: "4", content: formula }, true],
  ["whatever stands above it", { ...below("loose 0", "Birch", "x"), ...below("loose 1", "Acme", formula) }, { text: "4", content: formula }, true],
  ["the same below another sheet", below("loose 0", "Acme", "5", "settings"), { text: "5", below: "settings" }, true],
  ["but below this one", below("loose 0", "Acme", "5"), { text: "5", below: "settings" }, false],
  ["of another client", below("loose 0", "Birch", formula), { text: "4", content: formula }, false],
  ["another formula that comes out alike", below("loose 0", "Acme", { value: 4, formula: "=1+3" }), { text: "4", content: formula }, false],
  ["what comes out, without the formula", below("loose 0", "Acme", 4), { text: "4", content: formula }, false],
  ["the same above the header, which is no such row", below("head Total", "Acme", formula), { text: "4", content: formula }, false],
])("such a row may be there from a run that was cut off: %s", (_, kept, remark, isThere) => {
  expect(added(kept, [remark]).names).toHaveLength(isThere ? 0 : 1);
}); // prettier-ignore

test("several have a row each, the same have one", () => {
  const remarks = [
    { text: "4", content: formula },
    { about: "Status", text: "4", content: formula },
    { text: "4", content: formula },
  ];
  const { rows, names } = added({}, remarks, "plan");
  expect(names).toEqual(["loose 0", "loose 1"]);
  expect(rows).toEqual({
    ...below("loose 0", "Acme", formula, "plan"),
    ...below("loose 1", "Acme: Status", formula, "plan"),
  });
});

test("the user is told where they are, and nothing of those that nobody tells", () => {
  const tell = (advice: string) => ({ sheet: "", address: "", found: "", advice, amount: null });
  const { findings } = added({}, [{ text: "a", tell }, { text: "b" }, { text: "4", content: formula, tell }]);
  expect(findings.map(({ advice }) => advice)).toEqual(["Note", '"Added by you"']);
});
