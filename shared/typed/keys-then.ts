import type { Content } from "./content";
import type { Version } from "./journal";
import { BELOW, rowBelow } from "./parts-below";
import type { Standing } from "./standing";

/*
 * A sheet that is not written again bears the Keys of then. Once clients are numbered anew, these may be other clients'.
 */

/** The slot by which a version keeps, under a Key that stands on its sheet, which row that is today. */
const KEYED = "keyed";

/** Whether a slot stands under the Key of then, which is no row of today, and says which that is. */
export function isUnderKey(slot: string): boolean {
  return slot === BELOW || slot === KEYED;
}

/** The Keys of a sheet that stand for other rows than those of their name, or below the body, and which rows these are today. */
export function rowsNow(version: Version | null): Map<string, string> {
  return new Map(
    [...(version?.shown ?? [])].flatMap(([key, slots]) => {
      const row = slots.get(BELOW) ?? slots.get(KEYED);
      return row ? [[key, rowBelow(key, row)] as const] : [];
    }),
  );
}

/** What a version keeps of the Keys of its sheet, as long as that is not written again. */
export function keyedSlots({ rows, keyThen }: Standing): [key: string, slot: string, row: Content][] {
  return [...rows].flatMap(([at, row]): [string, string, Content][] => {
    const key = keyThen.get(at) ?? row;
    return key === row ? [] : [[key, KEYED, { value: row }]];
  });
}
