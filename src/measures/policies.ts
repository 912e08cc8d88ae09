import { defaultCuts, type Cuts, type Policy } from "./classes";
import { defaultPlanPolicies, type PlanPolicies } from "./plan";
import { defaultConversionRate } from "./scenario";
import type { Need } from "../portfolio";
import type { UserMarks } from "./states";

/** All that the user can decide about the figures. */
export interface Policies {
  readonly policy: Policy;
  readonly cuts: Cuts;
  readonly averageBy: "mean" | "median";
  readonly perSeat: boolean;
  /** Fraction: an average discount above it is flagged. */
  readonly discountLimit: number;
  readonly offersPerClient: number;
  /** Offers come from every step, not only from the frontier and the next. */
  readonly allSteps: boolean;
  readonly plan: PlanPolicies;
  /** The share of the D clients that is expected to convert. */
  readonly dRate: number;
  /** The share of the potential that is expected to be captured. */
  readonly capture: number;
  /** The fiscal year's first month, 1 to 12. */
  readonly yearStart: number;
  /** The share of the revenue that cross-sales should make, a fraction. */
  readonly crossSaleTarget: number;
  /** A lower attach rate is low, a fraction. */
  readonly lowAttach: number;
  readonly closeRates: CloseRates;
}

/** How often an offer is taken: fractions that scale the plan's expected revenue; null = off. */
export interface CloseRates {
  readonly clients: number | null;
  readonly prospects: number | null;
}

export const defaultPolicies: Policies = {
  policy: "matrix",
  cuts: defaultCuts,
  averageBy: "mean",
  perSeat: false,
  discountLimit: 0.25,
  offersPerClient: 5,
  allSteps: false,
  plan: defaultPlanPolicies,
  dRate: defaultConversionRate,
  capture: 1,
  yearStart: 1,
  crossSaleTarget: 0.3,
  lowAttach: 0.2,
  closeRates: { clients: null, prospects: null },
};

/**
 * What the user entered in the sheets: marks by client and offering key, profile overrides by client key;
 * and what each client needs, the most urgent first, by client of the portfolio.
 */
export interface UserEntries {
  readonly marks: UserMarks;
  readonly profiles: ReadonlyMap<string, boolean>;
  readonly needs?: ReadonlyMap<number, readonly Need[]>;
}
