import { emptyJournal } from "../../shared/typed/journal";
import { offeringNames } from "../../shared/typed/offering-names";
import { take } from "../core/small";
import { entriesOf, written, type Rows } from "./small";

/* What offerings with entries are called. The data of today have Email. */

const lines = "Client | Offering | Date | Revenue\nAcme | Email | 2026-06-10 | 5";

/** Offerings by key as the journal kept them, and by column as a sheet was written with them. */
function called(rows: Rows, offerings: Record<string, string> = {}, headers: Record<string, string> = {}) {
  const columns = Object.entries(headers).map(([column, header]) => ({ column, header }));
  const versions = [{ ...written("matrix", []), columns }];
  const journal = { ...emptyJournal(), offerings: new Map(Object.entries(offerings)), versions };
  const names = offeringNames(take({ Lines: lines }).portfolio, { entries: entriesOf(rows), journal });
  return Object.fromEntries(names);
}

const marked = (key: string): Rows => ({ kA: { [`o:${key}`]: "P" } });
const mail = { "o:mail": "Mail on sheets" };

test.each<[string, Parameters<typeof called>, Record<string, string>]>([
  ["as the data say", [marked("email")], { email: "Email" }],
  ["the data go before what was kept", [marked("email"), { email: "E-mail" }], { email: "Email" }],
  ["and before what a sheet was written with", [marked("email"), {}, { "o:email": "E-mail" }], { email: "Email" }],
  ["one that is gone as it was kept", [marked("mail"), { mail: "Mail" }], { mail: "Mail" }],
  ["or as a sheet was written with it", [marked("mail"), {}, mail], { mail: "Mail on sheets" }],
  ["which goes before what was kept", [marked("mail"), { mail: "Mail" }, mail], { mail: "Mail on sheets" }],
  ["by its key where nobody knows more", [marked("fax")], { fax: "fax" }],
  ["one that bears a note alone", [{ kA: { "note:matrix:o:mail": "ask" } }, { mail: "Mail" }], { mail: "Mail" }],
  ["each of several", [{ ...marked("email"), kB: { "o:fax": "X", "o:mail": "C" } }], { email: "Email", fax: "fax", mail: "mail" }],
  ["none without an entry", [{}, { mail: "Mail" }, mail], {}],
  ["a field is no offering", [{ kA: { owner: "Dana" } }, {}, { owner: "Owner" }], {}],
])("%s", (_, known, expected) => expect(called(...known)).toEqual(expected)); // prettier-ignore
