import { headerAt } from "./changes";
import { isEmpty, sameContent } from "./content";
import type { Entries } from "./entries";
import { showsNotes } from "./label";
import type { Found, Typed } from "./read-typed";
import { putBack, type Remark } from "./remarks";
import { isClientRow } from "./row";
import { cellSlot, columnIn, isOwnColumn, ownHeader } from "./slot";
import type { SheetKind } from "../grid";

/**
 * What an older state of a sheet that was put back alone holds. Nobody knows what that was written
 * with: what is not on it was typed since, and not deleted; what differs there is kept and told.
 *
 * @returns Rows of the user's own that it gets, as `takeAlone` does: none.
 */
export function takeOlder(entries: Entries, { standing, alone }: Typed, remarks: Remark[]): string[] {
  const { kind, name: sheet } = standing;
  for (const found of alone) {
    const { row, slot, content } = found;
    const now = entries.get(row, slot);
    if (isEmpty(now) && standsUnheaded(entries, kind, found)) continue;
    if (isEmpty(now)) entries.set(row, slot, content);
    // Values pasted by themselves are results of the formulas that were there.
    const isSame = sameContent(now, content) || sameContent({ value: now.value }, content);
    if (isEmpty(now) || isEmpty(content) || isSame) continue;
    const about = entries.labels.has(row) ? headerAt(standing, found) : undefined;
    const told = putBack(row, about, { ...found, sheet }, now);
    remarks.push(isClientRow(row) && showsNotes(kind) ? told : { ...told, below: kind });
  }
  return [];
}

/** Whether a cell of a column without a header stands beside its row already, in another such column: empty ones before it went since. */
function standsUnheaded(entries: Entries, kind: SheetKind, { row, slot, content }: Found): boolean {
  const isUnheaded = (own: string): boolean => {
    const column = columnIn(own, cellSlot, kind);
    return column !== null && isOwnColumn(column) && ownHeader(column) === "";
  };
  return isUnheaded(slot) && [...entries.of(row)].some(([own, now]) => isUnheaded(own) && sameContent(now, content)); // prettier-ignore
}
