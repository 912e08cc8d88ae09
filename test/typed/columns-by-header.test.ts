import type { Cell } from "../../src/cell";
import type { SheetKind } from "../../shared/grid";
import type { Version } from "../../shared/typed/journal";
import { nowhere, textMark } from "../../shared/typed/row-marks";
import { columnsOf } from "../../shared/typed/standing-columns";
import { calledBy, namesToday } from "./called-small";
import { entriesOf, written, type Rows } from "./small";

/* What columns are, by what stands over them and in them. By hand: Key in column A unless told otherwise. */

interface Sheet {
  readonly kind?: SheetKind;
  readonly header: readonly string[];
  readonly lines?: readonly Cell[][];
  readonly keyColumn?: number;
  readonly version?: Version | null;
  readonly kept?: Rows;
  readonly labels?: Readonly<Record<string, string>>;
}

function columns({ kind = "matrix", header, lines = [], keyColumn = 0, version = null, kept = {}, labels = {} }: Sheet) {
  const cells: Cell[][] = [["Title"], [...header], ...lines];
  const rows = Object.fromEntries(Object.entries(labels).map(([row, label]) => [label, row]));
  return columnsOf({ id: kind, kind, name: kind, headerRow: 1, cells }, header, keyColumn, version, entriesOf(kept, labels), namesToday({}, { kOld: "kA" }), calledBy({ rows }));
} // prettier-ignore

test.each<[SheetKind, string[], string[]]>([
  ["summary", ["Figure", "Value", "Benchmark", "Source"], ["figure", "amount", "benchmark", "source"]],
  ["potential", ["Offering", "Rank"], ["offering", "own:1:Rank"]],
  ["offers", ["Client", "Offering"], ["client", "offering"]],
  ["playbook", ["Offering", "Other"], ["offering", "other"]],
  ["scorecard", ["Section", "Item", "Figure", "Value", "Benchmark"], ["section", "item", "figure", "goal", "benchmark"]],
  ["history", ["Client", "Quarter", "Class", "Revenue", "Margin %", "Stack %", "Potential"], ["client", "quarter", "class", "revenue", "margin", "stack", "potential"]],
  ["problems", ["Sheet", "Cell", "Found", "What to do", "Amount"], ["sheet", "cell", "found", "advice", "amount"]],
  ["settings", ["Setting", "Value"], ["setting", "value"]],
  ["matrix", ["Client", "Owner", "Target quarter", "Status", "Note"], ["client", "owner", "targetQuarter", "status", "note"]],
  ["plan", ["Client", "Owner", "Target quarter", "Status", "Note"], ["client", "owner", "targetQuarter", "status", "note"]],
  ["portfolio", ["Client", "Pricing current", "Package", "Profile override", "Reason"], ["client", "pricingCurrent", "package", "profileOverride", "reason"]],
  ["portfolio", ["Owner", "Note"], ["own:1:Owner", "own:1:Note"]],
  ["matrix", ["Package", "Value", "Reason"], ["own:1:Package", "own:1:Value", "own:1:Reason"]],
  ["matrix", ["Email", "MAIL", "Fax"], ["o:email", "o:mail", "own:1:Fax"]],
  ["matrix", ["Email", "Email"], ["o:email", "own:1:Email"]],
  ["matrix", ["Owner", "Owner"], ["owner", "own:1:Owner"]],
  ["matrix", ["", "To do", "To do"], ["own:1:", "own:1:To do", "own:2:To do"]],
  ["matrix", [" client ", "OWNER"], ["client", "owner"]],
])("without a journal the headers of %s say what they are: %p", (kind, header, expected) => {
  expect(columns({ kind, header: ["Key", ...header] })).toEqual(["key", ...expected]);
}); // prettier-ignore

/** A matrix with an offering, two columns of the user's called alike, and one of another name. */
const version: Version = {
  ...written("matrix", [], { kA: "P" }),
  columns: [
    { header: "Key", column: "key" },
    { header: "Client", column: "client" },
    { header: "To do", column: "own:1:To do" },
    { header: "Owner", column: "owner" },
    { header: "To do", column: "own:2:To do" },
    { header: "Email", column: "o:mail" },
    { header: "Mine", column: "own:1:Mine" },
  ],
};

test.each<[string, string[], (string | null)[]]>([
  ["as they were written", ["Client", "To do", "Owner", "To do", "Email", "Mine"], ["client", "own:1:To do", "owner", "own:2:To do", "o:mail", "own:1:Mine"]],
  ["wherever they were moved to", ["Mine", "Email", "Client"], ["own:1:Mine", "o:mail", "client"]],
  ["in other letters", ["EMAIL", " mine "], ["o:mail", "own:1:Mine"]],
  ["one that is new is the user's", ["Client", "Yours"], ["client", "own:1:Yours"]],
  ["two new ones of one name", ["Yours", "Yours"], ["own:1:Yours", "own:2:Yours"]],
  ["another of a name that there was", ["Mine", "Mine", "Owner"], ["own:1:Mine", "own:2:Mine", "owner"]],
  ["the third of a name of which there were two", ["To do", "To do", "To do"], ["own:1:To do", "own:2:To do", "own:3:To do"]],
  ["one of ours under a new header is the user's", ["Client", "Boss"], ["client", "own:1:Boss"]],
  ["another under a header of ours is the user's too", ["Owner", "Owner"], ["owner", "own:1:Owner"]],
  ["an offering that the sheet had not is no mark", ["Client", "Backup"], ["client", "own:1:Backup"]],
])("columns go by header: %s", (_, header, expected) => {
  expect(columns({ header: ["Key", ...header], version })).toEqual(["key", ...expected]);
}); // prettier-ignore

test.each<[string, Sheet, string[]]>([
  ["where the Key was moved to", { header: ["Client", "Key"], keyColumn: 1 }, ["client", "key"]],
  ["of two the one with Keys", { header: ["Key", "Client", "Key"], keyColumn: 2 }, ["own:1:Key", "client", "key"]],
  ["none where they were deleted, though one is called so", { header: ["Client", "Key"], keyColumn: -1 }, ["client", "own:1:Key"]],
  ["none under another word", { header: ["Code", "Key"] }, ["own:1:Code", "own:1:Key"]],
])("the column of Keys: %s", (_, sheet, expected) => {
  expect(columns(sheet)).toEqual(expected);
  expect(columns({ ...sheet, version })).toEqual(expected);
}); // prettier-ignore

const cellsOf = (one: Cell, other: Cell): Rows[string] => ({
  "at:matrix:own:1:To do": one,
  "at:matrix:own:2:To do": other,
});
const kept: Rows = { kA: cellsOf("call", "write"), kB: cellsOf("visit", null) };
const TWICE = ["Key", "To do", "To do"];
const [ONE, OTHER] = ["own:1:To do", "own:2:To do"];

test.each<[string, Sheet, string[]]>([
  ["what they hold, where they were swapped", { header: TWICE, lines: [["kA", "write", "call"]], kept }, [OTHER, ONE]],
  ["what is left of them, where one was deleted", { header: ["Key", "To do"], lines: [["kA", "write"]], kept }, [OTHER]],
  ["what they hold, beside a new one", { header: ["Key", "To do", "To do", "To do"], lines: [["kA", "new", "call", "write"]], kept }, ["own:3:To do", ONE, OTHER]],
  ["most of what they hold", { header: ["Key", "To do"], lines: [["kA", "write"], ["kB", "visit"], ["kC", "x"]], kept: { ...kept, kC: cellsOf("x", "y") } }, [ONE]],
  ["what they hold, under the Key of today", { header: TWICE, lines: [["kOld", "write", "call"]], kept }, [OTHER, ONE]],
  ["what a formula came to", { header: TWICE, lines: [["kA", 5, null]], kept: { kA: { [`at:matrix:${OTHER}`]: { value: 5, formula: "=1+4" } } } }, [OTHER, ONE]],
  ["their order, where they hold nothing", { header: TWICE, lines: [["kA", null, null]] }, [ONE, OTHER]],
  ["their order, where they hold the same", { header: TWICE, lines: [["kA", "x", "x"]], kept: { kA: cellsOf("x", "x") } }, [ONE, OTHER]],
  ["what stands beside the second on its left", { header: ["Key", "Owner", "To do", "Mine"] }, ["owner", OTHER, "own:1:Mine"]],
  ["what stands beside it on its right", { header: ["Key", "Mine", "To do", "Email"] }, ["own:1:Mine", OTHER, "o:mail"]],
  ["what stands beside the first on its right", { header: ["Key", "To do", "Owner"] }, [ONE, "owner"]],
  ["what they hold before what stands beside them", { header: ["Key", "Owner", "To do", "Email"], lines: [["kA", null, "call"]], kept }, ["owner", ONE, "o:mail"]],
  ["which cells are empty still", { header: ["Key", "To do"], lines: [["kA", null], ["kB", "typed"]], kept: { kA: cellsOf("call", null) } }, [OTHER]],
  ["which cells are empty still, where a row ends before them", { header: ["Key", "To do"], lines: [["kA"], ["kB", "typed"]], kept: { kA: cellsOf("call", null) } }, [OTHER]],
  ["which cells are empty still, of as many as there were", { header: TWICE, lines: [["kA", null, "typed"]], kept: { kA: cellsOf("call", null) } }, [OTHER, ONE]],
  ["what stands beside them before what is empty", { header: ["Key", "To do", "Owner"], lines: [["kA", null]], kept: { kA: cellsOf("call", null) } }, [ONE, "owner"]],
])("of equal headers it says which is which: %s", (_, sheet, expected) => {
  expect(columns({ ...sheet, version })).toEqual(["key", ...expected]);
}); // prettier-ignore

const heads = (...names: [header: string, column: string][]): Version => ({ ...version, columns: names.map(([header, column]) => ({ header, column })) }); // prettier-ignore

test.each<[string, Sheet, string[]]>([
  ["a column of clients by their names", { header: ["Key", "Client", "Client"], lines: [["kA", "ours", "Acme"]], labels: { kA: "Acme" }, version: heads(["Key", "key"], ["Client", "client"], ["Client", "own:1:Client"]) }, ["key", "own:1:Client", "client"]],
  ["an offering by its marks", { header: ["Key", "Email", "Email"], lines: [["kA", "ours", "P"]], version: heads(["Key", "key"], ["Email", "o:mail"], ["Email", "own:1:Email"]) }, ["key", "own:1:Email", "o:mail"]],
  ["the user's column that is called Key by what it holds", { header: ["Key", "Key"], lines: [["kA", "blue"]], kept: { kA: { "at:matrix:own:1:Key": "blue" } }, version: heads(["Key", "own:1:Key"], ["Key", "key"]) }, ["key", "own:1:Key"]],
  ["a new one before the other by what that holds", { header: ["Key", "Mine", "Mine"], lines: [["kA", "new", "old"]], kept: { kA: { "at:matrix:own:1:Mine": "old" } }, version: heads(["Key", "key"], ["Mine", "own:1:Mine"]) }, ["key", "own:2:Mine", "own:1:Mine"]],
  ["a new one from one that is typed into for the first time", { header: ["Key", "Mine", "Mine"], lines: [["kA", "typed", null]], version: heads(["Key", "key"], ["Mine", "own:1:Mine"]) }, ["key", "own:1:Mine", "own:2:Mine"]],
])("of equal headers are told apart: %s", (_, sheet, expected) => {
  expect(columns(sheet)).toEqual(expected);
}); // prettier-ignore

const three: Version = { ...heads(["Key", "key"], ["Stack", "stack"], ["Backup", "o:backup"], ["Email", "o:mail"], ["Gaps", "gaps"]), states: new Map([["kA", ".P"]]) }; // prettier-ignore
test.each<[string, string[], string[]]>([
  ["between the same neighbours it is the other's", ["Key", "Stack", "Email", "Email", "Gaps"], ["o:backup", "o:mail"]],
  ["anywhere else it is a copy, which is the user's", ["Key", "Stack", "Email", "Gaps", "Email"], ["o:mail", "own:1:Email"]],
  ["under a header that nobody wrote, too", ["Key", "Stack", "Mail", "Email", "Gaps"], ["own:1:Mail", "o:mail"]],
])("a second column under an offering's header, where the column of another is gone: %s", (_, header, expected) => {
  const mail = header.map((_, column) => (column === expected.indexOf("o:mail") + 2 ? "P" : null));
  const found = columns({ header, lines: [["kA", ...mail.slice(1)]], version: three });
  expect(found.filter((name) => /^o(?:wn)?:/.test(name))).toEqual(expected);
}); // prettier-ignore

test.each([
  ["eight by what they hold", 8, [2, 1]],
  ["more by their order, for they would be too many to compare", 9, [1, 2]],
])("so many columns of one header are told apart: %s", (_, count, first) => {
  const slots = Array.from({ length: count }, (_, index) => `own:${index + 1}:Mine`);
  const [one, other, ...rest] = slots.map((_, index) => `text ${index + 1}`);
  const entries = { kA: Object.fromEntries(slots.map((slot, index) => [`at:matrix:${slot}`, `text ${index + 1}`])) }; // prettier-ignore
  const found = columns({
    header: ["Key", ...slots.map(() => "Mine")],
    lines: [["kA", other, one, ...rest]],
    kept: entries,
    version: heads(["Key", "key"], ...slots.map((slot): [string, string] => ["Mine", slot])),
  });
  expect(found.slice(1, 3)).toEqual(first.map((index) => `own:${index}:Mine`));
});

const clients = { kA: "Acme", kB: "Birch", kC: "Cedar" };
const texts = new Map([["figure", nowhere(["Revenue", "Margin"].map(textMark))], ["offering", nowhere(["Email"].map(textMark))], ["other", nowhere(["Backup"].map(textMark))]]); // prettier-ignore
const summary: Version = { ...heads(["Key", "key"], ["Figure", "figure"]), kind: "summary", texts };
const playbook: Version = { ...heads(["Key", "key"], ["Offering", "offering"], ["Other", "other"]), kind: "playbook", texts }; // prettier-ignore
const column = (...cells: Cell[]): Cell[][] => cells.map((cell) => ["k", cell]);

test.each<[string, Sheet, string[]]>([
  ["clients by most of their names", { header: ["Key", "Firm"], lines: column("Acme", "Birch", "New") }, ["client"]],
  ["half of them is too few", { header: ["Key", "Firm"], lines: column("Acme", "New") }, ["own:1:Firm"]],
  ["empty cells do not count", { header: ["Key", "Firm"], lines: column("Acme", null, " ", null) }, ["client"]],
  ["an empty column is the user's", { header: ["Key", "Firm"], lines: column(null, null) }, ["own:1:Firm"]],
  ["it stands there under its own header", { header: ["Key", "Firm", "Client"], lines: [["kA", "Acme", null]] }, ["own:1:Firm", "client"]],
  ["a known column stays what it is", { header: ["Key", "Owner", "Firm"], lines: [["kA", "Acme", "Birch"]] }, ["owner", "client"]],
  ["of two the first", { header: ["Key", "Firm", "Name"], lines: [["kA", "Acme", "Acme"]] }, ["client", "own:1:Name"]],
  ["of two the one with more of their names", { header: ["Key", "Group", "Firm"], lines: [["kA", "Acme", "Acme"], ["kB", "Acme", "Birch"], ["kC", "Cedar", "Cedar"]] }, ["own:1:Group", "client"]],
  ["the second, where the first holds other words", { header: ["Key", "City", "Firm"], lines: [["kA", "Rome", "Acme"]] }, ["own:1:City", "client"]],
  ["not without a journal", { header: ["Key", "Firm"], lines: column("Acme"), version: null }, ["own:1:Firm"]],
  ["figures by the texts that they were written with", { kind: "summary", header: ["Key", "What"], lines: column("MARGIN", "Revenue", "x"), version: summary }, ["figure"]],
  ["not by a client's name", { kind: "summary", header: ["Key", "What"], lines: column("Acme"), version: summary }, ["own:1:What"]],
  ["of two columns each by its own texts", { kind: "playbook", header: ["Key", "Then", "First"], lines: [["k", "Backup", "Email"]], version: playbook }, ["other", "offering"]],
  ["a column that the sheet had not", { kind: "playbook", header: ["Key", "Then"], lines: column("Backup"), version: { ...playbook, columns: playbook.columns.slice(0, 2) } }, ["own:1:Then"]],
  ["a column of whose texts nobody knows", { kind: "playbook", header: ["Key", "Then"], lines: column("Backup"), version: { ...playbook, texts: new Map() } }, ["own:1:Then"]],
])("under another header a column whose words tell the rows is known: %s", (_, sheet, expected) => {
  expect(columns({ version, labels: clients, ...sheet })).toEqual(["key", ...expected]);
}); // prettier-ignore

test("under another header names are known in the first column, where the Keys were deleted", () => {
  const lines = [["Acme"], ["Birch"]];
  expect(columns({ header: ["Firm"], lines, keyColumn: -1, version, labels: clients })).toEqual(["client"]);
});
