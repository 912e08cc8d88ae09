import { nameKey } from "../../src/text";
import type { Heading, Journal } from "./journal";
import type { Renamed } from "./renamed";
import { offeringOf } from "./slot";
import type { StandingSheet } from "./standing";

/** Headers of offerings of today in the places of those that are gone: the only one, else behind the same neighbour. */
export function headersOn(
  { cells, headerRow }: StandingSheet,
  { versions }: Journal,
  offering: Renamed["offering"],
): [then: string, text: string][] {
  const texts = cells[headerRow].map((cell) => String(cell ?? ""));
  const standing = new Set(texts.map(nameKey));
  return versions
    .filter(({ kind }) => kind === "matrix")
    .flatMap(({ columns }) => {
      const places = new Map(columns.map(({ header }, place) => [nameKey(header), place]));
      const known = new Set(columns.map(({ column }) => offering(offeringOf(column) ?? "")));
      const isNew = (text: string): boolean => {
        const now = places.has(nameKey(text)) ? null : offering(text);
        return now !== null && !known.has(now);
      };
      const isGone = ({ column, header }: Heading): boolean =>
        offeringOf(column) !== null && !standing.has(nameKey(header));
      const pair = ({ column }: Heading, text: string): [string, string] => [
        offeringOf(column) as string,
        text,
      ];
      // Find & Replace reached the journal as well: what stands there as written is called by its own key no longer.
      const replaced = columns.flatMap(({ column, header }): [string, string][] => {
        const then = offeringOf(column);
        const isOther = then !== null && offering(then) === null && offering(header) !== null;
        return isOther ? [[then, header]] : [];
      });
      if (replaced.length > 0) return replaced;
      const [gone, fresh] = [columns.filter(isGone), texts.filter(isNew)];
      const [only] = gone;
      if (gone.length === 1 && fresh.length === 1 && offering(only.header) === null)
        return [pair(only, fresh[0])];
      let before = -1;
      return texts.flatMap((text) => {
        const next = columns[before + 1] as Heading | undefined;
        // What the user put in does not count.
        before = places.get(nameKey(text)) ?? (isNew(text) ? before + 1 : before);
        return next && isNew(text) && isGone(next) ? [pair(next, text)] : [];
      });
    });
}
