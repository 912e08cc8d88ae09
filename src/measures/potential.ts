import { Sums } from "../sums";
import { worth, type Averages, type Matrix } from "./averages";
import { isGap } from "./states";

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
  const [byClient, byOffering, total] = [new Sums(rows), new Sums(columns), new Sums(1)];
  const gapsByClient = new Int32Array(rows);
  const gapsByOffering = new Int32Array(columns);
  for (let row = 0; row < rows; row++) {
    if (!open.rows[row]) continue;
    for (let column = 0; column < columns; column++) {
      if (!open.columns[column] || !isGap(codes[row * columns + column])) continue;
      const value = worth(found, column, seats ? seats[row] : NaN);
      gapsByClient[row]++;
      gapsByOffering[column]++;
      byClient.add(row, value);
      byOffering.add(column, value);
      total.add(0, value);
    }
  }
  return {
    byClient: byClient.values(),
    byOffering: byOffering.values(),
    gapsByClient,
    gapsByOffering,
    total: total.at(0),
  };
}
