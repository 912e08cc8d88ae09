import type { Measures } from "../measures/measure";
import { MRR, streams, type Portfolio } from "../portfolio";
import { exactSum } from "../sums";
import { beside, type Beside } from "./beside";

/** Money a year; null where nobody's is known. */
export interface PerClient {
  readonly revenue: Beside | null;
  /** Recurring revenue alone: stream MRR. */
  readonly recurring: Beside | null;
  readonly margin: Beside | null;
}

/** Revenue and gross margin a seat, of the clients whose seats are known. */
export interface PerSeat {
  readonly revenue: Beside | null;
  /** Stream MRR alone; null where there is none. */
  readonly recurring: number | null;
  readonly margin: Beside | null;
}

function average(amounts: readonly number[]): Beside | null {
  return beside(exactSum(amounts) / amounts.length, amounts);
}

/**
 * What a client brings, on average, beside the best tenth of the clients.
 *
 * @source Method, part 10. All listed clients count, so that clients × average is the revenue.
 */
export function perClient({ year, margins }: Measures): PerClient {
  const gross = margins.map((one) => one.gross).filter((one) => one !== null);
  const recurring = [...year.total.keys()].map((row) => recurringOf(year, row));
  return {
    revenue: average([...year.total]),
    recurring: recurring.some((amount) => amount !== 0) ? average(recurring) : null,
    margin: average(gross),
  };
}

function recurringOf({ byStream }: Measures["year"], row: number): number {
  return byStream[row * streams.length + MRR];
}

/**
 * The same by seat.
 *
 * @source Method, part 10.
 */
export function perSeat({ clients }: Portfolio, { listing, year, margins }: Measures): PerSeat {
  const seated = [...listing.clients.keys()].filter((row) => clients[listing.clients[row]].seats !== null);
  const rate = (rows: readonly number[], amountOf: (row: number) => number): Beside | null => {
    const seats = (row: number): number => clients[listing.clients[row]].seats as number;
    return beside(
      exactSum(rows.map(amountOf)) / exactSum(rows.map(seats)),
      rows.map((row) => amountOf(row) / seats(row)),
    );
  };
  const recurring = rate(seated, (row) => recurringOf(year, row));
  return {
    revenue: rate(seated, (row) => year.total[row]),
    recurring: recurring && recurring.all !== 0 ? recurring.all : null,
    margin: rate(
      seated.filter((row) => margins[row].gross !== null),
      (row) => margins[row].gross as number,
    ),
  };
}
