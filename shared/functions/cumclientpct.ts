import { cumulativeClients } from "../../src/measures/shares";
import { revenues } from "./parameters";
import { perClient } from "./revenues";
import type { FunctionSpec, Run } from "./spec";

const name = "CUMCLIENTPCT";

export const cumclientpct: FunctionSpec = {
  name,
  description:
    "Cumulative share of clients: the rank by revenue, largest first, as a part of all clients. The sheet need not be sorted.",
  parameters: [revenues],
  returns: "One fraction a client; the smallest client's is 1.",
  example: "CUMCLIENTPCT(B2:B400)",
};

export const run: Run = ([range = null]) => perClient(name, range, cumulativeClients);
