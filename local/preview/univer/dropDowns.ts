import {
  DataValidationErrorStyle,
  DataValidationRenderMode,
  DataValidationType,
  generateRandomId,
  type IDataValidationRule,
  type IRange,
} from "@univerjs/core";
import { deserializeListOptions, serializeListOptions } from "@univerjs/preset-sheets-core";
import {
  AddDataValidationMutation,
  DataValidationModel,
  RemoveDataValidationMutation,
} from "@univerjs/preset-sheets-data-validation";
import type { ChoiceArea, DropDown } from "../../../shared/grid";
import { choicesFormula } from "../../../shared/layout/choices";
import { readChoices } from "../../file/address";
import { areaOf, rangeOf } from "./area";
import type { Engine } from "./engine";
import type { Kept } from "./mirror";

/** Drop-downs with their choices written out. The user's other rules for typing are neither shown nor touched. */
export function keepDropDowns(engine: Engine, subUnitId: string): Kept<readonly DropDown[]> {
  const model = engine.get(DataValidationModel);
  const unitId = engine.model.getUnitId();
  const ours = () => model.getRules(unitId, subUnitId).filter(isList);
  return {
    read: () => ours().flatMap(dropDownsOf),
    write: (dropDowns) => {
      const ruleId = ours().map(({ uid }) => uid);
      if (ruleId.length > 0) engine.run(RemoveDataValidationMutation.id, { subUnitId, ruleId });
      const rule = dropDowns.filter(({ values, from }) => from || values.length > 0).map(drawn);
      if (rule.length > 0) engine.run(AddDataValidationMutation.id, { subUnitId, rule });
    },
    changes: (notice) => {
      model.ruleChange$.subscribe((change) => {
        if (change.subUnitId === subUnitId) notice();
      });
    },
  };
}

function drawn({ area, values, from, strict, hint }: DropDown): IDataValidationRule {
  return {
    uid: generateRandomId(8),
    type: DataValidationType.LIST,
    ranges: [rangeOf(area)],
    formula1: from ? `=${choicesFormula(from)}` : serializeListOptions([...values]),
    allowBlank: true,
    // As in Excel and Sheets, a cell shows that it has choices only when it is chosen.
    renderMode: DataValidationRenderMode.TEXT,
    // What is typed beside a list that is open to it gets no mark.
    errorStyle: strict ? DataValidationErrorStyle.STOP : DataValidationErrorStyle.WARNING,
    showErrorMessage: hint !== "",
    error: hint,
    showInputMessage: hint !== "",
    prompt: hint,
  };
}

function isList({ type, formula1 = "" }: IDataValidationRule): boolean {
  return (
    type === String(DataValidationType.LIST) && (!formula1.startsWith("=") || choicesIn(formula1) !== null)
  );
}

function dropDownsOf({ ranges, formula1 = "", errorStyle, prompt = "" }: IDataValidationRule): DropDown[] {
  const from = choicesIn(formula1);
  const choices = from ? { values: [], from } : { values: deserializeListOptions(formula1) };
  const strict = errorStyle === DataValidationErrorStyle.STOP;
  return (ranges as IRange[]).map((range) => ({ area: areaOf(range), ...choices, strict, hint: prompt }));
}

/** The cells that hold the choices; null where they are written out, or found in a way that is not ours. */
function choicesIn(formula: string): ChoiceArea | null {
  return formula.startsWith("=") ? readChoices(formula.slice(1)) : null;
}
