import { firstDay } from "../calendar";
import { CostedSums } from "../measures/costed-sums";
import type { Portfolio } from "../portfolio";
import { exactSum } from "../sums";
import { beside, type Beside } from "./beside";

/** Money an order; null where no line of the window names its order, or no order's margin is known. */
export interface PerOrder {
  readonly revenue: Beside | null;
  readonly margin: Beside | null;
}

/**
 * Revenue and gross margin an order, over the orders of the window.
 *
 * @returns The same order number at two clients is two orders.
 * @source Method, part 10.
 */
export function perOrder({ lines, window }: Portfolio): PerOrder {
  const [from, to] = [firstDay(window.first), firstDay(window.last + 1)];
  const places = new Map<number, Map<number, number>>();
  const placeOf = new Int32Array(lines.count).fill(-1);
  let orders = 0;
  for (let line = 0; line < lines.count; line++) {
    const order = lines.order[line];
    if (order < 0 || lines.day[line] < from || lines.day[line] >= to) continue;
    const byClient = places.get(order) ?? new Map<number, number>();
    const place = byClient.get(lines.client[line]) ?? orders++;
    places.set(order, byClient.set(lines.client[line], place));
    placeOf[line] = place;
  }
  const sums = new CostedSums(orders);
  placeOf.forEach((place, line) => {
    if (place >= 0) sums.add(place, lines.revenue[line], lines.cost[line]);
  });
  const all = Array.from({ length: orders }, (_, place) => place);
  const revenue = all.map((place) => sums.revenueAt(place));
  const margin = all.map((place) => sums.grossAt(place)).filter((gross) => gross !== null);
  return {
    revenue: beside(exactSum(revenue) / orders, revenue),
    margin: beside(exactSum(margin) / margin.length, margin),
  };
}
