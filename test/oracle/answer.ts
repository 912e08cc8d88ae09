import type { StreamName } from "./records";

export type ClassLetter = "A" | "B" | "C" | "D" | "–" | "";
export type CellState = "Y" | "L" | "Z" | "" | "P" | "C" | "X" | "N";
export type Band = "Core" | "Mid" | "Tail";

/** One client. Shares, margins and rates are fractions; null is unknown. Offerings stand under their shown names. */
export interface ClientAnswer {
  readonly key: string;
  readonly id: string | null;
  readonly name: string;
  /** The name, with the ID behind it where another listed client has the same name. */
  readonly shown: string;
  readonly accountManager: string | null;
  readonly inProfile: boolean | null;
  readonly state: "" | "Left" | "New";
  /** Place by revenue, from 1. */
  readonly rank: number;
  readonly mrr: number;
  readonly project: number;
  readonly tm: number;
  readonly service: number;
  readonly resale: number;
  readonly unclassified: number;
  readonly total: number;
  readonly share: number | null;
  readonly cumulative: number | null;
  readonly cumulativeClients: number;
  readonly runRate: number;
  readonly serviceMargin: number | null;
  readonly resaleMargin: number | null;
  readonly grossMargin: number | null;
  readonly totalMargin: number | null;
  /** Cumulative share before the client's tie group. */
  readonly start: number | null;
  readonly band: Band | null;
  readonly classMargin: number | null;
  readonly basis: "service" | "total" | null;
  /** 0 is the highest of five. */
  readonly grade: number | null;
  readonly class: ClassLetter;
  /** Yearly price rise that lifts the class; null where none does. */
  readonly toNextClass: number | null;
  readonly revenue: Readonly<Record<string, number>>;
  readonly states: Readonly<Record<string, CellState>>;
  readonly stackPct: number | null;
  readonly gaps: number;
  readonly potential: number;
  /** Number of `L` cells, and what their upgrades are worth. */
  readonly upgrades: number;
  readonly upgradeValue: number;
  readonly nextOffer: string | null;
  readonly wave: 1 | 2 | 3 | 4 | null;
  readonly flags: readonly string[];
  /** Offerings one by one. */
  readonly offers: readonly OfferAnswer[];
  /** The same with bundles among them. */
  readonly offersAndBundles: readonly (OfferAnswer | BundleAnswer)[];
}

export interface OfferAnswer {
  readonly offering: string;
  readonly rank: number;
  readonly type: "cross-sell" | "upgrade" | "win back";
  /** k of n peers hold it. */
  readonly k: number;
  readonly n: number;
  readonly fit: number;
  /** null: no offering has a margin, and all rank by revenue. */
  readonly yearlyMargin: number | null;
  readonly marginEstimated: boolean;
  readonly score: number;
  /** Which of the client's needs it meets, from 1. */
  readonly need: number | null;
}

export interface BundleAnswer extends Omit<OfferAnswer, "offering" | "type" | "k" | "n"> {
  readonly bundle: string;
  readonly type: "bundle";
  /** The offerings that it brings. */
  readonly closes: readonly string[];
}

/** One offering of the playbook beside every other one that is sold. */
export interface PlayAnswer {
  readonly offering: string;
  readonly holders: number;
  readonly usualNext: string | null;
  readonly others: readonly {
    readonly other: string;
    readonly both: number;
    readonly lift: number | null;
    /** Place on the path to the full stack, from 1. */
    readonly path: number | null;
  }[];
}

export interface OfferingAnswer {
  readonly name: string;
  readonly step: number | null;
  readonly stream: StreamName | null;
  readonly inStack: boolean;
  readonly sold: boolean;
  readonly holders: number;
  readonly applies: number;
  readonly attachRate: number | null;
  readonly average: number | null;
  readonly estimated: boolean;
  readonly gaps: number;
  readonly potential: number;
  readonly inProfileAverage: number | null;
  readonly inProfilePotential: number;
  /** From its own lines, else from the Offerings table. */
  readonly margin: number | null;
}

export interface ClassSummary {
  readonly class: ClassLetter;
  readonly clients: number;
  readonly revenue: number;
  readonly share: number | null;
  readonly margin: number | null;
  readonly meanStackPct: number | null;
  readonly potential: number;
}

export interface Reconciliation {
  readonly read: number;
  readonly used: number;
  readonly outside: number;
  readonly problem: number;
  readonly totals: number;
}

export interface CompanyAnswer {
  readonly clients: number;
  readonly left: number;
  readonly new: number;
  readonly lost: number;
  readonly outOfProfile: number;
  readonly notAssessed: number;
  readonly revenue: number;
  readonly cost: number | null;
  readonly policy: "matrix" | "margin" | "revenue";
  readonly potential: number;
  readonly uplift: number | null;
  readonly fullyCrossSold: number;
  readonly fullyCrossSoldRatio: number | null;
  readonly inProfileRevenue: number;
  readonly inProfilePotential: number;
  readonly inProfileUplift: number | null;
  readonly fullStackClients: number;
  readonly fullStackShare: number | null;
  readonly reconciliation: Reconciliation;
  readonly makes: {
    readonly half: number | null;
    readonly eighty: number | null;
    readonly ninetyFive: number | null;
  };
  readonly largestShare: number | null;
  readonly topTenShare: number | null;
  readonly comments: { readonly oneAboveTenPercent: boolean; readonly tenAboveHalf: boolean };
  readonly windowFirst: string;
  readonly windowLast: string;
  readonly monthsOfData: number;
  readonly lastMonthIncomplete: boolean;
}

/** A row or mark that could not be used as it stands. */
export interface Problem {
  readonly table: "lines" | "marks";
  /** Place in the input array, from 0. */
  readonly row: number;
  readonly reason: string;
  readonly amount: number;
}

export interface Answer {
  /** In the order of part A: revenue, then name. */
  readonly clients: readonly ClientAnswer[];
  /** Keys in the order of part B: class, then revenue, then name. */
  readonly portfolio: readonly string[];
  readonly offerings: readonly OfferingAnswer[];
  readonly playbook: readonly PlayAnswer[];
  readonly byClass: readonly ClassSummary[];
  readonly company: CompanyAnswer;
  readonly problems: readonly Problem[];
  /** Marks `P` on cells that the data say are held. */
  readonly won: readonly { readonly client: string; readonly offering: string }[];
  /** Marks that the data overrule. */
  readonly overruled: readonly {
    readonly client: string;
    readonly offering: string;
    readonly letter: string;
  }[];
}
