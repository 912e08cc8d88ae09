import type { Averages, Matrix } from "./averages";
import type { BundleOffer } from "./bundles";
import type { Class, Policy } from "./classes";
import type { Flag } from "./flags";
import type { Lift } from "./lift";
import type { Listing, Standing } from "./listing";
import type { Margin } from "./margins";
import type { Market, Offer } from "./offers";
import type { Potential } from "./potential";
import type { Attach } from "./stack";
import type { States } from "./states";
import type { Year } from "./year";

/** Every figure of the method, by row of the listing and by index of the offering. */
export interface Measures {
  readonly listing: Listing;
  readonly year: Year;
  readonly current: number;
  /** Rows by revenue, largest first, equal totals by name. */
  readonly ranking: readonly number[];
  /** By row; null when no shares can be formed. */
  readonly shares: readonly (number | null)[];
  readonly cumulative: readonly (number | null)[];
  /** The cumulative share before each client, by which its band is cut. */
  readonly starts: readonly (number | null)[];
  readonly margins: readonly Margin[];
  readonly inProfile: readonly (boolean | null)[];
  readonly policy: Policy;
  readonly classes: readonly (Class | Exclude<Standing, "">)[];
  readonly lifts: readonly (Lift | null)[];
  /** Rows by class, then revenue, then name. */
  readonly order: readonly number[];
  readonly matrix: Matrix;
  readonly states: States;
  readonly averages: Averages;
  readonly attach: Attach;
  readonly stack: readonly (number | null)[];
  readonly potential: Potential;
  readonly upgradeValue: Float64Array;
  /** The same with the rows of clients out of profile taken as blank. */
  readonly inProfileOnly: {
    readonly averages: Averages;
    readonly potential: Potential;
    readonly current: number;
  };
  readonly offeringMargins: readonly (number | null)[];
  readonly market: Market;
  readonly offers: readonly (readonly Offer[])[];
  readonly bundles: readonly (readonly BundleOffer[])[];
  readonly flags: readonly (readonly Flag[])[];
  /** 1 to 4; null for clients that are not planned. */
  readonly waves: readonly (number | null)[];
  /** Clients in profile or not assessed and on the full stack ÷ all that have not left; null without clients. */
  readonly fullStackShare: number | null;
  readonly notAssessed: number;
}
