import { offerKey, rowKey } from "../../shared/key";
import { emptyJournal } from "../../shared/typed/journal";
import { renamedSince } from "../../shared/typed/renamed";
import { take } from "../core/small";
import { entriesOf } from "./small";

/* Which row is whose once a program has numbered the clients anew. By hand: "A1" is the client A with the ID 1, "A" one without. */

const all = (text: string): string[] => text.split(" ").filter((one) => one !== "");
const keyOf = (one: string): string => rowKey(one.length > 1 ? `#${one.slice(1)}` : one.toLowerCase());

/** Mail is called Email by now. */
const offering = (name: string): string | null => (["mail", "email"].includes(name) ? "email" : null);

function since(
  then: string,
  now: string,
  offers: readonly (readonly [client: string, offering: string])[] = [],
) {
  const table = ["Client | Client ID | Offering | Date | Revenue", ...all(now).map((one) => `${one[0]} | ${one.slice(1)} | Email | 2026-06-10 | 5`)]; // prettier-ignore
  const labels = [
    ...all(then).map((one) => [keyOf(one), one[0]] as const),
    ...offers.map(([one, sold]) => [offerKey(keyOf(one), sold.toLowerCase()), `${one[0]}: ${sold}`] as const),
  ];
  const entries = entriesOf({}, Object.fromEntries(labels));
  return renamedSince(take({ Lines: table.join("\n") }).portfolio, offering, { ...emptyJournal(), entries });
}

test.each<[string, string, string, string]>([
  ["one comes before all", "A1 B2 C3 D4 E5", "X1 A2 B3 C4 D5 E6", "A2 B3 C4 D5 E6"],
  ["backwards", "A1 B2 C3 D4 E5 F6", "F1 E2 D3 C4 B5 A6", "A6 B5 C4 D3 E2 F1"],
  ["four have others: these are others", "A1 B2 C3 D4", "X1 A2 B3 C4 D5", "A1 B2 C3 D4"],
  ["five have others, five have not", "A1 B2 C3 D4 E5 F6 G7 H8 I9 J0", "B1 C2 D3 E4 A5 F6 G7 H8 I9 J0", "A1 B2 C3 D4 E5 F6 G7 H8 I9 J0"],
  ["five have others, four have not", "A1 B2 C3 D4 E5 F6 G7 H8 I9", "B1 C2 D3 E4 A5 F6 G7 H8 I9", "A5 B1 C2 D3 E4 F6 G7 H8 I9"],
  ["one who is gone leaves its ID, and goes by its name", "A1 B2 C3 D4 E5 F6", "B1 C2 D3 E4 F5", "A B1 C2 D3 E4 F5"],
  ["one who is gone keeps an ID that nobody has taken", "A1 B2 C3 D4 E5 F6", "A2 B3 C4 D5 E7", "A2 B3 C4 D5 E7 F6"],
  ["one who comes back with an ID has what went by its name", "A B1 C2 D3 E4 F5", "A1 B2 C3 D4 E5 F6", "A1 B2 C3 D4 E5 F6"],
  ["not to the ID of one who is called otherwise", "A B1 C2 D3 E4 F5 G9", "A9 B2 C3 D4 E5 F6", "A B2 C3 D4 E5 F6 G9"],
  ["one whose ID is gone for good", "A1 B2 C3 D4 E5 F6", "A B1 C2 D3 E4 F5", "A B1 C2 D3 E4 F5"],
])("%s", (_, then, now, expected) => {
  const { row } = since(then, now);
  expect(all(then).map((one) => row(keyOf(one)))).toEqual(all(expected).map(keyOf));
}); // prettier-ignore

test.each<[string, string, number]>([
  ["A1 B2 C3 D4 E5", "X1 A2 B3 C4 D5 E6", 5],
  ["A1 B2 C3 D4 E5 F6", "A1 B3 C4 D5 E6 F7", 5],
  ["A1 B2 C3 D4", "B1 C2 D3 A4", 0],
  ["A1 B2 C3 D4 E5", "A1 B2 C3 D4 E5", 0],
])("%s, now %s: %i are told", (then, now, told) => {
  expect(since(then, now).renumbered).toBe(told);
});

test("two who had one name stay, each by itself, though their IDs are taken", () => {
  const { row } = since("A1 B2 C3 D4 E5 F6 F7", "F1 E6 D7 C4 B5 A2 G3");
  const [first, second] = ["F6", "F7"].map((one) => row(keyOf(one)));
  expect(["A1", "B2", "D4", "E5"].map((one) => row(keyOf(one)))).toEqual(["A2", "B5", "D7", "E6"].map(keyOf));
  const taken = all("F1 E6 D7 C4 B5 A2 G3").map(keyOf);
  expect(taken).not.toContain(first);
  expect(taken).not.toContain(second);
  expect(first).not.toBe(second);
});

test("where one without an ID has the name of one who is gone, neither gets what is the other's", () => {
  const { row } = since("A1 B2 C3 D4 E5 F6 F", "A2 B3 C4 D5 E6 F");
  expect(row(keyOf("F"))).toBe(keyOf("F"));
  expect([...all("A2 B3 C4 D5 E6 F").map(keyOf)]).not.toContain(row(keyOf("F6")));
});

const [THEN, NOW] = ["A1 B2 C3 D4 E5", "X1 A2 B3 C4 D5 E6"];
const offer = (one: string, sold: string): string => offerKey(keyOf(one), sold);

test("offers go along, to each other's Keys", () => {
  const { row, isMovedTo } = since(THEN, NOW, [["A1", "Email"], ["B2", "Mail"], ["C3", "Email"]]); // prettier-ignore
  expect(row(offer("A1", "email"))).toBe(offer("A2", "email"));
  expect(row(offer("B2", "mail"))).toBe(offer("B3", "email"));
  expect(row(offer("C3", "email"))).toBe(offer("C4", "email"));
  expect([offer("A2", "email"), offer("A1", "email")].map(isMovedTo)).toEqual([true, false]);
});

test("where two come to one the second is left by itself, though another comes to its Key", () => {
  // B's Mail is its Email by now.
  const { row } = since(THEN, NOW, [["A1", "Email"], ["B2", "Mail"], ["B2", "Email"]]); // prettier-ignore
  expect(row(offer("B2", "mail"))).toBe(offer("B3", "email"));
  expect(row(offer("A1", "email"))).toBe(offer("A2", "email"));
  const left = row(offer("B2", "email"));
  expect(all(`${THEN} ${NOW}`).map((one) => offer(one, "email"))).not.toContain(left);
});
