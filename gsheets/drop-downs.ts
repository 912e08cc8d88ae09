import type { DropDown } from "../shared/grid";

/**
 * A drop-down that lies nowhere yet.
 *
 * @param from Gives the cells that hold the choices, where they stand in cells.
 */
export function choiceRule(
  { values, from: choices, strict, hint }: DropDown,
  from: () => GoogleAppsScript.Spreadsheet.Range,
): GoogleAppsScript.Spreadsheet.DataValidation {
  const rule = SpreadsheetApp.newDataValidation();
  if (choices) rule.requireValueInRange(from(), true);
  else rule.requireValueInList([...values], true);
  return rule.setAllowInvalid(!strict).setHelpText(hint).build();
}
