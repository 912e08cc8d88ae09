import { exactSum, Sum, Sums } from "../sums";
import { worth, type Averages, type Matrix } from "./averages";
import { gapOf } from "./states";

/** Where something could be sold: rows and columns that may have gaps at all. */
export interface Open {
  /** 0 for clients that have left, or are out of the question. */
  readonly rows: Uint8Array;
  /** 0 for offerings that are no longer sold. */
  readonly columns: Uint8Array;
}

/** Money a year and numbers of gaps. */
export interface Potential {
  readonly byClient: Float64Array;
  readonly byOffering: Float64Array;
  readonly gapsByClient: Int32Array;
  readonly gapsByOffering: Int32Array;
  readonly total: number;
}

/**
 * Prices every gap at its offering's average.
 *
 * @param seats By row, NaN where not known; null when averages are per client.
 * @source Method, part 6.
 */
export function pricedGaps(
  matrix: Matrix,
  found: Averages,
  open: Open,
  seats: Float64Array | null,
): Potential {
  const { rows, columns, codes } = matrix;
  const byClient = new Float64Array(rows);
  const byOffering = new Sums(columns);
  const gapsByClient = new Int32Array(rows);
  const gapsByOffering = new Int32Array(columns);
  const pricesFor = (count: number): Float64Array =>
    Float64Array.from({ length: columns }, (_, column) => worth(found, column, count));
  let prices = pricesFor(NaN);
  for (let row = 0; row < rows; row++) {
    if (!open.rows[row]) continue;
    if (seats) prices = pricesFor(seats[row]);
    const sum = new Sum();
    let gaps = 0;
    for (let column = 0; column < columns; column++) {
      const gap = gapOf[codes[row * columns + column]] * open.columns[column];
      const value = prices[column] * gap;
      gaps += gap;
      gapsByOffering[column] += gap;
      sum.add(value);
      if (seats) byOffering.add(column, value);
    }
    gapsByClient[row] = gaps;
    byClient[row] = sum.value;
  }
  // Without seats all of an offering's gaps are worth the same.
  if (!seats) gapsByOffering.forEach((gaps, column) => byOffering.add(column, gaps * prices[column]));
  return {
    byClient,
    byOffering: byOffering.values(),
    gapsByClient,
    gapsByOffering,
    total: exactSum(byOffering.values()),
  };
}
