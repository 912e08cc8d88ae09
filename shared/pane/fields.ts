import type { Field } from "../../src/intake/field";
import type { TableKind } from "../../src/intake/table";

/** The columns that a table of one kind can have: those asked for at once, and those on request. */
export interface Choice {
  readonly first: readonly Field[];
  readonly more: readonly Field[];
}

const choices: Readonly<Record<TableKind, Choice>> = {
  lines: {
    first: ["client", "clientId", "date", "revenue", "offering", "stream", "cost"],
    more: ["profit", "quantity", "order"],
  },
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
      "mrr",
      "project",
      "tm",
      "resale",
      "revenue",
      "cost",
    ],
  },
  offerings: {
    first: ["offering", "step", "inStack", "stream", "listPrice", "marginShare"],
    more: ["alsoKnownAs", "replaces", "infrastructure", "cloud", "launched", "segments", "link"],
  },
  holdings: { first: ["client", "clientId"], more: [] },
};

/** A table that was not recognised is most likely an export of invoice lines. */
export function choiceFor(kind: TableKind | null): Choice {
  return choices[kind ?? "lines"];
}
