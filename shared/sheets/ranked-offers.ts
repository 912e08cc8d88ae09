import type { BundleOffer } from "../../src/measures/bundles";
import { byNeed } from "../../src/measures/needs";
import type { Offer } from "../../src/measures/offers";
import { comparable } from "../../src/sums";
import type { Context } from "../context";

/** An offer of one offering or of a bundle, and which of its client's it is. */
export type Ranked = (Offer | BundleOffer) & { readonly rank: number };

/** By need, then score; of equal ones what stands in front stays there, and a bundle stands behind. */
function ranking(offers: readonly Offer[], bundles: readonly BundleOffer[], most: number): Ranked[] {
  return [...offers, ...bundles]
    .sort((a, b) => byNeed(a, b) || comparable(b.score) - comparable(a.score))
    .slice(0, most)
    .map((offer, index) => ({ ...offer, rank: index + 1 }));
}

/** By class, then the client's best score, then rank; clients with a red flag stand behind all others. */
export function inSheetOrder({ measures, policies }: Context): Ranked[] {
  const { order, classes, flags } = measures;
  const ranked = measures.offers.map((offers, row) =>
    ranking(offers, measures.bundles[row], policies.offersPerClient),
  );
  const best = (row: number): number => Math.max(0, ...ranked[row].map(({ score }) => score));
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
    .flatMap((row) => ranked[row]);
}
