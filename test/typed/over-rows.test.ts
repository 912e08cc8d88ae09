import type { Cell } from "../../src/cell";
import { atOnce } from "../../src/slices";
import type { SheetKind } from "../../shared/grid";
import { historyKey, offerKey, rowKey } from "../../shared/key";
import { namesOf, namesOverRows } from "../../shared/typed/over-rows";
import { stateSlot } from "../../shared/typed/slot";
import { nameKey } from "../../src/text";
import { written } from "./small";

/*
 * Names of today beside the Keys of then. By hand: Hazel and the offering Voice are gone from the data; Hazel Group and
 * Telephony are new there. Gorse, Email and Backup stay.
 */

const [HAZEL, GORSE, GROUP] = ["Hazel", "Gorse", "Hazel Group"].map((name) => rowKey(nameKey(name)));
const named = new Map<string, string | null>([["gorse", GORSE], ["hazel group", GROUP], ["twice", null]]); // prettier-ignore
const labels = new Map([[HAZEL, "Hazel"], [GORSE, "Gorse"]]); // prettier-ignore
const headers = new Map([["voice", "Voice"], ["email", "Email"], ["backup", "Backup"]]); // prettier-ignore
const today = ["telephony", "email", "backup"];
const offering = (name: string): string | null => (today.includes(nameKey(name)) ? nameKey(name) : null);
const rowsThen = new Map([["Hazel", HAZEL], ["Gorse", GORSE]]); // prettier-ignore
const names = namesOf(labels, headers, named, offering, rowsThen);

const offeringRow = (key: string): string => rowKey(stateSlot(key));
const over = (kind: SheetKind, header: string[], ...rows: Cell[][]): string[] => {
  const version = { ...written(kind, []), yearStart: 1 };
  const sheet = { id: "1", name: kind, kind, headerRow: 1, cells: [["above"], ["Key", ...header], ...rows] };
  return atOnce(namesOverRows(sheet, version, names)).map((one) => one.join(" "));
};

const offer = (client: string, key: string, ...words: Cell[]): Cell[] => [offerKey(client, key), ...words];
test.each<[what: string, row: Cell[], found: string[]]>([
  ["an offering", offer(GORSE, "voice", "Gorse", "Telephony"), ["offering voice Telephony"]],
  ["a client", offer(HAZEL, "email", "Hazel Group", "Email"), [`client ${HAZEL} Hazel Group`]],
  ["both", offer(HAZEL, "voice", "Hazel Group", "Telephony"), [`client ${HAZEL} Hazel Group`, "offering voice Telephony"]],
  ["both, in whatever letters", offer(HAZEL, "voice", "HAZEL GROUP", " telephony"), [`client ${HAZEL} HAZEL GROUP`, "offering voice  telephony"]],
  ["nothing where all is as it was", offer(HAZEL, "voice", "Hazel", "Voice"), []],
  ["nothing where another of today stands there", offer(HAZEL, "voice", "Gorse", "Email"), []],
  ["nothing where nobody is called so", offer(HAZEL, "voice", "Hazel Ltd", "Phone"), []],
  ["nothing where two are called so", offer(HAZEL, "email", "Twice", "Email"), []],
  ["nothing beside the Key of another, as on a sheet sorted without its Keys", offer(GORSE, "email", "Hazel Group", "Backup"), []],
  ["nothing beside no Key", [null, "Hazel Group", "Telephony"], []],
])("on Next Offers: %s", (_, row, found) => {
  expect(over("offers", ["Client", "Offering"], row)).toEqual(found);
}); // prettier-ignore

test.each<[what: string, kind: SheetKind, header: string[], row: Cell[], found: string[]]>([
  ["an offering of Cross-Sell Potential", "potential", ["Offering"], [offeringRow("voice"), "Telephony"], ["offering voice Telephony"]],
  ["not beside another's Key", "potential", ["Offering"], [offeringRow("email"), "Telephony"], []],
  ["the first of two of the Playbook", "playbook", ["Offering", "Other"], offer(offeringRow("voice"), "email", "Telephony", "Email"), ["offering voice Telephony"]],
  ["the second", "playbook", ["Offering", "Other"], offer(offeringRow("email"), "voice", "Email", "Telephony"), ["offering voice Telephony"]],
  ["a client of Client History", "history", ["Quarter", "Client"], [historyKey(2026 * 12 + 5, HAZEL), "2026-Q2", "Hazel Group"], [`client ${HAZEL} Hazel Group`]],
  ["not in another quarter", "history", ["Quarter", "Client"], [historyKey(2026 * 12 + 5, HAZEL), "2026-Q3", "Hazel Group"], []],
  ["nor in what is none", "history", ["Quarter", "Client"], [historyKey(2026 * 12 + 5, HAZEL), "summer", "Hazel Group"], []],
  ["columns in another order", "offers", ["Offering", "Mine", "client"], offer(GORSE, "voice", "Telephony", "x", "Gorse"), ["offering voice Telephony"]],
  ["none without the column that tells the other half", "offers", ["Offering"], offer(GORSE, "voice", "Telephony"), []],
  ["none on a sheet of clients, which says it by itself", "matrix", ["Client"], [HAZEL, "Hazel Group"], []],
])("elsewhere: %s", (_, kind, header, row, found) => {
  expect(over(kind, header, row)).toEqual(found);
}); // prettier-ignore

test("a name in many rows is found once", () => {
  const rows = ["voice", "email", "backup"].map((key, at) => offer(HAZEL, key, "Hazel Group", ["Telephony", "Email", "Backup"][at])); // prettier-ignore
  expect(over("offers", ["Client", "Offering"], ...rows)).toEqual([`client ${HAZEL} Hazel Group`, "offering voice Telephony"]); // prettier-ignore
});

test("one with an ID keeps its Key, and is not looked for", () => {
  const others = namesOf(new Map([["kID", "Hazel"]]), headers, named, offering, rowsThen);
  expect([others.client.gone, names.client.gone]).toEqual([[], [HAZEL]]);
});

test.each([
  [199, ["offering gone 7 Telephony"]],
  [200, []],
])("of 1,000 names that are gone, behind %i rows in which none of them is found", (rows, found) => {
  const many = new Map(Array.from({ length: 1000 }, (_, at) => [`gone ${at}`, `Gone ${at}`] as const));
  const lost = namesOf(labels, many, named, offering, rowsThen);
  const cells = [...Array.from({ length: rows }, (): Cell[] => ["kX", "Telephony"]), [offeringRow("gone 7"), "Telephony"]]; // prettier-ignore
  const sheet = {
    id: "1",
    name: "1",
    kind: "potential" as const,
    headerRow: 0,
    cells: [["Key", "Offering"], ...cells],
  };
  expect(atOnce(namesOverRows(sheet, null, lost)).map((one) => one.join(" "))).toEqual(found);
});

test.each([
  ["", "Offering"],
  ["Key", ""],
])("nothing is found below the headers %j and %j", (...header) => {
  const sheet = { id: "1", name: "1", kind: "potential" as const, headerRow: 0, cells: [header, [offeringRow("voice"), "Telephony"]] }; // prettier-ignore
  expect(atOnce(namesOverRows(sheet, null, names))).toEqual([]);
});
