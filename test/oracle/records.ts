/** What a person typed or a program delivered. Numbers may stand as text, so that no digit is lost on the way. */
export type Figure = string | number;

export type StreamName = "MRR" | "Project" | "T&M" | "Resale";

/** One row of the invoice table. `line` in problems is its place here, from 0. */
export interface LineRecord {
  readonly client: string;
  readonly clientId?: string | null;
  readonly offering: string;
  /** yyyy-mm-dd */
  readonly date: string | null;
  readonly revenue: Figure | null;
  readonly cost?: Figure | null;
  readonly stream?: string | null;
  readonly order?: string | null;
}

export interface ClientRecord {
  readonly client: string;
  readonly clientId?: string | null;
  readonly accountManager?: string | null;
  readonly segment?: string | null;
  readonly seats?: Figure | null;
  /** null or missing: not assessed. */
  readonly inProfile?: boolean | null;
  /** The user's own verdict; beats `inProfile`. */
  readonly profileOverride?: boolean | null;
  /** yyyy-mm-dd, as all dates. */
  readonly since?: string | null;
  readonly left?: string | null;
  readonly earlyTerminations?: Figure | null;
  readonly serviceHours?: Figure | null;
  /** 0.3 is 30 %. */
  readonly averageDiscount?: Figure | null;
  readonly itBudget?: Figure | null;
  /** Steps and offerings with ; between them, the most urgent first. */
  readonly needs?: string | null;
}

export interface OfferingRecord {
  readonly offering: string;
  readonly alsoKnownAs?: readonly string[];
  readonly step?: number | null;
  readonly stream?: string | null;
  /** null or missing in every record: all are in the stack. */
  readonly inStack?: boolean | null;
  readonly listPrice?: Figure | null;
  /** 0.3 is 30 %. */
  readonly margin?: Figure | null;
  readonly replaces?: readonly string[];
  readonly launched?: string | null;
  readonly cloud?: boolean | null;
  readonly infrastructure?: boolean | null;
  readonly segments?: readonly string[];
}

/** Offerings that are sold together. */
export interface BundleRecord {
  readonly bundle: string;
  readonly offerings: readonly string[];
  /** A year, for all of it; else each offering keeps its price, less the discount. */
  readonly price?: Figure | null;
  /** 0.1 is 10 %. */
  readonly discount?: Figure | null;
  readonly rebate?: Figure | null;
  readonly segments?: readonly string[];
  readonly seatsFrom?: Figure | null;
  readonly seatsTo?: Figure | null;
  /** First and last day on which it is sold. */
  readonly from?: string | null;
  readonly to?: string | null;
}

/** One cell that the user filled in on the matrix. */
export interface MarkRecord {
  readonly client: string;
  readonly clientId?: string | null;
  readonly offering: string;
  readonly letter: string;
}

export interface Settings {
  /** The day of the run, yyyy-mm-dd. */
  readonly today: string;
  /** yyyy-mm; missing: the month of the latest usable line. */
  readonly lastMonth?: string | null;
  readonly policy?: "matrix" | "margin" | "revenue";
  /** Core and mid ends, then the margins of grades 1 to 3; by default 0.8, 0.95, 0.6, 0.4, 0.2. */
  readonly cuts?: readonly [number, number, number, number, number];
  readonly average?: "mean" | "median";
  readonly perSeat?: boolean;
  readonly offersPerClient?: number;
  readonly allStepsOpen?: boolean;
  /** Average discounts above it are flagged; 0.25 by default. */
  readonly discountLimit?: number;
}

export interface Input {
  readonly lines: readonly LineRecord[];
  readonly clients?: readonly ClientRecord[];
  readonly offerings?: readonly OfferingRecord[];
  readonly bundles?: readonly BundleRecord[];
  readonly marks?: readonly MarkRecord[];
  readonly settings: Settings;
}
