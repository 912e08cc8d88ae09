import { figureKey, offerKey, rowKey } from "../../shared/key";
import { emptyJournal } from "../../shared/typed/journal";
import { renamedSince, type Renamed } from "../../shared/typed/renamed";
import { take } from "../core/small";
import { entriesOf } from "./small";

/* Clients and offerings that have another Key than when the journal was written. By hand, from the docstring. */

const sheet = (...lines: string[]): string =>
  ["Client | Client ID | Offering | Date | Revenue", ...lines.map((line) => `${line} | Email | 2026-06-10 | 5`)].join("\n"); // prettier-ignore

/** Mail and Post are called Email by now. */
const offering = (name: string): string | null => (["mail", "post", "email"].includes(name) ? "email" : null);

function since(
  lines: readonly string[],
  labels: readonly (readonly [row: string, label: string])[],
): Renamed {
  const entries = entriesOf({}, Object.fromEntries(labels));
  return renamedSince(take({ Lines: sheet(...lines) }).portfolio, offering, { ...emptyJournal(), entries });
}

/** A client's Key hangs on the ID, and on the name where there is none. */
const [ACME, ACME_1, ACME_2] = ["acme", "#1", "#2"].map(rowKey);
const [BIRCH, BIRCH_2] = ["birch", "#2"].map(rowKey);

type Known = [row: string, label: string][];

test.each<[string, string[], Known, string, string]>([
  ["one whose ID came", ["Acme | 1"], [[ACME, "Acme"]], ACME, ACME_1],
  ["one whose ID went", ["Acme |"], [[ACME_1, "Acme"]], ACME_1, ACME],
  ["one that is spelled otherwise, too", ["ACME | 1"], [[ACME, " Acme"]], ACME, ACME_1],
  ["one with another ID is another", ["Acme | 2"], [[ACME_1, "Acme"]], ACME_1, ACME_1],
  ["one that is gone stays", ["Birch | 2"], [[ACME, "Acme"]], ACME, ACME],
  ["one with an ID that is gone stays", ["Birch | 2"], [[ACME_1, "Acme"]], ACME_1, ACME_1],
  ["one whose new Key is known is no new one", ["Acme | 1"], [[ACME, "Acme"], [ACME_1, "Acme"]], ACME, ACME],
  ["the same where the ID went", ["Acme |"], [[ACME_1, "Acme"], [ACME, "Acme"]], ACME_1, ACME_1],
  ["one who is there stays, though another has the name", ["Birch | 1", "Acme |"], [[ACME_1, "Acme"]], ACME_1, ACME_1],
  ["of two that have the name now nobody knows", ["Acme | 1", "Acme | 2"], [[ACME, "Acme"]], ACME, ACME],
  ["of two that had it nobody knows of the first", ["Acme |"], [[ACME_1, "Acme"], [ACME_2, "Acme"]], ACME_1, ACME_1],
  ["nor of the second", ["Acme |"], [[ACME_1, "Acme"], [ACME_2, "Acme"]], ACME_2, ACME_2],
  ["each of two by the own name", ["Acme | 1", "Birch | 2"], [[ACME, "Acme"], [BIRCH, "Birch"]], BIRCH, BIRCH_2],
  ["one of whom the journal knows nothing", ["Acme | 1"], [], ACME, ACME],
])("a client's row: %s", (_, lines, labels, row, expected) => {
  expect(since(lines, labels).row(row)).toBe(expected);
}); // prettier-ignore

const [MAIL, POST, EMAIL] = ["mail", "post", "email"].map((key) => rowKey(`o:${key}`));
const OFFER = offerKey(ACME_1, "mail");

test.each<[string, string[], Known, string, string]>([
  ["an offering called otherwise", ["Acme | 1"], [[MAIL, "Mail"]], MAIL, EMAIL],
  ["a figure of it", ["Acme | 1"], [[figureKey("offering mail"), "Mail"]], figureKey("offering mail"), figureKey("offering email")],
  ["an offer of it", ["Acme | 1"], [[ACME_1, "Acme"], [OFFER, "Acme: Mail"]], OFFER, offerKey(ACME_1, "email")],
  ["an offer of it to a client whose ID came", ["Acme | 1"], [[ACME, "Acme"], [offerKey(ACME, "mail"), "Acme: Mail"]], offerKey(ACME, "mail"), offerKey(ACME_1, "email")],
  ["an offer to a client of whom nothing else is known", ["Acme |"], [[offerKey(ACME, "mail"), "Acme: Mail"]], offerKey(ACME, "mail"), offerKey(ACME, "email")],
  ["an offer to the first of two of that name", ["Acme | 1", "Acme | 2"], [[ACME_1, "Acme"], [ACME_2, "Acme"], [OFFER, "Acme: Mail"]], OFFER, offerKey(ACME_1, "email")],
  ["where today's name is known too, the other stays", ["Acme | 1"], [[MAIL, "Mail"], [EMAIL, "Email"]], MAIL, MAIL],
  ["and today's is today's", ["Acme | 1"], [[MAIL, "Mail"], [EMAIL, "Email"]], EMAIL, EMAIL],
  ["of two that have become one the first", ["Acme | 1"], [[MAIL, "Mail"], [POST, "Post"]], MAIL, EMAIL],
  ["the second stays", ["Acme | 1"], [[MAIL, "Mail"], [POST, "Post"]], POST, POST],
  ["one that is gone stays", ["Acme | 1"], [[rowKey("o:fax"), "Fax"]], rowKey("o:fax"), rowKey("o:fax")],
])("a row that is about an offering: %s", (_, lines, labels, row, expected) => {
  expect(since(lines, labels).row(row)).toBe(expected);
}); // prettier-ignore

test("a row that the journal does not name is known by what its sheet calls it", () => {
  const renamed = since(["Acme | 1"], []);
  expect(renamed.row(MAIL, "Mail")).toBe(EMAIL);
  expect(renamed.row(MAIL, "Fax")).toBe(MAIL);
  expect(renamed.row(MAIL)).toBe(MAIL);
});

test.each([
  ["the only one of a name", "Birch", BIRCH_2],
  ["whatever its spelling", " BIRCH ", BIRCH_2],
  ["one without an ID", "Cedar", rowKey("cedar")],
  ["none of two", "Acme", null],
  ["nobody", "Dune", null],
])("a client by name: %s", (_, name, expected) => {
  const lines = ["Acme | 1", "Acme | 3", "Birch | 2", "Cedar |"];
  expect(since(lines, []).client(name)).toBe(expected);
});

test.each([
  ["a mark", "o:mail", "o:email"],
  ["a mark of today", "o:email", "o:email"],
  ["a mark of one that is gone", "o:fax", "o:fax"],
  ["a note on a mark", "note:matrix:o:mail", "note:matrix:o:email"],
  ["a note on a column of the user's", "note:matrix:own:1:To do:mail", "note:matrix:own:1:To do:mail"],
  ["a column of the user's that is called like a mark", "at:matrix:own:1:o:mail", "at:matrix:own:1:o:mail"],
  ["a field", "owner", "owner"],
])("a slot under the offerings of today: %s", (_, slot, expected) => {
  expect(since([], []).slot(slot)).toBe(expected);
});
