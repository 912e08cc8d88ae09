import { firstDay } from "../calendar";
import { RESALE, streams, TIME_AND_MATERIALS, type Portfolio } from "../portfolio";
import { atOnce, SLICE, type Slices } from "../slices";
import { rowSums, Sums } from "../sums";
import {
  Added,
  COST,
  FIGURES,
  KNOWN,
  KNOWN_WEIGHT,
  linesOf,
  RECURRING_ONCE,
  UNKNOWN,
  UNKNOWN_WEIGHT,
} from "./added";
import type { Listing } from "./listing";

/** The parts of a client's revenue whose margin is asked for. */
export const SERVICE = 0;
export const RESALE_PART = 1;
export const ALL = 2;
const PARTS = 3;

/** What is known of the cost of one part of a client's revenue, by client × part. */
export interface Costed {
  /** Revenue and cost of the lines that have a cost. */
  readonly revenue: Float64Array;
  readonly cost: Float64Array;
  /** Sums of absolute amounts: of the lines that have a cost, and of all. */
  readonly weight: Float64Array;
  readonly allWeight: Float64Array;
}

/** The window's lines added up. Client-wise arrays run in the listing's rows. */
export interface Year {
  /** Rows × the five streams. */
  readonly byStream: Float64Array;
  readonly total: Float64Array;
  /** Revenue of the last three months times four. */
  readonly runRate: Float64Array;
  readonly costed: Costed;
  /** Rows × offerings: net revenue. */
  readonly cells: Float64Array;
  /** Rows × offerings: 1 where recurring revenue has stopped for three months. */
  readonly lapsed: Uint8Array;
  /** By offering: revenue and cost of its lines that have a cost. */
  readonly offeringRevenue: Float64Array;
  readonly offeringCost: Float64Array;
}

/** A line is added up in much less time than it is read in. */
const LINES = 16 * SLICE;

/**
 * Adds up the window once, by client, stream, part and offering.
 *
 * @returns Money in the lines' currency.
 * @source Method, parts 1 (held), 3 (streams, run rate, lapsed) and 4 (costed lines).
 */
export function addUp(portfolio: Portfolio, listing: Listing): Year {
  return atOnce(addUpSlowly(portfolio, listing));
}

/** The same in slices. */
export function* addUpSlowly(portfolio: Portfolio, listing: Listing): Slices<Year> {
  if (portfolio.undated) return undatedYear(portfolio, listing, portfolio.undated);
  const { lines, window, offerings } = portfolio;
  const rows = listing.clients.length;
  const inWindow = linesOf(portfolio);
  const added = new Added(rows, offerings.length, firstDay(window.last - 2));
  for (let from = 0; from < inWindow.length; from += LINES) {
    added.add(lines, listing.rowOf, inWindow.subarray(from, from + LINES));
    yield;
  }
  const { figures } = added;
  const net = added.cells.values();
  const known = figures.values(KNOWN, FIGURES);
  // What has no cost, and on top of it what has.
  known.forEach((amount, place) => figures.add(place * FIGURES + UNKNOWN, amount));
  const byStream = figures.values(UNKNOWN, FIGURES);
  yield;
  const [revenue, cost] = [byPart(known, rows), byPart(figures.values(COST, FIGURES), rows)];
  yield;
  const knownWeight = figures.values(KNOWN_WEIGHT, FIGURES);
  const unknownWeight = figures.values(UNKNOWN_WEIGHT, FIGURES);
  const allWeight = unknownWeight.map((weight, place) => weight + knownWeight[place]);
  const [weight, whole] = [knownWeight, allWeight].map((each) => byPart(each, rows));
  yield;
  return {
    byStream,
    total: rowSums(byStream, streams.length),
    runRate: added.lately.values().map((amount) => amount * 4),
    costed: { revenue, cost, weight, allWeight: whole },
    cells: net,
    lapsed: added.seen.map((bits, cell) => (net[cell] > 0 && bits === RECURRING_ONCE ? 1 : 0)),
    offeringRevenue: added.byOffering.values(0, 2),
    offeringCost: added.byOffering.values(1, 2),
  };
}

/** Sums by client × stream as sums by client × part: service, resale, and all of it. */
function byPart(amounts: Float64Array, rows: number): Float64Array {
  const parts = new Sums(rows * PARTS);
  amounts.forEach((amount, place) => {
    const [row, stream] = [Math.floor(place / streams.length), place % streams.length];
    if (stream <= TIME_AND_MATERIALS) parts.add(partOf(row, SERVICE), amount);
    else if (stream === RESALE) parts.add(partOf(row, RESALE_PART), amount);
    parts.add(partOf(row, ALL), amount);
  });
  return parts.values();
}

/** The same from tables that give a year's revenue without dates: no run rate, nothing lapsed. */
function undatedYear(
  { holdings, offerings }: Portfolio,
  { clients }: Listing,
  undated: { readonly revenue: Float64Array; readonly cost: Float64Array },
): Year {
  const rows = clients.length;
  const width = offerings.length;
  const byStream = new Float64Array(rows * streams.length);
  const cells = new Float64Array(rows * width);
  const costed = {
    revenue: new Float64Array(rows * PARTS),
    cost: new Float64Array(rows * PARTS),
    weight: new Float64Array(rows * PARTS),
    allWeight: new Float64Array(rows * PARTS),
  };
  clients.forEach((client, row) => {
    byStream.set(
      undated.revenue.subarray(client * streams.length, (client + 1) * streams.length),
      row * streams.length,
    );
    for (let offering = 0; offering < width; offering++) {
      const amount = holdings ? holdings[client * width + offering] : NaN;
      cells[row * width + offering] = Number.isNaN(amount) ? 0 : amount;
    }
  });
  const total = rowSums(byStream, streams.length);
  clients.forEach((client, row) => {
    const amounts = byStream.subarray(row * streams.length, (row + 1) * streams.length);
    const allService = amounts[RESALE] === 0 && amounts[streams.length - 1] === 0;
    for (const part of allService ? [SERVICE, ALL] : [ALL]) {
      const at = row * PARTS + part;
      costed.allWeight[at] = amounts.reduce((sum, amount) => sum + Math.abs(amount), 0);
      if (Number.isNaN(undated.cost[client])) continue;
      costed.weight[at] = costed.allWeight[at];
      costed.revenue[at] = total[row];
      costed.cost[at] = undated.cost[client];
    }
  });
  return {
    byStream,
    total,
    costed,
    cells,
    runRate: new Float64Array(rows).fill(NaN),
    lapsed: new Uint8Array(rows * width),
    offeringRevenue: new Float64Array(width),
    offeringCost: new Float64Array(width),
  };
}

/** Place of a client's part in the arrays of `Costed`. */
export function partOf(row: number, part: number): number {
  return row * PARTS + part;
}
