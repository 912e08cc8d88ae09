import type { Column, Sheet } from "../../shared/book";
import type { Rows } from "./small";
import { columnOf } from "./small-sheets";
import { client, gap, mine, owner, total, typed, withMine, type Asked } from "./typed-small";

/* The stamp of a sheet: the same for the same contents of all cells that users type into, and else another. */

const mail = (letters: Column["values"], column = "o:mail"): Column => columnOf("o0", letters, { header: "Mail", column, states: true }); // prettier-ignore
/** A cut that the user may try, and what it shows. */
const input = (value: number, text = "What if"): Sheet["summary"] => [
  ...total,
  { key: "cuts", cells: { client: { value: text }, gap: { value, formula: "={gap}", input: "core" } } },
];
const cut = (value: Rows[string][string]): Rows => ({ "input matrix core": { value } });

/** A sheet with something of everything, but for what is told. */
const rows: Rows = { kA: { owner: "Dana", [mine]: "x" }, "loose 0": { "at:matrix:gap": 7 } };
const stampOf = (also: Rows = {}, { own = [client, owner, gap, mail(["P", null])], more, ...asked }: Asked = {}): string =>
  typed({ ...rows, ...also }, { standing: withMine(), own, more: { subtitle: "Of 2026", summary: input(0.8), ...more }, ...asked }).sheet.stamp; // prettier-ignore

test("it is known as one", () => expect(stampOf()).toMatch(/^s[0-9a-z]{14}$/));

const own = (...changed: Column[]): Asked => ({ own: [client, owner, gap, mail(["P", null])].map((one) => changed.find(({ key }) => key === one.key) ?? one) }); // prettier-ignore

test.each<[string, Parameters<typeof stampOf>]>([
  ["nothing", []],
  ["the day of an entry", [{ kA: { owner: { value: "Dana", since: 9 }, [mine]: "x" } }]],
  ["what is typed on another sheet", [{ kB: { "at:plan:own:1:Mine": "x" } }]],
])("it stays the same whatever becomes of the rest: %s", (_, asked) => {
  expect(stampOf(...asked)).toBe(stampOf());
}); // prettier-ignore

test.each<[string, Asked]>([
  ["of the body", own({ ...gap, values: [1, 3] })],
  [
    "above the header",
    {
      more: {
        summary: [{ ...total[0], cells: { ...total[0].cells, gap: { value: 4 } } }, ...input(0.8).slice(1)],
      },
    },
  ],
])("it begins alike where nothing but a figure differs: one %s", (_, asked) => {
  const other = stampOf({}, asked);
  expect(other).not.toBe(stampOf());
  expect(other.slice(0, 8)).toBe(stampOf().slice(0, 8));
});

test.each<[string, Parameters<typeof stampOf>]>([
  ["a field", [{ kB: { owner: "Kim" } }]],
  ["a formula with the same result", [{ kA: { owner: { value: "Dana", formula: '="Dana"' }, [mine]: "x" } }]],
  ["a format", [{ kA: { owner: { value: "Dana", numberFormat: "@" }, [mine]: "x" } }]],
  ["a cell of the user's column", [{ kB: { [mine]: "x" } }]],
  ["a field that was emptied", [{ kA: { [mine]: "x" } }]],
  ["a mark", [{}, own(mail(["C", null]))]],
  ["a mark where none was", [{}, own(mail(["P", "P"]))]],
  ["a row of the user's below", [{ "loose 1": { "at:matrix:gap": 7 } }]],
  ["what stands in it", [{ "loose 0": { "at:matrix:gap": 8 } }]],
  ["a client who is gone, with an entry", [{ kC: { owner: "Kim" } }]],
  ["an input", [cut(0.7)]],
  ["an input's formula with the same result", [cut({ value: 0.8, formula: "=4/5" })]],
  ["what an input shows untyped", [{}, { more: { summary: input(0.7) } }]],
  ["the words beside it", [{}, { more: { summary: input(0.8, "Cuts") } }]],
  ["the title", [{}, { more: { title: "Another" } }]],
  ["a header", [{}, own({ ...gap, header: "Open" })]],
  ["an offering in the place of another that is called alike", [{}, own(mail(["P", null], "o:email"))]],
  ["a client in the place of another", [{}, { more: { columns: [columnOf("key", ["kA", "kC"]), client, owner, gap, mail(["P", null])] } }]],
  ["a figure that is nothing", [{}, own({ ...gap, values: [1, null] })]],
  ["another one", [{}, own({ ...gap, values: [null, 2] })]],
  ["words among what the data say", [{}, own({ ...client, values: ["Acme", "Birch AG"] })]],
  ["the same words in other rows", [{}, own({ ...client, values: ["Birch", "Acme"] })]],
  ["the first month of the fiscal year", [{}, { more: { yearStart: 4 } }]],
])("it is another one where this differs: %s", (_, asked) => {
  expect(stampOf(...asked)).not.toBe(stampOf());
}); // prettier-ignore

test("it is another one where other cells among the figures are empty, by row and by column", () => {
  const stamps = [
    [[1, null], [3, 4]],
    [[null, 2], [3, 4]],
    [[1, 2], [3, null]],
    [[1, null], [3, null]],
  ].map(([gaps, lifts]) => stampOf({}, { own: [client, { ...gap, values: gaps }, columnOf("lift", lifts)] })); // prettier-ignore
  expect(new Set(stamps).size).toBe(4);
});
