import { isEmpty, sameContent } from "./content";
import { inOrder } from "./in-order";
import { isField, offeringOf } from "./slot";
import type { Standing } from "./standing";
import type { writtenWith } from "./written-with";

/**
 * Columns that users type into of which one was deleted, and put in again elsewhere under its header: it has nothing
 * of what ours was written with, and stands out of order. What is empty there nobody emptied.
 *
 * @param base What each cell was written with.
 */
export function putInAnew(
  { written, version, rows, cells }: Pick<Standing, "written" | "version" | "rows" | "cells">,
  base: ReturnType<typeof writtenWith>,
): ReadonlySet<string> {
  const before = version?.columns.map(({ column }) => column) ?? [];
  const { first, last } = inOrder(before, written);
  const isMoved = (name: string, column: number): boolean =>
    before.includes(name) && [first, last].every((places) => places.get(before.indexOf(name)) !== column);
  const hasNothing = (name: string, column: number): boolean => {
    let had = false;
    for (const [at, row] of rows) {
      const { value } = base(row, name) ?? { value: null };
      if (isEmpty({ value })) continue;
      if (sameContent({ value }, { value: cells[at][column] ?? null })) return false;
      had = true;
    }
    return had;
  };
  const isTyped = (name: string): boolean => isField(name) || offeringOf(name) !== null;
  return new Set(written.filter((name, at) => isTyped(name) && isMoved(name, at) && hasNothing(name, at)));
}
