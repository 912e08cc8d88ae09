import type { Portfolio } from "../../portfolio";
import type { Matrix } from "../averages";
import { firstBuys } from "../first-buys";
import type { Listing } from "../listing";
import { HELD } from "../states";

/**
 * How many holders of an offering first bought another one next: on the first day after their
 * first invoice for it on which they first bought anything else that is sold. All that was first
 * bought on that day counts.
 *
 * @returns Offering × other offering.
 * @source Method, part 11 (usual next).
 */
export function nextBought({ offerings, ...data }: Portfolio, listing: Listing, matrix: Matrix): Int32Array {
  const { rows, columns, codes } = matrix;
  const counts = new Int32Array(columns * columns);
  const first = firstBuys({ offerings, ...data });
  for (let row = 0; row < rows; row++) {
    const from = listing.clients[row] * columns;
    const bought: number[] = [];
    for (let column = 0; column < columns; column++) if (first[from + column] !== 0) bought.push(column);
    bought.sort((a, b) => first[from + a] - first[from + b]);
    // Those of the next day with something that is sold, walking back from the last day.
    let next: number[] = [];
    for (let end = bought.length; end > 0;) {
      let start = end - 1;
      while (start > 0 && first[from + bought[start - 1]] === first[from + bought[end - 1]]) start--;
      const today = bought.slice(start, end);
      for (const column of today) {
        if (codes[row * columns + column] !== HELD) continue;
        for (const other of next) counts[column * columns + other]++;
      }
      const sold = today.filter((column) => !offerings[column].retired);
      if (sold.length > 0) next = sold;
      end = start;
    }
  }
  return counts;
}
