import { averages } from "../../src/measures/averages";
import { inDirection } from "./argument";
import { gridOf } from "./grid";
import { holdings } from "./parameters";
import type { FunctionSpec, Run } from "./spec";

const name = "OFFERINGAVG";

export const offeringavg: FunctionSpec = {
  name,
  description:
    "Average revenue of each offering: the mean of its cells above 0. Clients that hold it by a mark alone do not count.",
  parameters: [holdings],
  returns: "One amount an offering, in one row; blank where nobody pays for it.",
  example: "OFFERINGAVG(D2:Q400)",
};

export const run: Run = ([range = null]) => {
  const { matrix } = gridOf(name, range);
  const { perClient } = averages(matrix, { by: "mean", seats: null, listPrices: [], rows: null });
  return inDirection(
    Array.from(perClient, (average) => (Number.isNaN(average) ? null : average)),
    true,
  );
};
