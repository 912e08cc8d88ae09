import type { Sheet, SummaryCell } from "../../shared/book";
import { headsOf, isFree, widened, writtenHeads } from "../../shared/typed/heads";

/*
 * What a version keeps of the rows above a header: a letter a column, "w" for words, "#" for a figure, "x" for what else is
 * written, "." for one that stays free.
 */

type Cells = Readonly<Record<string, SummaryCell>>;

function heads(columns: readonly string[], summary: readonly Cells[], notes: readonly string[] = []) {
  const sheet = {
    columns: columns.map((key) => ({ key })),
    title: "Plan",
    subtitle: "As of June",
    notes,
    summary: summary.map((cells) => ({ key: "", cells })),
  };
  return headsOf(sheet as unknown as Sheet);
}

const total = (cells: Cells): Cells => ({ client: { value: "Total" }, ...cells });
const columns = ["key", "client", "revenue"];

test("title, subtitle, notes and summary are kept from the title on", () => {
  expect(heads(columns, [total({ revenue: { value: 5 } })], ["In euros"])).toEqual([
    { name: "head 0", text: "Plan", cells: "xw." },
    { name: "head 1", text: "As of June", cells: ".w." },
    { name: "head In euros", text: "In euros", cells: ".w." },
    { name: "head Total", text: "Total", cells: ".w#" },
  ]);
});

test.each<[string, SummaryCell, string]>([
  ["a text", { value: "much" }, "w"],
  ["a text that is empty", { value: "" }, "x"],
  ["a figure", { value: 0 }, "#"],
  ["a formula that gives a text", { value: "much", formula: "{x}" }, "x"],
  ["a formula that gives a figure", { value: 5, formula: "{x}" }, "#"],
  ["a formula that shows nothing, and may show a figure", { value: "", formula: "{x}" }, "#"],
  ["one that has no result", { value: null, formula: "{x}" }, "#"],
  ["nothing", { value: null }, "."],
  ["an empty cell to type into", { value: null, input: "core" }, "x"],
  ["a figure that is typed over", { value: 5, input: "core" }, "x"],
  ["a formula that is typed over", { value: null, formula: "{x}", input: "core" }, "x"],
])("the letter of %s", (_, cell, letter) => {
  expect(heads(columns, [total({ revenue: cell })])[2].cells).toBe(`.w${letter}`);
});

test.each<[string, readonly string[], Cells[], [name: string, text: string][]]>([
  ["its label", columns, [total({})], [["head Total", "Total"]]],
  ["of equal labels the second by its count", columns, [total({}), total({}), total({})], [["head Total", "Total"], ["head Total #2", "Total"], ["head Total #3", "Total"]]],
  ["its place where it has no label", columns, [total({}), {}], [["head Total", "Total"], ["head 3", ""]]],
  ["its place where that is a figure", columns, [{ client: { value: 2026 } }], [["head 2", ""]]],
  ["its place, and the first words in sight, where clients are in no column", ["key", "item"], [{ item: { value: "Total" } }], [["head 2", "Total"]]],
  ["the label, not the first words in sight, where clients stand further on", ["key", "rank", "client"], [total({ rank: { value: "No." } })], [["head Total", "Total"]]],
  ["its place, and the first words in sight, where it says nothing of clients", ["key", "rank", "client"], [{ rank: { value: "No." } }], [["head 2", "No."]]],
])("a row above the header is known by %s", (_, all, summary, expected) => {
  expect(heads(all, summary).slice(2).map(({ name, text }) => [name, text])).toEqual(expected);
}); // prettier-ignore

test("title and subtitle are known by their place, whatever a label below them says", () => {
  const names = heads(columns, [{ client: { value: "Plan" } }, { client: { value: "As of June" } }]);
  expect(names.map(({ name }) => name)).toEqual(["head 0", "head 1", "head Plan", "head As of June"]);
});

test("a cell is free where nothing is written", () => {
  const [, , head] = heads(columns, [{ client: { value: "Total" }, revenue: { value: 5 } }]);
  expect([0, 1, 2].map((column) => isFree(head, column))).toEqual([true, false, false]);
});

type Head = readonly [text: string, cells: string];

test.each<[string, Head[], Record<string, string>]>([
  ["each once", [["Plan", "xx."], ["Total", ".x#"]], { "head Plan": "xx.", "head Total": ".x#" }],
  ["nothing where one has no text", [["Plan", "xx."], ["", ".x#"]], {}],
  ["of equal ones each, and what is written in any", [["Total", ".x#."], ["Total", "x..#"]], { "head Total": "xx##", "head Total (1)": ".x#.", "head Total (2)": "x..#" }],
  ["text where one has a figure and one a text", [["Total", "x#"], ["Total", "#x"]], { "head Total": "xx", "head Total (1)": "x#", "head Total (2)": "#x" }],
  ["three, and another", [["Total", "x..."], ["Other", "...."], ["Total", ".x.."], ["Total", "..#."]], { "head Total": "xx#.", "head Other": "....", "head Total (1)": "x...", "head Total (2)": ".x..", "head Total (3)": "..#." }],
])("rows are kept by their texts: %s", (_, rows, expected) => {
  const written = writtenHeads(rows.map(([text, cells]) => ({ name: "", text, cells })));
  expect(Object.fromEntries(written)).toEqual(expected);
}); // prettier-ignore

const headings = (names: readonly string[]) => names.map((column) => ({ header: column, column }));

test.each<[string, string, string[], string]>([
  ["as they were", "x#.", ["key", "client", "note"], "x#."],
  ["a column of the user's among them is free", "x#x", ["key", "own:1:Mine", "client", "note"], "x.#x"],
  ["in another order", "x#.", ["client", "note", "key"], "#.x"],
  ["without a column that is gone", "x#.", ["key", "note"], "x."],
  ["where fewer letters are known the others are free", "x", ["key", "client", "note"], "x.."],
])("letters follow their columns: %s", (_, cells, now, expected) => {
  expect(widened(cells, headings(["key", "client", "note"]), headings(now))).toBe(expected);
});
