import type { SheetKind } from "../grid";
import type { Finding } from "../outcome";
import type { Frozen } from "./frozen";
import type { Journal } from "./journal";
import type { Standing } from "./standing";

/*
 * A formula that the pane turned into a value says where it looked then. Once its sheet is written anew, other rows
 * and columns stand there, and the hidden name of its cell stays behind: it is told with its words, and put nowhere.
 */

/** Behind the hidden name, which has no space. */
const LOST = " lost";

/**
 * Which formulas that is once sheets of these kinds are written.
 *
 * @param tabs All there are: whose sheet is called otherwise by now, of that nobody knows whether it is written.
 */
export function leftFrozen(
  { frozen }: Pick<Journal, "frozen">,
  standings: readonly Pick<Standing, "kind" | "name">[],
  tabs: readonly { readonly name: string }[],
  kinds: readonly SheetKind[],
): Frozen[] {
  const others = new Set(tabs.map(({ name }) => name));
  for (const { kind, name } of standings) if (kinds.includes(kind)) others.delete(name);
  return frozen.filter(({ sheet, mark }) => !others.has(sheet) && !mark.endsWith(LOST));
}

/** A journal with these under a name that no cell has. */
export function withoutNames<T extends Pick<Journal, "frozen">>(journal: T, left: readonly Frozen[]): T {
  const lost = new Set(left);
  const frozen = journal.frozen.map((one) => (lost.has(one) ? { ...one, mark: one.mark + LOST } : one));
  return { ...journal, frozen };
}

/** Tells them, those under one name together. */
export function leftFindings(left: readonly Frozen[]): Finding[] {
  const columns = new Map<string, Frozen[]>();
  for (const one of left) {
    const others = columns.get(one.mark);
    if (others) others.push(one);
    else columns.set(one.mark, [one]);
  }
  return [...columns.values()].map(([{ sheet, address, formula }, ...more]): Finding => {
    const others = more.length > 0 ? ` So do ${more.length} more below it.` : "";
    const advice = `Share put a value in the place of this formula.${others} The sheet was written anew since, so that it cannot be put back: type it again, and next time put formulas back before you generate.`;
    return { sheet, address, found: formula, advice, amount: null };
  });
}
