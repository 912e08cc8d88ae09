import { cumulativeShare } from "../../src/measures/shares";
import { revenues } from "./parameters";
import { perClient } from "./revenues";
import type { FunctionSpec, Run } from "./spec";

const name = "CUMREVPCT";

export const cumrevpct: FunctionSpec = {
  name,
  description:
    "Cumulative share of revenue: each client counted with all larger ones, in the order of the range. The sheet need not be sorted.",
  parameters: [revenues],
  returns: "One fraction a client; the smallest client's is 1.",
  example: "CUMREVPCT(B2:B400)",
};

export const run: Run = ([range = null]) => perClient(name, range, cumulativeShare);
