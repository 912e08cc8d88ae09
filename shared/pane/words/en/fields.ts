import type { Field } from "../../../../src/intake/field";
import type { TableKind } from "../../../../src/intake/table";

/** A column of the input, as the pane calls it. */
export const fields: Readonly<Record<Field, string>> = {
  client: "Client",
  clientId: "Client ID",
  offering: "Offering",
  date: "Date",
  revenue: "Revenue",
  cost: "Cost",
  profit: "Profit",
  stream: "Stream",
  quantity: "Quantity",
  order: "Invoice or order",
  accountManager: "Account manager",
  segment: "Segment",
  seats: "Seats",
  inProfile: "In profile",
  clientSince: "Client since",
  leftOn: "Left on",
  contractEnd: "Contract end",
  pricingCurrent: "Pricing current",
  package: "Package",
  earlyTerminations: "Early terminations",
  serviceHours: "Service hours",
  averageDiscount: "Average discount",
  itBudget: "IT budget",
  mrr: "MRR",
  project: "Project",
  tm: "T&M",
  resale: "Resale",
  alsoKnownAs: "Also known as",
  step: "Step",
  inStack: "In stack",
  listPrice: "List price a year",
  marginShare: "Margin %",
  replaces: "Replaces",
  infrastructure: "Infrastructure",
  cloud: "Cloud",
  launched: "Launched",
  segments: "Segments",
  link: "Link",
  role: "Role",
};

export const kinds: Readonly<Record<TableKind, string>> = {
  lines: "Invoice lines",
  clients: "Clients",
  offerings: "Offerings",
  holdings: "Holdings",
  managers: "Account managers",
};

/** What each kind of table is for, where none was found. */
export const kindUses: Readonly<Record<TableKind, string>> = {
  lines: "One row for each invoice line. Needed, unless there is a table of holdings.",
  holdings: "One row for each client, one column for each offering, the year's revenue in the cells.",
  clients: "One row for each client: who looks after it, its size, whether it fits the profile.",
  offerings: "One row for each offering: its step, and whether it belongs to the stack.",
  managers: "One row for each account manager: whether the role is farming or hunting.",
};
