import fc from "fast-check";
import { playbook } from "../../../src/measures/playbook/playbook";
import { letters } from "../../../src/measures/states";
import { answerOf } from "../../oracle/oracle";
import type { Input } from "../../oracle/records";
import { differences } from "../differences";
import { inputs } from "../ledgers";
import { measured } from "../measured";

// Made-up ledgers through both: the core in doubles, and test/oracle, a program of its own in exact fractions.

function byCore(input: Input) {
  const { intake, portfolio, measures: found } = measured(input);
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
