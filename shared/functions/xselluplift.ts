import { exactSum } from "../../src/sums";
import { countedIn, potentialOf } from "./gaps";
import { gridOf } from "./grid";
import { holdings, inProfile } from "./parameters";
import type { FunctionSpec, Run } from "./spec";

const name = "XSELLUPLIFT";

export const xselluplift: FunctionSpec = {
  name,
  description:
    "Cross-sell uplift of all clients together: their potential as a part of their revenue. 0.5 is half as much again.",
  parameters: [holdings, inProfile],
  returns: "One fraction; blank where the revenue is 0 or less.",
  example: "XSELLUPLIFT(D2:Q400)",
};

export const run: Run = ([range = null, flags = null]) => {
  const grid = gridOf(name, range);
  const { columns, revenue } = grid.matrix;
  const counted = countedIn(name, grid, flags);
  const current = exactSum(revenue.filter((_, at) => counted[Math.floor(at / columns)] === 1));
  return [[current > 0 ? potentialOf(grid.matrix, counted, null).total / current : null]];
};
