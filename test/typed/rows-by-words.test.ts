import { monthFromText } from "../../src/calendar";
import type { Cell } from "../../src/cell";
import type { SheetKind } from "../../shared/grid";
import { historyKey, offerKey, rowKey } from "../../shared/key";
import type { Version } from "../../shared/typed/journal";
import { keysByWords, rowsWithoutClients } from "../../shared/typed/keys-by-words";
import { LOOSE, NO_LONGER } from "../../shared/typed/parts-below";
import { calledBy, namesToday } from "./called-small";
import { written, type Rows } from "./small";

/* Which row is which, by the words in sight. By hand: "?" is a row of the body that its words do not tell. */

const [EMAIL, MAIL, BACKUP] = ["email", "mail", "backup"].map((key) => rowKey(`o:${key}`));
const [VISITS_GOAL, VISITS] = ["score goal awareness", "score actual awareness"].map(rowKey);
const CORE = rowKey("setting cut core");

const columnsOf: Partial<Record<SheetKind, string[]>> = {
  settings: ["setting", "value"],
  scorecard: ["section", "item", "figure", "goal"],
  potential: ["offering", "potential"],
  playbook: ["offering", "other"],
  summary: ["figure", "amount"],
  problems: ["sheet", "cell", "found"],
  matrix: ["client", "manager", "owner"],
  offers: ["client", "offering"],
  history: ["client", "quarter"],
};

/** Rows that the user typed something of their own beside. */
const called = calledBy({
  alone: {
    "summary Revenue": "kRevenue",
    "settings Mine": "kMine",
    "potential Mail": "kMail",
    "potential Fax": "kFax",
    "playbook Fax: Backup": "kPair",
    "problems Lines!B7: n/a": "kProblem",
    "problems Lines!: no table": "kSheet",
  },
});

const tell = (kind: SheetKind, cells: Cell[], keys: string[] = [], columns = columnsOf[kind] ?? []) => {
  const standing = { kind, columns: ["key", ...columns], version: null, keyColumn: 0 };
  return rowsWithoutClients(standing, new Set(keys), namesToday(), called)?.([null, ...cells]);
};

test.each<[string, SheetKind, Cell[], string | undefined]>([
  ["a setting", "settings", ["Core: starts below", 0.8], CORE],
  ["a setting that is gone, beside which something is kept", "settings", ["Mine", 1], "kMine"],
  ["a setting that is none", "settings", ["Mine too", 1], undefined],
  ["a goal", "scorecard", ["Goals", "Awareness", "Goal: page visits"], VISITS_GOAL],
  ["what was counted", "scorecard", ["Goals", "Awareness", "Actual: page visits"], VISITS],
  ["another item's words", "scorecard", ["Goals", "Interest", "Goal: page visits"], undefined],
  ["an offering", "potential", ["Backup", 100], BACKUP],
  ["an offering that is called otherwise by now", "potential", ["Email", 100], EMAIL],
  ["one that is gone, beside which something is kept", "potential", ["Fax", 100], "kFax"],
  ["one that is gone", "potential", ["Voice", 100], undefined],
  ["a row without a name", "potential", [null, 100], undefined],
  ["a pair", "playbook", ["Email", "Backup"], offerKey(EMAIL, "backup")],
  ["a pair the other way round", "playbook", ["Backup", "Email"], offerKey(BACKUP, "email")],
  ["a pair that bears all its words in one cell", "playbook", ["Fax: Backup", null], "kPair"],
  ["a pair whose first is gone", "playbook", ["Voice", "Backup"], undefined],
  ["a pair whose other is gone", "playbook", ["Backup", "Voice"], undefined],
  ["a pair without the first", "playbook", [null, "Backup"], undefined],
  ["a pair without the other", "playbook", ["Backup", null], undefined],
  ["a figure beside which something is kept", "summary", ["Revenue", 100], "kRevenue"],
  ["a figure beside which nothing is", "summary", ["Margin", 100], undefined],
  ["a problem beside which something is kept", "problems", ["Lines", "B7", "n/a"], "kProblem"],
  ["a problem of a whole sheet", "problems", ["Lines", null, "no table"], "kSheet"],
])("on a sheet without clients: %s", (_, kind, cells, expected) => {
  expect(tell(kind, cells)).toBe(expected);
}); // prettier-ignore

test.each<[string, SheetKind, Cell[], string[], string | undefined]>([
  ["an offering's new name leads to its row", "potential", ["Mail"], [], EMAIL],
  ["unless that stands there too: each is still its own", "potential", ["Mail"], [EMAIL], "kMail"],
  ["a name that is today's leads to its own row, which stands there", "potential", ["Email"], [EMAIL], EMAIL],
  ["a pair's first, where the new one stands there too", "playbook", ["Mail", "Backup"], [offerKey(EMAIL, "backup")], undefined],
  ["a pair's other", "playbook", ["Backup", "Mail"], [offerKey(BACKUP, "email")], undefined],
  ["a pair of today's names, which stands there", "playbook", ["Backup", "Email"], [offerKey(BACKUP, "email")], offerKey(BACKUP, "email")],
  ["a pair of which the new one does not stand there", "playbook", ["Mail", "Backup"], [MAIL, EMAIL], offerKey(EMAIL, "backup")],
])("offerings that are one by now: %s", (_, kind, cells, keys, expected) => {
  expect(tell(kind, cells, keys)).toBe(expected);
}); // prettier-ignore

test("a column that was deleted says nothing, whatever stands in another", () => {
  expect(tell("potential", ["Email"], [], ["potential"])).toBeUndefined();
  expect(tell("settings", ["Core: starts below"], [], ["value"])).toBeUndefined();
});

test.each<[SheetKind, boolean]>([
  ["matrix", false],
  ["plan", false],
  ["portfolio", false],
  ["offers", false],
  ["history", false],
  ["settings", true],
  ["problems", true],
  ["summary", true],
])("rows of %s are told without clients: %s", (kind, expected) => {
  const standing = { kind, columns: [], version: null, keyColumn: 0 };
  expect(rowsWithoutClients(standing, new Set(), namesToday(), called) !== null).toBe(expected);
});

const clients = calledBy({ rows: { Acme: "kA", Birch: "kB" }, marks: { "kA Backup: C": "m1" } });
const names = namesToday({ Acme: "kX", Cedar: "kC" }, { kOld: "kB" });

/** Of rows below a title, which is a client's name too, and a header. */
function keysOf(
  kind: SheetKind,
  lines: Cell[][],
  version: Version | null = null,
  words = clients,
): string[] {
  const columns = columnsOf[kind] ?? [];
  const standing = { kind, columns, version, keyColumn: -1, headerRow: 1, cells: [["Acme"], columns, ...lines] };
  const [title, header, ...keys] = keysByWords(standing, names, words);
  expect([title, header]).toEqual(["", ""]);
  return keys;
} // prettier-ignore

test.each<[string, Cell[][], string[]]>([
  ["clients as they were written", [["Acme"], ["Birch"]], ["kA", "kB"]],
  ["a client of whom the data alone know", [["Acme"], ["Cedar"]], ["kA", "kC"]],
  ["a name that nobody knows", [["Dune"], ["Birch"]], ["?", "kB"]],
  ["no name beside other words", [[null, "Ann"], ["Birch"]], ["?", "kB"]],
  ["a row that was copied", [["Acme"], ["Acme"]], ["kA", "kA"]],
  ["a line that tells a mark", [["Acme"], [], ["Acme", "Backup: C"]], ["kA", "", "m1"]],
  ["a client beside whom other words stand", [["Acme", "Ann"]], ["kA"]],
  ["the user's words below the body", [["Acme"], [], ["Dune"]], ["kA", "", ""]],
  ["a row with spaces alone ends the body too", [["Acme"], [null, " "], ["Dune"]], ["kA", "", ""]],
  ["a row with one word is none", [["Acme"], [null, "Ann"], ["Dune"]], ["kA", "?", "?"]],
  ["a client of the body who stands below it again", [["Acme"], [], ["Acme"]], ["kA", "", ""]],
  ["one who stands there twice", [["Acme"], [], ["Birch"], ["Birch"]], ["kA", "", "kB", ""]],
  ["ours behind an empty row of the user's", [["Acme"], [], ["Birch"]], ["kA", "", "kB"]],
  ["one who is gone", [["Acme"], [], [NO_LONGER], ["Birch"]], ["kA", "", "", "kB"]],
  ["one who is gone and stands in the body too", [["Acme"], [], [NO_LONGER], ["Acme"]], ["kA", "", "", "kA"]],
  ["the user's words among those who are gone", [["Acme"], [], [NO_LONGER], ["Dune"], ["Birch"]], ["kA", "", "", "", "kB"]],
  ["what stands below those who are gone", [["Acme"], [], [NO_LONGER], ["Birch"], [], ["Cedar"]], ["kA", "", "", "kB", "", ""]],
  ["rows of the user's own under their heading", [["Acme"], [], [LOOSE], ["Birch"]], ["kA", "", "", ""]],
  ["the same with the heading in another column", [["Acme"], [], [null, null, LOOSE], ["Birch"]], ["kA", "", "", ""]],
  ["under the one heading after the other", [[], [NO_LONGER], ["Birch"], [LOOSE], ["Cedar"]], ["", "", "kB", "", ""]],
])("without Keys: %s", (_, lines, expected) => {
  expect(keysOf("matrix", lines)).toEqual(expected);
}); // prettier-ignore

const version = (kind: SheetKind, shown: Rows = {}): Version => ({
  ...written(kind, [], {}, shown),
  yearStart: 1,
});

test.each<[string, Rows, Cell[][], string[]]>([
  ["the Key of then, where it has another by now", { kOld: { below: "kB" } }, [[], [NO_LONGER], ["Birch"]], ["", "", "kOld"]],
  ["its own, where an earlier journal says no more", { kB: { below: true } }, [[], [NO_LONGER], ["Birch"]], ["", "", "kB"]],
  ["in the body today's", { kOld: { below: "kB" } }, [["Birch"], [], [NO_LONGER], ["Acme"]], ["kB", "", "", "kA"]],
  ["behind an empty row too", { kOld: { below: "kB" } }, [["Acme"], [], ["Birch"], [NO_LONGER]], ["kA", "", "kB", ""]],
  ["today's, where it was not written below", { kOld: { owner: "Dana" } }, [[], [NO_LONGER], ["Birch"]], ["", "", "kB"]],
  ["each its own", { kOld: { below: "kB" }, kA: { below: "kA" } }, [[], [NO_LONGER], ["Acme"], ["Birch"]], ["", "", "kA", "kOld"]],
])("without Keys one who is gone bears %s", (_, shown, lines, expected) => {
  expect(keysOf("matrix", lines, version("matrix", shown))).toEqual(expected);
}); // prettier-ignore

test.each<[string, SheetKind, Cell[][], string[]]>([
  ["offers", "offers", [["Acme", "Email"], ["Acme", "Mail"]], [offerKey("kA", "email"), offerKey("kA", "email")]],
  ["a client alone among offers", "offers", [["Acme", null]], ["kA"]],
  ["an offer of what is gone, or to nobody", "offers", [["Acme", "Fax"], ["Dune", "Email"]], ["?", "?"]],
  ["a client's quarters", "history", [["Acme", "2026-Q1"], ["Cedar", "2026-Q2"]], [historyKey(monthFromText("2026-03")!, "kA"), historyKey(monthFromText("2026-06")!, "kC")]],
  ["a client alone among quarters", "history", [["Acme", null]], ["kA"]],
  ["no quarter, or nobody's", "history", [["Acme", "soon"], ["Dune", "2026-Q1"]], ["?", "?"]],
  ["offerings, under the names of today", "potential", [["Backup"], ["Mail"], ["Voice"]], [BACKUP, EMAIL, "?"]],
])("without Keys: %s", (_, kind, lines, expected) => {
  expect(keysOf(kind, lines, version(kind))).toEqual(expected);
}); // prettier-ignore

test("without its Keys and without its clients a sheet says nothing, whatever stands in another column", () => {
  const standing = { kind: "matrix", columns: ["manager", "owner"], version: null, keyColumn: -1 } as const;
  const cells = [["Manager", "Owner"], ["Ann", "Acme"]]; // prettier-ignore
  expect(keysByWords({ ...standing, headerRow: 0, cells }, names, clients)).toEqual(["", "?"]);
});

test("a quarter's name says nothing where nobody knows when its year begins", () => {
  expect(keysOf("history", [["Acme", "2026-Q1"]])).toEqual(["?"]);
});
