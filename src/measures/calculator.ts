import type { Need, Portfolio } from "../portfolio";
import { exactSum } from "../sums";
import { nameKey } from "../text";
import { worth } from "./averages";
import { bundlesAmong } from "./bundles";
import { bandOf, classOf, type Class, type Cuts, type Policy } from "./classes";
import type { Measures } from "./measure";
import { buyerAt, groupsOf, offersAmong, type Buyer } from "./offers";
import type { Policies } from "./policies";
import { ranked, type Ranked } from "./ranked";
import { HELD, isGap, NOT_APPLICABLE, stateByData, withPredecessorHeld } from "./states";

/** What offers are worked out from: one computation of the method. */
export interface CalculatorBasis {
  readonly portfolio: Pick<Portfolio, "clients" | "offerings" | "bundles">;
  readonly measures: Measures;
  readonly policies: Policies;
}

/** Somebody who is no client yet, as described by the one who asks; null is not known. */
export interface Prospect {
  readonly segment: string | null;
  readonly seats: number | null;
  readonly inProfile: boolean | null;
  /** Indices of the offerings that it has, from whomever. */
  readonly has: readonly number[];
  readonly needs: readonly Need[];
}

/** What to offer to one client or prospect. */
export interface Advice {
  /** A client's class or standing; a prospect's best possible class, null where nothing is known of its worth. */
  readonly class: Measures["classes"][number] | null;
  readonly inProfile: boolean | null;
  /** What its gaps are worth, money a year. */
  readonly potential: number;
  readonly offers: readonly Ranked[];
}

/** Answers for one client or prospect after the other. */
export interface Calculator {
  /** @param needs Instead of those in the Clients table; theirs when left out. */
  toClient(row: number, needs?: readonly Need[]): Advice;
  toProspect(prospect: Prospect): Advice;
}

/**
 * The cross-sell calculator: what the client or prospect is, has and needs go in; its class, its fit to
 * the profile and its next offers come out. A client gets what Next Offers says, a prospect what it
 * would get there if it stood in the Clients table, without revenue.
 *
 * @source Method, parts 7 and 14 (prospect); scope I1 and I11.
 */
export function calculator({ portfolio, measures, policies }: CalculatorBasis): Calculator {
  const { clients, offerings, bundles } = portfolio;
  const { market, averages, year, listing } = measures;
  const groups = groupsOf(market);
  const offersTo = offersAmong({ ...market, allSteps: policies.allSteps }, groups);
  const bundlesTo = bundlesAmong(market, groups, bundles);
  const offersFor = (buyer: Buyer, seats: number | null): Ranked[] => {
    const most = policies.offersPerClient;
    return ranked(offersTo(buyer).slice(0, most), bundlesTo(buyer, seats ?? NaN), most);
  };
  return {
    toClient(row, needs) {
      const buyer = buyerAt(market, row);
      const { seats } = clients[listing.clients[row]];
      return {
        class: measures.classes[row],
        inProfile: measures.inProfile[row],
        potential: measures.potential.byClient[row],
        offers: market.left[row] ? [] : offersFor({ ...buyer, needs: needs ?? buyer.needs }, seats),
      };
    },
    toProspect(prospect) {
      const buyer = prospectBuyer(prospect, offerings, market.matrix.rows);
      const price = (column: number): number =>
        worth(averages, column, policies.perSeat ? (prospect.seats ?? NaN) : NaN);
      const worthOf = (counts: (code: number) => boolean): number =>
        exactSum(
          offerings.flatMap(({ retired }, column) =>
            !retired && counts(buyer.codes[column]) ? [price(column)] : [],
          ),
        );
      const whole = worthOf((code) => code !== NOT_APPLICABLE);
      return {
        class: classCeiling(measures.policy, whole, [...year.total], prospect.inProfile, policies.cuts),
        inProfile: prospect.inProfile,
        potential: worthOf(isGap),
        offers: offersFor(buyer, prospect.seats),
      };
    },
  };
}

function prospectBuyer(
  { segment: told, inProfile, has, needs }: Prospect,
  offerings: Portfolio["offerings"],
  row: number,
): Buyer {
  const segment = told === null ? null : nameKey(told);
  const held = new Set(has);
  const codes = Uint8Array.from(offerings, (offering, index) =>
    held.has(index) ? HELD : stateByData(0, false, offering, segment),
  );
  for (const index of held) {
    const { successor } = offerings[index];
    if (successor !== null) codes[successor] = withPredecessorHeld(codes[successor]);
  }
  const revenue = new Float64Array(offerings.length);
  return { row, isClient: false, codes, revenue, segment, inProfile, needs };
}

/**
 * The best class that somebody new could be in: with everything that it could buy, at the best margin.
 *
 * @param revenue What all of that would bring a year.
 * @param totals Yearly revenue of all clients.
 * @returns null where the revenue is not above 0: nothing is known of what it could bring.
 * @source Method, part 14 (prospect: class ceiling); the bands are part 4's.
 * @example classCeiling("matrix", 100, [300, 50], false, { core: 0.8, mid: 0.95, a: 0.6, b: 0.4, c: 0.2 }) // "C"
 */
export function classCeiling(
  policy: Policy,
  revenue: number,
  totals: readonly number[],
  inProfile: boolean | null,
  cuts: Cuts,
): Class | null {
  if (revenue <= 0) return null;
  const all = exactSum([...totals, revenue]);
  const before = exactSum(totals.filter((total) => total > revenue));
  const band = all > 0 ? bandOf(before / all, cuts) : 2;
  return classOf(policy, revenue, band, 1, inProfile, cuts);
}
