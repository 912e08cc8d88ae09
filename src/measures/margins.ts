import { streams, TIME_AND_MATERIALS } from "../portfolio";
import { ALL, partOf, RESALE_PART, SERVICE, type Year } from "./year";

/** Lines with a cost have to make this share of a part's revenue before its margin counts as known. */
export const KNOWN_FROM = 0.9;
/** Service has to be this share of a client's revenue to decide its class. */
const SERVICE_FROM = 0.2;
export const NEAR = 1e-9;

export type Basis = "service" | "total";

/** One client's margins. Fractions; null = not known. */
export interface Margin {
  readonly service: number | null;
  readonly resale: number | null;
  readonly total: number | null;
  /** Money: revenue less cost of all its lines that have a cost; null where too few lines have a cost. */
  readonly gross: number | null;
  /** Money: revenue of the lines that `gross` is of. */
  readonly grossOf: number | null;
  /** The margin that decides the class, with the revenue and the cost behind it. */
  readonly deciding: {
    readonly basis: Basis;
    readonly margin: number;
    readonly revenue: number;
    readonly cost: number;
  } | null;
}

/** Revenue and cost of the lines that have a cost, where these make enough of the part. */
function costedOf({ costed }: Year, row: number, part: number): { revenue: number; cost: number } | null {
  const at = partOf(row, part);
  const enough = costed.allWeight[at] > 0 && costed.weight[at] >= (KNOWN_FROM - NEAR) * costed.allWeight[at];
  return enough ? { revenue: costed.revenue[at], cost: costed.cost[at] } : null;
}

/** A margin needs revenue above 0 to be a share of. */
function marginOf(
  year: Year,
  row: number,
  part: number,
): { margin: number; revenue: number; cost: number } | null {
  const found = costedOf(year, row, part);
  return found && found.revenue > 0
    ? { margin: (found.revenue - found.cost) / found.revenue, ...found }
    : null;
}

/** Service revenue of a listed client: MRR, Project and T&M. */
export function serviceRevenue({ byStream }: Year, row: number): number {
  let sum = 0;
  for (let stream = 0; stream <= TIME_AND_MATERIALS; stream++) sum += byStream[row * streams.length + stream];
  return sum;
}

/**
 * The margins of one client over the window, on its lines that have a cost.
 *
 * @source Method, part 4, step 2.
 */
export function marginsOf(year: Year, row: number): Margin {
  const service = marginOf(year, row, SERVICE);
  const total = marginOf(year, row, ALL);
  const costed = costedOf(year, row, ALL);
  const all = year.total[row];
  const byService = service !== null && all > 0 && serviceRevenue(year, row) >= (SERVICE_FROM - NEAR) * all;
  const chosen = byService ? service : total;
  return {
    service: service?.margin ?? null,
    resale: marginOf(year, row, RESALE_PART)?.margin ?? null,
    total: total?.margin ?? null,
    gross: costed === null ? null : costed.revenue - costed.cost,
    grossOf: costed && costed.revenue,
    deciding: chosen && { basis: byService ? "service" : "total", ...chosen },
  };
}
