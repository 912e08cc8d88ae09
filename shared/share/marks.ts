import type { Frozen } from "../typed/frozen";
import type { Mark } from "../pane-host";

/** How the hidden names of formulas begin that stand as something else for a while. */
export const MARK = "XS_formula_";

/** As many names as asked, behind those that are in use. */
export function newMarks(count: number, marks: readonly Mark[], frozen: readonly Frozen[]): string[] {
  const numbers = [...marks.map(({ name }) => name), ...frozen.map(({ mark }) => mark)]
    .map((name) => Number(name.slice(MARK.length)))
    .filter((number) => Number.isInteger(number));
  const last = numbers.reduce((most, number) => Math.max(most, number), 0);
  return Array.from({ length: count }, (_, index) => `${MARK}${last + index + 1}`);
}
