import type { Quarter } from "../quarter";
import { comparable } from "../sums";
import { compareText } from "../text";
import type { PlanRow } from "./plan";

/**
 * The rows that have a wave in the order in which they are served: by wave, those with `L`
 * first, the largest potential first, then by name.
 *
 * @source Method, part 9.
 */
export function servingOrder(rows: readonly PlanRow[]): number[] {
  const size = rows.map(({ potential }) => comparable(potential));
  return [...rows.keys()]
    .filter((row) => rows[row].wave !== null)
    .sort((a, b) => {
      const [one, other] = [rows[a], rows[b]];
      return (
        (one.wave as number) - (other.wave as number) ||
        Number(other.upgrades) - Number(one.upgrades) ||
        size[b] - size[a] ||
        compareText(one.name, other.name) ||
        compareText(one.key, other.key)
      );
    });
}

/**
 * Gives those who wait, in order, the first quarter with a place that no row takes already.
 *
 * @param quarters By row; null = waits. Those of the order are filled in.
 * @param places In each quarter, a whole number; with 0 nobody gets one.
 * @source Method, part 9.
 */
export function fillSlots(
  quarters: (Quarter | null)[],
  order: readonly number[],
  first: Quarter,
  places: number,
): void {
  const taken = tally(order.map((row) => quarters[row]));
  const roomIn = (quarter: Quarter): number => places - (taken.get(quarter) ?? 0);
  if (places === 0) return;
  let [quarter, room] = [first, roomIn(first)];
  for (const row of order) {
    if (quarters[row] !== null) continue;
    while (room <= 0) room = roomIn(++quarter);
    quarters[row] = quarter;
    room--;
  }
}

/**
 * How often each quarter stands in a list.
 *
 * @example [...tally([8105, null, 8105])] // [[8105, 2]]
 */
export function tally(quarters: readonly (Quarter | null)[]): Map<Quarter, number> {
  const counts = new Map<Quarter, number>();
  for (const quarter of quarters) {
    if (quarter !== null) counts.set(quarter, (counts.get(quarter) ?? 0) + 1);
  }
  return counts;
}
