import { Fault } from "../../src/fault";
import { defaultCuts, riseToCut } from "../../src/measures/classes";
import { found, inDirection, numbersIn, oneCell, requiredLine, sameLength, type Argument } from "./argument";
import { asFraction } from "./margins";
import type { FunctionSpec, Run } from "./spec";

const name = "PRICETOGRADE";

const cutOf: Readonly<Record<string, number>> = { A: defaultCuts.a, B: defaultCuts.b, C: defaultCuts.c };

function cutIn(argument: Argument): number {
  const cell = oneCell(name, "grade", argument);
  if (typeof cell === "number" && cell >= 0 && cell < 1) return cell;
  const cut = typeof cell === "string" ? cutOf[cell.trim().toUpperCase()] : undefined;
  if (cut !== undefined) return cut;
  const advice =
    typeof cell === "number" && cell > 1 && cell < 100
      ? asFraction(cell)
      : "Enter A, B, C or a fraction such as 0.6.";
  throw new Fault(
    "function/grade",
    `${name} needs a grade of A, B or C, or a margin from 0 to below 1: found ${found(cell)}. ${advice}`,
  );
}

export const pricetograde: FunctionSpec = {
  name,
  description:
    "Yearly price rise that lifts each client's margin to a grade: cost ÷ (1 − cut) − revenue; 0 where it is there already.",
  parameters: [
    {
      name: "revenue",
      description: "One row or column of revenues, or one cell; blank where not known.",
      optional: false,
    },
    { name: "cost", description: "Costs, as many as revenues; blank where not known.", optional: false },
    {
      name: "grade",
      description: "The grade to reach: A (60 %), B (40 %), C (20 %), or a margin as a fraction below 1.",
      optional: false,
    },
  ],
  returns: "One amount a client; blank where its revenue or its cost is blank.",
  example: 'PRICETOGRADE(B2:B400, C2:C400, "A")',
};

export const run: Run = ([revenue = null, cost = null, grade = null]) => {
  const line = requiredLine(name, "revenues", revenue);
  const costs = sameLength(name, "costs", requiredLine(name, "costs", cost), line.cells.length, "revenues");
  const cut = cutIn(grade);
  const spent = numbersIn(name, costs, "Clear the cell or enter the cost.");
  return inDirection(
    numbersIn(name, line, "Clear the cell or enter the revenue.").map((earned, row) => {
      const paid = spent[row];
      return earned === null || paid === null ? null : riseToCut(earned, paid, cut);
    }),
    line.across,
  );
};
