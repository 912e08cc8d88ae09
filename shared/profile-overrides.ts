import { isBlank, type Cell } from "../src/cell";
import { clientAt, type Context } from "./context";
import { rowKey } from "./key";
import { addressOf, type Place } from "./layout/address";
import type { Finding } from "./outcome";
import type { Entries } from "./typed/entries";

const SLOT = "profileOverride";

/** What a Profile override says; null where it is neither yes nor no. */
export function overrideIn(value: Cell): boolean | null {
  const text = String(value ?? "").trim().toLowerCase(); // prettier-ignore
  return text === "yes" ? true : text === "no" ? false : null;
}

/** Profile overrides that are neither, where they stand. */
export function unreadOverrides(context: Context, entries: Entries, place: Place | undefined): Finding[] {
  const column = place?.columns.get(SLOT);
  if (!place || column === undefined) return [];
  return context.measures.order.flatMap((row, index): Finding[] => {
    const about = rowKey(clientAt(context, row).key);
    const value = entries.value(about, SLOT) ?? null;
    if (isBlank(value) || overrideIn(value) !== null) return [];
    const advice = "Neither yes nor no, so the data decide. Choose one, or clear the cell.";
    return [{ sheet: place.sheet, address: addressOf(place.firstRow + index, column), found: String(value), advice, amount: null, about }]; // prettier-ignore
  });
}
