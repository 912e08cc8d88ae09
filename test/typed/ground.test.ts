import type { Cell } from "../../src/cell";
import { groundOf } from "../../shared/typed/ground";
import type { Standing } from "../../shared/typed/standing";
import { NOTHING_OVER } from "../../shared/typed/typed-over";

/* What stands where on a sheet: columns by their names, clients by their Key, rows above the body by label or place. */

const cells: Cell[][] = [
  ["mine", null, null],
  ["s1", null, "Tech Stack Matrix"],
  [null, null, "Subtitle"],
  [null, null, null],
  [null, null, "Attach rate"],
  [null, null, 5],
  ["Key", "Note", "Client"],
  ["k1", null, "Ada"],
  [null, null, null],
];
const standing = {
  kind: "matrix",
  cells,
  columns: ["key", "own:1:", "client"],
  written: ["key", "own:1:", "client"],
  titleRow: 1,
  headerRow: 6,
  rows: new Map([[7, "k1"]]),
  body: [7, 7],
  version: null,
  newest: null,
  asThen: NOTHING_OVER.asThen,
} as unknown as Standing;
const ground = groundOf(standing, new Map([[8, "loose 0"]]));

test("rows by name, and by place where they have none", () => {
  const named = cells.map((_, row) => ground.rowAt(row));
  // The first row was put in above the title. The title and the line below it change: they are known by their place.
  expect(named).toEqual([0, "head 0", "head 1", "head 2", "head Attach rate", "head 4", "header", "k1", "loose 0"]); // prettier-ignore
  expect(ground.row("head Attach rate")).toBe(4);
  expect(ground.row("head 0")).toBe(1);
  // As journals of before called it.
  expect(ground.row("head Client")).toBe(6);
  expect([ground.row("k1"), ground.row("loose 0")]).toEqual([7, 8]);
  expect(ground.row("head 9")).toBeUndefined();
  expect(ground.row(12)).toBe(12);
});

test("columns by name, and by place where there is none", () => {
  expect([0, 1, 2, 3].map((column) => ground.columnAt(column))).toEqual(["key", "own:1:", "client", 3]);
  expect(ground.column("client")).toBe(2);
  expect(ground.column("key")).toBe(0);
  expect(ground.column("gone")).toBeUndefined();
  expect(ground.column(7)).toBe(7);
});

test("the sheet and its body", () => expect([ground.kind, ground.body]).toEqual(["matrix", [7, 7]]));
