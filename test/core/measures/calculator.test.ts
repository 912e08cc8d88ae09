import fc from "fast-check";
import { takeIn } from "../../../src/intake/intake";
import { settleNeeds } from "../../../src/intake/needs";
import { calculator, classCeiling } from "../../../src/measures/calculator";
import { defaultPolicies, measure } from "../../../src/measures/measure";
import { ranked, type Ranked } from "../../../src/measures/ranked";
import { defaultCuts } from "../../../src/measures/classes";
import { nameKey } from "../../../src/text";
import { stepNames } from "../../oracle/needs";
import type { ClientRecord, Input } from "../../oracle/records";
import { tables } from "../ledger-tables";
import { inputs } from "../ledgers";
import { run, TODAY, type Sheets } from "../small";

const bundles = [
  "Bundle | Offerings | Discount %",
  "Start | Backup; Email | 0.1",
  "Talk | Phone; New; Backup |",
];
const bundleCells = bundles.map((row) => row.split("|").map((cell) => cell.trim() || null));

/** What Next Offers is made of, for a made-up ledger, and the calculator on the same figures. */
function computed(input: Input, has: ReadonlyMap<string, readonly string[]> = new Map()) {
  const sources = Object.entries({ ...tables(input), Bundles: bundleCells });
  const intake = takeIn(
    sources.map(([name, cells]) => ({ name, cells })),
    { today: TODAY, lastMonth: 2026 * 12 + 5, mapping: {} },
  );
  const { portfolio } = intake;
  const needs = settleNeeds(intake.needs, portfolio.offerings, intake.offeringNamed, stepNames, []);
  const marks = new Map(
    [...has].map(([client, names]) => [client, new Map(names.map((name) => [nameKey(name), "Y"] as const))]),
  );
  const policies = { ...defaultPolicies, offersPerClient: input.settings.offersPerClient ?? 5 };
  const measures = measure(portfolio, { marks, profiles: new Map(), needs }, policies);
  const { offers, bundles: sold, listing } = measures;
  return {
    portfolio,
    measures,
    rowOf: (key: string) => listing.rowOf[portfolio.clients.findIndex((client) => client.key === key)],
    onSheet: (row: number): Ranked[] => ranked(offers[row], sold[row], policies.offersPerClient),
    asked: calculator({ portfolio, measures, policies }),
    needs,
  };
}

test("law: a client gets exactly the offers of Next Offers, and other needs as if they stood in its table", () =>
  fc.assert(
    fc.property(inputs, (input) => {
      const { measures, onSheet, asked } = computed(input);
      const without = computed({
        ...input,
        clients: input.clients?.map((one) => ({ ...one, needs: null })),
      });
      measures.classes.forEach((name, row) => {
        expect(asked.toClient(row)).toEqual({
          class: name,
          inProfile: measures.inProfile[row],
          potential: measures.potential.byClient[row],
          offers: onSheet(row),
        });
        expect(without.asked.toClient(row, measures.market.needs?.[row]).offers).toEqual(onSheet(row));
      });
    }),
    { numRuns: 60 },
  ));

const prospect: fc.Arbitrary<ClientRecord & { has: string[] }> = fc.record({
  client: fc.constant("Newcomer"),
  segment: fc.constantFrom("Dental", "LAW firms", null),
  seats: fc.constantFrom(null, 3, 40),
  inProfile: fc.constantFrom(true, false, null),
  needs: fc.constantFrom("", "3; Email", "security; backup; New"),
  has: fc.subarray(["Email", "Old", "Phone"]),
});

test("law: a prospect gets what Next Offers would say if it stood in the Clients table", () =>
  fc.assert(
    fc.property(inputs, prospect, (input, { has, ...record }) => {
      const listed = computed(
        { ...input, clients: [...(input.clients ?? []), record] },
        new Map([["newcomer", has]]),
      );
      const { asked, portfolio } = computed(input);
      const { offerings } = listed.portfolio;
      const row = listed.rowOf("newcomer");
      expect(portfolio.offerings).toEqual(offerings);
      const { segment = null, inProfile = null, seats = null } = record;
      const found = asked.toProspect({
        segment,
        inProfile,
        seats: seats === null ? null : Number(seats),
        has: has.flatMap((name) => offerings.flatMap((one, index) => (one.name === name ? [index] : []))),
        needs: listed.measures.market.needs?.[row] ?? [],
      });
      const bare = (offers: readonly Ranked[]) => offers.map(({ row: _, ...offer }) => offer);
      expect(bare(found.offers)).toEqual(bare(listed.onSheet(row)));
      expect(found.potential).toBeCloseTo(listed.measures.potential.byClient[row], 6);
    }),
    { numRuns: 60 },
  ));

// By hand: 400 in all. Above 100 stand 300 of 500, above 40 all 400 of 440, above 10 all 400 of 410.
test.each([
  ["60 % before it: Core", "matrix", 100, null, "A"],
  ["91 % before it: Mid", "matrix", 40, true, "A"],
  ["98 % before it: Tail", "matrix", 10, null, "B"],
  ["out of profile: at best C", "matrix", 100, false, "C"],
  ["by revenue alone, Mid", "revenue", 40, null, "B"],
  ["by margin alone", "margin", 1, null, "A"],
  ["nothing that is worth anything", "matrix", 0, null, null],
] as const)("the best class of somebody new: %s", (_, policy, revenue, inProfile, expected) =>
  expect(classCeiling(policy, revenue, [300, 100], inProfile, defaultCuts)).toBe(expected),
);

const few: Sheets = {
  Lines: `Client | Offering | Date | Revenue | Cost
    Bob | Email | 2026-06-01 | 100 | 50
    Bob | Backup | 2026-06-01 | 300 | 150
    Cid | Email | 2026-06-01 | 200 | 100`,
  Offerings: "Offering | Step\nEmail | 1\nBackup | 2",
};
const nobody = { segment: null, seats: null, inProfile: null, has: [], needs: [] };

// By hand. Email: two of two have it, median 150, margin 75. Backup: one of two, fit (1 + 10 ÷ 2) ÷ 12 = 0.5, margin 150.
test("a prospect of whom nothing is known is offered what the others have", () => {
  const { intake, measures } = run(few);
  const { toProspect } = calculator({ portfolio: intake.portfolio, measures, policies: defaultPolicies });
  const { offers, potential, inProfile } = toProspect(nobody);
  const names = offers.map((offer) => offer.type !== "bundle" && [offer.offering, offer.fit, offer.margin]);
  expect(names).toEqual([
    [0, 1, 75],
    [1, 0.5, 150],
  ]);
  expect([potential, inProfile]).toEqual([450, null]);
  expect(toProspect({ ...nobody, has: [0, 1] })).toMatchObject({ offers: [], potential: 0, class: "A" });
});
