import { monthFromText } from "../../src/calendar";
import { bundleKey, figureKey, historyKey, offerKey, rowKey, scoreKey } from "../../shared/key";
import { keyToday, mayName, type Today } from "../../shared/typed/made-of";
import { chartRow } from "../../shared/typed/row";

/* Keys that were made of a client or an offering that is known otherwise by now. By hand: Mail is called Email, and Acme's ID came. */

const [ACME, ACME_1, BIRCH] = ["acme", "#1", "birch"].map(rowKey);
const [MAIL, EMAIL, BACKUP] = ["mail", "email", "backup"].map((key) => rowKey(`o:${key}`));
const MARCH = monthFromText("2026-03")!;

const today: Today = {
  client: (row) => (row === ACME ? ACME_1 : row),
  offering: (key) => (key === "mail" ? "email" : key),
};
const named: Readonly<Record<string, string[]>> = { Acme: [BIRCH, ACME], "Acme: Co": [ACME], "Acme, Co": [ACME], "Acme\nCo": [ACME] }; // prettier-ignore
const clients = (name: string): string[] => named[name] ?? [];

test.each<[string, string, string, string]>([
  ["an offering", "Mail", MAIL, EMAIL],
  ["an offering, however it was spelled", " MAIL ", MAIL, EMAIL],
  ["a figure of an offering", "Mail", figureKey("offering mail"), figureKey("offering email")],
  ["an offer", "Acme: Mail", offerKey(ACME, "mail"), offerKey(ACME_1, "email")],
  ["an offer to one of two of a name", "Acme: Mail", offerKey(BIRCH, "mail"), offerKey(BIRCH, "email")],
  ["an offer to a client with a colon in the name", "Acme: Co: Mail", offerKey(ACME, "mail"), offerKey(ACME_1, "email")],
  ["an offer of something with a colon in its name", "Acme: Mail: all", offerKey(ACME, "mail: all"), offerKey(ACME_1, "mail: all")],
  ["an offer of a bundle", "Acme: Mail", offerKey(ACME, bundleKey("mail")), offerKey(ACME_1, bundleKey("mail"))],
  ["an offer on the Summary", "Acme: Mail", figureKey(`offer ${ACME} mail`), figureKey(`offer ${ACME_1} email`)],
  ["a pair, by its first", "Mail: Backup", offerKey(MAIL, "backup"), offerKey(EMAIL, "backup")],
  ["a pair, by its other", "Backup: Mail", offerKey(BACKUP, "mail"), offerKey(BACKUP, "email")],
  ["a score of an offering with a comma in its name", "Goals: Mail, share, %", scoreKey("Goals", "offering mail, share", "%"), scoreKey("Goals", "offering mail, share", "%")],
  ["a score of an offering that is called otherwise", "Goals: Mail, share", scoreKey("Goals", "offering mail", "share"), scoreKey("Goals", "offering email", "share")],
  ["a score of a client", "Goals: Acme, share", scoreKey("Goals", `client ${ACME}`, "share"), scoreKey("Goals", `client ${ACME_1}`, "share")],
  ["a score of a client with a comma in the name", "Goals: Acme, Co, share", scoreKey("Goals", `client ${ACME}`, "share"), scoreKey("Goals", `client ${ACME_1}`, "share")],
  ["a client's quarter", "2026-Q1 (2026-01 to 2026-03), Acme", historyKey(MARCH, ACME), historyKey(MARCH, ACME_1)],
  ["a quarter of a client with a comma in the name", "2026-Q1 (2026-01 to 2026-03), Acme, Co", historyKey(MARCH, ACME), historyKey(MARCH, ACME_1)],
  ["a quarter of a client with a line break in the name", "2026-Q1 (2026-01 to 2026-03), Acme\nCo", historyKey(MARCH, ACME), historyKey(MARCH, ACME_1)],
  ["a row of a client in a chart's table", "Chart: Acme", chartRow("pareto", `client ${ACME}`), chartRow("pareto", `client ${ACME_1}`)],
])("today's Key of %s", (_, label, row, expected) => {
  expect(keyToday(row, label, clients, today)).toBe(expected);
}); // prettier-ignore

/** A pair of what has so many colons less one in its name, and of Mail. */
const pair = (colons: number): string => `${"a: ".repeat(colons)}Mail`;
const pairKey = (colons: number, other: string): string =>
  offerKey(rowKey(`o:${"a: ".repeat(colons).slice(0, -2)}`), other);

test.each<[string, string, string]>([
  ["a client's own", "Acme", ACME],
  ["one that is made of other words", "Mail", offerKey(ACME, "mail")],
  ["a score whose words begin with no section", "Acme, share", scoreKey("", `client ${ACME}`, "share")],
  ["a score whose words end with no figure", "Goals: Acme", scoreKey("Goals", `client ${ACME}`, "")],
  ["a score whose figure stands before its item", "Goals, share: Acme", scoreKey("Goals, share", `client ${ACME}`, "share")],
  ["a quarter of nobody", "2026-Q1 (2026-01 to 2026-03), Birch", historyKey(MARCH, ACME)],
  ["a quarter whose months nobody told", "2026-Q1, Acme", historyKey(MARCH, ACME)],
  ["one that ends in no month", "2026-Q1 (2026-01 to 2026-13), Acme", historyKey(MARCH, ACME)],
  ["one of a client of whom its words say nothing", "Birch", chartRow("pareto", `client ${ACME}`)],
  ["one with more colons than any name has", pair(17), pairKey(17, "mail")],
])("a Key that stays: %s", (_, label, row) => {
  expect(keyToday(row, label, clients, today)).toBe(row);
}); // prettier-ignore

test("a name may have many colons", () => {
  expect(keyToday(pairKey(16, "mail"), pair(16), clients, today)).toBe(pairKey(16, "email"));
});

test.each<[string, name: string, boolean]>([
  ["Mail", "Mail", true],
  ["Acme: Mail", "Acme", true],
  ["Acme: Mail", "Mail", true],
  ["Acme, Co: Mail", "Acme, Co", true],
  ["Acme: Co: Mail, Revenue", "Co: Mail", true],
  ["Chart: Acme", "Acme", true],
  ["Acme: Mail", "Ac", false],
  ["Acme: Mail", "Acme: ", false],
  ["a: ".repeat(40), "Mail", true],
])("%j may name %j: %s", (label, name, expected) => {
  expect(mayName(label, (part) => part === name)).toBe(expected);
});
