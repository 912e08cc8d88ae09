import type { Portfolio } from "../portfolio";
import { atOnce, type Slices } from "../slices";
import { comparable, exactSum } from "../sums";
import { compareText } from "../text";
import { averages, type Averages, type Matrix } from "./averages";
import { bundleOffers } from "./bundles";
import { bandOf, checkCuts, classOf, effectivePolicy } from "./classes";
import { redFlags } from "./flags";
import { liftOf } from "./lift";
import { listClients } from "./listing";
import { marginsOf } from "./margins";
import { marketOf } from "./market";
import { nextOffersSlowly } from "./offers";
import type { Measures } from "./measures";
import { defaultPolicies, type Policies, type UserEntries } from "./policies";
import { pricedGaps, type Potential } from "./potential";
import { cumulativeShare, shareBefore, shareOfTotal } from "./shares";
import { attach, stackShare } from "./stack";
import { cellStates, UPGRADE } from "./states";
import { upgradeValues } from "./upgrade";
import { addUpSlowly } from "./year";

export { defaultPolicies, type Measures, type Policies, type UserEntries };

const waveOf: Readonly<Record<string, number>> = { A: 1, B: 2, C: 3, D: 4 };
/** Clients without a class, whatever the reason, stand together at the end. */
const rankOf = (name: string): number => waveOf[name] ?? 5;

/**
 * Computes the whole method for a portfolio.
 *
 * @throws Fault "cuts/order" when the cuts do not descend.
 * @source Method, parts 3 to 8.
 */
export function measure(
  portfolio: Portfolio,
  entries: UserEntries,
  policies: Policies = defaultPolicies,
): Measures {
  return atOnce(measureSlowly(portfolio, entries, policies));
}

/** The same in slices. */
export function* measureSlowly(
  portfolio: Portfolio,
  entries: UserEntries,
  policies: Policies,
): Slices<Measures> {
  const { cuts } = policies;
  const { clients, offerings } = portfolio;
  checkCuts(cuts);
  const listing = listClients(portfolio);
  yield;
  const year = yield* addUpSlowly(portfolio, listing);
  yield;
  const rows = listing.clients.length;
  const facts = [...listing.clients].map((client) => clients[client]);
  const byName = (a: number, b: number): number =>
    compareText(facts[a].name, facts[b].name) || compareText(facts[a].key, facts[b].key);
  const size = [...year.total].map(comparable);
  const ranking = [...facts.keys()].sort((a, b) => size[b] - size[a] || byName(a, b));
  const ranked = ranking.map((row) => year.total[row]);
  const current = exactSum(year.total);
  const byRow = (share: (revenues: readonly number[]) => (number | null)[]): (number | null)[] => {
    const placed: (number | null)[] = facts.map(() => null);
    if (current > 0) share(ranked).forEach((value, place) => (placed[ranking[place]] = value));
    return placed;
  };
  const [shares, cumulative, starts] = [shareOfTotal, cumulativeShare, shareBefore].map(byRow);
  yield;
  const margins = facts.map((_, row) => marginsOf(year, row));
  const deciding = margins.map((one) => one.deciding?.margin ?? null);
  const inProfile = facts.map(({ key, inProfile: told }) => entries.profiles.get(key) ?? told);
  const policy = effectivePolicy(policies.policy, [...year.total], deciding);
  const bands = starts.map((start) => (start === null ? 2 : bandOf(start, cuts)));
  // Without shares there are no bands, which only the grade alone can do without.
  const unbanded = (row: number): boolean => starts[row] === null && policy !== "margin";
  const classes = facts.map((_, row) => {
    if (listing.standing[row] !== "") return listing.standing[row];
    if (unbanded(row) && year.total[row] > 0) return "–";
    return classOf(policy, year.total[row], bands[row], deciding[row], inProfile[row], cuts);
  });
  const rank = classes.map(rankOf);
  const order = [...ranking].sort((a, b) => rank[a] - rank[b]);
  yield;
  const states = cellStates(portfolio, listing, year, entries.marks);
  const matrix: Matrix = { rows, columns: offerings.length, revenue: year.cells, codes: states.codes };
  const seats = policies.perSeat ? Float64Array.from(facts, (client) => client.seats ?? NaN) : null;
  const listPrices = offerings.map(({ listPrice }) => listPrice);
  const left = listing.standing.map((standing) => standing === "Left");
  const sold = Uint8Array.from(offerings, ({ retired }) => (retired ? 0 : 1));
  const average = (mask: Uint8Array | null): Averages =>
    averages(matrix, { by: policies.averageBy, seats, listPrices, rows: mask });
  const priced = (found: Averages, open: (row: number) => boolean): Potential =>
    pricedGaps(
      matrix,
      found,
      { rows: Uint8Array.from(facts, (_, row) => (open(row) ? 1 : 0)), columns: sold },
      seats,
    );
  const found = average(null);
  const potential = priced(found, (row) => !left[row]);
  yield;
  const fits = Uint8Array.from(inProfile, (flag) => (flag === false ? 0 : 1));
  const fitAverages = average(fits);
  const market = marketOf(portfolio, listing, year, matrix, inProfile, entries.needs);
  const offeringMargins = market.margins;
  const stack = stackShare(matrix, offerings);
  const here = ranking.filter((row) => !left[row]);
  const full = here.filter((row) => fits[row] && stack[row] === 1).length;
  yield;
  const lifts = facts.map((_, row) =>
    listing.standing[row] !== "" || year.total[row] <= 0 || unbanded(row)
      ? null
      : liftOf(
          policy,
          row,
          bands[row],
          margins[row].deciding,
          inProfile[row],
          cuts,
          matrix,
          offerings,
          found,
          offeringMargins,
          seats ? seats[row] : NaN,
        ),
  );
  yield;
  const offers = yield* nextOffersSlowly(
    { ...market, allSteps: policies.allSteps },
    policies.offersPerClient,
  );
  yield;
  const flags = yield* redFlags(portfolio, listing, year, policies.discountLimit);
  yield;
  return {
    listing,
    year,
    current,
    ranking,
    shares,
    cumulative,
    starts,
    margins,
    inProfile,
    policy,
    classes,
    order,
    matrix,
    states,
    averages: found,
    attach: attach(matrix),
    stack,
    potential,
    lifts,
    upgradeValue: upgradeValues(portfolio, matrix, found, seats, left),
    inProfileOnly: {
      averages: fitAverages,
      potential: priced(fitAverages, (row) => !left[row] && fits[row] === 1),
      current: exactSum([...year.total].filter((_, row) => fits[row] === 1)),
    },
    offeringMargins,
    market,
    offers,
    bundles: bundleOffers(
      market,
      portfolio.bundles,
      Float64Array.from(facts, (client) => client.seats ?? NaN),
    ),
    flags,
    waves: classes.map((name, row) => {
      const own = matrix.codes.subarray(row * matrix.columns, (row + 1) * matrix.columns);
      const open = potential.gapsByClient[row] > 0 || own.includes(UPGRADE);
      return open && stack[row] !== 1 ? (waveOf[name] ?? null) : null;
    }),
    fullStackShare: here.length === 0 ? null : full / here.length,
    notAssessed: here.filter((row) => inProfile[row] === null).length,
  };
}
