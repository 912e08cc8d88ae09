import { comparable } from "../sums";
import type { BundleOffer } from "./bundles";
import { byNeed } from "./needs";
import type { Offer } from "./offers";

/** An offer of one offering or of a bundle, and which of its buyer's it is. */
export type Ranked = (Offer | BundleOffer) & { readonly rank: number };

/**
 * A buyer's offers and bundles together: by need, then score; of equal ones what stands in front stays
 * there, and a bundle stands behind.
 *
 * @param most Offers at the most.
 * @source Method, part 7.
 * @example ranked([{ score: 1, need: null }, { score: 2, need: null }], [], 1) // [{ score: 2, need: null, rank: 1 }]
 */
export function ranked(offers: readonly Offer[], bundles: readonly BundleOffer[], most: number): Ranked[] {
  return [...offers, ...bundles]
    .sort((a, b) => byNeed(a, b) || comparable(b.score) - comparable(a.score))
    .slice(0, most)
    .map((offer, index) => ({ ...offer, rank: index + 1 }));
}
