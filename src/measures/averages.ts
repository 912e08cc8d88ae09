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
  const { seats, listPrices } = options;
  const everyone = options.rows ?? new Uint8Array(matrix.rows).fill(1);
  const by = options.by === "median" ? medians : means;
  const seated = seats?.map((count, row) => (everyone[row] && count > 0 ? count : 0));
  const found: Averages = {
    perClient: by(matrix, Float64Array.from(everyone)),
    perSeat: seated ? by(matrix, seated) : new Float64Array(matrix.columns).fill(NaN),
    estimated: new Uint8Array(matrix.columns),
  };
  for (let column = 0; column < matrix.columns; column++) {
    const listPrice = listPrices[column] ?? null;
    if (!Number.isNaN(found.perClient[column]) || listPrice === null) continue;
    found.perClient[column] = listPrice;
    found.estimated[column] = 1;
  }
  return found;
}

/**
 * Revenue of the holders ÷ their units, by offering.
 *
 * @param units Clients or seats by row; 0 where the row does not count.
 */
function means({ rows, columns, revenue }: Matrix, units: Float64Array): Float64Array {
  const paid = new Sums(columns);
  const paying = new Float64Array(columns);
  for (let row = 0; row < rows; row++) {
    if (units[row] === 0) continue;
    for (let column = 0; column < columns; column++) {
      const amount = revenue[row * columns + column];
      // Multiplied and not skipped: nobody can foresee which cells are held, and a wrong guess takes longer.
      const held = Number(amount > 0);
      paid.add(column, amount * held);
      paying[column] += units[row] * held;
    }
  }
  return paying.map((count, column) => (count > 0 ? paid.at(column) / count : NaN));
}

/** The median of what a holder pays a unit, by offering. */
function medians({ rows, columns, revenue }: Matrix, units: Float64Array): Float64Array {
  return Float64Array.from({ length: columns }, (_, column) => {
    const rates: number[] = [];
    for (let row = 0; row < rows; row++) {
      const amount = revenue[row * columns + column];
      if (amount > 0 && units[row] > 0) rates.push(amount / units[row]);
    }
    return median(rates) ?? NaN;
  });
}

/** What a gap of this client is worth: per seat where both are known, else per client; 0 where nothing is known. */
export function worth(found: Averages, column: number, seats: number): number {
  const perSeat = seats > 0 ? found.perSeat[column] * seats : NaN;
  const value = Number.isNaN(perSeat) ? found.perClient[column] : perSeat;
  return Number.isNaN(value) ? 0 : value;
}
