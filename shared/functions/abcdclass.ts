import { Fault } from "../../src/fault";
import { classify, defaultCuts, type Cuts } from "../../src/measures/classes";
import {
  flagsIn,
  inDirection,
  lineOf,
  matchingLine,
  numbersIn,
  requiredLine,
  type Argument,
} from "./argument";
import { marginsIn } from "./margins";
import { revenues } from "./parameters";
import type { FunctionSpec, Run } from "./spec";

const name = "ABCDCLASS";

function cutsOf(argument: Argument): Cuts {
  const line = lineOf(name, "cuts", argument);
  const numbers = line === null ? [] : numbersIn(name, line, "Enter the five cuts as fractions.");
  const given = numbers.filter((cut) => cut !== null);
  if (given.length === 0) return defaultCuts;
  const [core, mid, a, b, c] = given;
  if (given.length !== 5) {
    throw new Fault(
      "function/cuts",
      `${name} needs five cuts such as 0.8, 0.95, 0.6, 0.4, 0.2: found ${given.length}. Enter all five or none.`,
    );
  }
  return { core, mid, a, b, c };
}

export const abcdclass: FunctionSpec = {
  name,
  description:
    "Class A to D of each client by its share of revenue and its margin; by revenue alone when all margins are blank. – is a client without a margin.",
  parameters: [
    revenues,
    {
      name: "margins",
      description: "Margins as fractions (0.62 for 62 %), as many as revenues; blank where not known.",
      optional: false,
    },
    {
      name: "in_profile",
      description:
        "Whether each client fits the target profile: yes or no, blank for not assessed. No caps the class at C.",
      optional: true,
    },
    {
      name: "cuts",
      description:
        "Five cuts: shares for Core and Mid, margins for A, B and C. 0.8, 0.95, 0.6, 0.4, 0.2 when left out.",
      optional: true,
    },
  ],
  returns: "One class a client.",
  example: "ABCDCLASS(B2:B400, C2:C400)",
};

export const run: Run = ([range = null, margins = null, inProfile = null, cuts = null]) => {
  const line = requiredLine(name, "revenues", range);
  const clients = line.cells.length;
  const flags = matchingLine(name, "profile flags", inProfile, clients, "revenues");
  const classes = classify(
    numbersIn(name, line, "Clear the cell or enter the revenue."),
    marginsIn(name, margins, clients, "revenues") ?? [],
    flags === null ? [] : flagsIn(name, "in_profile", flags),
    cutsOf(cuts),
  );
  return inDirection(classes, line.across);
};
