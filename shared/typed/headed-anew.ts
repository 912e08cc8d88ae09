import { isEmpty, sameContent } from "./content";
import type { Entries } from "./entries";
import type { Typed } from "./read-typed";
import { cellSlot, isOwnColumn } from "./slot";

/**
 * Columns of the user's that stand under another header now: gone ones of which most of what
 * stood there stands in one that is new, or one whose place a single new one has.
 *
 * @param kept What stood there.
 */
export function headedAnew(kept: Entries, { standing, alone }: Typed): Map<string, string> {
  const { kind, version, columns } = standing;
  const written = (version?.columns ?? []).map(({ column }) => column);
  const before = written.filter(isOwnColumn);
  const there = new Set(columns);
  const gone = before.filter((column) => !there.has(column));
  const added = columns.filter((name) => isOwnColumn(name) && !before.includes(name));
  const found = new Map<string, string>();
  for (const name of added) {
    const slot = cellSlot(kind, name);
    const cells = alone.filter((one) => one.slot === slot && !isEmpty(one.content));
    const isHeir = (column: string): boolean => {
      const same = cells.filter(({ row, content }) =>
        sameContent(kept.get(row, cellSlot(kind, column)), content),
      );
      return !found.has(column) && 2 * same.length > cells.length;
    };
    const isInPlace = (column: string): boolean =>
      gone.length === 1 && added.length === 1 && leftOf(column, written) === leftOf(name, columns);
    const column = gone.find(isHeir) ?? gone.find(isInPlace);
    if (column !== undefined) found.set(column, name);
  }
  return found;
}

function leftOf(column: string, columns: readonly string[]): string | undefined {
  return columns[columns.indexOf(column) - 1];
}
