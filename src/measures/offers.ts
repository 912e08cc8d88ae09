import { median } from "../median";
import { NO_OFFERING, type Need, type Offering } from "../portfolio";
import { atOnce, type Slices } from "../slices";
import { comparable } from "../sums";
import { compareText } from "../text";
import type { Matrix } from "./averages";
import { byNeed, needPlaces } from "./needs";
import { grouped, groupOf, type Groups, type Traits } from "./peers";
import { isGap, LAPSED, UPGRADE } from "./states";

/** Choosing for one client takes some ten microseconds. */
const ROWS = 512;
/** Fewer similar clients than this are no yardstick. */
const ENOUGH_PEERS = 5;
/** How many clients' worth the share among all clients counts beside the peers. */
const PRIOR = 10;

export type OfferType = "cross-sell" | "upgrade" | "win back";

/** One thing to sell to one client. Money a year. */
export interface Offer {
  readonly row: number;
  readonly offering: number;
  readonly type: OfferType;
  /** `held` of `peers` clients have it. */
  readonly held: number;
  readonly peers: number;
  /** The peers are of the client's segment; else all others in profile. */
  readonly similar: boolean;
  /** Likeness, 0 to 1. */
  readonly fit: number;
  /** What a peer pays, as a median. */
  readonly revenue: number;
  /** null when no offering's margin is known: then `score` goes by revenue. */
  readonly margin: number | null;
  readonly marginEstimated: boolean;
  readonly score: number;
  /** Which of the client's needs it meets, from 1; null for none. */
  readonly need: number | null;
}

/** What the offers are chosen from. Arrays by row or by offering. */
export interface Market extends Traits {
  readonly matrix: Matrix;
  readonly offerings: readonly Pick<Offering, "name" | "step" | "inStack" | "retired" | "listPrice">[];
  readonly left: readonly boolean[];
  /** Margin of each offering's own lines, else its list margin; null = not known. */
  readonly margins: readonly (number | null)[];
  /** What each client needs, the most urgent first. */
  readonly needs?: readonly (readonly Need[])[];
  /** Every step is open, not only the frontier and the next. */
  readonly allSteps?: boolean;
}

/** Somebody to whom offers are made: a row of the matrix, or a prospect that stands in none. */
export interface Buyer {
  readonly row: number;
  /** Whether it is one of the clients that are compared with each other. */
  readonly isClient: boolean;
  /** By offering: the state, and net revenue. */
  readonly codes: Uint8Array;
  readonly revenue: Float64Array;
  readonly segment: string | null;
  readonly inProfile: boolean | null;
  readonly needs: readonly Need[];
}

/** The client of a row, as a buyer. */
export function buyerAt({ matrix, segments, inProfile, needs }: Market, row: number): Buyer {
  const [from, to] = [row * matrix.columns, (row + 1) * matrix.columns];
  return {
    row,
    isClient: true,
    codes: matrix.codes.subarray(from, to),
    revenue: matrix.revenue.subarray(from, to),
    segment: segments[row],
    inProfile: inProfile[row],
    needs: needs?.[row] ?? [],
  };
}

/**
 * The best offers for every client: those that meet a need of the client in the order of its
 * needs, from whatever step, then the others; the best first in each.
 *
 * @param most Offers a client at the most.
 * @returns One list by row, empty where there is nothing to offer.
 * @source Method, part 7; scope I1 (needs).
 */
export function nextOffers(market: Market, most: number): Offer[][] {
  return atOnce(nextOffersSlowly(market, most));
}

/** The same in slices. */
export function* nextOffersSlowly(market: Market, most: number): Slices<Offer[][]> {
  const groups = groupsOf(market);
  yield;
  const offersTo = offersAmong(market, groups);
  const found: Offer[][] = [];
  for (const [row, left] of market.left.entries()) {
    if (row % ROWS === ROWS - 1) yield;
    found.push(left ? [] : offersTo(buyerAt(market, row)).slice(0, most));
  }
  return found;
}

/** The groups of a market's clients as the matrix has them now. */
export function groupsOf(market: Market): Groups {
  return grouped(market, (rows) => groupOf(market.matrix, rows));
}

/**
 * The same for one buyer after the other, from groups that are known already.
 *
 * @returns All offers to a buyer, best first. To a prospect they are those that it would get if it stood
 *   among the clients without revenue.
 * @source Method, part 7; part 14 (prospect).
 */
export function offersAmong(market: Market, groups: Groups): (buyer: Buyer) => Offer[] {
  const { offerings, margins, allSteps } = market;
  const { everyone, profiled, bySegment } = groups;
  const usual = median(
    margins.filter(
      (margin, column): margin is number => margin !== null && offerings[column].name !== NO_OFFERING,
    ),
  );
  const steps = [
    ...new Set(
      offerings.filter(({ retired, step }) => !retired && step !== null).map(({ step }) => step as number),
    ),
  ].sort((a, b) => a - b);
  return ({ row, isClient, codes, segment, inProfile, needs }) => {
    const counted = isClient ? 1 : 0;
    const self = isClient && inProfile !== false ? 1 : 0;
    const alike = segment === null ? undefined : bySegment.get(segment);
    const peers = alike && alike.size - self >= ENOUGH_PEERS ? alike : profiled;
    const open = allSteps ? null : openSteps(offerings, codes, steps);
    const needOf = needPlaces(needs);
    const rate = ({ offering }: Offer): number =>
      everyone.held[offering] / (everyone.applies[offering] + 1 - counted);
    const offers: Offer[] = [];
    for (let column = 0; column < offerings.length; column++) {
      const code = codes[column];
      const { step, retired, listPrice } = offerings[column];
      if (retired || !(isGap(code) || code === UPGRADE)) continue;
      const need = needOf(column, step);
      if (open && step !== null && !open.has(step) && need === null) continue;
      const others = everyone.applies[column] - counted;
      if (others < 1) continue;
      const share = everyone.held[column] / others;
      const [k, n] = [peers.held[column], peers.applies[column] - self];
      const fit = n > 0 ? (k + PRIOR * share) / (n + PRIOR) : share;
      const revenue = peers.paid(column) ?? everyone.paid(column) ?? listPrice;
      if (revenue === null) continue;
      const part = margins[column] ?? usual;
      const margin = part === null ? null : revenue * part;
      if (margin !== null && margin <= 0) continue;
      offers.push({
        row,
        offering: column,
        held: k,
        peers: n,
        similar: peers !== profiled,
        fit,
        revenue,
        margin,
        type: code === UPGRADE ? "upgrade" : code === LAPSED ? "win back" : "cross-sell",
        marginEstimated: margins[column] === null,
        score: fit * (margin ?? revenue),
        need,
      });
    }
    return offers.sort(
      (a, b) =>
        byNeed(a, b) ||
        comparable(b.score) - comparable(a.score) ||
        rate(b) - rate(a) ||
        compareText(offerings[a.offering].name, offerings[b.offering].name),
    );
  };
}

/**
 * The frontier, the first step with an in-stack gap, and the next step that has offerings.
 *
 * @returns null when there is no frontier: then all steps are open.
 */
function openSteps(
  offerings: Market["offerings"],
  codes: Uint8Array,
  steps: readonly number[],
): Set<number> | null {
  let frontier: number | null = null;
  offerings.forEach(({ step, inStack }, column) => {
    if (!inStack || step === null || !isGap(codes[column])) return;
    if (frontier === null || step < frontier) frontier = step;
  });
  return frontier === null ? null : new Set(steps.filter((step) => step >= (frontier as number)).slice(0, 2));
}
