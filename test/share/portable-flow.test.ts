/** @jest-environment ./test/wire/environment.mjs */
import { makePortable } from "../../shared/share/make-portable";
import { portables } from "../../shared/share/portable";
import { putBack } from "../../shared/share/put-back";
import { tryPortable } from "../../shared/share/try-portable";
import { calculating, type Results } from "./calculating";
import { hosts, sheetOf, shown, type Opened } from "./hosts";

/* Excel shows results by hand here; whether the formulas give them is portable.test.ts. */

// 50, 30 and 20 of 100.
const RESULTS: Results = {
  "=XSELL.CUMREVPCT(B2:B4)": [0.5, 0.8, 1],
  "=XS_CUMREVPCT(B2:B4)": [0.5, 0.8, 1],
  "=XS_CUMREVPCT_2(B2:B4)": [0.5, 0.8, 1],
  "=XSELL.REVPCT(B2:B4)": [0.5, 0.3, 0.2],
  "=XS_REVPCT(B2:B4)": [0.5, 0.3, 0.2],
};
const cell = (formula: string) => ({ value: RESULTS[formula][0], formula, spill: { rows: 3, columns: 1 } });

const BEFORE = [
  ["Client", "Revenue", "Share", "Part", "Even"],
  ["Acme", 50, "=XSELL.CUMREVPCT(B2:B4)", "=XSELL.REVPCT(B2:B4)", "=XSELL.DBREAKEVEN(B2,100)"],
  ["Birch", 30, 0.8, 0.3, null],
  ["Dune", 20, 1, 0.2, null],
];
const EVEN = { sheet: "Data", address: "E2", formula: "=XSELL.DBREAKEVEN(B2,100)", shows: 1 / 3 };

let opened: Opened;
const definitions = () => opened.host.definitions!;
const data = () => shown(opened.workbook.sheets[0], 4, 5);
const names = () => opened.workbook.namedFormulas();
const marks = () => opened.workbook.names().filter(({ name }) => name.startsWith("XS_formula_"));

beforeEach(async () => {
  opened = await hosts.Excel();
  opened.workbook.sheets[0].write(0, 0, [
    BEFORE[0].map((value) => ({ value })),
    [{ value: "Acme" }, { value: 50 }, cell("=XSELL.CUMREVPCT(B2:B4)"), cell("=XSELL.REVPCT(B2:B4)"), { value: 1 / 3, formula: EVEN.formula }], // prettier-ignore
    [{ value: "Birch" }, { value: 30 }, { value: 0.8 }, { value: 0.3 }],
    [{ value: "Dune" }, { value: 20 }, { value: 1 }, { value: 0.2 }],
  ]);
  calculating(opened, RESULTS);
});
afterEach(() => {
  expect(opened.wire?.unknown).toEqual([]);
  opened.close();
});

const make = () => opened.run(makePortable(opened.host, definitions()));
const attempt = () => opened.run(tryPortable(opened.host, definitions()));

test("formulas become portable, show the same, and come back; their names go", async () => {
  expect(await make()).toEqual({ formulas: 2, left: [EVEN], undone: [] });
  const [head, first, ...rest] = BEFORE;
  const portable = [...first.slice(0, 2), "=XS_CUMREVPCT(B2:B4)", "=XS_REVPCT(B2:B4)", EVEN.formula];
  expect(data()).toEqual([head, portable, ...rest]);
  expect(names()).toEqual(
    (["REVPCT", "CUMREVPCT"] as const).map((name) => ({
      name: portables[name].name,
      formula: portables[name].formula,
    })),
  );
  expect(await opened.run(putBack(opened.host))).toEqual({ formulas: 2, kept: [], records: [] });
  expect(data()).toEqual(BEFORE);
  expect([...names(), ...marks()]).toEqual([]);
});

test("what shows something else is put back and told; the other formula stays portable", async () => {
  calculating(opened, { ...RESULTS, "=XS_REVPCT(B2:B4)": [0.5, 0.3, 0.25] });
  const { formulas, undone } = await make();
  expect(formulas).toBe(1);
  expect(undone).toEqual([{ sheet: "Data", address: "D2", formula: "=XSELL.REVPCT(B2:B4)", shows: 0.5 }]);
  expect(data()[1].slice(2, 4)).toEqual(["=XS_CUMREVPCT(B2:B4)", "=XSELL.REVPCT(B2:B4)"]);
  expect(data().map((line) => line[3])).toEqual(BEFORE.map((line) => line[3]));
  expect(marks().length).toBe(1);
});

test("a name of the user's with the same text stays, and so does one that another name uses", async () => {
  opened.workbook.nameFormula("xs_cumrevpct", "=LAMBDA(x,x)");
  await make();
  expect(data()[1][2]).toBe("=XS_CUMREVPCT_2(B2:B4)");
  opened.workbook.nameFormula("Mine", "=SUM(XS_REVPCT(Data!$B$2:$B$4))");
  await opened.run(putBack(opened.host));
  expect(data()).toEqual(BEFORE);
  expect(names().map(({ name }) => name)).toEqual(["xs_cumrevpct", "XS_REVPCT", "Mine"]);
});

test("the trial says that a name calculates, and leaves no trace but the empty journal", async () => {
  calculating(opened, { "=XS_trial(5)": [32] });
  expect(await attempt()).toEqual({ works: true });
  expect(names()).toEqual([]);
  expect(sheetOf(opened.workbook, "XSELL Journal").used(true)).toBeNull();
  expect(sheetOf(opened.workbook, "XSELL Journal").visible).toBe(false);
});

test.each([
  ["a cell that shows an error", undefined, "W1: #NAME?"],
  [
    "a name that Excel does not take",
    { code: "InvalidArgument" },
    "Excel could not add names to the workbook:",
  ],
])("the trial says why not: %s", async (_, verdict, says) => {
  opened.wire!.hooks.before = ({ type, member }) =>
    type === "NamedItemCollection" && member === "Add" ? verdict : undefined;
  const trial = await attempt();
  expect(trial).toEqual({ works: false, shown: expect.stringContaining(says) });
  expect(names()).toEqual([]);
  expect(data()).toEqual(BEFORE);
});
