import { cumulativeShare } from "../../src/measures/shares";
import { inDirection, numbersIn, requiredLine } from "./argument";
import type { FunctionSpec } from "./spec";

const name = "CUMREVPCT";

export const cumrevpct: FunctionSpec = {
  name,
  description:
    "Cumulative share of revenue: each client counted with all larger ones, in the order of the range. The sheet need not be sorted.",
  parameters: [
    {
      name: "revenues",
      description: "One row or column of revenues; blank cells stay blank.",
      optional: false,
    },
  ],
  returns: "One fraction a client; the smallest client's is 1.",
  example: "CUMREVPCT(B2:B400)",
  run: ([revenues = null]) => {
    const line = requiredLine(name, "revenues", revenues);
    return inDirection(
      cumulativeShare(numbersIn(name, line, "Clear the cell or enter the revenue.")),
      line.across,
    );
  },
};
