import type { Portfolio } from "../../portfolio";
import { inSlices, type Slices } from "../../slices";
import { comparable } from "../../sums";
import { compareText } from "../../text";
import { buyerAt, offersAmong } from "../offers";
import type { Group } from "../peers";
import { isGap } from "../states";
import { Past } from "./past";
import { trialsByMonth } from "./trials";

/** How often the offering that a client first bought last would have been among its first offers. */
export interface Backtest {
  readonly trials: number;
  /** Hits among the first and among the first three: by the offers' own order, and by plain popularity. */
  readonly offers: { readonly first: number; readonly firstThree: number };
  readonly popularity: { readonly first: number; readonly firstThree: number };
}

/** Trials a slice. */
const TRIALS = 256;

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
export function* backtest(portfolio: Portfolio): Slices<Backtest> {
  const found = { trials: 0, offers: { first: 0, firstThree: 0 }, popularity: { first: 0, firstThree: 0 } };
  const { clients, offerings } = portfolio;
  const past = new Past(portfolio);
  const { matrix, groups } = past;
  // Who left later was a client then.
  const left = clients.map(() => false);
  for (const { month, trials } of trialsByMonth(portfolio)) {
    yield;
    past.moveTo(month - 1);
    const market = { ...past.traits, matrix, offerings, left, margins: past.margins(), allSteps: true };
    const offersTo = offersAmong(market, groups);
    const byPopularity = popularityOf(groups.everyone, offerings);
    yield;
    yield* inSlices(
      0,
      trials.length,
      (trial) => {
        const { client, hidden } = trials[trial];
        const gap = (column: number): boolean => isGap(matrix.codes[client * matrix.columns + column]);
        const wanted = hidden.filter((column) => gap(column) && !offerings[column].retired);
        if (!past.isListed(client) || wanted.length === 0) return;
        found.trials++;
        const offers = offersTo(buyerAt(market, client));
        const own = offers.flatMap(({ type, offering }) => (type === "upgrade" ? [] : [offering]));
        count(found.offers, own, wanted);
        count(found.popularity, byPopularity.filter(gap), wanted);
      },
      TRIALS,
    );
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
function popularityOf({ held, applies }: Group, offerings: Portfolio["offerings"]): number[] {
  const rate = (column: number): number => (applies[column] ? held[column] / applies[column] : 0);
  return [...offerings.keys()]
    .filter((column) => !offerings[column].retired)
    .sort(
      (a, b) =>
        comparable(rate(b)) - comparable(rate(a)) || compareText(offerings[a].name, offerings[b].name),
    );
}
