import type { DropDown } from "../../shared/grid";
import { readArea, readChoices, readFixedArea } from "./address";
import { unescapeText } from "./escape";
import type { Surroundings } from "./fillSheet";
import type { OpenedSheet } from "./unpack";

/**
 * Drop-downs of a file whose choices stand in themselves, on the same sheet or on our sheet of lists. Other
 * rules for what may be typed are counted as lost.
 */
export function dropDownsOf(
  { sheet }: OpenedSheet,
  { lists }: Surroundings,
): { kept: DropDown[]; lost: number } {
  let lost = 0;
  const kept = (sheet.dataValidations ?? []).flatMap((rule): DropDown[] => {
    const from = rule.type === "list" && !rule.values ? readChoices(rule.formula1 ?? "") : null;
    const values = rule.type === "list" ? (rule.values ?? listed(rule.formula1 ?? "", lists)) : null;
    if (!values && !from) {
      lost++;
      return [];
    }
    const choices = from ? { values: [], from } : { values: values ?? [] };
    const strict = Boolean(rule.showErrorMessage) && (rule.errorStyle ?? "stop") === "stop";
    const hint = rule.showInputMessage ? unescapeText(rule.inputMessage ?? "") : "";
    return rule.range.split(" ").map((range) => ({ area: readArea(range), ...choices, strict, hint }));
  });
  return { kept, lost };
}

function listed(formula: string, lists: OpenedSheet | null): string[] | null {
  const place = readFixedArea(formula);
  if (!lists || place?.sheet !== lists.sheet.name) return null;
  const { row, column, rows } = place.area;
  return lists.values.slice(row, row + rows).map((cells) => String(cells[column] ?? ""));
}
