import type { Cell } from "../../src/cell";
import type { Column, SummaryCell } from "../../shared/book";
import type { SheetKind } from "../../shared/grid";
import { rowKey } from "../../shared/key";
import { ABOVE, textMark } from "../../shared/typed/row-marks";
import { textsOf } from "../../shared/typed/written-cells";
import { columnOf } from "./small-sheets";

/* The texts that a version keeps of each column of ours, and where they stood. By hand: rows are A, B and C. */

type Kept = Record<string, [mark: string, rows: string[]][]>;

function kept(
  columns: readonly Column[],
  keys: readonly string[] = ["kA", "kB", "kC"],
  kind: SheetKind = "matrix",
  summary: Readonly<Record<string, SummaryCell>> = {},
): Kept {
  const sheet = {
    kind,
    columns: [columnOf("key", keys), ...columns],
    title: "",
    subtitle: "",
    notes: [],
    summary: [{ key: "line", cells: summary }],
  };
  const all = [...textsOf(sheet)].map(
    // The title and the line below it are empty here.
    ([name, texts]) => [name, new Map([...texts].filter(([mark]) => mark !== textMark("")))] as const,
  );
  return Object.fromEntries(
    // Words above the header are kept of every sheet.
    all
      .filter(([name]) => kind === "page" || name !== ABOVE)
      .map(([name, texts]) => [name, [...texts].map(([mark, rows]) => [mark, [...rows]])]),
  );
}

/** Their Keys without the first letter, as far as they are kept. */
const [gold, silver] = ["gold", "silver"].map((text) => rowKey(text).slice(1, 8));
const [both, calculated] = [["Gold", "Silver", 5], { formulas: [undefined, "{a}", undefined] }];

test.each<[string, Column, Kept]>([
  ["each with its rows", columnOf("level", ["Gold", "Silver", "Gold"]), { level: [[gold, ["A", "C"]], [silver, ["B"]]] }],
  ["in whatever letters", columnOf("level", ["Gold", "GOLD", "silver"]), { level: [[gold, ["A", "B"]], [silver, ["C"]]] }],
  ["figures and empty cells are none", columnOf("level", ["Gold", 5, null]), { level: [[gold, ["A"]]] }],
  ["a column of figures has none, and that is known", columnOf("count", [1, 2, 3]), { count: [] }],
  ["what formulas of ours show too", columnOf("level", both, calculated), { level: [[gold, ["A"]], [silver, ["B"]]] }],
  ["a field of the user's keeps none", columnOf("owner", both, { user: true }), {}],
  ["nor do states", columnOf("mail", both, { states: true }), {}],
])("texts of a column: %s", (_, one, expected) => expect(kept([one])).toEqual(expected)); // prettier-ignore

const keysOf = (rows: number): string[] => Array.from({ length: rows }, (_, row) => `k${row}`);

test.each<[string, number, kept: number]>([
  ["1,000,000", 500_000, 500_000],
  ["more", 500_001, 0],
])("where they stand is kept of up to a million cells: %s", (_, rows, there) => {
  const words = Array<Cell>(rows - 1).fill("Gold");
  const all = [columnOf("level", [...words, "Gold"]), columnOf("class", [...words.slice(1), null, null]), columnOf("amount", ["Gold", ...Array<Cell>(rows - 1).fill(1)]), columnOf("sum", ["Gold", ...Array<Cell>(rows - 1).fill(null)], { formulas: [undefined, "1"] })]; // prettier-ignore
  const found = kept(all, keysOf(rows));
  const counts = Object.entries(found).map(([name, texts]) => [name, texts.map(([mark, at]) => [mark, at.length])]); // prettier-ignore
  const level = [[gold, there]];
  const one = there > 0 ? 1 : 0;
  expect(Object.fromEntries(counts)).toEqual({ level, class: [[gold, Math.max(there - 2, 0)]], amount: [[gold, one]], sum: [[gold, one]] }); // prettier-ignore
});

test("above its header the page keeps its words alone, but for formulas and the drop-down", () => {
  const cells = {
    client: { value: "Gold" },
    gap: { value: "Dana", formula: "=X" },
    worth: { value: "Acme", input: "page" },
  };
  const columns = [columnOf("level", ["Silver", null, null])];
  expect(kept(columns, ["kA"], "page", cells)).toEqual({ [ABOVE]: [[gold, []]] });
  expect(kept(columns, ["kA"], "matrix", cells)).toEqual({ level: [[silver, ["A"]]] });
});
