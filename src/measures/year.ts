import { firstDay } from "../calendar";
import { MRR, RESALE, streams, TIME_AND_MATERIALS, type Portfolio } from "../portfolio";
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

const HAD_RECURRING = 1;
const RECENT = 2;

/**
 * Adds up the window once, by client, stream, part and offering.
 *
 * @returns Money in the lines' currency.
 * @source Method, parts 1 (held), 3 (streams, run rate, lapsed) and 4 (costed lines).
 */
export function addUp(portfolio: Portfolio, listing: Listing): Year {
  if (portfolio.undated) return undatedYear(portfolio, listing, portfolio.undated);
  const { lines, window, offerings } = portfolio;
  const rows = listing.clients.length;
  const width = offerings.length;
  const [from, recent, to] = [firstDay(window.first), firstDay(window.last - 2), firstDay(window.last + 1)];
  const byStream = new Sums(rows * streams.length);
  const lately = new Sums(rows);
  const cells = new Sums(rows * width);
  const seen = new Uint8Array(rows * width);
  const [revenue, cost] = [new Sums(rows * PARTS), new Sums(rows * PARTS)];
  const [weight, allWeight] = [new Sums(rows * PARTS), new Sums(rows * PARTS)];
  const [offeringRevenue, offeringCost] = [new Sums(width), new Sums(width)];
  for (let line = 0; line < lines.count; line++) {
    const day = lines.day[line];
    if (day < from || day >= to) continue;
    const row = listing.rowOf[lines.client[line]];
    const stream = lines.stream[line];
    const amount = lines.revenue[line];
    const cell = row * width + lines.offering[line];
    byStream.add(row * streams.length + stream, amount);
    cells.add(cell, amount);
    if (amount !== 0) seen[cell] |= (stream === MRR ? HAD_RECURRING : 0) | (day >= recent ? RECENT : 0);
    if (day >= recent) lately.add(row, amount);
    const part = stream <= TIME_AND_MATERIALS ? SERVICE : stream === RESALE ? RESALE_PART : ALL;
    const known = !Number.isNaN(lines.cost[line]);
    for (let place = part; ; place = ALL) {
      const at = row * PARTS + place;
      allWeight.add(at, Math.abs(amount));
      if (known) {
        weight.add(at, Math.abs(amount));
        revenue.add(at, amount);
        cost.add(at, lines.cost[line]);
      }
      if (place === ALL) break;
    }
    if (known) {
      offeringRevenue.add(lines.offering[line], amount);
      offeringCost.add(lines.offering[line], lines.cost[line]);
    }
  }
  const net = cells.values();
  const streamSums = byStream.values();
  return {
    byStream: streamSums,
    total: rowSums(streamSums, streams.length),
    runRate: lately.values().map((amount) => amount * 4),
    costed: {
      revenue: revenue.values(),
      cost: cost.values(),
      weight: weight.values(),
      allWeight: allWeight.values(),
    },
    cells: net,
    lapsed: seen.map((bits, cell) => (net[cell] > 0 && bits === HAD_RECURRING ? 1 : 0)),
    offeringRevenue: offeringRevenue.values(),
    offeringCost: offeringCost.values(),
  };
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
