import type { Column, Sheet } from "../../shared/book";
import type { SheetKind } from "../../shared/grid";
import { columnOf } from "./small-sheets";
import { client, gap, mine, typed } from "./typed-small";

/* What rows with entries are called, by the words that their sheet shows: the row B has an entry. */

/** Columns with what stands in the rows A and B. */
const columns = (values: Readonly<Record<string, Column["values"]>>): Column[] =>
  Object.entries(values).map(([key, own]) => columnOf(key, own));

test.each<[string, SheetKind, Column[], Partial<Sheet>, Record<string, string>]>([
  ["a figure by its name", "summary", columns({ figure: ["Revenue", "Gaps"], amount: [5, 6] }), {}, { kB: "Gaps" }],
  ["an offer by client and offering", "offers", columns({ client: ["Acme", "Birch"], offering: ["Email", "Backup"] }), {}, { kB: "Birch: Backup" }],
  ["a pair that lacks a word by the other", "playbook", columns({ offering: ["Email", "Backup"], other: ["Voice", null] }), {}, { kB: "Backup: " }],
  ["by words alone that have a column", "playbook", columns({ offering: ["Email", "Backup"] }), {}, { kB: "Backup: " }],
  ["a quarter with the months that the fiscal year gives it", "history", columns({ quarter: ["2026-Q3", "2026-Q4"], client: ["Acme", "Acme"] }), { yearStart: 1 }, { kB: "2026-Q4 (2026-10 to 2026-12), Acme" }],
  ["a client by nothing but the Key", "matrix", [client, gap], {}, {}],
])("what a row with entries is called: %s", (_, kind, own, more, labels) => {
  const { entries } = typed({ kB: { [mine]: "x" } }, { kind, own, more: { summary: [], ...more } });
  expect(Object.fromEntries(entries.labels)).toEqual(labels);
}); // prettier-ignore

test("as it is called today, not as it was", () => {
  const own = columns({ figure: ["Revenue", "Gaps"] });
  const labels = { kA: "Turnover", kC: "Gone" };
  const { entries } = typed({ kA: { [mine]: "x" } }, { kind: "summary", own, labels, more: { summary: [] } });
  expect(Object.fromEntries(entries.labels)).toEqual({ kA: "Revenue", kC: "Gone" });
});
