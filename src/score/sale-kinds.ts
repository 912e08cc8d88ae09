import { firstBuys } from "../measures/first-buys";
import { NO_OFFERING, type Portfolio } from "../portfolio";
import { clientStarts, type Starts } from "./starts";

/*
 * How a client came to an offering; 0 where it never bought it.
 */

/** Within 90 days of its start. */
const AT_START = 1;
export const CROSS_SALE = 2;
/** It had the offering's predecessor before. */
const SUCCESSOR = 3;
/** Seen in the data's first twelve months: it may be older than the data. */
export const UNKNOWN_START = 4;
export const SALE_KINDS = 5;

/** Days after a client's start in which everything it buys belongs to the start. */
export const START_DAYS = 90;

/** By client × offering of the portfolio. */
export interface Sales {
  readonly starts: Starts;
  /** Day of the first purchase, 0 = never. */
  readonly first: Int32Array;
  readonly kinds: Uint8Array;
}

/**
 * What kind of sale brought each client to each offering.
 *
 * @source Method, part 10: first bought more than 90 days after the client's start, and without its predecessor.
 */
export function saleKinds(portfolio: Portfolio): Sales {
  const { clients, offerings } = portfolio;
  const width = offerings.length;
  const first = firstBuys(portfolio);
  const starts = clientStarts(portfolio);
  const predecessors = offerings.map((_, column) =>
    [...offerings.keys()].filter((old) => offerings[old].successor === column),
  );
  const kinds = new Uint8Array(first.length);
  for (const client of clients.keys()) {
    const base = client * width;
    for (let column = 0; column < width; column++) {
      const day = first[base + column];
      if (day === 0 || offerings[column].name === NO_OFFERING) continue;
      const upgraded = predecessors[column].some((old) => first[base + old] > 0 && first[base + old] < day);
      kinds[base + column] =
        !starts.inside[client] && day < starts.knownFrom
          ? UNKNOWN_START
          : day - starts.day[client] <= START_DAYS
            ? AT_START
            : upgraded
              ? SUCCESSOR
              : CROSS_SALE;
    }
  }
  return { starts, first, kinds };
}
