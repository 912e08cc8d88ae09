import { textOf, type Cell } from "../../src/cell";
import { Fault } from "../../src/fault";
import { nextOffers } from "../../src/measures/offers";
import { GAP } from "../../src/measures/states";
import { NO_OFFERING } from "../../src/portfolio";
import { found, isEmpty, oneCell, type Argument } from "./argument";
import { clientsAlone, gridOf } from "./grid";
import { marginsIn } from "./margins";
import { offeringsIn } from "./names";
import { holdings } from "./parameters";
import type { FunctionSpec, Run } from "./spec";

const name = "NEXTOFFER";

/** More than these fill no sheet that is read. */
const MOST = 200;

function countIn(argument: Argument): number {
  const cell = oneCell(name, "count", argument);
  if (isEmpty(cell)) return 1;
  if (typeof cell === "number" && Number.isInteger(cell) && cell >= 1 && cell <= MOST) return cell;
  throw new Fault(
    "function/count",
    `${name} needs a count that is a whole number from 1 to ${MOST}: found ${found(cell)}. Enter how many offers a client is to get.`,
  );
}

export const nextoffer: FunctionSpec = {
  name,
  description:
    "What to sell each client next: of the offerings that it lacks, those that bring the most by what all other clients hold and pay.",
  parameters: [
    holdings,
    {
      name: "offerings",
      description: "The name of each offering, as many as columns of holdings.",
      optional: false,
    },
    {
      name: "margins",
      description:
        "Margins of the offerings as fractions (0.4 for 40 %); a blank counts as their median. By revenue when left out.",
      optional: true,
    },
    { name: "count", description: "How many offers a client gets, 1 when left out.", optional: true },
  ],
  returns: "The names of the offerings, best first: a row a client, as many columns as asked for.",
  example: "NEXTOFFER(D2:Q400, D1:Q1, D402:Q402, 3)",
};

export const run: Run = ([range = null, names = null, margins = null, count = null]) => {
  const grid = gridOf(name, range);
  const { matrix, places } = clientsAlone(grid);
  const { columns, revenue, codes } = matrix;
  const used = (column: number): boolean =>
    places.some((_, row) => revenue[row * columns + column] !== 0 || codes[row * columns + column] !== GAP);
  const offerings = offeringsIn(name, names, columns, used);
  const known = marginsIn(name, margins, columns, "columns of holdings");
  const most = countIn(count);
  const offers = nextOffers(
    {
      matrix,
      offerings: offerings.map((cell) => ({
        name: textOf(cell),
        step: null,
        inStack: true,
        retired: cell === null || cell === NO_OFFERING,
        listPrice: null,
      })),
      segments: places.map(() => null),
      inProfile: places.map(() => null),
      left: places.map(() => false),
      margins: known ?? offerings.map(() => null),
    },
    most,
  );
  const results = Array.from({ length: grid.matrix.rows }, () => new Array<Cell>(most).fill(null));
  places.forEach((place, row) =>
    offers[row].forEach(({ offering }, rank) => (results[place][rank] = offerings[offering])),
  );
  return results;
};
