import fc from "fast-check";
import { ranked } from "../../../src/measures/ranked";
import { answerOf } from "../../oracle/oracle";
import type { BundleRecord, Input } from "../../oracle/records";
import { differences } from "../differences";
import { inputs } from "../ledgers";
import { measured } from "../measured";

// Made-up bundles over made-up ledgers: the core in doubles, and test/oracle in exact fractions.

const terms = fc.oneof(
  fc.record({ price: fc.integer({ min: 0, max: 900 }) }),
  fc.record({ discount: fc.constantFrom(null, 0.1, 0.5, 1) }),
);
const bundle: fc.Arbitrary<Omit<BundleRecord, "bundle">> = fc
  .record({
    // Fax may be unknown, BCDR another name of Backup.
    offerings: fc.subarray(["Backup", "BCDR", "Email", "Phone", "New", "Other", "Fax"], { minLength: 2, maxLength: 3 }),
    terms,
    rebate: fc.constantFrom(null, 0, 5),
    segments: fc.constantFrom([], [], [], ["dental", "Law firms"]),
    seatsFrom: fc.constantFrom(null, null, null, null, 20),
    seatsTo: fc.constantFrom(null, null, null, null, 100),
    from: fc.constantFrom(null, null, null, "2026-07-10", "2026-07-11"),
    to: fc.constantFrom(null, null, null, "2026-07-10"),
  })
  // What ends before it begins is a problem of its cell.
  .filter(({ from, to }) => from === null || to === null || from <= to)
  .map(({ terms: asked, ...one }) => ({ ...one, ...asked })); // prettier-ignore
const ledgers: fc.Arbitrary<Input> = fc
  .record({ input: inputs, bundles: fc.array(bundle, { minLength: 6, maxLength: 9 }) })
  .map(({ input, bundles }) => ({
    ...input,
    settings: { ...input.settings, offersPerClient: 20 },
    bundles: bundles.map((one, place) => ({ ...one, bundle: `Bundle ${place + 1}` })),
  }));

function byCore(input: Input): unknown {
  const { portfolio, measures, policies } = measured(input);
  const { ranking, offers, bundles } = measures;
  return ranking.map((row) =>
    ranked(offers[row], bundles[row], policies.offersPerClient).map((offer) => [
      offer.type === "bundle"
        ? portfolio.bundles[offer.bundle].name
        : portfolio.offerings[offer.offering].name,
      offer.type === "bundle" ? offer.closes.map((one) => portfolio.offerings[one].name).sort() : [],
      ...[
        offer.rank,
        offer.need,
        offer.fit,
        offer.margin,
        offer.score,
        offer.margin !== null && offer.marginEstimated,
      ],
    ]),
  );
}

function byOracle(input: Input): unknown {
  return answerOf(input).clients.map(({ offersAndBundles }) =>
    offersAndBundles.map((offer) => [
      offer.type === "bundle" ? offer.bundle : offer.offering,
      offer.type === "bundle" ? [...offer.closes].sort() : [],
      ...[
        offer.rank,
        offer.need,
        offer.fit,
        offer.yearlyMargin,
        offer.score,
        offer.yearlyMargin !== null && offer.marginEstimated,
      ],
    ]),
  );
}

test("the core and the oracle offer the same bundles, among the same offers, on the same terms", () => {
  let offered = 0;
  fc.assert(
    fc.property(ledgers, (input) => {
      const core = byCore(input);
      expect(differences(core, byOracle(input))).toEqual([]);
      offered += JSON.stringify(core).split('"Bundle ').length - 1;
    }),
    { numRuns: 60 },
  );
  expect(offered).toBeGreaterThan(5);
});
