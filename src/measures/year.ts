import { firstDay } from "../calendar";
import { MRR, RESALE, streams, TIME_AND_MATERIALS, type Portfolio } from "../portfolio";
import { atOnce, SLICE, type Slices } from "../slices";
import { rowSums, Sums } from "../sums";
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

const HAD_RECURRING = 1;
const RECENT = 2;

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
  const width = offerings.length;
  const [from, recent, to] = [firstDay(window.first), firstDay(window.last - 2), firstDay(window.last + 1)];
  const [known, unknown] = [new Sums(rows * streams.length), new Sums(rows * streams.length)];
  const cost = new Sums(rows * streams.length);
  const knownWeight = new Float64Array(known.length);
  const unknownWeight = new Float64Array(known.length);
  const lately = new Sums(rows);
  const cells = new Sums(rows * width);
  const seen = new Uint8Array(rows * width);
  const [offeringRevenue, offeringCost] = [new Sums(width), new Sums(width)];
  for (let line = 0; line < lines.count; line++) {
    if (line % LINES === LINES - 1) yield;
    const day = lines.day[line];
    if (day < from || day >= to) continue;
    const row = listing.rowOf[lines.client[line]];
    const stream = lines.stream[line];
    const amount = lines.revenue[line];
    const cell = row * width + lines.offering[line];
    cells.add(cell, amount);
    if (amount !== 0) seen[cell] |= (stream === MRR ? HAD_RECURRING : 0) | (day >= recent ? RECENT : 0);
    if (day >= recent) lately.add(row, amount);
    const place = row * streams.length + stream;
    if (Number.isNaN(lines.cost[line])) {
      unknown.add(place, amount);
      unknownWeight[place] += Math.abs(amount);
      continue;
    }
    known.add(place, amount);
    knownWeight[place] += Math.abs(amount);
    cost.add(place, lines.cost[line]);
    offeringRevenue.add(lines.offering[line], amount);
    offeringCost.add(lines.offering[line], lines.cost[line]);
  }
  yield;
  const net = cells.values();
  const withCost = known.values();
  // What has no cost, and on top of it what has.
  withCost.forEach((amount, place) => unknown.add(place, amount));
  const byStream = unknown.values();
  yield;
  return {
    byStream,
    total: rowSums(byStream, streams.length),
    runRate: lately.values().map((amount) => amount * 4),
    costed: {
      revenue: byPart(withCost, rows),
      cost: byPart(cost.values(), rows),
      weight: byPart(knownWeight, rows),
      allWeight: byPart(
        unknownWeight.map((weight, place) => weight + knownWeight[place]),
        rows,
      ),
    },
    cells: net,
    lapsed: seen.map((bits, cell) => (net[cell] > 0 && bits === HAD_RECURRING ? 1 : 0)),
    offeringRevenue: offeringRevenue.values(),
    offeringCost: offeringCost.values(),
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
