import type { DropDown } from "../../shared/grid";
import { behind, play, SELF } from "./checked";
import type { Desk } from "./desk";
import type { Ranged } from "./range";

/** A drop-down that lies nowhere yet. */
export type Validation = Omit<DropDown, "area">;

/** What a script builds with newDataValidation(): lists alone are played. */
export function playValidationBuilder(desk: Desk): object {
  let rule: Validation = { values: [], strict: false, hint: "" };
  return play(desk, "Spreadsheet.DataValidationBuilder", {
    requireValueInList: (values: readonly string[]) => {
      if (values.length === 0 || values.length > 500) throw new Error("A list must have 1 to 500 values.");
      rule = { ...rule, values: [...values] };
      return SELF;
    },
    requireValueInRange: (range: unknown) => {
      const { area, sheet } = behind<Ranged>(range);
      rule = { ...rule, values: [], from: { ...area, sheet: sheet.name } };
      return SELF;
    },
    setAllowInvalid: (allowed: boolean) => {
      rule = { ...rule, strict: !allowed };
      return SELF;
    },
    setHelpText: (hint: string) => {
      rule = { ...rule, hint };
      return SELF;
    },
    build: () => playValidation(desk, rule),
  });
}

function playValidation(desk: Desk, rule: Validation): object {
  return play(
    desk,
    "Spreadsheet.DataValidation",
    {
      getAllowInvalid: () => !rule.strict,
      getHelpText: () => rule.hint,
      getCriteriaType: () => (rule.from ? "VALUE_IN_RANGE" : "VALUE_IN_LIST"),
      getCriteriaValues: () => [rule.from ?? [...rule.values], true],
    },
    rule,
  );
}

/** The drop-down on a sheet of this name: choices on that sheet go without the name. */
export function onSheet({ from, ...rule }: Validation, name: string): Validation {
  if (!from) return rule;
  const { sheet, ...area } = from;
  return { ...rule, from: sheet === name ? area : from };
}
