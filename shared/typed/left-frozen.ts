import type { Finding } from "../outcome";
import type { Frozen } from "./frozen";

/*
 * A formula that the pane turned into a value says where it looked then. Once its sheet is written anew, other rows
 * and columns stand there, and the hidden name of its cell stays behind: it is told with its words, and put nowhere.
 */

/** Behind the hidden name, which has no space. */
const LOST = " lost";

/** @param written The names of the sheets that are written. */
export function stillFrozen(frozen: readonly Frozen[], written: ReadonlySet<string>): Frozen[] {
  return frozen.map((one) => (isLeft(one, written) ? { ...one, mark: one.mark + LOST } : one));
}

/** The same as they are told, once: those under one name together. */
export function leftFrozen(frozen: readonly Frozen[], written: ReadonlySet<string>): Finding[] {
  const first = new Map<string, Frozen>();
  const counts = new Map<string, number>();
  for (const one of frozen) {
    if (!isLeft(one, written)) continue;
    first.set(one.mark, first.get(one.mark) ?? one);
    counts.set(one.mark, (counts.get(one.mark) ?? 0) + 1);
  }
  return [...first.values()].map(({ sheet, address, formula, mark }): Finding => {
    const more = (counts.get(mark) ?? 1) - 1;
    const others = more > 0 ? ` So do ${more} more below it.` : "";
    const advice = `Share put a value in the place of this formula.${others} The sheet was written anew since, so that it cannot be put back: type it again, and next time put formulas back before you generate.`;
    return { sheet, address, found: formula, advice, amount: null };
  });
}

function isLeft({ sheet, mark }: Frozen, written: ReadonlySet<string>): boolean {
  return written.has(sheet) && !mark.endsWith(LOST);
}
