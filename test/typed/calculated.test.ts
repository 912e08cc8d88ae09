import { withoutCalculated } from "../../shared/typed/calculated";
import type { Detail } from "../../shared/typed/detail";
import type { Version } from "../../shared/typed/journal";
import { rowMark } from "../../shared/typed/row-marks";
import { sheetOf, written } from "./small";

/* Words in the place of figures of Email on Cross-Sell Potential: columns 1 to 4 are its name, two figures and one of the user's. */

const TABS = ["Cross-Sell Potential", "Tech Stack Matrix", "Holdings", "Ann's"];
const columns = ["offering", "amount", "benchmark", "own:1:Mine"];

/** @param stray The columns of Email's row with words, and what the row keeps beside them. */
function known(
  formulas: Readonly<Record<number, string>>,
  stray: readonly number[],
  loose: readonly number[],
) {
  const { standing } = sheetOf("potential", columns, [["kEmail", "Email", "Holders", "Gaps", "mine"]], {
    loose: new Map([[1, loose], [3, [2]]]), // prettier-ignore
    stray: [...stray.map((column) => [1, column] as const), [0, 2], [3, 2]],
  });
  const details = [...Object.entries(formulas), ["9", "=1"]].map(([column, formula]): Detail => ({
    row: 1,
    column: Number(column),
    formula: String(formula),
  }));
  const more: Detail[] = [0, 3].map((row) => ({ row, column: 2, formula: "='Tech Stack Matrix'!C7" }));
  const [found, others] = withoutCalculated(standing, [...details, ...more], TABS);
  // A row of the user's own and a header go by other rules.
  expect([found.loose.get(3), found.stray.slice(-2), others.slice(-2)]).toEqual([[2], [[0, 2], [3, 2]], more]); // prettier-ignore
  return {
    loose: found.loose.get(1),
    stray: found.stray.slice(0, -2).map(([, column]) => column),
    details: others.slice(0, -3).map(({ column }) => column),
    same: found === standing,
  };
}

const matrix = "='Tech Stack Matrix'!$C$7";

test.each<[string, string, boolean]>([
  ["another sheet of ours", matrix, true],
  ["one whose name Excel writes without quotes", "=Holdings!C7*2", true],
  ["one with an apostrophe in its name", "=-'Ann''s'!C7", true],
  ["its own sheet", "='Cross-Sell Potential'!$C$7", false],
  ["a sheet of the user's", "=Team!C7", false],
  ["none", '="ask "&"Dana"', false],
])("words of a formula that names %s", (_, formula, isOurs) => {
  expect(known({ 2: formula }, [2], [1, 2])).toEqual(
    isOurs
      ? { loose: undefined, stray: [], details: [], same: false }
      : { loose: [1, 2], stray: [2], details: [2], same: true },
  );
});

test.each<[string, Partial<Version>, boolean]>([
  ["that was written empty", { empty: new Map([["benchmark", new Set([rowMark("kEmail")])]]) }, false],
  ["that was written with words", { texts: new Map([["benchmark", new Map([["few", new Set([rowMark("kEmail")])]])]]) }, false],
  ["in a column that has words elsewhere", { texts: new Map([["benchmark", new Map([["few", new Set([rowMark("kOther")])]])]]) }, true],
  ["in a column that was empty elsewhere", { empty: new Map([["benchmark", new Set([rowMark("kOther")])]]) }, true],
])("a formula that names another sheet of ours in a cell %s", (_, version, isOurs) => {
  const known = { ...written("potential", ["key", ...columns]), ...version };
  const rows = [["kEmail", "Email", "Holders", "Gaps"]] as const;
  const { standing } = sheetOf("potential", columns, rows, { version: known, loose: new Map([[1, [1, 3]]]), stray: [[1, 3]] }); // prettier-ignore
  const [{ stray }] = withoutCalculated(standing, [{ row: 1, column: 3, formula: "=Holdings!C7" }], TABS);
  expect(stray).toEqual(isOurs ? [] : [[1, 3]]);
}); // prettier-ignore

test("what else is kept of the row stays, and other words", () => {
  expect(known({ 2: matrix }, [2, 3], [1, 2, 3])).toMatchObject({ loose: [1, 3], stray: [3] });
  expect(known({ 2: matrix }, [2], [1, 2, 4])).toMatchObject({ loose: [1, 4], stray: [] });
  expect(known({ 2: matrix, 3: matrix }, [2, 3], [1, 2, 3])).toMatchObject({ loose: undefined, stray: [] });
  expect(known({}, [2], [1, 2])).toEqual({ loose: [1, 2], stray: [2], details: [], same: true });
});
