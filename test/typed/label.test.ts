import type { Cell } from "../../src/cell";
import type { SheetKind } from "../../shared/grid";
import type { Version } from "../../shared/typed/journal";
import {
  chartLabel,
  chartText,
  hasClients,
  labelAt,
  labelColumn,
  labelColumns,
  labelOf,
  labelPlace,
  showsNotes,
  takeLabels,
} from "../../shared/typed/label";
import type { Typed } from "../../shared/typed/read-typed";
import { entriesOf, sheetOf, written, type Rows } from "./small";

/* What rows are called, by the words in sight. */

/** Stands for a row whose every cell says what it is. */
const word = (column: string): string => `<${column}>`;

test.each<[SheetKind, string | null, string[]]>([
  ["summary", "<figure>", ["figure"]],
  ["potential", "<offering>", ["offering"]],
  ["offers", "<client>: <offering>", ["client", "offering"]],
  ["playbook", "<offering>: <other>", ["offering", "other"]],
  ["scorecard", "<section>: <item>, <figure>", ["section", "item", "figure"]],
  ["history", "<quarter>, <client>", ["quarter", "client"]],
  ["problems", "<sheet>!<cell>: <found>", ["sheet", "cell", "found"]],
  ["settings", "<setting>", ["setting"]],
  ["matrix", null, ["client"]],
  ["portfolio", null, ["client"]],
  ["plan", null, ["client"]],
])("a row of %s is called %s", (kind, label, columns) => {
  expect(labelOf(kind, word)).toBe(label);
  expect(labelColumns(kind)).toEqual(columns);
});

// By hand: the year that begins in July is called after that in which it ends.
test.each<[string, number | undefined, string]>([
  ["with the months that are meant", 1, "2026-Q4 (2026-10 to 2026-12), Acme"],
  ["in a year that begins in July", 7, "2026-Q4 (2026-04 to 2026-06), Acme"],
  ["without them, where nobody knows", undefined, "2026-Q4, Acme"],
])("a client's quarter is called %s", (_, yearStart, expected) => {
  const words: Readonly<Record<string, string>> = { client: "Acme", quarter: "2026-Q4" };
  expect(labelOf("history", (column) => words[column], yearStart)).toBe(expected);
});

test.each<[string | null, boolean, boolean]>([
  ["matrix", true, true],
  ["portfolio", true, true],
  ["plan", true, true],
  ["offers", true, false],
  ["history", true, false],
  ["summary", false, false],
  ["potential", false, false],
  ["playbook", false, false],
  ["scorecard", false, false],
  ["problems", false, false],
  ["settings", false, false],
])("rows of %s are about a client: %s, and are clients: %s", (kind, about, are) => {
  expect(hasClients(kind)).toBe(about);
  expect(showsNotes(kind as SheetKind)).toBe(are);
});

test("what is on no sheet alone is about a client", () => expect(hasClients(null)).toBe(true));

test.each([
  ["a row of a chart's table", "Chart: Acme", "Acme"],
  ["a client", "Acme", "Acme"],
  ["a client with that word within", "Pie Chart: Acme", "Pie Chart: Acme"],
])("what %s shows", (_, label, expected) => expect(chartText(label)).toBe(expected));

test("a row of a chart's table is called once so", () => {
  expect(chartLabel("Acme")).toBe("Chart: Acme");
  expect(chartLabel("Chart: Acme")).toBe("Chart: Acme");
});

test.each<[string, string[], string]>([
  ["that of clients", ["key", "quarter", "client"], "client"],
  ["else the first in sight", ["key", "figure", "amount"], "figure"],
])("the column that says what a row is called: %s", (_, columns, expected) => {
  expect(labelColumn(columns)).toBe(expected);
});

const version = (columns: string[], kind: SheetKind = "summary"): Version => written(kind, ["key", ...columns]); // prettier-ignore

test.each<[string, string[], number, Version | null, number]>([
  ["under the clients' header", ["key", "quarter", "client"], 0, null, 2],
  ["under the clients' header in the first column", ["client", "quarter"], -1, null, 0],
  ["in the first column in sight", ["key", "figure"], 0, null, 1],
  ["in the first of all, where the Key stands elsewhere", ["figure", "key"], 1, null, 0],
  ["wherever the first written was moved to", ["key", "amount", "figure"], 0, version(["figure", "amount"]), 2],
  ["nowhere, where that was deleted", ["key", "amount"], 0, version(["figure", "amount"]), -1],
  ["nowhere, where that of clients was deleted", ["key", "owner"], 0, version(["owner", "client"], "matrix"), -1],
  ["nowhere, where there is only the Key", ["key"], 0, null, -1],
])("the words that a row is called by stand %s", (_, columns, keyColumn, of, expected) => {
  expect(labelPlace({ columns, keyColumn, version: of })).toBe(expected);
}); // prettier-ignore

test.each<[string, SheetKind, string[], Version | null, string | undefined]>([
  ["a figure", "summary", ["key", "figure"], version(["figure"]), "Revenue"],
  ["a figure whose column was deleted", "summary", ["key", "amount"], version(["figure"]), ""],
  ["nothing without a journal", "summary", ["key", "figure"], null, undefined],
  ["an offer", "offers", ["client", "offering"], version(["client"], "offers"), "k1: Revenue"],
  ["an offer whose client was deleted", "offers", ["key", "offering"], version(["client"], "offers"), ": Revenue"],
  ["a client", "matrix", ["key", "client"], version(["client"], "matrix"), undefined],
  ["a client whose name was deleted", "matrix", ["key", "owner"], version(["client"], "matrix"), undefined],
])("a row that is no client's is called by its words: %s", (_, kind, columns, of, expected) => {
  expect(labelAt({ kind, version: of, columns, cells: [["k1", "Revenue"]] }, 0)).toBe(expected);
}); // prettier-ignore

interface Found {
  readonly kind?: SheetKind;
  readonly columns?: readonly string[];
  readonly line: readonly [row: string, ...cells: Cell[]];
  readonly standing?: Partial<Typed["standing"]>;
  readonly remarked?: readonly string[];
  readonly known?: Readonly<Record<string, string>>;
  readonly rows?: Rows;
}

/** What the only row of a sheet is called from then on. */
function taken({ kind = "summary", columns = ["figure", "amount"], line, standing, remarked = [], known, rows = { [line[0]]: { note: "x" } } }: Found) {
  const entries = entriesOf(rows, known);
  takeLabels(entries, sheetOf(kind, columns, [line], { version: version([...columns], kind), ...standing }).standing, new Set(remarked));
  return entries.labels.get(line[0]);
} // prettier-ignore

const below = { body: [0, 0] } as const;
const unknown = { version: null };
const matrix = { kind: "matrix", columns: ["client", "owner"], line: ["kA", "Acme", "Dana"] } as const;
const history = { kind: "history", columns: ["client", "quarter"], line: ["kA", "Acme", "2026-Q4"] } as const;
const chart = { columns: ["figure", "amount"], line: ["c1", "Acme", 5] } as const;

test.each<[string, Found, string | undefined]>([
  ["a figure", { line: ["k1", "Revenue", 5] }, "Revenue"],
  ["a pair", { kind: "playbook", columns: ["offering", "other"], line: ["k1", "Email", "Backup"] }, "Email: Backup"],
  ["a pair whose other word's column was deleted", { kind: "playbook", columns: ["offering"], line: ["k1", "Email"] }, "Email: "],
  ["a client is known by the data", matrix, undefined],
  ["a client of whom there is something to say", { ...matrix, remarked: ["kA"] }, "Acme"],
  ["a client without a journal", { ...matrix, standing: unknown }, "Acme"],
  ["a client's quarter by its year", { ...history, standing: { version: { ...version(["client", "quarter"], "history"), yearStart: 7 } } }, "2026-Q4 (2026-04 to 2026-06), Acme"],
  ["a client's quarter without a journal", { ...history, standing: unknown }, "2026-Q4, Acme"],
  ["a row of which nothing is kept", { line: ["k1", "Revenue", 5], rows: {} }, undefined],
  ["but something is to be said", { line: ["k1", "Revenue", 5], rows: {}, remarked: ["k1"] }, "Revenue"],
  ["another row's entries say nothing", { line: ["k1", "Revenue", 5], rows: { k2: { note: "x" } } }, undefined],
  ["one that has a name keeps it", { line: ["k1", "Revenue", 5], known: { k1: "Sales" } }, "Sales"],
  ["one that is gone", { line: ["k1", "Revenue", 5], standing: below }, undefined],
  ["one that is gone, of which there is something to say", { line: ["k1", "Revenue", 5], standing: below, remarked: ["k1"] }, "Revenue"],
  ["one that is gone, without a journal, by its first words", { kind: "playbook", columns: ["offering", "other"], line: ["k1", "Email: Backup", null], standing: { ...below, ...unknown } }, "Email: Backup"],
  ["the same in the body by all", { kind: "playbook", columns: ["offering", "other"], line: ["k1", "Email", "Backup"], standing: unknown }, "Email: Backup"],
  ["a row of a chart's table", chart, "Chart: Acme"],
  ["one whose first words stand in another column", { ...chart, line: ["c1", null, "Acme"] }, "Chart: Acme"],
  ["an empty one is called by no Key", { ...chart, line: ["c1", null, " "] }, "Chart: "],
  ["a row of the user's own has no name", { line: ["loose 0", "Revenue", 5] }, undefined],
])("as its sheet stands a row is called: %s", (_, found, expected) => {
  expect(taken(found)).toBe(expected);
}); // prettier-ignore
