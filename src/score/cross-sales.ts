import { firstDay } from "../calendar";
import { CostedSums } from "../measures/costed-sums";
import type { Portfolio } from "../portfolio";
import { CROSS_SALE, SALE_KINDS, UNKNOWN_START, type Sales } from "./sale-kinds";

/** What the window's revenue comes from, by group of clients. Money. */
export interface CrossSales {
  /** Revenue of what was cross-sold, whenever that was. */
  readonly revenue: number;
  /** Its gross margin; null = not known. */
  readonly margin: number | null;
  /** Revenue of what may be older than the data. */
  readonly unknown: number;
}

/**
 * Revenue of the window by how the clients came to what they pay for.
 *
 * @param groupOf By client of the portfolio: a group's index, below 0 for none.
 * @returns By group.
 * @source Method, part 10 (cross-sales).
 */
export function crossSales(
  { lines, offerings, window }: Portfolio,
  { kinds }: Sales,
  groupOf: ArrayLike<number>,
  groups: number,
): CrossSales[] {
  const sums = new CostedSums(groups * SALE_KINDS);
  const [from, to] = [firstDay(window.first), firstDay(window.last + 1)];
  for (let line = 0; line < lines.count; line++) {
    const group = groupOf[lines.client[line]];
    if (group < 0 || lines.day[line] < from || lines.day[line] >= to) continue;
    const kind = kinds[lines.client[line] * offerings.length + lines.offering[line]];
    sums.add(group * SALE_KINDS + kind, lines.revenue[line], lines.cost[line]);
  }
  return Array.from({ length: groups }, (_, group) => ({
    revenue: sums.revenueAt(group * SALE_KINDS + CROSS_SALE),
    margin: sums.grossAt(group * SALE_KINDS + CROSS_SALE),
    unknown: sums.revenueAt(group * SALE_KINDS + UNKNOWN_START),
  }));
}

/**
 * Cross-sale revenue ÷ all revenue of the window.
 *
 * @param current Revenue of the window, money.
 * @returns Fraction; null where no purchase could have shown as a cross-sale, or there is no revenue.
 * @source Method, part 10 (cross-sales).
 */
export function crossSaleShare(
  { window }: Portfolio,
  { starts, kinds }: Sales,
  { revenue }: CrossSales,
  current: number,
): number | null {
  const dated = kinds.some((kind) => kind !== 0);
  const known = starts.knownFrom < firstDay(window.last + 1) || starts.inside.includes(1);
  return dated && known && current > 0 ? revenue / current : null;
}
