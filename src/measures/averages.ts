import { median } from "../median";
import { Sums } from "../sums";

/** Clients × offerings, row by row. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  /** Net revenue; what is not above 0 is no holding. */
  readonly revenue: Float64Array;
  readonly codes: Uint8Array;
}

export interface AverageOptions {
  readonly by: "mean" | "median";
  /** Seats by row, NaN where not known; null for an average per client. */
  readonly seats: Float64Array | null;
  /** By offering, null where there is none. */
  readonly listPrices: readonly (number | null)[];
  /** Rows that count; null for all. */
  readonly rows: Uint8Array | null;
}

/** By offering; NaN where nothing is known. */
export interface Averages {
  readonly perClient: Float64Array;
  /** Per seat, where asked for and some holder has seats. */
  readonly perSeat: Float64Array;
  /** 1 where the list price stands in. */
  readonly estimated: Uint8Array;
}

/**
 * What a holder of an offering pays in the window, on average.
 *
 * @returns Money a client (and a seat) by offering.
 * @source Method, part 6.
 */
export function averages(matrix: Matrix, options: AverageOptions): Averages {
  const { rows, columns, revenue } = matrix;
  const found: Averages = {
    perClient: new Float64Array(columns).fill(NaN),
    perSeat: new Float64Array(columns).fill(NaN),
    estimated: new Uint8Array(columns),
  };
  const byMedian = options.by === "median";
  const [sum, count] = [new Sums(columns), new Int32Array(columns)];
  const [seatSum, seatCount] = [new Sums(columns), new Sums(columns)];
  const rates: number[][] = Array.from({ length: columns }, () => []);
  const seatRates: number[][] = Array.from({ length: columns }, () => []);
  for (let row = 0; row < rows; row++) {
    if (options.rows && !options.rows[row]) continue;
    const seats = options.seats ? options.seats[row] : NaN;
    for (let column = 0; column < columns; column++) {
      const amount = revenue[row * columns + column];
      if (!(amount > 0)) continue;
      sum.add(column, amount);
      count[column]++;
      if (byMedian) rates[column].push(amount);
      if (!(seats > 0)) continue;
      seatSum.add(column, amount);
      seatCount.add(column, seats);
      if (byMedian) seatRates[column].push(amount / seats);
    }
  }
  for (let column = 0; column < columns; column++) {
    const listPrice = options.listPrices[column] ?? null;
    if (count[column] > 0) {
      found.perClient[column] = byMedian ? (median(rates[column]) as number) : sum.at(column) / count[column];
    } else if (listPrice !== null) {
      found.perClient[column] = listPrice;
      found.estimated[column] = 1;
    }
    if (seatCount.at(column) > 0) {
      found.perSeat[column] = byMedian
        ? (median(seatRates[column]) as number)
        : seatSum.at(column) / seatCount.at(column);
    }
  }
  return found;
}

/** What a gap of this client is worth: per seat where both are known, else per client; 0 where nothing is known. */
export function worth(found: Averages, column: number, seats: number): number {
  const perSeat = seats > 0 ? found.perSeat[column] * seats : NaN;
  const value = Number.isNaN(perSeat) ? found.perClient[column] : perSeat;
  return Number.isNaN(value) ? 0 : value;
}
