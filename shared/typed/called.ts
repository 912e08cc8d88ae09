import type { Journal } from "./journal";

/** The rows by what they were called when they were written; a name that two of them had leads to none. */
export function rowsByLabel({ entries: { labels } }: Journal): Map<string, string> {
  const rows = new Map<string, string>();
  const shared = new Set<string>();
  for (const [row, label] of labels) {
    if (rows.has(label)) shared.add(label);
    rows.set(label, row);
  }
  for (const label of shared) rows.delete(label);
  rows.delete("");
  return rows;
}
