import { monthFromText } from "../../src/calendar";
import type { Cell } from "../../src/cell";
import { historyKey } from "../../shared/key";
import { LOOSE, NO_LONGER } from "../../shared/typed/parts-below";
import { KEY, STAMP } from "../../shared/typed/standing-rows";
import { calledBy } from "./called-small";
import { found, keys, type Small } from "./rows-small";
import { written, type Rows } from "./small";

/* Rows that are about a client and something else, or about no client; and where the body ends. By hand: a row that is none is "". */

const clients = calledBy({ rows: { Acme: keys.A, Birch: keys.B } });
const offers: Small = {
  kind: "offers",
  columns: ["client", "offering"],
  called: clients,
  version: written("offers", []),
};

test.each<[string, Cell[][], string[]]>([
  ["nobody touched them", [["A email", "Acme", "Email"], ["B email", "Birch", "Email"]], ["A email", "B email"]],
  ["sorted in sight", [["A email", "Birch", "Email"], ["A backup", "Acme", "Email"], ["B email", "Acme", "Backup"]], ["B email", "A email", "A backup"]],
  ["under an offering's new name", [["A mail", "Acme", "Backup"], ["A backup", "Acme", "Mail"]], ["A backup", "A email"]],
  ["where both names have a row each is still its own", [["A mail", "Acme", "Mail"], ["A email", "Acme", "Email"]], ["A mail", "A email"]],
  ["an offering that is gone goes by Key", [["fax", "Acme", "Fax"], ["A email", "Acme", "Email"]], ["fax", "A email"]],
  ["a client that nobody knows goes by Key", [["A email", "New", "Email"]], ["A email"]],
  ["a client who is gone stands alone", [["B email", "Acme", null], ["A", "Birch", "Email"]], ["A", "B email"]],
  ["a client alone who has no row there says nothing", [["A email", "Acme", null]], ["A email"]],
])("rows of offers: %s", (_, lines, expected) => {
  expect(found(offers, lines).rows).toEqual(expected);
}); // prettier-ignore

const [MARCH, JUNE] = ["2026-03", "2026-06"].map((text) => historyKey(monthFromText(text)!, keys.A));
const history: Small = {
  ...offers,
  kind: "history",
  columns: ["client", "quarter"],
  version: { ...written("history", []), yearStart: 1 },
};

test.each<[string, Partial<Small>, Cell[][], string[]]>([
  ["nobody touched them", {}, [[MARCH, "Acme", "2026-Q1"], [JUNE, "Acme", "2026-Q2"]], [MARCH, JUNE]],
  ["sorted in sight", {}, [[MARCH, "Acme", "2026-Q2"], [JUNE, "Acme", "2026-Q1"]], [JUNE, MARCH]],
  ["no quarter says nothing", {}, [[MARCH, "Acme", "soon"], [JUNE, "Acme", "later"]], [MARCH, JUNE]],
  ["a client who is gone stands alone", {}, [[MARCH, "Acme", null], ["A", "Acme", "2026-Q1"]], ["A", MARCH]],
  ["a client alone who has no row there says nothing", {}, [[MARCH, "Acme", null]], [MARCH]],
  ["without a journal quarters say nothing", { version: null }, [[MARCH, "Acme", "2026-Q2"], [JUNE, "Acme", "2026-Q1"]], [MARCH, JUNE]],
  ["a matrix with a quarter beside its clients goes by these", { kind: "matrix" }, [["B", "Acme", "2026-Q1"], ["A", "Birch", "2026-Q2"]], ["A", "B"]],
])("rows of the history: %s", (_, more, lines, expected) => {
  expect(found({ ...history, ...more }, lines).rows).toEqual(expected);
}); // prettier-ignore

const potential: Small = {
  kind: "potential",
  columns: ["offering", "potential"],
  called: calledBy({ alone: { "potential Fax": keys.fax, "potential Voice": keys.D } }),
  version: written("potential", ["key", "offering", "potential"]),
};

test.each<[string, Cell[][], string[], boolean]>([
  ["nobody touched them", [["email", "Email", 5], ["backup", "Backup", 6]], ["email", "backup"], false],
  ["sorted as a whole", [["backup", "Backup", 6], ["email", "Email", 5]], ["backup", "email"], false],
  ["sorted in sight", [["email", "Backup", 6], ["backup", "Email", 5]], ["backup", "email"], true],
  ["sorted in sight, one of them with words that nobody knows", [["email", "Backup", 6], ["backup", "New", 5], ["fax", "Email", 7]], ["backup", "", "email"], true],
  ["sorted in sight, a single one of them known", [["email", "New", 6], ["backup", "Email", 5]], ["", "email"], true],
  ["a name that was typed over", [["email", "New", 5], ["backup", "Backup", 6]], ["email", "backup"], false],
  ["a name that was typed over another's", [["email", "Backup", 5], ["backup", "Backup", 6]], ["email", "backup"], false],
  ["the name of one that stands nowhere", [["email", "Fax", 5], ["backup", "Backup", 6]], ["fax", "backup"], false],
  ["two such names", [["email", "Fax", 5], ["backup", "Voice", 6]], ["fax", "D"], false],
  ["such a name twice", [["email", "Fax", 5], ["backup", "Fax", 6]], ["email", "backup"], false],
  ["such a name, with the one typed over moved below", [["email", "Fax", 5], [null, "Email", 6]], ["fax", "email"], true],
  ["a row of the user's own with a name of ours", [["email", "Email", 5], [null, "Email", 6]], ["email", ""], false],
])("rows without clients: %s", (_, lines, rows, shuffled) => {
  expect(found(potential, lines)).toMatchObject({ rows, shuffled });
}); // prettier-ignore

test("a sheet of clients is never shuffled: names tell its rows", () => {
  expect(found(offers, [["A email", "Birch", "Email"], ["B email", "Acme", "Email"]]).shuffled).toBe(false); // prettier-ignore
});

const matrix: Small = { ...offers, kind: "matrix", columns: ["client", "manager"] };
const gone: Rows = { [keys.B]: { below: keys.B } };

test.each<[string, Partial<Small>, Cell[][], number[]]>([
  ["from the first row to the last", {}, [["A", "Acme"], ["B", "Birch"]], [0, 1]],
  ["without the user's rows before and behind it", {}, [[null, "mine"], ["A", "Acme"], [null, "mine"]], [1, 1]],
  ["with those between", {}, [["A", "Acme"], [null, "mine"], ["B", "Birch"]], [0, 2]],
  ["to the heading of those who are gone", {}, [["A", "Acme"], [], [null, NO_LONGER], ["B", "Birch"]], [0, 0]],
  ["to the heading of the user's rows", {}, [["A", "Acme"], [], [null, null, LOOSE], ["B", "Birch"]], [0, 0]],
  ["to the first who is gone, where the heading was deleted", { version: written("matrix", [], {}, gone) }, [["A", "Acme"], ["B", "Birch"], ["C", "Cedar"]], [0, 0]],
  ["without lines that tell marks", {}, [["A", "Acme"], ["mark", "Acme", "Backup: C"]], [0, 0]],
  ["without tables of charts", {}, [["chart", "Birch"], ["A", "Acme"], ["chart", "Acme"]], [1, 1]],
  ["to where no Key is, where no row is known", {}, [["x", "New"], ["x", "New"], [null, "mine"]], [0, 1]],
  ["to the end, where every row has a Key", {}, [["x", "New"], ["x", "New"]], [0, 1]],
  ["its first row, where there is none at all", {}, [], [0, 0]],
  ["its first row, where no Key is", {}, [[null, "mine"], [null, "mine"]], [0, 0]],
  ["with rows that a sheet sorted in sight does not tell", potential, [["fax", "New", 1], ["email", "Backup", 2], ["backup", "Email", 3], ["D", "Other", 4]], [0, 3]],
  ["without the user's rows beside these", potential, [["x", "mine", 1], ["email", "Backup", 2], ["backup", "Email", 3], ["x", "mine", 4]], [1, 2]],
])("the body reaches %s", (_, more, lines, expected) => {
  expect(found({ ...matrix, ...more }, lines).body).toEqual(expected);
}); // prettier-ignore

test.each<[string, Small, Cell[][], string[]]>([
  ["quarters", { ...history, columns: ["quarter", "client"] }, [[MARCH, "2026-Q2", "Acme"], [JUNE, "2026-Q1", "Acme"]], [JUNE, MARCH]],
  ["offers", { ...offers, columns: ["offering", "client"] }, [["A email", "Backup", "Acme"], ["A backup", "Email", "Acme"]], ["A backup", "A email"]],
  ["clients", { ...matrix, columns: ["client"] }, [["A", "Birch"], ["B", "Acme"]], ["B", "A"]],
])("words tell rows in the first column too, where the Keys were moved: %s", (_, sheet, lines, expected) => {
  expect(found({ ...sheet, keyLast: true }, lines).rows).toEqual(expected);
}); // prettier-ignore

test("a changed name is like none on a sheet without clients", () => {
  const called = calledBy({ words: { [keys.fax]: "Fax" } });
  const lines = [["email", "Backup", 5], ["fax", "Email", 6], ["backup", "Faxes", 7]]; // prettier-ignore
  expect(found({ ...potential, called }, lines).rows).toEqual(["backup", "email", ""]);
});

test.each<[string, string, boolean, boolean]>([
  ["a client's", "k0123456789abcd", true, false],
  ["a mark's", "mzyxwvutsrqponm", true, false],
  ["a stamp", "s0123456789abcd", true, true],
  ["one that is too short", "k0123456789abc", false, false],
  ["one that is too long", "s0123456789abcde", false, false],
  ["one behind something else", " s0123456789abcd", false, false],
  ["one that begins with a figure", "00123456789abcd", false, false],
  ["one with another letter", "s0123456789abc-", false, false],
  ["one in capitals", "K0123456789ABCD", false, false],
  ["nothing", "", false, false],
])("what is a Key, and what a stamp: %s", (_, text, isKey, isStamp) => {
  expect([KEY.test(text), STAMP.test(text)]).toEqual([isKey, isStamp]);
});
