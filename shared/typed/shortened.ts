import { nameKey } from "../../src/text";
import type { Called } from "./called";
import { isClientRow } from "./row";

/** Where a name was made longer or shorter it is that of the only row that begins so, of those that no other words tell. */
export function addShortened(
  words: Map<number, string>,
  textAt: (index: number) => string,
  keyed: readonly (string | undefined)[],
  called: Called,
): void {
  const said = new Set(words.values());
  const rows = new Map<string, string | null>();
  for (const row of new Set(keyed)) {
    const name = called.words.get(row ?? "");
    if (row === undefined || name === undefined || said.has(row)) continue;
    rows.set(nameKey(name), rows.has(nameKey(name)) ? null : row);
  }
  const names = [...rows.keys()].sort();
  const rowLike = (text: string): string | null | undefined => {
    const parts = Array.from(text, (_, end) => text.slice(0, end + 1)).filter((part) => rows.has(part));
    const from = firstFrom(names, text);
    const longer = names.slice(from, from + 2).filter((name) => name.startsWith(text));
    const like = [...new Set([...parts, ...longer])];
    return like.length === 1 ? rows.get(like[0]) : null;
  };
  const found = new Map<string, number | null>();
  keyed.forEach((key, index) => {
    const text = nameKey(textAt(index));
    const row = words.has(index) || text === "" || !isClientRow(key ?? "") ? null : rowLike(text);
    // Of two that begin like one nobody knows which it is.
    if (row) found.set(row, found.has(row) ? null : index);
  });
  for (const [row, index] of found) if (index !== null) words.set(index, row);
}

/** Where in sorted texts the first stands that is not before this one. */
function firstFrom(sorted: readonly string[], text: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
