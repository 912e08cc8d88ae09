import type { Journal } from "./journal";
import type { TypedOver } from "./typed-over";

/*
 * What was typed over on a sheet that is left out still stands there in the next run.
 */

/** The row under which the version of a sheet that is left out keeps what was typed over on it. */
const OVER = "over";
const KEPT = ["rows", "offerings", "words"] as const;

/** Names that were typed over, as a version keeps them, by slot. */
export function overSlots(over: TypedOver): [row: string, slot: string, now: string][] {
  return KEPT.flatMap((what) =>
    [...over[what]].map(([then, now]): [string, string, string] => [OVER, `${what} ${then}`, now]),
  );
}

/** What the sheets that were left out since still bear. */
export function keptOver({ versions }: Journal): Record<(typeof KEPT)[number], Map<string, string>> {
  const slots = versions.flatMap(({ shown }) => [...(shown.get(OVER) ?? [])]);
  const kept = (what: string): Map<string, string> =>
    new Map(
      slots.flatMap(([slot, { value }]) =>
        slot.startsWith(`${what} `) ? [[slot.slice(what.length + 1), String(value)] as const] : [],
      ),
    );
  return { rows: kept("rows"), offerings: kept("offerings"), words: kept("words") };
}
