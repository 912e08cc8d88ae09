import type { SummaryCell } from "../../shared/book";
import type { Rows } from "./small";
import { client, gap, typed } from "./typed-small";

/* What was typed into inputs above the header, and notes of ours that stand there. */

const input = (value: SummaryCell["value"], name: string): SummaryCell => ({ value, formula: "={gap}", input: name }); // prettier-ignore
const above = { key: "chosen", tone: "total" as const, cells: { client: { value: "Page for" }, gap: input("Acme", "client") } }; // prettier-ignore

test.each<[string, Rows, Partial<SummaryCell>]>([
  ["what was typed", { "input page client": { value: "Birch" } }, { value: "Birch", typed: { value: "Birch" } }],
  ["a formula that shows nothing", { "input page client": { value: { value: null, formula: "=1/0" } } }, { value: null, typed: { value: null, formula: "=1/0" } }],
  ["what we say where nobody typed", {}, {}],
  ["not what was typed into another one", { "input page core": { value: "Birch" } }, {}],
  ["nor on another sheet", { "input portfolio client": { value: "Birch" } }, {}],
])("an input above the header shows %s", (_, rows, expected) => {
  const { summary } = typed(rows, { kind: "page", own: [client, gap], more: { summary: [above] } }).sheet;
  expect(summary).toEqual([{ ...above, cells: { ...above.cells, gap: { ...above.cells.gap, ...expected } } }]); // prettier-ignore
}); // prettier-ignore

test("a note that is longer than the page is wide goes on in the next row", () => {
  const words = "word ".repeat(20).trim();
  const { sheet } = typed({}, { more: { notes: [words] } });
  expect(sheet.notes.join(" ")).toBe(words);
  expect(sheet.notes.length).toBeGreaterThan(1);
});
