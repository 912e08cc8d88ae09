import { isEmpty, NOTHING, type Content } from "./content";
import type { Entries } from "./entries";
import type { Version } from "./journal";
import { offeringOf } from "./slot";

/** What each cell of a sheet was written with, by row and slot; undefined where nobody knows. */
export function writtenWith(
  kept: Entries,
  version: Version | null,
): (row: string, slot: string) => Content | undefined {
  if (!version) return () => undefined;
  const places = new Map<string, number>();
  for (const { column } of version.columns) if (offeringOf(column) !== null) places.set(column, places.size);
  return (row, slot) => {
    const shown = version.shown.get(row)?.get(slot);
    const place = places.get(slot);
    const letters = version.states.get(row);
    if (!shown && place !== undefined && letters !== undefined) {
      const letter = letters[place] ?? ".";
      return letter === "." ? NOTHING : { value: letter };
    }
    const content = shown ?? kept.get(row, slot);
    // A state may have come from the data.
    return offeringOf(slot) !== null && isEmpty(content) ? undefined : content;
  };
}
