import { Fault } from "../../src/fault";
import { inDirection, matchingLine, numbersIn, placeIn, type Line } from "./argument";
import { countedIn, potentialOf } from "./gaps";
import { gridOf } from "./grid";
import { holdings, inProfile } from "./parameters";
import type { FunctionSpec, Run } from "./spec";

const name = "XSELLPOTENTIAL";

export const xsellpotential: FunctionSpec = {
  name,
  description:
    "Cross-sell potential of each client a year: what the holders of every offering that it lacks pay on average.",
  parameters: [
    holdings,
    inProfile,
    { name: "seats", description: "Seats of each client: averages are then per seat.", optional: true },
  ],
  returns: "One amount a client; blank for an empty row or a client out of profile.",
  example: "XSELLPOTENTIAL(D2:Q400)",
};

export const run: Run = ([range = null, flags = null, seats = null]) => {
  const grid = gridOf(name, range);
  const counted = countedIn(name, grid, flags);
  const perSeat = seatsOf(matchingLine(name, "seats", seats, grid.matrix.rows, "rows of holdings"));
  const { byClient } = potentialOf(grid.matrix, counted, perSeat);
  return inDirection(
    [...byClient].map((amount, row) => (counted[row] ? amount : null)),
    false,
  );
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
