import type { Need, Offering, Portfolio } from "../portfolio";
import { nameKey } from "../text";
import type { Matrix } from "./averages";
import type { Listing } from "./listing";
import type { Market } from "./offers";
import type { Year } from "./year";

/**
 * Margin of each offering's own lines, else the one that its table gives; null = not known.
 *
 * @source Method, part 7.
 */
export function offeringMargins(
  offerings: readonly Pick<Offering, "marginShare">[],
  { offeringRevenue, offeringCost }: Pick<Year, "offeringRevenue" | "offeringCost">,
): (number | null)[] {
  return offerings.map(({ marginShare }, column) =>
    offeringRevenue[column] > 0
      ? (offeringRevenue[column] - offeringCost[column]) / offeringRevenue[column]
      : marginShare,
  );
}

/**
 * What next offers are chosen from.
 *
 * @param inProfile By row; what the clients' table says when it is left out.
 * @param needs By client of the portfolio, the most urgent first; nobody's when it is left out.
 * @source Method, part 7.
 */
export function marketOf(
  portfolio: Portfolio,
  listing: Listing,
  year: Year,
  matrix: Matrix,
  inProfile?: readonly (boolean | null)[],
  needs: ReadonlyMap<number, readonly Need[]> = new Map(),
): Market {
  const facts = Array.from(listing.clients, (client) => portfolio.clients[client]);
  return {
    matrix,
    offerings: portfolio.offerings,
    inProfile: inProfile ?? facts.map((client) => client.inProfile),
    left: listing.standing.map((standing) => standing === "Left"),
    needs: Array.from(listing.clients, (client) => needs.get(client) ?? []),
    margins: offeringMargins(portfolio.offerings, year),
    segments: facts.map(({ segment }) => (segment === null ? null : nameKey(segment))),
  };
}
