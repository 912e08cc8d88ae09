import { shareOfTotal } from "../../src/measures/shares";
import { revenues } from "./parameters";
import { perClient } from "./revenues";
import type { FunctionSpec, Run } from "./spec";

const name = "REVPCT";

export const revpct: FunctionSpec = {
  name,
  description: "Share of revenue: each client as a part of the sum of the range, credits included.",
  parameters: [revenues],
  returns: "One fraction a client; together they are 1.",
  example: "REVPCT(B2:B400)",
};

export const run: Run = ([range = null]) => perClient(name, range, shareOfTotal);
