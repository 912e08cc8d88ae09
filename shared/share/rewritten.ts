import { LONGEST_FORMULA } from "../grid";
import { callsIn } from "./calls";
import { portables } from "./portable";
import type { PortableFunction } from "./portable-functions";

/**
 * The formula with the workbook's names in place of our functions. Excel's names take every
 * argument: one that is left out is handed over as empty text.
 *
 * @param prefix What the host puts in front of our functions.
 * @param names The workbook's name of each function that there is one for.
 * @returns null where a function has no such name, or the formula grows too long.
 */
export function rewritten(
  formula: string,
  prefix: string,
  names: ReadonlyMap<string, string>,
): string | null {
  const edits: { readonly start: number; readonly end: number; readonly text: string }[] = [];
  for (const { name, start, nameEnd, end, args } of callsIn(formula, prefix)) {
    const named = names.get(name);
    if (named === undefined) return null;
    edits.push({ start, end: nameEnd, text: named });
    for (const [from, to] of args) {
      if (formula.slice(from, to).trim() === "") edits.push({ start: from, end: to, text: `""` });
    }
    const missing = portables[name as PortableFunction].parameters.slice(args.length).map(() => `""`);
    const between = args.length > 0 && missing.length > 0 ? "," : "";
    edits.push({ start: end - 1, end: end - 1, text: between + missing.join(",") });
  }
  const text = edits
    .sort((a, b) => b.start - a.start)
    .reduce((sum, { start, end, text: put }) => sum.slice(0, start) + put + sum.slice(end), formula);
  return text.length > LONGEST_FORMULA ? null : text;
}
