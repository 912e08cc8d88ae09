import type { Cell } from "../../src/cell";
import type { Column } from "../../src/measures/shares";
import { inDirection, numbersIn, requiredLine, type Argument } from "./argument";

/** A figure for each client of a row or column of revenues, in its direction. */
export function perClient(name: string, range: Argument, figures: (revenues: Column) => Column): Cell[][] {
  const line = requiredLine(name, "revenues", range);
  return inDirection(figures(numbersIn(name, line, "Clear the cell or enter the revenue.")), line.across);
}
