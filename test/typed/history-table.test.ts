import type { HistoryRow } from "../../src/score/history";
import { monthName, monthNamed, packed, unpacked } from "../../shared/typed/history-table";

/* What earlier generations saw, as texts in the journal. */

/** A client that earned 5 with everything known. */
const row = (client: string, more: Partial<HistoryRow> = {}): HistoryRow => ({
  client,
  class: "A",
  revenue: 5,
  margin: 0.25,
  stack: 0.5,
  potential: 12,
  ...more,
});
/** So many clients: k1, k2 and so on. */
const rows = (count: number): HistoryRow[] => Array.from({ length: count }, (_, at) => row(`k${at + 1}`));
const text = (client: string): string => `${client}|A|5|0.25|0.5|12`;

test.each<[string, HistoryRow[], string[]]>([
  ["nobody", [], []],
  ["one client", [row("kA")], ["kA|A|5|0.25|0.5|12"]],
  ["two of them", [row("kA"), row("kB")], ["kA|A|5|0.25|0.5|12;kB|A|5|0.25|0.5|12"]],
  ["a margin that nobody knows", [row("kA", { margin: null })], ["kA|A|5||0.5|12"]],
  ["a stack that nobody knows", [row("kA", { stack: null })], ["kA|A|5|0.25||12"]],
  ["a zero is a figure", [row("kA", { margin: 0, stack: 0, potential: 0 })], ["kA|A|5|0|0|0"]],
  ["a credit, and one who left", [row("kA", { revenue: -3.5, class: "Left" })], ["kA|Left|-3.5|0.25|0.5|12"]],
])("what was seen, there and back: %s", (_, seen, texts) => {
  expect(packed({ month: 24_318, rows: seen })).toEqual(texts);
  expect(texts.flatMap(unpacked)).toEqual(seen);
}); // prettier-ignore

test.each<[string, number, number[]]>([
  ["twenty stand in one cell", 20, [20]],
  ["the next one begins another", 21, [20, 1]],
  ["and so on", 41, [20, 20, 1]],
])("clients in cells that every host takes: %s", (_, count, expected) => {
  const texts = packed({ month: 24_318, rows: rows(count) });
  expect(texts.map((one) => one.split(";").length)).toEqual(expected);
  expect(texts.join(";")).toBe(rows(count).map(({ client }) => text(client)).join(";")); // prettier-ignore
});

test.each([
  ["an empty cell", null],
  ["an empty text", ""],
  ["words", "last year"],
  ["a figure is missing", "kA|A|5|0.25|0.5"],
  ["there is one too many", "kA|A|5|0.25|0.5|12|1"],
  ["a figure is none", "kA|A|5|n/a|0.5|12"],
  ["nor is the last", "kA|A|5|0.25|0.5|lots"],
  ["the revenue is missing", "kA|A||0.25|0.5|12"],
  ["the potential is missing", "kA|A|5|0.25|0.5|"],
])("what is damaged is passed over: %s", (_, cell) => {
  expect(unpacked(cell)).toEqual([]);
});

test("those beside it are read", () => {
  expect(unpacked(`${text("kA")};kB|A|5;${text("kC")}`)).toEqual([row("kA"), row("kC")]);
});

test("a month has a name that is no date", () => expect(monthName(24_318)).toBe("m24318"));

test.each([
  ["its name", "m24318", 24_318],
  ["no letter", "24318", null],
  ["another letter", "s24318", null],
  ["a digit less", "m2431", null],
  ["one more", "m243181", null],
  ["something before it", " m24318", null],
  ["no digits", "mapped", null],
  ["nothing", "", null],
])("a month by its name: %s", (_, name, month) => expect(monthNamed(name)).toBe(month));
