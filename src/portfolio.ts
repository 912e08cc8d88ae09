import type { Month } from "./calendar";

/** Kinds of revenue. The first three are service. */
export const streams = ["MRR", "Project", "T&M", "Resale", "Unclassified"] as const;
export const MRR = 0;
export const PROJECT = 1;
export const TIME_AND_MATERIALS = 2;
export const RESALE = 3;
export const UNCLASSIFIED = 4;

/** A client as the Clients table describes it. Dates are serial numbers; null is not known. */
export interface Client {
  readonly key: string;
  readonly id: string | null;
  readonly name: string;
  /** The name as shown: with the ID where two clients share a name. */
  readonly label: string;
  /** Stands in a Clients or Holdings table, not only in invoice lines. */
  readonly tabled: boolean;
  readonly accountManager: string | null;
  readonly segment: string | null;
  readonly seats: number | null;
  readonly inProfile: boolean | null;
  readonly since: number | null;
  readonly leftOn: number | null;
  readonly contractEnd: number | null;
  readonly pricingCurrent: string | null;
  readonly package: string | null;
  readonly earlyTerminations: number | null;
  readonly serviceHours: number | null;
  readonly averageDiscount: number | null;
  readonly itBudget: number | null;
}

/** The name under which lines without an offering count. It is no offering. */
export const NO_OFFERING = "(No offering)";

/** What a client needs: whatever meets a step of business needs, or one offering by its index. */
export type Need = { readonly step: number } | { readonly offering: number };

/** Farming is selling to clients that are there, hunting is winning new ones. */
export type Role = "farming" | "hunting";

export interface Offering {
  readonly key: string;
  readonly name: string;
  /** 1 to 8; null when the table gives none. */
  readonly step: number | null;
  /** Index into `streams`; null when not known. */
  readonly stream: number | null;
  readonly inStack: boolean;
  /** Stands in a table or has a line in the window; the others come last and on no sheet. */
  readonly listed: boolean;
  /** Named in another's Replaces, or the place of lines that name no offering. */
  readonly retired: boolean;
  /** Index of the newest offering that replaces this one. */
  readonly successor: number | null;
  readonly listPrice: number | null;
  readonly marginShare: number | null;
  readonly infrastructure: boolean | null;
  readonly cloud: boolean | null;
  readonly launched: number | null;
  /** Keys of the only segments it is for; null for all. */
  readonly segments: ReadonlySet<string> | null;
  /** Where its sales sheet or playbook is: an address that begins with https://, http:// or mailto:. */
  readonly link: string | null;
}

/** Offerings that are sold together. Money a year, dates are serial numbers; null is no limit. */
export interface Bundle {
  readonly key: string;
  readonly name: string;
  /** Indices of its offerings, two or more. */
  readonly offerings: readonly number[];
  /** What all of it costs together; null where every offering keeps its own price. */
  readonly price: number | null;
  /** Fraction off the prices of what is newly bought. */
  readonly discount: number;
  /** Given back to the client. */
  readonly rebate: number;
  /** Keys of the only segments it is for. */
  readonly segments: ReadonlySet<string> | null;
  readonly seatsFrom: number | null;
  readonly seatsTo: number | null;
}

/** Invoice lines by column. `cost` is NaN where it is not known; `order` numbers the orders from 0, −1 where there is none. */
export interface Lines {
  readonly count: number;
  readonly client: Int32Array;
  readonly offering: Int32Array;
  readonly day: Int32Array;
  readonly stream: Uint8Array;
  readonly revenue: Float64Array;
  readonly cost: Float64Array;
  readonly order: Int32Array;
}

/** The trailing twelve months. Both ends are whole months. */
export interface Window {
  readonly first: Month;
  readonly last: Month;
  /** Months from the first line to the end of the window, at most 12; 0 without lines. */
  readonly monthsOfData: number;
  /** First month with a line; null without lines. */
  readonly dataFrom: Month | null;
  /** The last month holds less than half the median of the eleven before. */
  readonly incomplete: boolean;
}

/** Where every cent that was read went. */
export interface Reconciliation {
  readonly read: number;
  readonly used: number;
  readonly outside: number;
  readonly problem: number;
  readonly totals: number;
}

/** All that the measures know. Clients and offerings are indices everywhere. */
export interface Portfolio {
  readonly clients: readonly Client[];
  /** What each account manager does, by the key of the name: farming, hunting. */
  readonly roles: ReadonlyMap<string, Role>;
  readonly offerings: readonly Offering[];
  /** Those that can be sold on the day of the run. */
  readonly bundles: readonly Bundle[];
  readonly lines: Lines;
  readonly window: Window;
  /** Revenue that has no date: a year's figure by client and stream from the Clients table or Holdings; null where lines rule. */
  readonly undated: { readonly revenue: Float64Array; readonly cost: Float64Array } | null;
  /** Client × offering: revenue of a Holdings table (NaN where it has none) where there are no lines. */
  readonly holdings: Float64Array | null;
  /** Client × offering: 1 where a Holdings table marks it as held. */
  readonly marks: Uint8Array;
  readonly reconciliation: Reconciliation;
}
