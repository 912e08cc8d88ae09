import type { Place } from "../../shared/layout/address";
import { rowKey } from "../../shared/key";
import type { Won } from "../../shared/typed/journal";
import {
  proposeAgain,
  takenBackFindings,
  winsTakenBack,
  type TakenBack,
} from "../../shared/typed/taken-back";
import type { Letter } from "../../src/measures/states";
import { day, run, type Result } from "../core/small";
import { entriesOf, rowsOf, type Rows } from "./small";

/* Wins whose invoice is gone. By hand: Cedar's Email was proposed on 1 May 2026 and invoiced on the 20th. */

const CEDAR = rowKey("cedar");
const win: Won = {
  row: CEDAR,
  client: "Cedar",
  offering: "email",
  name: "Email",
  day: day("2026-05-20"),
  since: day("2026-05-01"),
  invoice: day("2026-05-20"),
};

/** Before Cedar stand one who is listed no more and one of more revenue, and before Email another offering. */
const line = (client: string, offering: string, date: string, revenue = 100): string =>
  `${client} | ${offering} | ${date} | ${revenue}`;
const others = [line("Old", "Backup", "2020-01-10"), line("Acme", "Backup", "2026-04-10", 900)];
const cedar = line("Cedar", "Backup", "2026-06-10");
const sales = (client: string, offering: string, ...dates: string[]): string[] =>
  dates.map((date) => line(client, offering, date));
const data = (lines: readonly string[], marks: Readonly<Record<string, Letter>> = {}): Result =>
  run({ Lines: ["Client | Offering | Date | Revenue", ...lines].join("\n") }, { marks });

const acme = [...others, ...sales("Acme", "Email", "2026-06-10")];
const all = [...acme, cedar];

test.each<[string, string[], Partial<Won>, boolean]>([
  ["nothing is there any more", all, {}, true],
  ["an invoice of another client is none", [...all, ...sales("Acme", "Email", "2026-05-20")], {}, true],
  ["nor is one of another offering", [...all, ...sales("Cedar", "Backup", "2026-05-20")], {}, true],
  ["nor is one of last year, before it was proposed", [...all, ...sales("Cedar", "Email", "2025-05-31")], {}, true],
  ["nor is a credit", [...all, line("Cedar", "Email", "2026-05-20", -100)], {}, true],
  ["nor is a line without revenue", [...all, line("Cedar", "Email", "2026-05-20", 0)], {}, true],
  ["an invoice stands, and a credit against all of it", [...all, ...sales("Cedar", "Email", "2026-05-20"), line("Cedar", "Email", "2026-05-21", -100)], {}, true],
  ["two of which one is credited, after a credit of before", [...all, line("Cedar", "Email", "2026-04-02", -200), ...sales("Cedar", "Email", "2026-05-20", "2026-05-22"), line("Cedar", "Email", "2026-05-21", -100)], {}, false],
  ["decimals that cancel", [...all, line("Cedar", "Email", "2026-05-20", 0.1), line("Cedar", "Email", "2026-05-20", 0.2), line("Cedar", "Email", "2026-05-21", -0.3)], {}, true],
  ["another of the day on which it was proposed", [...all, line("Cedar", "Email", "2026-04-30", -100), ...sales("Cedar", "Email", "2026-05-01")], {}, false],
  ["one of the day before that", [...all, ...sales("Cedar", "Email", "2026-04-30"), line("Cedar", "Email", "2026-05-21", -100)], {}, true],
  ["the later of two counts, whatever their order", [...all, ...sales("Cedar", "Email", "2026-05-02"), line("Cedar", "Email", "2026-04-02", -200)], {}, false],
  ["it was invoiced before it was proposed, and is still", [...all, line("Cedar", "Email", "2026-04-09", -100), ...sales("Cedar", "Email", "2026-04-10")], { invoice: day("2026-04-10") }, false],
  ["nobody knows when it was proposed: the day of the invoice counts", [...all, ...sales("Cedar", "Email", "2026-05-19"), line("Cedar", "Email", "2026-05-21", -100)], { since: null }, true],
  ["on that day it is still invoiced", [...all, line("Cedar", "Email", "2026-05-19", -100), ...sales("Cedar", "Email", "2026-05-20")], { since: null }, false],
  ["it is held", [...all, ...sales("Cedar", "Email", "2026-04-10")], {}, false],
  ["no invoice showed it", all, { invoice: null }, false],
  ["its client is gone", acme, {}, false],
  ["its client is listed no more", acme, { row: rowKey("old") }, false],
  ["its offering is gone", [...others, cedar], {}, false],
  ["the data begin after that day", [...sales("Acme", "Email", "2026-05-21"), cedar], {}, false],
  ["they begin on it", [...sales("Acme", "Email", "2026-05-20"), cedar], {}, true],
  ["the data end before that day", [...sales("Acme", "Email", "2026-05-19"), line("Cedar", "Backup", "2026-05-10")], {}, true],
  ["they end on it", [line("Cedar", "Backup", "2026-05-20"), ...sales("Acme", "Email", "2026-05-10")], {}, true],
])("whether a win is taken back: %s", (_, lines, differs, expected) => {
  const { intake, measures } = data(lines);
  expect(winsTakenBack(intake, measures, [{ ...win, ...differs }])).toHaveLength(expected ? 1 : 0);
}); // prettier-ignore

test("a Y that the user typed shows it in use", () => {
  const { intake, measures } = data(all, { "Cedar/Email": "Y" });
  expect(winsTakenBack(intake, measures, [win])).toEqual([]);
});

test("of several those that are none, each with its cell", () => {
  const { intake, measures, row, column } = data(all);
  const kept = { ...win, invoice: null };
  const second = { ...win, row: rowKey("acme"), offering: "backup" };
  const third = { ...win, offering: "backup" };
  const found = winsTakenBack(intake, measures, [kept, win, second, third]);
  expect(found).toEqual([{ win, credited: false, row: row("Cedar"), offering: column("Email") }]);
  expect(winsTakenBack(intake, measures, [])).toEqual([]);
});

const taken = { win, credited: false, row: 1, offering: 0 };
const P = (since?: number): Rows => ({
  [CEDAR]: { "o:email": since === undefined ? "P" : { value: "P", since } },
});

test.each<[string, Rows, Partial<Won>, string, Rows]>([
  ["it stands again, with the day on which it was seen", {}, { since: 5 }, "P", P(5)],
  ["without a day where nobody knows one", {}, { since: null }, "P", P()],
  ["proposed again later, it has the first day", P(9), { since: 5 }, "P", P(5)],
  ["proposed earlier, too", P(3), { since: 5 }, "P", P(3)],
  ["the mark's day where nobody knows that of the win", P(9), { since: null }, "P", P(9)],
  ["a mark without a day has that of the win", P(), { since: 5 }, "P", P(5)],
  ["what was typed since stays", { [CEDAR]: { "o:email": { value: "X", since: 9 } } }, { since: 5 }, "X", { [CEDAR]: { "o:email": { value: "X", since: 9 } } }],
  ["other entries stay", { [CEDAR]: { "o:backup": "C", owner: "Dana" } }, { since: 5 }, "P", { [CEDAR]: { "o:backup": "C", owner: "Dana", "o:email": { value: "P", since: 5 } } }],
])("a proposal whose win is taken back: %s", (_, kept, differs, letter, expected) => {
  const entries = entriesOf(kept);
  const one = { ...taken, win: { ...win, ...differs } };
  expect(proposeAgain([one], entries)).toEqual([{ ...one, letter }]);
  expect(rowsOf(entries.rows())).toEqual(expected);
}); // prettier-ignore

/** The matrix has its first client in row 7; its first offering stands in column D. */
const place: Place = { sheet: "My matrix", columns: new Map([["o0", 3], ["o1", 4]]), summary: new Map(), firstRow: 6, lastRow: 9 }; // prettier-ignore

test.each<[string, Partial<TakenBack>, Place | undefined, string]>([
  ["at its cell, as clients are ordered", { row: 1 }, place, "My matrix!D9"],
  ["the first of them", { row: 2 }, place, "My matrix!D7"],
  ["another offering's", { row: 0, offering: 1 }, place, "My matrix!E8"],
  ["an offering without a column", { offering: 2 }, place, "My matrix!"],
  ["where the matrix is not written", {}, undefined, "Tech Stack Matrix!"],
])("what is taken back is told: %s", (_, differs, at, expected) => {
  const { measures } = data(all);
  const found = takenBackFindings(
    [{ ...taken, letter: "P", ...differs }],
    { ...measures, order: [2, 0, 1] },
    at,
  );
  expect(found.map(({ sheet, address }) => `${sheet}!${address}`)).toEqual([expected]);
});

test.each([
  [
    "P",
    false,
    "is no longer in the data",
    "the proposal stands again. If it was sold, put the invoice back.",
  ],
  ["X", false, "is no longer in the data", "X, typed since, stays. If it was sold, put the invoice back."],
  [
    "P",
    true,
    "is credited in full",
    "the proposal stands again. If it is sold all the same, its next invoice wins it.",
  ],
])("the words for %s, credited %s", (letter, credited, what, stands) => {
  const [found] = takenBackFindings([{ ...taken, credited, letter }], data(all).measures, undefined);
  expect(found).toEqual({
    sheet: "Tech Stack Matrix",
    address: "",
    found: "Cedar: Email, won on 2026-05-20",
    advice: `Its invoice of 2026-05-20 ${what}: the win is taken back, ${stands}`,
    amount: null,
    about: `["${CEDAR}","email"]`,
  });
});
