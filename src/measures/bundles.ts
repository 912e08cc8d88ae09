import type { Bundle } from "../portfolio";
import { exactSum } from "../sums";
import { firstNeed } from "./needs";
import { buyerAt, groupsOf, offersAmong, type Buyer, type Market, type Offer } from "./offers";
import type { Groups } from "./peers";
import { HELD, isGap } from "./states";

/** A bundle closes this many gaps, or it is not offered. */
const LEAST_GAPS = 2;

/** A bundle to sell to one client. Money a year. */
export interface BundleOffer {
  readonly row: number;
  readonly bundle: number;
  readonly type: "bundle";
  /** The offerings that the client lacks and gets, in the bundle's order. */
  readonly closes: readonly number[];
  /** The mean of its parts' fits, each by what it would bring. */
  readonly fit: number;
  /** What the client pays more. */
  readonly revenue: number;
  /** After discount and rebate; above 0. */
  readonly margin: number;
  readonly marginEstimated: boolean;
  readonly score: number;
  /** The first of the client's needs that what it closes meets, from 1; null for none. */
  readonly need: number | null;
}

/**
 * The bundles that can be offered to each client.
 *
 * @param seats By row; NaN where they are not known.
 * @returns One list by row as `bundlesAmong` gives it.
 * @source Method, part 7 (bundles).
 */
export function bundleOffers(
  market: Market,
  bundles: readonly Bundle[],
  seats: Float64Array,
): BundleOffer[][] {
  const { left, matrix } = market;
  if (bundles.length === 0) return Array.from({ length: matrix.rows }, () => []);
  const offersTo = bundlesAmong(market, groupsOf(market), bundles);
  return left.map((gone, row) => (gone ? [] : offersTo(buyerAt(market, row), seats[row])));
}

/**
 * The bundles for one buyer after the other: for its segment and size, where a bundle closes two gaps or
 * more, holds nothing that the buyer has refused, and leaves a margin.
 *
 * @returns For a buyer and its seats (NaN = not known) the bundles, in their own order.
 * @source Method, part 7 (bundles).
 */
export function bundlesAmong(
  market: Market,
  groups: Groups,
  bundles: readonly Bundle[],
): (buyer: Buyer, seats: number) => BundleOffer[] {
  const offersTo = offersAmong({ ...market, allSteps: true }, groups);
  return (buyer, seats) => {
    const parts = new Map(offersTo(buyer).map((offer) => [offer.offering, offer]));
    return bundles.flatMap((bundle, index) => {
      const offer = isFor(bundle, buyer.segment, seats) ? offerOf(bundle, index, buyer, parts) : null;
      return offer === null ? [] : [offer];
    });
  };
}

/** A limit that is set is met only by a client of whom it is known. */
function isFor({ segments, seatsFrom, seatsTo }: Bundle, segment: string | null, seats: number): boolean {
  if (segments !== null && (segment === null || !segments.has(segment))) return false;
  return (seatsFrom === null || seats >= seatsFrom) && (seatsTo === null || seats <= seatsTo);
}

function offerOf(
  { offerings, price, discount, rebate }: Bundle,
  bundle: number,
  { row, codes, revenue: paid }: Buyer,
  parts: ReadonlyMap<number, Offer>,
): BundleOffer | null {
  const held = offerings.filter((offering) => codes[offering] === HELD);
  const closes = offerings.filter((offering) => isGap(codes[offering]));
  if (closes.length < LEAST_GAPS || closes.length + held.length < offerings.length) return null;
  const sold = closes.flatMap((offering) => parts.get(offering) ?? []);
  if (sold.length < closes.length || sold.some(({ margin }) => margin === null)) return null;
  const usual = exactSum(sold.map(({ revenue }) => revenue));
  const costs = exactSum(sold.map(({ revenue, margin }) => revenue - (margin as number)));
  // A price is for all of it: what the client pays for the offerings that it has falls away.
  const before = exactSum(held.map((offering) => paid[offering]));
  const revenue = price === null ? usual * (1 - discount) : price - before;
  const margin = exactSum([revenue, -costs, -rebate]);
  if (margin <= 0) return null;
  const fit = exactSum(sold.map((part) => part.fit * part.revenue)) / usual;
  return {
    row,
    bundle,
    type: "bundle",
    closes,
    fit,
    revenue,
    margin,
    marginEstimated: sold.some(({ marginEstimated }) => marginEstimated),
    score: fit * margin,
    need: firstNeed(sold),
  };
}
