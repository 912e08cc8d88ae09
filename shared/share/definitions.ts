import type { Definition, PaneHost } from "../pane-host";
import { answer, type Job } from "../steps";
import { portables } from "./portable";
import { sameFormula } from "./same-formula";
import { usesOf } from "./uses";

/** What a name of the workbook is for; Excel shows it in its list of names. */
export const COMMENT = "Cross-Sell Matrix: works without the add-in. Made under Share in its pane.";

/** Which name of the workbook each formula gets. */
export interface Chosen {
  /** In the order of the formulas. */
  readonly names: readonly string[];
  /** Those that the workbook has not yet. */
  readonly missing: readonly Definition[];
}

/** A name that is there with the same formula is taken; one with another is the user's, and the next is tried. */
export function choose(wanted: readonly Definition[], known: readonly Definition[]): Chosen {
  const formulas = new Map(known.map(({ name, formula }) => [name.toLowerCase(), formula]));
  const missing: Definition[] = [];
  const names = wanted.map(({ name, formula }) => {
    for (let number = 1; ; number++) {
      const tried = number === 1 ? name : `${name}_${number}`;
      const there = formulas.get(tried.toLowerCase());
      if (there === undefined) missing.push({ name: tried, formula });
      if (there === undefined || sameFormula(there, formula)) return tried;
    }
  });
  return { names, missing };
}

/** Takes those of our names away that no cell and no other name uses any more. */
export function* dropUnused(host: PaneHost): Job<void> {
  const known = host.definitions === null ? [] : yield* answer(host.definitions.list());
  const ours = known.filter(({ name, formula }) =>
    Object.values(portables).some(
      (one) => name.toLowerCase().startsWith(one.name.toLowerCase()) && sameFormula(formula, one.formula),
    ),
  );
  if (ours.length === 0) return;
  const words = ours.map(({ name }) => name);
  const uses = yield* usesOf(host, yield* answer(host.sheets()), words);
  const texts = [
    ...uses.map(({ formula }) => formula),
    ...known.filter((one) => !ours.includes(one)).map(({ formula }) => formula),
  ].map((text) => text.toLowerCase());
  const unused = words.filter((name) => !texts.some((text) => text.includes(name.toLowerCase())));
  if (unused.length > 0) yield* answer(host.unmark(unused));
}
