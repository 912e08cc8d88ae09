import { rowKey } from "../../shared/key";
import type { Won } from "../../shared/typed/journal";
import { allWins, takeWins } from "../../shared/typed/won";
import { day, run } from "../core/small";
import { entriesOf, rowsOf, type Rows } from "./small";

/* Proposals that the data show as held. By hand: the run is on 10 July 2026, the proposal was seen on 5 June. */

const [SEEN, TODAY] = [day("2026-06-05"), day("2026-07-10")];
const [ACME, BIRCH] = ["acme", "birch"].map(rowKey);
/** Before Acme stands one who is listed no more, and before Email another offering. */
const others = ["Old | Backup | 2020-01-10 | 5", "Birch | Backup | 2026-06-08 | 9", "Birch | Email | 2026-06-07 | 9", "Acme | Backup | 2026-06-06 | 9"]; // prettier-ignore

const proposed: Rows = { [ACME]: { "o:email": { value: "P", since: SEEN }, owner: "Dana" } };
const header = "Client | Offering | Date | Revenue";

function wins(lines: readonly string[], kept = proposed, already: readonly string[] = [], isBack = false) {
  const { intake, measures } = run({ Lines: [header, ...others, ...lines].join("\n") }, { marks: { "Acme/Email": "P" } }); // prettier-ignore
  const entries = entriesOf(kept);
  const { won, left } = takeWins(intake, measures, entries, TODAY, (row, slot) => already.includes(`${row} ${slot}`), isBack); // prettier-ignore
  return { won, left: left.length, rows: rowsOf(entries.rows()) };
}
const sold = (date: string, revenue = 100): string => `Acme | Email | ${date} | ${revenue}`;

test.each<[string, string[], string | null, string | null]>([
  ["the first invoice since it was seen", [sold("2026-06-20"), sold("2026-06-10"), sold("2026-06-15")], "2026-06-10", "2026-06-10"],
  ["one of that very day", [sold("2026-06-05"), sold("2026-06-04")], "2026-06-05", "2026-06-05"],
  ["later ones, whatever came before", [sold("2026-06-01"), sold("2026-06-20")], "2026-06-20", "2026-06-20"],
  ["invoices before it alone: the day of the run, and the last of them", [sold("2026-06-01"), sold("2026-06-03"), sold("2026-05-30")], null, "2026-06-03"],
  ["a credit is no invoice", [sold("2026-06-06", -10), sold("2026-06-09")], "2026-06-09", "2026-06-09"],
  ["nor is a line without revenue", [sold("2026-06-06", 0), sold("2026-06-09")], "2026-06-09", "2026-06-09"],
])("its day: %s", (_, lines, won, invoice) => {
  expect(wins(lines).won).toEqual([
    {
      row: ACME,
      client: "Acme",
      offering: "email",
      name: "Email",
      day: won === null ? TODAY : day(won),
      since: SEEN,
      invoice: invoice === null ? null : day(invoice),
    },
  ]);
}); // prettier-ignore

test("without an invoice it is won on the day of the run, as a table of holdings says", () => {
  const { intake, measures } = run({ Holdings: "Client | Email | Backup\nAcme | x | \nBirch | x | x" }, { marks: { "Acme/Email": "P" } }); // prettier-ignore
  const { won } = takeWins(intake, measures, entriesOf(proposed), TODAY, () => false, false);
  expect(won.map(({ row, day, invoice }) => [row, day, invoice])).toEqual([[ACME, TODAY, null]]);
});

test("a proposal of which nobody knows the day is seen in this run", () => {
  const { won } = wins([sold("2026-06-20")], { [ACME]: { "o:email": "P" } });
  expect(won).toMatchObject([{ since: TODAY, day: TODAY, invoice: day("2026-06-20") }]);
});

test.each<[string, string[], number]>([
  ["by an invoice of before it was seen nothing is won", [sold("2026-06-01")], 0],
  ["one since then wins it", [sold("2026-06-01"), sold("2026-06-05")], 1],
])("where the months end before those of an earlier run: %s", (_, lines, count) => {
  const { won, left, rows } = wins(lines, proposed, [], true);
  expect([won.length, left]).toEqual([count, 1 - count]);
  expect(rows).toEqual(count === 0 ? proposed : { [ACME]: { owner: "Dana" } });
});

test("its mark is taken away, and no other entry", () => {
  const more: Rows = { [ACME]: { ...proposed[ACME], "o:backup": "C" }, [BIRCH]: { "o:email": "P" } };
  expect(wins([sold("2026-06-20")], more).rows).toEqual({ [ACME]: { owner: "Dana", "o:backup": "C" }, [BIRCH]: { "o:email": "P" } }); // prettier-ignore
});

test("what was won is not won a second time; its mark is taken away too", () => {
  const { won, rows } = wins([sold("2026-06-20")], proposed, [`${ACME} o:email`]);
  expect([won, rows]).toEqual([[], { [ACME]: { owner: "Dana" } }]);
});

test("nothing is won that is not sold", () => {
  expect(wins([sold("2020-06-10")])).toEqual({ won: [], left: 0, rows: proposed });
});

test("two wins have a day each", () => {
  const lines = [header, ...others, sold("2026-06-20"), sold("2026-06-10")].join("\n");
  const { intake, measures } = run({ Lines: lines }, { marks: { "Acme/Email": "P", "Birch/Backup": "P" } });
  const kept = { ...proposed, [BIRCH]: { "o:backup": { value: "P", since: day("2026-06-09") } } };
  const { won } = takeWins(intake, measures, entriesOf(kept), TODAY, () => false, false);
  expect(won.map((one) => [one.client, one.name, one.day, one.invoice])).toEqual(
    expect.arrayContaining([
      ["Acme", "Email", day("2026-06-10"), day("2026-06-10")],
      ["Birch", "Backup", TODAY, day("2026-06-08")],
    ]),
  );
});

test("wins are in the order of their days, then of rows and offerings", () => {
  const win = (row: string, offering: string, on: number): Won => ({ row, offering, day: on, client: "", name: "", since: null, invoice: null }); // prettier-ignore
  const [before, now] = [[win("kB", "a", 2), win("kA", "b", 2), win("kC", "c", 9)], [win("kZ", "z", 1), win("kA", "a", 2)]]; // prettier-ignore
  const names = allWins(before, now).map(({ row, offering, day: on }) => `${on} ${row} ${offering}`);
  expect(names).toEqual(["1 kZ z", "2 kA a", "2 kA b", "2 kB a", "9 kC c"]);
});

test("what is won already is taken away there too: it is kept elsewhere", () => {
  const { won, left, rows } = wins([sold("2026-06-01")], proposed, [`${ACME} o:email`], true);
  expect({ won, left, rows }).toEqual({ won: [], left: 0, rows: { [ACME]: { owner: "Dana" } } });
});
