import { takeIn } from "../../src/intake/intake";
import { settleNeeds } from "../../src/intake/needs";
import { defaultPolicies, measure } from "../../src/measures/measure";
import type { Letter } from "../../src/measures/states";
import { nameKey } from "../../src/text";
import { stepNames } from "../oracle/needs";
import type { Input } from "../oracle/records";
import { bundleTable } from "./bundle-table";
import { tables } from "./ledger-tables";
import { TODAY } from "./small";

/** A made-up ledger through the core, with what the user marked. */
export function measured(input: Input) {
  const { lastMonth, policy = "matrix", average, perSeat, offersPerClient } = input.settings;
  const sources = { ...tables(input), ...(input.bundles ? { Bundles: bundleTable(input.bundles) } : {}) };
  const intake = takeIn(
    Object.entries(sources).map(([name, cells]) => ({ name, cells })),
    { today: TODAY, lastMonth: lastMonth ? 2026 * 12 + 2 : null, mapping: {} },
  );
  const { portfolio } = intake;
  const marks = new Map<string, Map<string, Letter>>();
  for (const { client: name, clientId, offering: what, letter } of input.marks ?? []) {
    const named = portfolio.clients.filter((one) => nameKey(one.name) === nameKey(name));
    const key = clientId ? `#${clientId}` : named.length === 1 ? named[0].key : "";
    marks.set(key, (marks.get(key) ?? new Map<string, Letter>()).set(nameKey(what), letter as Letter));
  }
  const needs = settleNeeds(intake.needs, portfolio.offerings, intake.offeringNamed, stepNames, []);
  const policies = {
    ...defaultPolicies,
    policy,
    averageBy: average ?? "mean",
    perSeat: perSeat ?? false,
    offersPerClient: offersPerClient ?? 5,
  };
  const measures = measure(portfolio, { marks, profiles: new Map(), needs }, policies);
  return { intake, portfolio, measures, policies };
}
