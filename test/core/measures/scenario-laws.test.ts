import fc from "fast-check";
import { breakEvenRate, dScenario, type DClient } from "../../../src/measures/scenario";
import { scenarioOf, type ScenarioClient } from "../../oracle/plan";

const cents = (min: number, max: number): fc.Arbitrary<number> =>
  fc.integer({ min: min * 100, max: max * 100 }).map((amount) => amount / 100);
const scenarioClients: fc.Arbitrary<ScenarioClient[]> = fc.array(
  fc.record({
    current: cents(-500, 2000),
    gross: fc.option(cents(-500, 2000), { freq: 9 }),
    gaps: fc.array(
      fc.record({
        average: cents(0, 900),
        margin: fc.option(
          fc.integer({ min: -10, max: 90 }).map((percent) => percent / 100),
          { freq: 9 },
        ),
      }),
      { maxLength: 5 },
    ),
    hours: fc.option(fc.integer({ min: 0, max: 90 })),
  }),
  { maxLength: 12 },
);
const rates = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
const sum = (amounts: readonly number[]): number => amounts.reduce((all, amount) => all + amount, 0);
const asRow = ({ current, gross, gaps, hours }: ScenarioClient): DClient => {
  const costed = gaps.filter(({ margin }) => margin !== null);
  return {
    current,
    gross,
    potential: sum(gaps.map(({ average }) => average)),
    costedPotential: sum(costed.map(({ average }) => average)),
    grossPotential: sum(costed.map(({ average, margin }) => average * (margin as number))),
    serviceHours: hours,
  };
};

test("the scenario and the oracle's say the same of any D clients", () =>
  fc.assert(
    fc.property(scenarioClients, rates, (clients, rate) => {
      const { revenue, margin, breakEven, side, hoursReleased } = dScenario(clients.map(asRow), rate);
      const answer = scenarioOf(clients, rate);
      const near = (value: number | null): unknown => (value === null ? null : expect.closeTo(value, 6));
      expect({
        ...revenue,
        gainedMargin: margin.gained,
        lostMargin: margin.lost,
        netMargin: margin.net,
        breakEven,
        side,
        hours: hoursReleased,
      }).toEqual({
        gained: near(answer.gained),
        lost: near(answer.lost),
        net: near(answer.net),
        gainedMargin: near(answer.gainedMargin),
        lostMargin: near(answer.lostMargin),
        netMargin: near(answer.netMargin),
        breakEven: near(answer.breakEven),
        side: answer.side,
        hours: near(answer.hours),
      });
    }),
    { numRuns: 300 },
  ));

test("at the break-even rate nothing is gained or lost, above it something is gained", () =>
  fc.assert(
    fc.property(cents(0, 5000), cents(0, 5000), cents(0, 1), (current, potential, rate) => {
      const rows = [
        asRow({ current, gross: null, gaps: [{ average: potential, margin: null }], hours: null }),
      ];
      expect(dScenario(rows, breakEvenRate(current, potential)).revenue.net).toBeCloseTo(0, 6);
      const { side, revenue } = dScenario(rows, rate);
      if (current > 0 && side !== "at") expect(Math.sign(revenue.net)).toBe(side === "above" ? 1 : -1);
    }),
  ));
