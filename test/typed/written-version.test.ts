import type { Sheet } from "../../shared/book";
import { writtenVersion } from "../../shared/typed/version";
import { bookSheet, columnOf } from "./small-sheets";
import { entriesOf, rowsOf, type Rows } from "./small";

/* What the journal keeps of a sheet that is written. By hand, on sheets of the rows A and B. */

const keys = ["kA", "kB"];
const client = columnOf("client", ["Acme", "Birch"]);

test("its kind, its stamp, its columns by what they are, and its fiscal year", () => {
  const sheet = bookSheet("history", keys, [
    { ...client, header: "Client" },
    columnOf("note", [null, null], { header: "Note", user: true }),
    columnOf("status", ["won", "won"], { header: "Status" }),
    columnOf("goal", [1, 2], { header: "Value", only: new Set(["kB"]) }),
    columnOf("o0", ["Y", null], { column: "o:mail", header: "E-mail", states: true }),
  ]);
  const { kind, stamp, yearStart, columns } = writtenVersion({ ...sheet, yearStart: 7 }, entriesOf({}));
  expect([kind, stamp, yearStart]).toEqual(["history", "s1", 7]);
  expect(columns.map(({ header, column }) => [header, column])).toEqual([
    ["key", "key"],
    ["Client", "client"],
    ["Note", "note"],
    ["Status", "data:status"],
    ["Value", "goal"],
    ["E-mail", "o:mail"],
  ]);
});

test("the marks of each row, in the order of their columns", () => {
  const mail = columnOf("o0", ["Y", null], { column: "o:mail", states: true });
  const voice = columnOf("o1", ["", "P"], { column: "o:voice", states: true });
  const both = writtenVersion(bookSheet("matrix", keys, [client, mail, voice]), entriesOf({}));
  expect(Object.fromEntries(both.states)).toEqual({ kA: "Y.", kB: ".P" });
  expect(writtenVersion(bookSheet("matrix", keys, [client]), entriesOf({})).states.size).toBe(0);
});

test("which of its figures are empty, and which rows bear a text", () => {
  const figures = [columnOf("gap", [null, 5]), columnOf("class", ["A", "A"])];
  const { empty, texts } = writtenVersion(bookSheet("matrix", keys, [client, ...figures]), entriesOf({}));
  // Of a Key all but its first letter is kept.
  expect(Object.fromEntries(empty)).toEqual({ gap: new Set(["A"]) });
  expect([...(texts.get("class")?.values() ?? [])]).toEqual([new Set(["A", "B"])]);
});

const typed = [{ value: "Dana" }, { value: null }];
const owners = (more: object = {}): Sheet =>
  bookSheet("plan", keys, [client, columnOf("owner", [null, null], { user: true, typed, ...more })]);
// The stamp stands beside the title.
const heads = { subtitle: "Line", summary: [{ key: "total", cells: { client: { value: "Total" }, gap: { value: 5 } } }] }; // prettier-ignore
const cuts = (cell: object): Partial<Sheet> => ({
  summary: [{ key: "if", cells: { revenue: { value: 0.8, input: "core", ...cell } } }],
});
const input = "input portfolio core";

test.each<[string, () => Sheet, Rows, Rows]>([
  ["nothing where a field says what is known", owners, { kA: { owner: "Dana" } }, {}],
  ["what a field says that is not known", owners, {}, { kA: { owner: "Dana" } }],
  ["what it says instead of what is known", owners, { kA: { owner: "Kim" }, kB: { owner: "Lee" } }, { kA: { owner: "Dana" }, kB: { owner: null } }],
  ["nothing of rows in which nobody types", () => owners({ typed: [undefined, undefined] }), { kA: { owner: "Kim" } }, {}],
  ["nothing of a column in which nobody types", () => owners({ typed: undefined }), { kA: { owner: "Kim" } }, {}],
  ["nothing of a column that is no field", () => bookSheet("plan", keys, [client, columnOf("own0", [], { column: "own:1:Mine", user: true, typed })]), {}, {}],
  ["what an input above the header says that is not known", () => bookSheet("portfolio", keys, [client], cuts({ typed: { value: 0.9 } })), {}, { [input]: { value: 0.9 } }],
  ["its default where nobody typed there", () => bookSheet("portfolio", keys, [client], cuts({})), { [input]: { value: 0.9 } }, { [input]: { value: 0.8 } }],
  ["nothing where it says what is known", () => bookSheet("portfolio", keys, [client], cuts({ typed: { value: 0.9 } })), { [input]: { value: 0.9 } }, {}],
  ["nothing of a cell there that is no input", () => bookSheet("portfolio", keys, [client], cuts({ input: undefined })), {}, {}],
  ["which cells of the rows above the header are ours", () => bookSheet("matrix", keys, [client, columnOf("gap", [1, 2])], heads), {}, { "head Title": { head: "xw." }, "head Line": { head: ".w." }, "head Total": { head: ".w#" } }],
  ["which rows stand below the body", () => bookSheet("matrix", keys, [client], { below: [{ heading: "No longer in the data", rows: [{ row: "kC", cells: {} }] }, { heading: "Added by you", rows: [{ row: null, cells: {} }, { row: "kD", cells: {} }] }] }), {}, { kC: { below: "kC" }, kD: { below: "kD" } }],
  ["what the Summary calls its rows", () => bookSheet("summary", keys, [columnOf("figure", ["Revenue", "Margin"]), columnOf("amount", [1, 2])]), {}, { kA: { called: "Revenue" }, kB: { called: "Margin" } }],
  ["what the Scorecard calls its rows, whatever stands in them", () => bookSheet("scorecard", keys, [columnOf("section", ["Goals", null]), columnOf("item", ["Sales", 2]), columnOf("figure", ["Goal", "x"])]), {}, { kA: { called: "Goals: Sales, Goal" }, kB: { called: ": 2, x" } }],
])("beside the entries: %s", (_, sheet, known, shown) => {
  expect(rowsOf(writtenVersion(sheet(), entriesOf(known)).shown)).toEqual(shown);
}); // prettier-ignore

test("what the rows of a chart's table are called", () => {
  const [categories, series] = ["figure", "amount"].map((column) => ({ column, header: column, look: "text" as const })); // prettier-ignore
  const row = (id: string, called: string) => ({
    id,
    cells: { figure: { value: called }, amount: { value: 5 } },
  });
  const chart = {
    key: "pareto",
    kind: "pareto" as const,
    title: "By client",
    text: "Acme is the largest.",
    over: ["figure", "amount"] as const,
    categories,
    series: [{ ...series, color: "" }],
    rows: [row("kA", "Acme"), row("kB", "Birch")],
  };
  const sheet = bookSheet("history", keys, [columnOf("figure", [])], { charts: [chart] });
  // Title, sentence, header and rows are known by their chart and by what they are about: Keys of their own, which begin with "c".
  const shown = [...writtenVersion(sheet, entriesOf({})).shown];
  expect(shown.map(([key]) => key[0])).toEqual(["c", "c", "c", "c", "c"]);
  expect(shown.map(([, slots]) => Object.fromEntries(slots))).toEqual([
    { titled: { value: "By client" } },
    { titled: { value: "Acme is the largest." } },
    { headed: { value: "figure" }, series: { value: "amount" } },
    { tabled: { value: "Acme" } },
    { tabled: { value: "Birch" } },
  ]);
});
