import { monthOf, type Month } from "../calendar";
import type { Portfolio } from "../portfolio";
import { comparable } from "../sums";
import { compareText } from "../text";
import type { Matrix } from "./averages";
import { firstBuys } from "./first-buys";
import { listClients } from "./listing";
import { marketOf } from "./market";
import { nextOffers } from "./offers";
import { attach } from "./stack";
import { cellStates, isGap } from "./states";
import { addUp } from "./year";

/** How often the offering that a client first bought last would have been among its first offers. */
export interface Backtest {
  readonly trials: number;
  /** Hits among the first and among the first three: by the offers' own order, and by plain popularity. */
  readonly offers: { readonly first: number; readonly firstThree: number };
  readonly popularity: { readonly first: number; readonly firstThree: number };
}

/** Fewer trials than this say too little. */
export const ENOUGH_TRIALS = 20;

/**
 * Tests the offers on the user's own history: for each client the offering that it first
 * bought last is hidden, its gaps are ranked from the lines up to the month before, and the
 * hidden one is looked for among the first.
 *
 * @returns Numbers of trials and hits; no trial without dated lines.
 * @source Method, part 7. Gaps of all steps are ranked; a hidden offering that was no gap then is no trial.
 */
export function backtest(portfolio: Portfolio): Backtest {
  const found = { trials: 0, offers: { first: 0, firstThree: 0 }, popularity: { first: 0, firstThree: 0 } };
  for (const [month, trials] of trialsByMonth(portfolio)) {
    const past = upTo(portfolio, month - 1);
    const listing = listClients(past);
    const year = addUp(past, listing);
    const { codes } = cellStates(past, listing, year, new Map());
    const matrix: Matrix = { rows: listing.clients.length, columns: past.offerings.length, revenue: year.cells, codes }; // prettier-ignore
    const rows = new Map<number, readonly number[]>();
    for (const { client, hidden } of trials) {
      const row = listing.rowOf[client];
      if (row < 0) continue;
      const gaps = hidden.filter(
        (column) => isGap(codes[row * matrix.columns + column]) && !past.offerings[column].retired,
      );
      if (gaps.length > 0) rows.set(row, gaps);
    }
    const market = { ...marketOf(past, listing, year, matrix), allSteps: true, only: new Set(rows.keys()) };
    const offers = nextOffers(market, matrix.columns);
    const byPopularity = popularityOf(matrix, past);
    for (const [row, hidden] of rows) {
      found.trials++;
      const own = offers[row].flatMap(({ type, offering }) => (type === "upgrade" ? [] : [offering]));
      const popular = byPopularity.filter((column) => isGap(codes[row * matrix.columns + column]));
      count(found.offers, own, hidden);
      count(found.popularity, popular, hidden);
    }
  }
  return found;
}

function count(
  hits: { first: number; firstThree: number },
  ranked: readonly number[],
  hidden: readonly number[],
): void {
  const place = ranked.findIndex((column) => hidden.includes(column));
  if (place === 0) hits.first++;
  if (place >= 0 && place < 3) hits.firstThree++;
}

/** Sold offerings, the most widely held first. */
function popularityOf(matrix: Matrix, { offerings }: Portfolio): number[] {
  const { holders, applies } = attach(matrix);
  const rate = (column: number): number => (applies[column] ? holders[column] / applies[column] : 0);
  return [...offerings.keys()]
    .filter((column) => !offerings[column].retired)
    .sort(
      (a, b) =>
        comparable(rate(b)) - comparable(rate(a)) || compareText(offerings[a].name, offerings[b].name),
    );
}

/** The same data as they were at the end of a month, from the lines alone. */
function upTo(portfolio: Portfolio, last: Month): Portfolio {
  return {
    ...portfolio,
    clients: portfolio.clients.map((client) => ({ ...client, tabled: false, leftOn: null })),
    window: { ...portfolio.window, first: last - 11, last },
    marks: new Uint8Array(portfolio.marks.length),
    holdings: null,
    undated: null,
  };
}

interface Trial {
  readonly client: number;
  /** What the client first bought in its last month with something new. */
  readonly hidden: readonly number[];
}

/** Clients by the month in which they last bought something for the first time; a first purchase is no trial. */
function trialsByMonth(portfolio: Portfolio): Map<Month, Trial[]> {
  const { clients, offerings } = portfolio;
  const width = offerings.length;
  const first = firstBuys(portfolio);
  const trials = new Map<Month, Trial[]>();
  for (const client of clients.keys()) {
    const months = Array.from(first.subarray(client * width, (client + 1) * width), (day) =>
      day === 0 ? null : monthOf(day),
    );
    const bought = months.filter((month) => month !== null);
    if (bought.length === 0) continue;
    const [earliest, latest] = [Math.min(...bought), Math.max(...bought)];
    if (latest === earliest) continue;
    const hidden = [...months.keys()].filter((column) => months[column] === latest);
    const same = trials.get(latest);
    if (same) same.push({ client, hidden });
    else trials.set(latest, [{ client, hidden }]);
  }
  return trials;
}
