import { Fault } from "../../src/fault";
import { averages } from "../../src/measures/averages";
import { pricedGaps } from "../../src/measures/potential";
import { flagsIn, inDirection, matchingLine, numbersIn, placeIn, type Line } from "./argument";
import { gridOf } from "./grid";
import type { FunctionSpec } from "./spec";

const name = "XSELLPOTENTIAL";

export const xsellpotential: FunctionSpec = {
  name,
  description:
    "Cross-sell potential of each client a year: what the holders of every offering that it lacks pay on average.",
  parameters: [
    {
      name: "holdings",
      description:
        "A row a client, a column an offering: revenue, or Y held, P or Z or blank a gap, N, X, C or L no gap.",
      optional: false,
    },
    {
      name: "in_profile",
      description:
        "Whether each client fits the target profile: yes or no, blank for not assessed. No leaves the client out.",
      optional: true,
    },
    { name: "seats", description: "Seats of each client: averages are then per seat.", optional: true },
  ],
  returns: "One amount a client; blank for an empty row or a client out of profile.",
  example: "XSELLPOTENTIAL(D2:Q400)",
  run: ([holdings = null, inProfile = null, seats = null]) => {
    const { matrix, clients } = gridOf(name, holdings);
    const flags = matchingLine(name, "profile flags", inProfile, matrix.rows, "rows of holdings");
    const fits = flags === null ? [] : flagsIn(name, "in_profile", flags);
    const counted = clients.map((client, row) => (client && fits[row] !== false ? 1 : 0));
    const perSeat = seatsOf(matchingLine(name, "seats", seats, matrix.rows, "rows of holdings"));
    const found = averages(matrix, { by: "mean", seats: perSeat, listPrices: [], rows: counted });
    const open = { rows: counted, columns: new Uint8Array(matrix.columns).fill(1) };
    const { byClient } = pricedGaps(matrix, found, open, perSeat);
    return inDirection(
      [...byClient].map((amount, row) => (counted[row] ? amount : null)),
      false,
    );
  },
};

function seatsOf(line: Line | null): Float64Array | null {
  if (line === null) return null;
  const seats = numbersIn(name, line, "Clear the cell or enter the number of seats.");
  const negative = seats.findIndex((count) => count !== null && count < 0);
  if (negative >= 0) {
    throw new Fault(
      "function/seats",
      `${name} needs seats of 0 or more: ${placeIn(line, negative)} holds ${seats[negative]}. Correct the number.`,
    );
  }
  return Float64Array.from(seats, (count) => count ?? NaN);
}
