import fc from "fast-check";
import { takeIn } from "../../../src/intake/intake";
import { settleNeeds } from "../../../src/intake/needs";
import { playbook } from "../../../src/measures/playbook/playbook";
import { defaultPolicies, measure } from "../../../src/measures/measure";
import { letters, type Letter } from "../../../src/measures/states";
import { nameKey } from "../../../src/text";
import { stepNames } from "../../oracle/needs";
import { answerOf } from "../../oracle/oracle";
import type { Input } from "../../oracle/records";
import { tables } from "../ledger-tables";
import { inputs } from "../ledgers";
import { TODAY } from "../small";

// Made-up ledgers through both: the core in doubles, and test/oracle, a program of its own in exact fractions.

/** Where two answers differ by more than doubles round. */
function differences(core: unknown, oracle: unknown, at = ""): string[] {
  if (typeof core === "number" && typeof oracle === "number") {
    const apart = !(Math.abs(core - oracle) <= 1e-7 * Math.max(1, Math.abs(oracle)));
    return apart ? [`${at}: ${core}, not ${oracle}`] : [];
  }
  if (typeof core !== "object" || typeof oracle !== "object" || core === null || oracle === null)
    return core === oracle ? [] : [`${at}: ${String(core)}, not ${String(oracle)}`];
  const [one, other] = [core as Record<string, unknown>, oracle as Record<string, unknown>];
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return names.flatMap((name) => differences(one[name], other[name], `${at}/${name}`));
}

function byCore(input: Input) {
  const { lastMonth, policy = "matrix", average, perSeat, offersPerClient } = input.settings;
  const sources = Object.entries(tables(input)).map(([name, cells]) => ({ name, cells }));
  const month = lastMonth ? 2026 * 12 + 2 : null;
  const intake = takeIn(sources, { today: TODAY, lastMonth: month, mapping: {} });
  const { portfolio } = intake;
  const marks = new Map<string, Map<string, Letter>>();
  for (const { client: name, clientId, offering: what, letter } of input.marks ?? []) {
    const named = portfolio.clients.filter((one) => nameKey(one.name) === nameKey(name));
    const key = clientId ? `#${clientId}` : named.length === 1 ? named[0].key : "";
    marks.set(key, (marks.get(key) ?? new Map<string, Letter>()).set(nameKey(what), letter as Letter));
  }
  const { offerings } = portfolio;
  const needs = settleNeeds(intake.needs, offerings, intake.offeringNamed, stepNames, []);
  const found = measure(
    portfolio,
    { marks, profiles: new Map(), needs },
    {
      ...defaultPolicies,
      policy,
      averageBy: average ?? "mean",
      perSeat: perSeat ?? false,
      offersPerClient: offersPerClient ?? 5,
    },
  );
  const { listing, matrix, year } = found;
  const shown = portfolio.offerings.map((one, column) => ({ one, column })).filter(({ one }) => one.listed);
  const names = [...listing.clients].map((at) => portfolio.clients[at]);
  return {
    clients: found.ranking.map((row) => ({
      name: names[row].name,
      id: names[row].id,
      state: listing.standing[row],
      total: year.total[row],
      runRate: year.runRate[row],
      share: found.shares[row],
      cumulative: found.cumulative[row],
      classMargin: found.margins[row].deciding?.margin ?? null,
      basis: found.margins[row].deciding?.basis ?? null,
      class: listing.standing[row] === "" ? found.classes[row] : "",
      toNextClass: found.lifts[row]?.rise ?? null,
      states: Object.fromEntries(
        shown.map(({ one, column }) => [one.name, letters[matrix.codes[row * matrix.columns + column]]]),
      ),
      stackPct: found.stack[row],
      gaps: found.potential.gapsByClient[row],
      potential: found.potential.byClient[row],
      upgradeValue: found.upgradeValue[row],
      wave: found.waves[row],
      flags: found.flags[row].join(),
      offers: found.offers[row].map((offer): unknown[] => [
        portfolio.offerings[offer.offering].name,
        offer.type,
        offer.held,
        offer.peers,
        offer.fit,
        offer.margin,
        offer.score,
        offer.need,
      ]),
    })),
    portfolio: found.order.map((row) => names[row].id ?? names[row].name),
    offerings: Object.fromEntries(
      shown.map(({ one, column }) => [
        one.name,
        {
          sold: !one.retired,
          inStack: one.inStack,
          holders: found.attach.holders[column],
          applies: found.attach.applies[column],
          average: Number.isNaN(found.averages.perClient[column]) ? null : found.averages.perClient[column],
          gaps: found.potential.gapsByOffering[column],
          potential: found.potential.byOffering[column],
          inProfilePotential: found.inProfileOnly.potential.byOffering[column],
        },
      ]),
    ),
    playbook: Object.fromEntries(
      playbook(portfolio, listing, matrix).map(({ offering: from, holders, usualNext, companions }) => [
        portfolio.offerings[from].name,
        {
          holders,
          usualNext: usualNext === null ? null : portfolio.offerings[usualNext].name,
          others: companions.map(({ other, both, lift, place }) => ({
            other: portfolio.offerings[other].name,
            both,
            lift,
            path: place,
          })),
        },
      ]),
    ),
    company: {
      policy: found.policy,
      revenue: found.current,
      potential: found.potential.total,
      inProfileRevenue: found.inProfileOnly.current,
      fullStackShare: found.fullStackShare,
      notAssessed: found.notAssessed,
      lost: listing.lost,
      incomplete: portfolio.window.incomplete,
      sums: Object.values(portfolio.reconciliation),
      problems: intake.problems.filter(({ amount: left }) => left !== null).map(({ row }) => row - 1),
      won: found.states.won.length,
      overruled: found.states.contradictions.length,
    },
  };
}

function byOracle(input: Input): ReturnType<typeof byCore> {
  const answer = answerOf(input);
  const { company } = answer;
  const { read, used, outside, problem, totals } = company.reconciliation;
  const flagWords = (flags: readonly string[]): string =>
    [
      ...new Set(
        flags.map((one) =>
          one === "early termination"
            ? "early terminations"
            : one.startsWith("hours")
              ? "heavy service use"
              : one,
        ),
      ),
    ].join();
  const keys = new Map(answer.clients.map((one) => [one.key, one.id ?? one.name]));
  return {
    clients: answer.clients.map((one) => ({
      name: one.name,
      id: one.id,
      state: one.state,
      total: one.total,
      runRate: one.runRate,
      share: one.share,
      cumulative: one.cumulative,
      classMargin: one.classMargin,
      basis: one.basis,
      class: one.class,
      toNextClass: one.toNextClass,
      states: { ...one.states },
      stackPct: one.stackPct,
      gaps: one.gaps,
      potential: one.potential,
      upgradeValue: one.upgradeValue,
      wave: one.wave,
      flags: flagWords(one.flags),
      offers: one.offers.map((offer) => [
        offer.offering,
        offer.type,
        offer.k,
        offer.n,
        offer.fit,
        offer.yearlyMargin,
        offer.score,
        offer.need,
      ]),
    })),
    portfolio: answer.portfolio.map((key) => keys.get(key) as string),
    offerings: Object.fromEntries(
      answer.offerings.map((one) => [
        one.name,
        {
          sold: one.sold,
          inStack: one.inStack,
          holders: one.holders,
          applies: one.applies,
          average: one.average,
          gaps: one.gaps,
          potential: one.potential,
          inProfilePotential: one.inProfilePotential,
        },
      ]),
    ),
    playbook: Object.fromEntries(
      answer.playbook.map(({ offering: from, holders, usualNext, others }) => [
        from,
        { holders, usualNext, others: [...others] },
      ]),
    ),
    company: {
      policy: company.policy,
      revenue: company.revenue,
      potential: company.potential,
      inProfileRevenue: company.inProfileRevenue,
      fullStackShare: company.fullStackShare,
      notAssessed: company.notAssessed,
      lost: company.lost,
      incomplete: company.lastMonthIncomplete,
      sums: [read, used, outside, problem, totals],
      problems: answer.problems.filter(({ table }) => table === "lines").map(({ row }) => row),
      won: answer.won.length,
      overruled: answer.overruled.length,
    },
  };
}

test("the core and the oracle say the same of any ledger", () =>
  fc.assert(
    fc.property(inputs, (input) => {
      expect(differences(byCore(input), byOracle(input))).toEqual([]);
    }),
    { numRuns: 300 },
  ));
