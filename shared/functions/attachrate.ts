import { attach } from "../../src/measures/stack";
import { inDirection } from "./argument";
import { clientsAlone, gridOf } from "./grid";
import { holdings } from "./parameters";
import type { FunctionSpec, Run } from "./spec";

const name = "ATTACHRATE";

export const attachrate: FunctionSpec = {
  name,
  description:
    "Attach rate of each offering: the clients that hold it as a part of those to which it applies. N does not apply.",
  parameters: [holdings],
  returns: "One fraction an offering, in one row; blank where it applies to nobody.",
  example: "ATTACHRATE(D2:Q400)",
};

export const run: Run = ([range = null]) => {
  const { holders, applies } = attach(clientsAlone(gridOf(name, range)).matrix);
  return inDirection(
    Array.from(holders, (count, column) => (applies[column] > 0 ? count / applies[column] : null)),
    true,
  );
};
