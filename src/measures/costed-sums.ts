import { Sums } from "../sums";
import { KNOWN_FROM, NEAR } from "./margins";

/**
 * Revenue by place, and its margin where enough of the lines have a cost.
 *
 * @source Method, part 4, step 2: lines with a cost make 90 % of the absolute amounts or more.
 * @example const s = new CostedSums(1); s.add(0, 100, 40); s.add(0, 10, NaN); s.marginAt(0) // 0.6
 */
export class CostedSums {
  private readonly revenue: Sums;
  private readonly costed: Sums;
  private readonly cost: Sums;
  private readonly weight: Sums;
  private readonly allWeight: Sums;

  constructor(readonly length: number) {
    [this.revenue, this.costed, this.cost, this.weight, this.allWeight] = Array.from(
      { length: 5 },
      () => new Sums(length),
    );
  }

  /** @param cost Money; NaN = not known. */
  add(place: number, revenue: number, cost: number): void {
    this.revenue.add(place, revenue);
    this.allWeight.add(place, Math.abs(revenue));
    if (Number.isNaN(cost)) return;
    this.costed.add(place, revenue);
    this.cost.add(place, cost);
    this.weight.add(place, Math.abs(revenue));
  }

  revenueAt(place: number): number {
    return this.revenue.at(place);
  }

  /** Revenue less cost of the lines that have a cost; null where too few have one. */
  grossAt(place: number): number | null {
    const all = this.allWeight.at(place);
    const known = all > 0 && this.weight.at(place) >= (KNOWN_FROM - NEAR) * all;
    return known ? this.costed.at(place) - this.cost.at(place) : null;
  }

  /** The same as a share of their revenue; null where that is 0 or less. */
  marginAt(place: number): number | null {
    const gross = this.grossAt(place);
    return gross === null || this.costed.at(place) <= 0 ? null : gross / this.costed.at(place);
  }
}
