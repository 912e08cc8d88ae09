import type { IRange } from "@univerjs/core";
import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
} from "@univerjs/preset-sheets-conditional-formatting";
import type { Rule } from "../../../shared/grid";
import { areaOf, rangeOf } from "./area";
import type { Engine } from "./engine";
import type { Kept } from "./mirror";

/** Conditional formats by formula. The user's other ones (scales, bars, icons) are neither shown nor touched. */
export function keepRules(engine: Engine, subUnitId: string): Kept<readonly Rule[]> {
  const model = engine.get(ConditionalFormattingRuleModel);
  const unitId = engine.model.getUnitId();
  const ours = () => (model.getSubunitRules(unitId, subUnitId) ?? []).filter(isFormulaRule);
  return {
    // The model puts the newest first, which is the one that wins.
    read: () => ours().reverse().flatMap(rulesOf),
    write: (rules) => {
      for (const { cfId } of ours()) engine.run(DeleteConditionalRuleMutation.id, { subUnitId, cfId });
      for (const rule of rules) {
        const cfId = model.createCfId(unitId, subUnitId);
        engine.run(AddConditionalRuleMutation.id, { subUnitId, rule: { cfId, ...drawn(rule) } });
      }
    },
    changes: (notice) => {
      model.$ruleChange.subscribe((change) => {
        if (change.subUnitId === subUnitId) notice();
      });
    },
  };
}

function drawn({ area, formula, fill, color }: Rule): Omit<IConditionFormattingRule, "cfId"> {
  return {
    ranges: [rangeOf(area)],
    stopIfTrue: false,
    rule: {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.formula,
      value: formula,
      style: { ...(fill && { bg: { rgb: fill } }), ...(color && { cl: { rgb: color } }) },
    },
  };
}

function isFormulaRule({ rule }: IConditionFormattingRule): boolean {
  return rule.type === CFRuleType.highlightCell && rule.subType === CFSubRuleType.formula;
}

function rulesOf({ ranges, rule }: IConditionFormattingRule): Rule[] {
  if (rule.type !== CFRuleType.highlightCell || rule.subType !== CFSubRuleType.formula) return [];
  const { value: formula, style } = rule;
  return ranges.map((range: IRange) => ({
    area: areaOf(range),
    formula,
    fill: style.bg?.rgb ?? "",
    color: style.cl?.rgb ?? "",
  }));
}
