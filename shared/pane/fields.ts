import type { Field } from "../../src/intake/field";
import type { TableKind } from "../../src/intake/table";

/** The columns that a table of one kind can have: those asked for at once, and those on request. */
export interface Choice {
  readonly first: readonly Field[];
  readonly more: readonly Field[];
}

const lines: Choice = {
  first: ["client", "clientId", "date", "revenue", "offering", "stream", "cost"],
  more: ["profit", "quantity", "order"],
};

const choices: Readonly<Record<TableKind, Choice>> = {
  lines,
  // With nothing but a client, a table counts as holdings, whatever its other columns are.
  holdings: lines,
  clients: {
    first: ["client", "clientId", "accountManager", "segment", "inProfile", "clientSince"],
    more: [
      "leftOn",
      "contractEnd",
      "pricingCurrent",
      "package",
      "seats",
      "earlyTerminations",
      "serviceHours",
      "averageDiscount",
      "itBudget",
      "needs",
      "mrr",
      "project",
      "tm",
      "resale",
    ],
  },
  offerings: {
    first: ["offering", "step", "inStack", "stream", "listPrice", "marginShare"],
    more: ["alsoKnownAs", "replaces", "infrastructure", "cloud", "launched", "segments", "link"],
  },
  bundles: {
    first: ["bundle", "bundled", "price", "discount", "rebate"],
    more: ["segments", "seatsFrom", "seatsTo", "from", "to"],
  },
  managers: { first: ["accountManager", "role"], more: [] },
};

/**
 * A table that was not recognised is most likely an export of invoice lines, and so may be
 * one that was taken for something else: their columns can be chosen in every table.
 */
export function choiceFor(kind: TableKind | null): Choice {
  const { first, more } = choices[kind ?? "lines"];
  const known = [...first, ...more];
  return { first, more: [...more, ...lines.first.filter((field) => !known.includes(field))] };
}

/** The columns by which a table of one kind is known, for those who have none yet. */
export function telling(kind: TableKind): readonly Field[] {
  return kind === "holdings" ? ["client", "clientId"] : choices[kind].first;
}
