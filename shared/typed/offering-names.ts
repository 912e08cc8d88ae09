import type { Portfolio } from "../../src/portfolio";
import type { Collected } from "./collect";
import type { Journal } from "./journal";
import { offeringAt, offeringOf } from "./slot";

/** What every offering with entries or notes is called, by its key, also those that the data no longer have. */
export function offeringNames(
  { offerings }: Portfolio,
  { entries, journal }: Pick<Collected, "entries" | "journal">,
): Map<string, string> {
  const known = offeringsThen(journal);
  for (const { key, name } of offerings) known.set(key, name);
  const names = new Map<string, string>();
  for (const [, slots] of entries.rows()) {
    for (const slot of slots.keys()) {
      const key = offeringAt(slot);
      if (key !== null) names.set(key, known.get(key) ?? key);
    }
  }
  return names;
}

/** What offerings were called when the sheets were written, by their keys of then. */
export function offeringsThen({ offerings, versions }: Journal): Map<string, string> {
  const known = new Map(offerings);
  for (const { columns } of versions) {
    for (const { column, header } of columns) {
      const key = offeringOf(column);
      if (key !== null) known.set(key, header);
    }
  }
  return known;
}
