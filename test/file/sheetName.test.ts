import fc from "fast-check";
import { tabName, refuseName } from "../../local/file/sheetName";

// Excel's rules: shared/design or support.microsoft.com, "Rename a worksheet".
test.each<[string, string[], string]>([
  ["lines", [], "lines"],
  ["lines", ["Lines"], "lines (2)"],
  ["lines", ["Lines", "LINES (2)"], "lines (3)"],
  ["2026/10: all? [draft] a*b\\c", [], "2026_10_ all_ _draft_ a_b_c"],
  ["'quoted'", [], "quoted"],
  ["", [], "Sheet"],
  ["''", [], "Sheet"],
  ["history", [], "history (2)"],
  ["x".repeat(40), [], "x".repeat(31)],
  ["x".repeat(40), ["x".repeat(31)], `${"x".repeat(27)} (2)`],
  [`${"x".repeat(30)}👩`, [], "x".repeat(30)],
  [`${"x".repeat(30)}'y`, [], "x".repeat(30)],
])("%j beside %j is called %j", (wanted, taken, name) => expect(tabName(wanted, taken)).toBe(name));

test("any name becomes one that Excel opens, and a second one becomes another", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (wanted) => {
      const first = tabName(wanted, []);
      const second = tabName(wanted, [first]);
      expect(() => refuseName(first)).not.toThrow();
      expect(() => refuseName(second)).not.toThrow();
      expect(second.toLowerCase()).not.toBe(first.toLowerCase());
    }),
  );
});
