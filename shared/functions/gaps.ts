import { averages, type Matrix } from "../../src/measures/averages";
import { pricedGaps, type Potential } from "../../src/measures/potential";
import { flagsIn, matchingLine, type Argument } from "./argument";
import type { HoldingsGrid } from "./grid";

/** 1 for each row that holds a client which does not stand out of profile. */
export function countedIn(name: string, { matrix, clients }: HoldingsGrid, inProfile: Argument): Uint8Array {
  const flags = matchingLine(name, "profile flags", inProfile, matrix.rows, "rows of holdings");
  const fits = flags === null ? [] : flagsIn(name, "in_profile", flags);
  return clients.map((client, row) => (client && fits[row] !== false ? 1 : 0));
}

/**
 * The gaps of the rows that count, at what the same rows pay on average.
 *
 * @param seats By row, NaN where not known; null for averages per client.
 */
export function potentialOf(matrix: Matrix, counted: Uint8Array, seats: Float64Array | null): Potential {
  const found = averages(matrix, { by: "mean", seats, listPrices: [], rows: counted });
  return pricedGaps(matrix, found, { rows: counted, columns: new Uint8Array(matrix.columns).fill(1) }, seats);
}
