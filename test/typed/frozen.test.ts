import fc from "fast-check";
import type { Cell } from "../../src/cell";
import { frozenOf, frozenRow } from "../../shared/typed/frozen";

/* A formula that a value stands in for, as a row of the journal. */

const frozen = {
  mark: "XS_frozen_1",
  offset: 2,
  of: 5,
  sheet: "Try a formula",
  address: "B3",
  formula: "=XSELL.REVPCT(A2:A9)",
  shown: 0.25,
  portable: false,
  rows: 8,
  columns: 1,
  print: "a1b2 c3",
  day: 46222,
};

test("its row, cell by cell", () => {
  const row = ["XS_frozen_1", "frozen", null, "Try a formula", "B3", "2/5", 0.25, "=XSELL.REVPCT(A2:A9)", "8x1 a1b2 c3", 46222]; // prettier-ignore
  expect(frozenRow(frozen)).toEqual(row);
  expect(frozenOf(row)).toEqual(frozen);
});

test("whatever it is comes back as it was", () => {
  const count = fc.nat(99999);
  const any = fc.record({
    mark: fc.string(),
    offset: count,
    of: count,
    sheet: fc.string(),
    address: fc.string(),
    formula: fc.string(),
    shown: fc.oneof<fc.Arbitrary<Cell>[]>(fc.string(), fc.double(), fc.boolean(), fc.constant(null)),
    portable: fc.boolean(),
    rows: count,
    columns: count,
    print: fc.stringMatching(/^[a-z0-9 ]*$/),
    day: count,
  });
  fc.assert(fc.property(any, (one) => expect(frozenOf(frozenRow(one))).toEqual(one)));
});

test.each<[string, Cell[]]>([
  ["another record", ["x", "entry", null, "Matrix", "B3", "2/5", 1, "=A1", "8x1 a", 46222]],
  ["no record", [null, null]],
  ["nothing", []],
])("%s is none", (_, row) => expect(frozenOf(row)).toBeNull());

test("where the extent was damaged, it is the one cell", () =>
  expect(
    ["", "8 by 1", "ax1 p", "1x1", "of 8x1 p"].map((extent) => {
      const found = frozenOf(["m", "frozen", null, "S", "B3", "0/1", 1, "=A1", extent, 46222]);
      return [found?.rows, found?.columns, found?.print];
    }),
  ).toEqual(Array.from({ length: 5 }, () => [1, 1, ""])));
