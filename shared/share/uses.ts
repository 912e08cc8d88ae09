import { catalogue } from "../catalogue";
import type { SheetInfo } from "../host";
import type { FoundFormula, PaneHost } from "../pane-host";
import { answer, type Job } from "../steps";
import { functionsIn } from "./calls";

/** A formula, and the sheet that it stands on. */
interface Placed extends FoundFormula {
  readonly sheet: SheetInfo;
}

/** A formula that uses functions of ours. */
export interface Use extends Placed {
  /** Their names, each once, in the order of the formula. */
  readonly functions: readonly string[];
}

/** Every formula of the workbook that uses a function of ours, sheet by sheet, column by column from the top. */
export function* usesIn(host: PaneHost, sheets: readonly SheetInfo[]): Job<Use[]> {
  const words = catalogue.map(({ name }) => name);
  return (yield* usesOf(host, sheets, words))
    .map((one): Use => ({ ...one, functions: functionsIn(one.formula, host.prefix) }))
    .filter(({ functions }) => functions.length > 0);
}

/** Every formula that holds one of these words, in the same order. */
export function* usesOf(
  host: PaneHost,
  sheets: readonly SheetInfo[],
  words: readonly string[],
): Job<Placed[]> {
  const filled = sheets.filter(({ rows, kind }) => rows > 0 && kind !== "journal");
  const found = filled.length === 0 ? [] : yield* answer(host.formulas(filled, words));
  return filled.flatMap((sheet, index) =>
    found[index].map((one) => ({ ...one, sheet })).sort((a, b) => a.column - b.column || a.row - b.row),
  );
}
