import { defaultCuts, type Cuts, type Policy } from "./classes";
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
}

export const defaultPolicies: Policies = {
  policy: "matrix",
  cuts: defaultCuts,
  averageBy: "mean",
  perSeat: false,
  discountLimit: 0.25,
  offersPerClient: 5,
  allSteps: false,
};

/** What the user entered in the sheets: marks by client and offering key, profile overrides by client key. */
export interface UserEntries {
  readonly marks: UserMarks;
  readonly profiles: ReadonlyMap<string, boolean>;
}
