import type { SheetKind } from "../../shared/grid";
import type { Frozen } from "../../shared/typed/frozen";
import { leftFindings, leftFrozen, withoutNames } from "../../shared/typed/left-frozen";

/* Formulas that stand as values, once sheets of some kinds are written. By hand: XS_1 is a filled column of three on the matrix, called Stack. */

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
  one("XS_1", "Stack", "G20"),
  one("XS_1", "Stack", "G21"),
  one("XS_1", "Stack", "G22"),
  one("XS_2", "Notes", "B2"),
  one("XS_3", "Stack", "H20"),
];
const standings = [{ kind: "matrix", name: "Stack" }, { kind: "plan", name: "Plan" }] as const; // prettier-ignore

test.each<[string, tabs: string[], SheetKind[], marks: string[], told: [address: string, more: string | null][]]>([
  ["another sheet is written", ["Stack", "Plan", "Notes"], ["plan"], ["XS_1", "XS_1", "XS_1", "XS_2", "XS_3"], []],
  ["theirs is written", ["Stack", "Plan", "Notes"], ["matrix", "plan"], ["XS_1 lost", "XS_1 lost", "XS_1 lost", "XS_2", "XS_3 lost"], [["G20", "2 more"], ["H20", null]]],
  ["one is called otherwise by now", ["Stack", "Plan", "Remarks"], ["plan"], ["XS_1", "XS_1", "XS_1", "XS_2 lost", "XS_3"], [["B2", null]]],
])("where %s", (_, tabs, kinds, marks, told) => {
  const all = tabs.map((name) => ({ name }));
  const left = leftFrozen({ frozen }, standings, all, kinds);
  const { frozen: after } = withoutNames({ frozen }, left);
  expect(after.map(({ mark }) => mark)).toEqual(marks);
  expect(after.map(({ formula }) => formula)).toEqual(frozen.map(({ formula }) => formula));
  const findings = leftFindings(left);
  expect(findings.map(({ address, found }) => [address, found])).toEqual(told.map(([address]) => [address, `=GAPS(${address})`]));
  told.forEach(([, more], at) => {
    if (more === null) expect(findings[at].advice).not.toContain("more below it");
    else expect(findings[at].advice).toContain(more);
  });
  // Once.
  expect(leftFrozen({ frozen: after }, standings, all, kinds)).toEqual([]);
}); // prettier-ignore
