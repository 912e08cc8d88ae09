import { scoreOf } from "../oracle/score";
import { pairOf } from "./agreement";
import { cases } from "./cases";
import { ofClients } from "./of-clients";
import { ofCompany } from "./of-company";
import { ofOfferings } from "./of-offerings";
import { scoreDiffers } from "./of-score";

/*
 * Every cell of every generated sheet against the oracle, which calculates in exact
 * fractions from the method's text and shares no code with src/.
 */

describe.each(cases)("$name", (one) => {
  const pair = pairOf(one);

  test.each(Object.entries({ ...ofClients, ...ofOfferings, ...ofCompany }))("%s", (_, differences) =>
    expect(differences(pair).slice(0, 10)).toEqual([]),
  );

  const bundled = pair.ordered.some((client) =>
    client.offersAndBundles.some(({ type }) => type === "bundle"),
  );
  test(bundled ? "bundles are among the offers" : "there are no bundles", () =>
    expect(bundled).toBe(one.input.bundles !== undefined),
  );

  test("Scorecard: every figure, and no other", () =>
    expect(scoreDiffers(pair.sheet("Scorecard").body(), scoreOf(one.input))).toEqual([]));
});
