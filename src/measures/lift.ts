import { TIME_AND_MATERIALS, type Offering } from "../portfolio";
import { worth, type Averages, type Matrix } from "./averages";
import { cutToNextClass, priceRise, type Cuts, type Policy } from "./classes";
import type { Margin } from "./margins";
import { isGap } from "./states";

/** What lifts a client a class. */
export interface Lift {
  /** Price rise, money a year. */
  readonly rise: number;
  /** Whether closing its gaps at the offerings' margins would do it. */
  readonly gapsSuffice: boolean;
}

/**
 * The price rise to the next class, and whether closing the gaps gets there too.
 *
 * @param band 0 Core, 1 Mid, 2 Tail.
 * @param margins By offering; a gap whose margin is not known is left out.
 * @returns null when no higher margin lifts the client.
 * @source Method, part 4.
 */
export function liftOf(
  policy: Policy,
  row: number,
  band: number,
  deciding: Margin["deciding"],
  inProfile: boolean | null,
  cuts: Cuts,
  matrix: Matrix,
  offerings: readonly Offering[],
  found: Averages,
  margins: readonly (number | null)[],
  seats: number,
): Lift | null {
  if (!deciding) return null;
  const cut = cutToNextClass(policy, band, deciding.margin, inProfile, cuts);
  if (cut === null) return null;
  let [revenue, gross] = [deciding.revenue, deciding.revenue - deciding.cost];
  offerings.forEach(({ retired, stream }, column) => {
    const margin = margins[column];
    const counts = deciding.basis === "total" || (stream !== null && stream <= TIME_AND_MATERIALS);
    if (retired || margin === null || !counts || !isGap(matrix.codes[row * matrix.columns + column])) return;
    const value = worth(found, column, seats);
    revenue += value;
    gross += value * margin;
  });
  return {
    rise: priceRise(deciding.revenue, deciding.cost, cut),
    gapsSuffice: gross / revenue >= cut - 1e-9,
  };
}
