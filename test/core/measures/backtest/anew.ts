import type { Month } from "../../../../src/calendar";
import type { Matrix } from "../../../../src/measures/averages";
import type { Backtest } from "../../../../src/measures/backtest/backtest";
import { trialsByMonth } from "../../../../src/measures/backtest/trials";
import { listClients, type Listing } from "../../../../src/measures/listing";
import { marketOf } from "../../../../src/measures/market";
import { nextOffers, type Market } from "../../../../src/measures/offers";
import { attach } from "../../../../src/measures/stack";
import { cellStates, isGap } from "../../../../src/measures/states";
import { addUp } from "../../../../src/measures/year";
import type { Portfolio } from "../../../../src/portfolio";
import { comparable } from "../../../../src/sums";
import { compareText } from "../../../../src/text";

/* The backtest as nobody would run it on a large ledger: every month adds all lines up anew. */

/** What the lines alone said at the end of a month. */
export function marketAt(portfolio: Portfolio, last: Month): { listing: Listing; market: Market } {
  const past: Portfolio = {
    ...portfolio,
    clients: portfolio.clients.map((client) => ({ ...client, tabled: false, leftOn: null })),
    window: { ...portfolio.window, first: last - 11, last },
    marks: new Uint8Array(portfolio.marks.length),
    holdings: null,
    undated: null,
  };
  const listing = listClients(past);
  const year = addUp(past, listing);
  const { codes } = cellStates(past, listing, year, new Map());
  const matrix: Matrix = { rows: listing.clients.length, columns: past.offerings.length, revenue: year.cells, codes }; // prettier-ignore
  return { listing, market: { ...marketOf(past, listing, year, matrix), allSteps: true } };
}

export function backtestAnew(portfolio: Portfolio): Backtest {
  const hits = { trials: 0, offers: { first: 0, firstThree: 0 }, popularity: { first: 0, firstThree: 0 } };
  for (const { month, trials } of trialsByMonth(portfolio)) {
    const { listing, market } = marketAt(portfolio, month - 1);
    const { matrix, offerings } = market;
    const offers = nextOffers(market, matrix.columns);
    const { holders, applies } = attach(matrix);
    const rate = (column: number): number =>
      applies[column] ? comparable(holders[column] / applies[column]) : 0;
    const popular = [...offerings.keys()].sort(
      (a, b) => rate(b) - rate(a) || compareText(offerings[a].name, offerings[b].name),
    );
    for (const { client, hidden } of trials) {
      const row = listing.rowOf[client];
      const gap = (column: number): boolean =>
        !offerings[column].retired && isGap(matrix.codes[row * matrix.columns + column]);
      const wanted = hidden.filter(gap);
      if (row < 0 || wanted.length === 0) continue;
      hits.trials++;
      const own = offers[row].filter(({ type }) => type !== "upgrade").map(({ offering }) => offering);
      for (const [ranked, by] of [
        [own, hits.offers],
        [popular.filter(gap), hits.popularity],
      ] as const) {
        // prettier-ignore
        const place = ranked.findIndex((column) => wanted.includes(column));
        if (place === 0) by.first++;
        if (place >= 0 && place < 3) by.firstThree++;
      }
    }
  }
  return hits;
}
