import { ranked, type Ranked } from "../../src/measures/ranked";
import type { Context } from "../context";

/** By class, then the client's best score, then rank; clients with a red flag stand behind all others. */
export function inSheetOrder({ measures, policies }: Context): Ranked[] {
  const { order, classes, flags } = measures;
  const offersOf = measures.offers.map((offers, row) =>
    ranked(offers, measures.bundles[row], policies.offersPerClient),
  );
  const best = (row: number): number => Math.max(0, ...offersOf[row].map(({ score }) => score));
  const flagged = (row: number): number => (flags[row].length > 0 ? 1 : 0);
  const place = new Map(order.map((row, index) => [row, index]));
  const classPlace = new Map<string, number>();
  for (const row of order) if (!classPlace.has(classes[row])) classPlace.set(classes[row], classPlace.size);
  const classOf = (row: number): number => classPlace.get(classes[row]) as number;
  return [...order]
    .sort(
      (a, b) =>
        flagged(a) - flagged(b) ||
        classOf(a) - classOf(b) ||
        best(b) - best(a) ||
        (place.get(a) as number) - (place.get(b) as number),
    )
    .flatMap((row) => offersOf[row]);
}
