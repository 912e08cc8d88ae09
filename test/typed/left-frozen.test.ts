import type { Frozen } from "../../shared/typed/frozen";
import { leftFrozen, stillFrozen } from "../../shared/typed/left-frozen";

/* Formulas that stand as values, once some sheets are written. By hand: XS_1 is a filled column of three, XS_2 one cell elsewhere. */

const one = (mark: string, sheet: string, address: string): Frozen => ({
  mark,
  offset: 0,
  of: 1,
  sheet,
  address,
  formula: `=GAPS(${address})`,
  shown: 3,
  portable: false,
  rows: 1,
  columns: 1,
  print: "",
  day: 46_345,
});
const frozen = [
  one("XS_1", "Matrix", "G20"),
  one("XS_1", "Matrix", "G21"),
  one("XS_1", "Matrix", "G22"),
  one("XS_2", "Notes", "B2"),
  one("XS_3", "Matrix", "H20"),
];

test.each<[string, string[], string[], [address: string, more: string | null][]]>([
  ["a sheet of the user's", ["Plan"], ["XS_1", "XS_1", "XS_1", "XS_2", "XS_3"], []],
  ["a sheet of ours", ["Matrix"], ["XS_1 lost", "XS_1 lost", "XS_1 lost", "XS_2", "XS_3 lost"], [["G20", "2 more"], ["H20", null]]],
  ["both", ["Matrix", "Notes"], ["XS_1 lost", "XS_1 lost", "XS_1 lost", "XS_2 lost", "XS_3 lost"], [["G20", "2 more"], ["B2", null], ["H20", null]]],
])("when %s is written", (_, names, marks, told) => {
  const written = new Set(names);
  const after = stillFrozen(frozen, written);
  expect(after.map(({ mark }) => mark)).toEqual(marks);
  expect(after.map(({ formula }) => formula)).toEqual(frozen.map(({ formula }) => formula));
  const findings = leftFrozen(frozen, written);
  expect(findings.map(({ address, found }) => [address, found])).toEqual(told.map(([address]) => [address, `=GAPS(${address})`]));
  told.forEach(([, more], at) => {
    if (more === null) expect(findings[at].advice).not.toContain("more below it");
    else expect(findings[at].advice).toContain(more);
  });
  // Once.
  expect(leftFrozen(after, written)).toEqual([]);
  expect(stillFrozen(after, written)).toEqual(after);
}); // prettier-ignore
