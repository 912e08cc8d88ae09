import fc from "fast-check";
import { defaultPolicies } from "../../../src/measures/measure";
import { isGap } from "../../../src/measures/states";
import { ledgers, run } from "./ledgers";

test("shares sum to 1, the last cumulative share is exactly 1", () =>
  fc.assert(
    fc.property(ledgers, (ledger) => {
      const { measures } = run(ledger);
      if (measures.current <= 0) return expect(measures.shares.every((share) => share === null)).toBe(true);
      expect(measures.shares.reduce<number>((sum, share) => sum + (share as number), 0)).toBeCloseTo(1, 9);
      expect(measures.cumulative[measures.ranking[measures.ranking.length - 1]]).toBe(1);
    }),
  ));

test("current + potential = average × (cells above 0 + gaps) + credits", () =>
  fc.assert(
    fc.property(ledgers, (ledger) => {
      const { portfolio, measures } = run(ledger);
      const { matrix, averages, potential, current } = measures;
      let wanted = 0;
      portfolio.offerings.forEach((_, column) => {
        const cells = [...measures.listing.clients.keys()].map(
          (row) => matrix.revenue[row * matrix.columns + column],
        );
        const average = Number.isNaN(averages.perClient[column]) ? 0 : averages.perClient[column];
        wanted +=
          average *
          (cells.filter((cell) => cell > 0).length * (averages.estimated[column] ? 0 : 1) +
            potential.gapsByOffering[column]);
        for (const cell of cells) if (cell < 0) wanted += cell;
      });
      expect(current + potential.total).toBeCloseTo(wanted, 4);
    }),
  ));

test("sums by client, by offering and for all agree", () =>
  fc.assert(
    fc.property(ledgers, (ledger) => {
      const { measures } = run(ledger);
      const { potential, year, matrix } = measures;
      const sum = (values: Iterable<number>): number => [...values].reduce((all, one) => all + one, 0);
      expect(sum(potential.byClient)).toBeCloseTo(potential.total, 4);
      expect(sum(potential.byOffering)).toBeCloseTo(potential.total, 4);
      expect(sum(potential.gapsByClient)).toBe(sum(potential.gapsByOffering));
      expect(sum(year.total)).toBeCloseTo(measures.current, 4);
      expect(sum(matrix.revenue)).toBeCloseTo(measures.current, 4);
    }),
  ));

test("every cell is a gap, or is not: attach, stack and gaps count the same states", () =>
  fc.assert(
    fc.property(ledgers, (ledger) => {
      const { portfolio, measures } = run(ledger);
      const { codes } = measures.states;
      const width = portfolio.offerings.length;
      measures.listing.clients.forEach((_, row) => {
        const open = portfolio.offerings.filter(
          ({ retired }, column) => !retired && isGap(codes[row * width + column]),
        );
        expect(measures.potential.gapsByClient[row]).toBe(
          measures.listing.standing[row] === "Left" ? 0 : open.length,
        );
      });
      for (const offers of measures.offers) {
        expect(offers.length).toBeLessThanOrEqual(defaultPolicies.offersPerClient);
        for (const { offering: column, score, fit, held, peers } of offers) {
          expect(portfolio.offerings[column].retired).toBe(false);
          expect([score >= 0, fit >= 0, fit <= 1, held <= peers]).toEqual([true, true, true, true]);
        }
        const scores = offers.map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
      }
    }),
  ));

test("what is used is what part A shows, to the cent", () =>
  fc.assert(
    fc.property(ledgers, (ledger) => {
      const { portfolio, measures } = run(ledger);
      expect(Math.round(portfolio.reconciliation.used * 100)).toBe(Math.round(measures.current * 100));
    }),
  ));
