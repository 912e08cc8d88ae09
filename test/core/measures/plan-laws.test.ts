import fc from "fast-check";
import { planUpgrades, type Plan, type PlanRow } from "../../../src/measures/plan";
import { statusOf } from "../../../src/measures/plan-status";
import { quarterFromText, quarterText, type Quarter } from "../../../src/quarter";
import { planOf, type PlanClient } from "../../oracle/plan";

const quarter = (text: string): Quarter => quarterFromText(text) as Quarter;
const LAST = quarter("2026-Q3");

const statuses = ["", "Planned", "Signed", "Signed", "Declined", "On hold"] as const;
const someQuarter = fc.integer({ min: LAST - 2, max: LAST + 4 }).map(quarterText);
const clients: fc.Arbitrary<PlanClient[]> = fc.uniqueArray(
  fc
    .record({
      key: fc.integer({ min: 0, max: 99 }).map(String),
      name: fc.constantFrom("Ada", "ada", "Bob", "Élan"),
      class: fc.constantFrom("A", "B", "C", "D", "D", "–", "Left"),
      planned: fc.boolean(),
      hasL: fc.boolean(),
      // Some differ by less than a tie does.
      potential: fc
        .tuple(fc.integer({ min: 1, max: 9 }), fc.constantFrom(0, 1))
        .map(([cents, more]) => Number((cents / 10 + more * 1e-7).toFixed(7))),
      upgradeValue: fc.integer({ min: 0, max: 999 }).map((cents) => cents / 100),
      typed: fc.option(someQuarter, { freq: 2 }),
      status: fc.constantFrom(...statuses),
    })
    .map(({ planned, ...one }) => {
      const wave = "ABCD".indexOf(one.class) + 1;
      return { ...one, wave: wave > 0 && (planned || one.class === "D") ? wave : null };
    }),
  { selector: ({ key }) => key, maxLength: 30 },
);
const settings = fc.record({
  slots: fc.integer({ min: 0, max: 4 }),
  signed: fc.integer({ min: 0, max: 2 }),
  won: fc.integer({ min: 0, max: 2 }),
});
const wins = fc.dictionary(someQuarter, fc.integer({ min: 0, max: 4 }));

const rowOf = ({ hasL, typed, status, potential, upgradeValue, ...one }: PlanClient): PlanRow => ({
  ...one,
  upgrades: hasL,
  potential: Number(potential),
  upgradeValue: Number(upgradeValue),
  target: typed === null ? null : quarterFromText(typed),
  status: statusOf(status),
});
function planned(
  some: readonly PlanClient[],
  policies: { slots: number; signed: number; won: number },
  won: Readonly<Record<string, number>> = {},
): Plan {
  return planUpgrades(
    some.map(rowOf),
    LAST,
    new Map(Object.entries(won).map(([text, count]) => [quarter(text), count])),
    { slotsPerQuarter: policies.slots, signedPerQuarter: policies.signed, wonPerQuarter: policies.won },
  );
}
/** The plan by names of quarters and keys of clients; sums to nine digits. */
function said(some: readonly PlanClient[], { quarters, byQuarter, allDAtOnce }: Plan) {
  const named = quarters.flatMap((one, row) => (one === null ? [] : [[some[row].key, quarterText(one)]]));
  return {
    quarters: Object.fromEntries(named) as Record<string, string>,
    byQuarter: byQuarter.map((one) => ({
      quarter: quarterText(one.quarter),
      keys: one.rows.map((row) => some[row].key),
      dPlaces: one.dPlaces,
      potential: one.potential.toFixed(9),
      upgradeValue: one.upgradeValue.toFixed(9),
    })),
    warning: allDAtOnce,
  };
}

test("the plan and the oracle's say the same of any clients", () =>
  fc.assert(
    fc.property(clients, wins, settings, (some, won, policies) => {
      const answer = planOf(some, quarterText(LAST), won, policies);
      expect(said(some, planned(some, policies, won))).toEqual({
        quarters: Object.fromEntries(answer.quarters),
        byQuarter: answer.byQuarter.map((one) => ({
          ...one,
          potential: one.potential.toFixed(9),
          upgradeValue: one.upgradeValue.toFixed(9),
        })),
        warning: answer.warning,
      });
    }),
    { numRuns: 500 },
  ));

test("the order of the rows changes nothing", () =>
  fc.assert(
    fc.property(
      clients.chain((some) =>
        fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })),
      ),
      settings,
      ([some, other], policies) =>
        expect(said(other, planned(other, policies))).toEqual(said(some, planned(some, policies))),
    ),
  ));

test("no client stands twice, and only where its quarter is", () =>
  fc.assert(
    fc.property(clients, settings, (some, policies) => {
      const { quarters, byQuarter } = planned(some, policies);
      const rows = byQuarter.flatMap((one) => one.rows.map((row) => [row, one.quarter]));
      expect(rows.sort(([a], [b]) => a - b)).toEqual(
        [...quarters.entries()].filter(([, one]) => one !== null),
      );
    }),
  ));

test("a typed quarter is kept, and no other lies before the plan", () =>
  fc.assert(
    fc.property(clients, settings, (some, policies) =>
      planned(some, policies).quarters.forEach((found, row) => {
        const { typed, wave } = some[row];
        if (wave === null) expect(found).toBeNull();
        else if (typed !== null) expect(found).toBe(quarterFromText(typed));
        else expect(found === null || found > LAST).toBe(true);
      }),
    ),
  ));

test("never more than the slots in a quarter, unless typed", () =>
  fc.assert(
    fc.property(clients, settings, (some, policies) => {
      const works = ({ status }: PlanClient): boolean => status !== "Declined" && status !== "On hold";
      for (const { rows } of planned(some, policies).byQuarter) {
        for (const d of [true, false]) {
          const own = rows.map((row) => some[row]).filter((one) => works(one) && (one.wave === 4) === d);
          const placed = own.filter(({ typed }) => typed === null).length;
          const places = d ? policies.signed + policies.won : policies.slots;
          if (placed > 0) expect(own.length).toBeLessThanOrEqual(places);
        }
      }
    }),
  ));

test("20,000 clients take no time to speak of", () => {
  const many = Array.from({ length: 20000 }, (_, at): PlanRow => {
    const name = `n${at}`;
    const money = { potential: at % 977, upgradeValue: 0 };
    const open = { upgrades: false, target: null, status: "open" } as const;
    return { name, key: name, class: "ABCD"[at % 4], wave: (at % 4) + 1, ...money, ...open };
  });
  const started = performance.now();
  expect(planUpgrades(many, LAST, new Map()).byQuarter.length).toBe(1667);
  expect(performance.now() - started).toBeLessThan(2000);
});
