import type { Rule } from "../../shared/grid";
import { behind, play, SELF } from "./checked";
import type { Desk } from "./desk";
import { playRange, type Ranged } from "./range";
import { formulaCell } from "./typed";

interface Draft {
  formula: string;
  fill: string;
  color: string;
  ranges: readonly Ranged[];
}

/** What a script builds with newConditionalFormatRule(): formulas over one range are played. */
export function playRuleBuilder(desk: Desk): object {
  const draft: Draft = { formula: "", fill: "", color: "", ranges: [] };
  return play(desk, "Spreadsheet.ConditionalFormatRuleBuilder", {
    whenFormulaSatisfied: (formula: string) => {
      const read = formulaCell(formula, desk.office.locale);
      if (read.value === "#ERROR!") throw new Error(`Conditional format rule cannot be parsed: ${formula}`);
      draft.formula = read.formula ?? formula;
      return SELF;
    },
    setBackground: (fill: string | null) => {
      draft.fill = fill ?? "";
      return SELF;
    },
    setFontColor: (color: string | null) => {
      draft.color = color ?? "";
      return SELF;
    },
    setRanges: (ranges: readonly object[]) => {
      draft.ranges = ranges.map((range) => behind<Ranged>(range));
      return SELF;
    },
    build: () => {
      if (draft.ranges.length !== 1)
        throw new Error("Conditional formats over one range alone are played here.");
      if (draft.formula === "") throw new Error("A conditional format rule needs a condition.");
      const { formula, fill, color, ranges } = draft;
      return playRule(desk, { sheet: ranges[0].sheet, rule: { area: ranges[0].area, formula, fill, color } });
    },
  });
}

/** What stands behind a played rule. */
export interface Ruled {
  readonly sheet: Ranged["sheet"];
  readonly rule: Rule;
}

export function playRule(desk: Desk, { sheet, rule }: Ruled): object {
  return play(
    desk,
    "Spreadsheet.ConditionalFormatRule",
    { getRanges: () => [playRange(desk, sheet, rule.area)] },
    { sheet, rule } satisfies Ruled,
  );
}
