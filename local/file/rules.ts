import type { Rule } from "../../shared/grid";
import { moveFormula } from "../wire/formula";
import { readArea } from "./address";
import { colorOf } from "./colors";
import type { Surroundings } from "./fillSheet";
import { fromFile } from "./notation";
import type { OpenedSheet } from "./unpack";

/**
 * Conditional formats of a file that are formulas and colour their cells; where a colour
 * is missing, text is black or the fill white. Other kinds are counted as lost.
 */
export function rulesOf(
  { sheet }: OpenedSheet,
  { book: { theme }, here }: Surroundings,
): { kept: Rule[]; lost: number } {
  const all = [...(sheet.conditionalRules ?? [])].sort((a, b) => a.priority - b.priority);
  let lost = 0;
  const kept = all.flatMap(({ type, formula, range, style: { fill, font } = {} }): Rule[] => {
    const back = fill?.type === "pattern" ? colorOf(fill.bgColor ?? fill.fgColor, theme) : undefined;
    const color = colorOf(font?.color, theme);
    if (type !== "expression" || typeof formula !== "string" || (!back && !color)) {
      lost++;
      return [];
    }
    const [first, ...others] = range.split(" ").map(readArea);
    const own = here(fromFile(formula));
    const rule = { area: first, formula: own, fill: back ?? "#FFFFFF", color: color ?? "#000000" };
    // A file writes the formula for the first cell of the first area.
    const moved = others.map((area) => ({
      ...rule,
      area,
      formula: moveFormula(own, area.row - first.row, area.column - first.column),
    }));
    return [rule, ...moved];
  });
  return { kept, lost };
}
