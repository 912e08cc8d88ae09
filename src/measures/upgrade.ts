import type { Portfolio } from "../portfolio";
import { exactSum } from "../sums";
import { worth, type Averages, type Matrix } from "./averages";
import { HELD, UPGRADE } from "./states";

/** By row: what the successors of its old offerings bring beyond what the old ones do. */
export function upgradeValues(
  { offerings }: Portfolio,
  matrix: Matrix,
  found: Averages,
  seats: Float64Array | null,
  left: readonly boolean[],
): Float64Array {
  return Float64Array.from({ length: matrix.rows }, (_, row) => {
    if (left[row]) return 0;
    const base = row * matrix.columns;
    return exactSum(
      offerings.map((_offering, column) => {
        if (matrix.codes[base + column] !== UPGRADE) return 0;
        const old = offerings.map(({ successor }, from) =>
          successor === column && matrix.codes[base + from] === HELD
            ? Math.max(0, matrix.revenue[base + from])
            : 0,
        );
        return Math.max(0, worth(found, column, seats ? seats[row] : NaN) - exactSum(old));
      }),
    );
  });
}
